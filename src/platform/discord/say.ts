import type { REST } from '@discordjs/rest';
import { speaksTo } from '../../bot/speaks.ts';
import { type Interaction, isDirect, isOpen, type Place } from '../../chat/interaction.ts';
import { type Block, paragraph, text } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Page } from '../shared/pager.ts';
import type { TokenWatch } from '../shared/token-watch.ts';
import { codeOf, errorCode, insist, loggable } from './call.ts';
import { flags } from './limits.ts';
import { type MessageBody, messageBody, nonceOf } from './message.ts';
import { refusalOf } from './refusals.ts';
import { isTokenRefused } from './token.ts';

export interface SaySettings {
  readonly rest: REST;
  readonly token: Pick<TokenWatch, 'accepted'>;
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
/** How long a post waits for Discord to accept the token again that it refused. */
const maxTokenDoubtMs = 60_000;

/** Makes a call that may be repeated; where Discord refused the token, once more when it is accepted again. */
async function insistWithToken<T>(call: () => Promise<T>, { nowMs, token }: SaySettings): Promise<T> {
  try {
    return await insist(call, nowMs, nowMs() + insistForMs);
  } catch (error) {
    if (!isTokenRefused(error) || !(await token.accepted(maxTokenDoubtMs))) throw error;
    return call();
  }
}

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
  try {
    return (await insistWithToken(() => send(true), settings)).id;
  } catch (error) {
    if (reference === null || codeOf(error) !== errorCode.noHistoryForReply) throw error;
    return (await insistWithToken(() => send(false), settings)).id;
  }
}

/** The channel of a person's direct messages. */
export async function directChannel(person: string, settings: SaySettings): Promise<string> {
  const open = () =>
    settings.rest.post('/users/@me/channels', { body: { recipient_id: person } }) as Promise<{ id: string }>;
  return (await insistWithToken(open, settings)).id;
}

const channelOf = ({ thread, channel }: Place) => thread ?? channel;

/** Where a message stands. */
export interface Standing {
  readonly channel: string;
  readonly message: string;
}

/**
 * Answers somebody's message below it. Where Discord does not take the answer there (the thread is locked, a permission is
 * missing), the person gets it directly, with the reason.
 */
export async function answerMessage(interaction: Interaction, page: Page, settings: SaySettings): Promise<Standing> {
  const { place, id } = interaction;
  const channel = channelOf(place) ?? '';
  try {
    const message = await post(channel, messageBody(page.blocks), id, { messageId: id }, settings);
    return { channel, message };
  } catch (error) {
    const reason = refusalOf(error, place.thread !== null);
    if (reason === null || isDirect(place)) throw error;
    settings.log.warn({ channel, reason }, 'the bot may not answer in a channel');
    const why = speaksTo(interaction)(true).couldNotAnswerThere(channel, reason);
    return sayInstead(interaction, [paragraph(text(why)), ...page.blocks], settings);
  }
}

/** Puts another page in the place of an answer; where that was deleted, it is given anew. */
export async function changeAnswer(
  interaction: Interaction,
  page: Page,
  { channel, message }: Standing,
  settings: SaySettings,
): Promise<Standing> {
  const body = messageBody(page.blocks);
  const patch = () => settings.rest.patch(`/channels/${channel}/messages/${message}`, { body });
  try {
    await insistWithToken(patch, settings);
    return { channel, message };
  } catch (error) {
    if (codeOf(error) !== errorCode.unknownMessage) throw error;
    return answerMessage(interaction, page, settings);
  }
}

/** To the person; where they take no direct messages, in the channel that an open thread belongs to. */
async function sayInstead(
  interaction: Interaction,
  blocks: readonly Block[],
  settings: SaySettings,
): Promise<Standing> {
  const { place, id } = interaction;
  try {
    return await tell(interaction, blocks, settings);
  } catch (error) {
    if (refusalOf(error, false) === null || place.thread === null || place.channel === null || !isOpen(place))
      throw error;
    const message = await post(place.channel, messageBody(blocks), `tell ${id}`, { messageId: id }, settings);
    return { channel: place.channel, message };
  }
}

async function tell({ id, person }: Interaction, blocks: readonly Block[], settings: SaySettings): Promise<Standing> {
  const channel = await directChannel(person.id, settings);
  // Discord makes nothing of a reference into another channel; whoever reads the traffic sees what is answered.
  const message = await post(channel, messageBody(blocks), `tell ${id}`, { messageId: id }, settings);
  return { channel, message };
}

/**
 * The way that is left when Discord no longer takes the answer to an interaction: a message in the channel, or to the
 * person alone when the answer is private or the bot may not write there.
 */
export async function sayElsewhere(interaction: Interaction, page: Page, settings: SaySettings): Promise<void> {
  const blocks = [paragraph(text(speaksTo(interaction)(page.isPrivate).closedTooSoon)), ...page.blocks];
  const channel = page.isPrivate ? null : channelOf(interaction.place);
  if (channel === null) {
    await tell(interaction, blocks, settings);
    return;
  }
  try {
    await post(channel, messageBody(blocks, flags.suppressNotifications), interaction.id, null, settings);
  } catch (error) {
    settings.log.warn({ err: loggable(error), channel }, 'a late answer could not be posted in its channel');
    await tell(interaction, blocks, settings);
  }
}
