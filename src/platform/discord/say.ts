import type { REST } from '@discordjs/rest';
import { type Interaction, isDirect, type Place } from '../../chat/interaction.ts';
import { type Block, paragraph, text } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Page } from '../shared/pager.ts';
import { codeOf, errorCode, insist, loggable, missingPermission } from './call.ts';
import { flags } from './limits.ts';
import { type MessageBody, messageBody, nonceOf } from './message.ts';

export interface SaySettings {
  readonly rest: REST;
  readonly nowMs: () => number;
  readonly log: Log;
  /** The bot's own user id; known once it has started. */
  readonly botId: () => string;
}

/** A message that answers another one. */
export interface Reference {
  readonly messageId: string;
}

/** How long posting is tried when the way to Discord is broken. */
const insistForMs = 30_000;

/**
 * Posts a message. The same key within some minutes posts it once, so a lost answer may be asked for again.
 * @returns the id of the message.
 */
export async function post(
  channel: string,
  body: MessageBody,
  key: string,
  reference: Reference | null,
  settings: SaySettings,
): Promise<string> {
  const nonce = nonceOf(key);
  const message_reference = reference && { message_id: reference.messageId, fail_if_not_exists: false };
  const send = (withReference: boolean) =>
    settings.rest.post(`/channels/${channel}/messages`, {
      body: {
        ...body,
        nonce,
        enforce_nonce: true,
        ...(withReference && message_reference ? { message_reference } : {}),
      },
    }) as Promise<{ id: string }>;
  const untilMs = settings.nowMs() + insistForMs;
  try {
    return (await insist(() => send(true), settings.nowMs, untilMs)).id;
  } catch (error) {
    if (reference === null || codeOf(error) !== errorCode.noHistoryForReply) throw error;
    return (await insist(() => send(false), settings.nowMs, untilMs)).id;
  }
}

/** The channel of a person's direct messages. */
export async function directChannel(person: string, { rest, nowMs }: SaySettings): Promise<string> {
  const open = () => rest.post('/users/@me/channels', { body: { recipient_id: person } }) as Promise<{ id: string }>;
  return (await insist(open, nowMs, nowMs() + insistForMs)).id;
}

const channelOf = ({ thread, channel }: Place) => thread ?? channel;

/** Answers somebody's message below it. Where the bot may not write there, it tells the person what is missing. */
export async function answerMessage(interaction: Interaction, page: Page, settings: SaySettings): Promise<void> {
  const channel = channelOf(interaction.place);
  if (channel === null) return;
  try {
    await post(channel, messageBody(page.blocks), interaction.id, { messageId: interaction.id }, settings);
  } catch (error) {
    const permission = missingPermission(error, interaction.place.thread !== null);
    if (permission === null || isDirect(interaction.place)) throw error;
    settings.log.warn({ channel, permission }, 'the bot may not answer in a channel');
    await tell(interaction, [missing(permission, channel)], settings);
  }
}

const missing = (permission: string, channel: string): Block =>
  paragraph(
    text(
      `You asked me something in a channel where I may not answer: the permission "${permission}" is missing there. `,
    ),
    text(`Someone who manages that channel can grant it (channel id ${channel}).`),
  );

async function tell({ id, person }: Interaction, blocks: readonly Block[], settings: SaySettings): Promise<void> {
  await post(await directChannel(person.id, settings), messageBody(blocks), `tell ${id}`, null, settings);
}

/** What precedes an answer that could not be given where it was asked for. */
const lateNote = paragraph(text('Discord closed this request before the answer reached it. Here is the answer.'));

/**
 * The way that is left when Discord no longer takes the answer to an interaction: a message in the channel, or to the
 * person alone when the answer is private or the bot may not write there.
 */
export async function sayElsewhere(interaction: Interaction, page: Page, settings: SaySettings): Promise<void> {
  const blocks = [lateNote, ...page.blocks];
  const channel = page.isPrivate ? null : channelOf(interaction.place);
  if (channel === null) return tell(interaction, blocks, settings);
  try {
    await post(channel, messageBody(blocks, flags.suppressNotifications), interaction.id, null, settings);
  } catch (error) {
    settings.log.warn({ err: loggable(error), channel }, 'a late answer could not be posted in its channel');
    await tell(interaction, blocks, settings);
  }
}
