import type { GatewayMessageCreateDispatchData } from 'discord.js';
import { type Edited, editableMs } from '../shared/edited.ts';
import { codeOf, errorCode } from './call.ts';
import type { SaySettings, Standing } from './say.ts';

/** A message as the gateway sends it. */
export type Question = GatewayMessageCreateDispatchData;

interface Place {
  readonly guild: string | null;
  readonly channel: string;
  readonly message: string;
}

/** Where a question stands, so that it can be read again; nothing of what it says. */
export const questionAt = ({ guild_id, channel_id, id }: Question): string =>
  JSON.stringify({ guild: guild_id ?? null, channel: channel_id, message: id } satisfies Place);

/** When a message was written: an id of Discord counts milliseconds since 2015 above its lowest 22 bits. */
export const writtenMs = (id: string): number => Number(BigInt(id) >> 22n) + Date.UTC(2015, 0, 1);

/** A change of a question's words, soon enough for its answer to follow it; null for changes of anything else. */
export function editOf(message: Question): Edited | null {
  const { id, edited_timestamp: changed } = message;
  // what Discord itself adds to a message, such as the preview of a link, changes no words
  if (!changed || Date.parse(changed) - writtenMs(id) > editableMs) return null;
  return { id, editId: `${id}.edit.${changed}`, at: questionAt(message) };
}

/** A question that was read again; null when it is gone. */
export interface ReadAgain {
  readonly message: Question | null;
  /** The bot's answer below it; null when there is none. */
  readonly answer: Standing | null;
}

interface FoundMessage {
  readonly id: string;
  readonly author: { readonly id: string };
  readonly message_reference?: { readonly message_id?: string };
}

/** How many messages after a question are looked through for its answer. */
const maxLookedThrough = 100;

/** Reads a question again, and looks for its answer. */
export async function readAgain(question: string, { rest, botId }: SaySettings): Promise<ReadAgain> {
  const { guild, channel, message: id } = JSON.parse(question) as Place;
  const path = `/channels/${channel}/messages` as const;
  try {
    const message = (await rest.get(`${path}/${id}`)) as Question;
    const query = new URLSearchParams({ after: id, limit: String(maxLookedThrough) });
    const later = (await rest.get(path, { query })) as readonly FoundMessage[];
    const found = later.find(
      ({ author, message_reference }) => author.id === botId() && message_reference?.message_id === id,
    );
    return {
      message: { ...message, ...(guild === null ? {} : { guild_id: guild }) },
      answer: found ? { channel, message: found.id } : null,
    };
  } catch (error) {
    const isGone = codeOf(error) === errorCode.unknownMessage || codeOf(error) === errorCode.unknownChannel;
    if (isGone) return { message: null, answer: null };
    throw error;
  }
}
