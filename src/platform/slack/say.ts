import type { webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { Page } from '../shared/pager.ts';
import { errorOf, loggable, patiently } from './call.ts';
import { type MessageBody, messageBody } from './message.ts';

export interface SaySettings {
  readonly client: webApi.WebClient;
  readonly log: Log;
}

/** Where something is said: a channel, and a thread of it or null. */
export interface Spot {
  readonly channel: string;
  readonly thread: string | null;
}

type Metadata = { readonly event_type: string; readonly event_payload: Readonly<Record<string, string>> };

/** Slack did not like the blocks; what they say is in the text as well. */
const refusedBlocks: readonly (string | null)[] = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'];

/** Posts a message for everybody in a channel; resolves to its timestamp, which is its id there. */
export async function post(
  spot: Spot,
  body: MessageBody,
  settings: SaySettings,
  metadata: Metadata | null = null,
): Promise<string> {
  const send = (message: Omit<MessageBody, 'blocks'>) =>
    patiently(() =>
      settings.client.chat.postMessage({
        ...message,
        channel: spot.channel,
        ...(spot.thread === null ? {} : { thread_ts: spot.thread }),
        ...(metadata === null ? {} : { metadata }),
      }),
    );
  const sent = await withoutRefusedBlocks(body, send, settings.log);
  return sent.ts ?? '';
}

/** Shows a message to one person in a channel, and to nobody else. */
async function postPrivately(spot: Spot, user: string, body: MessageBody, settings: SaySettings): Promise<void> {
  const send = (message: Omit<MessageBody, 'blocks'>) =>
    patiently(() =>
      settings.client.chat.postEphemeral({
        ...message,
        channel: spot.channel,
        user,
        ...(spot.thread === null ? {} : { thread_ts: spot.thread }),
      }),
    );
  await withoutRefusedBlocks(body, send, settings.log);
}

async function withoutRefusedBlocks<T>(
  body: MessageBody,
  send: (message: Omit<MessageBody, 'blocks'>) => Promise<T>,
  log: Log,
): Promise<T> {
  try {
    return await send(body);
  } catch (error) {
    if (!refusedBlocks.includes(errorOf(error))) throw error;
    log.error({ err: loggable(error) }, 'Slack refused the blocks of a message; it was sent as text');
    const { blocks: _, ...text } = body;
    return send(text);
  }
}

/**
 * Says a page in a channel, to everybody or to one person there.
 * @returns false when Slack does not let the bot, which is then no member of the channel as a rule.
 */
export async function sayAt(spot: Spot, page: Page, user: string, settings: SaySettings): Promise<boolean> {
  const body = messageBody(page.blocks);
  try {
    await (page.isPrivate ? postPrivately(spot, user, body, settings) : post(spot, body, settings));
    return true;
  } catch (error) {
    if (errorOf(error) === null) throw error;
    settings.log.warn({ err: loggable(error), channel: spot.channel }, 'an answer could not be posted in its channel');
    return false;
  }
}

/** Says a page in a channel or, where that does not work, in the person's direct messages. */
export async function say(page: Page, spot: Spot | null, user: string, settings: SaySettings): Promise<void> {
  if (spot !== null && (await sayAt(spot, page, user, settings))) return;
  await post({ channel: user, thread: null }, messageBody(page.blocks), settings);
}
