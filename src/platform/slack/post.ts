import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { CannotTellError, clockSkewMs } from '../../chat/platform.ts';
import type { Log } from '../../log.ts';
import { errorOf, loggable, patiently } from './call.ts';
import {
  callTimeoutMs,
  lookWaitsMs,
  maxLookedThroughMessages,
  maxLookedThroughPages,
  maxPostAttempts,
  slowLookWaitsMs,
} from './limits.ts';
import type { MessageBody } from './message.ts';

export interface PostSettings {
  readonly client: webApi.WebClient;
  /** A client that tries nothing again by itself: a post whose answer was lost may have worked. */
  readonly clientOfOneAttempt: webApi.WebClient;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** Where something is said: a channel, and a thread of it or null. */
export interface Spot {
  readonly channel: string;
  readonly thread: string | null;
}

/** The kind of metadata by which a message is known again. */
const deliveryType = 'quipu_delivery';
const metadataOf = (key: string) => ({ event_type: deliveryType, event_payload: { key } });
/** What is said at a response_url carries no metadata: there the id of its first block says whose it is. */
export const blockIdOf = (key: string) => `q.${createHash('sha256').update(key).digest('base64url').slice(0, 22)}`;

/** The same body with an id on its first block, by which the message is known again. */
export function marked(body: MessageBody, key: string): MessageBody {
  const [first, ...rest] = body.blocks;
  return first ? { ...body, blocks: [{ ...first, block_id: blockIdOf(key) }, ...rest] } : body;
}

/** Slack did not like the blocks; what they say is in the text as well. */
const refusedBlocks: readonly (string | null)[] = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'];

/** Sends a message, and where Slack refuses its blocks, its text alone. */
export async function withoutRefusedBlocks<T>(
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
 * Posts a message for everybody in a channel, once for a key: where Slack's answer is lost on the way, comes too late or is
 * a 5xx, it looks whether the message is there before it posts it again.
 * @param attempts how often it is posted at most.
 * @returns the message's timestamp, which is its id there.
 */
export async function postOnce(
  spot: Spot,
  body: MessageBody,
  key: string,
  settings: PostSettings,
  attempts = maxPostAttempts,
): Promise<string> {
  const { clientOfOneAttempt, log, nowMs } = settings;
  const sinceMs = nowMs();
  const send = (message: Omit<MessageBody, 'blocks'>) =>
    patiently(() =>
      clientOfOneAttempt.chat.postMessage({
        ...message,
        channel: spot.channel,
        ...(spot.thread === null ? {} : { thread_ts: spot.thread }),
        metadata: metadataOf(key),
      }),
    );
  for (let n = 1; ; n += 1) {
    const startMs = nowMs();
    try {
      return (await withoutRefusedBlocks(body, send, log)).ts ?? '';
    } catch (error) {
      if (isCertain(error)) throw error;
      log.warn({ err: loggable(error) }, 'it is not known whether Slack took a message');
      const waitsMs = nowMs() - startMs < callTimeoutMs ? lookWaitsMs : slowLookWaitsMs;
      const found = await lookFor(spot, key, sinceMs, settings, waitsMs);
      if (found !== null) return found;
      if (n >= attempts) throw error;
    }
  }
}

/** Whether a failed call certainly did nothing. */
const isCertain = (error: unknown): boolean =>
  errorOf(error) !== null || error instanceof webApi.WebAPIRateLimitedError;

/** Looks for a message some times, for it may arrive late; null when it is not there or cannot be looked for. */
export async function lookFor(
  spot: Spot,
  key: string,
  sinceMs: number,
  settings: Pick<PostSettings, 'client' | 'log'>,
  waitsMs: readonly number[] = lookWaitsMs,
): Promise<string | null> {
  for (const waitMs of waitsMs) {
    await sleep(waitMs);
    try {
      const found = await find(spot, key, sinceMs, settings);
      if (found !== null) return found;
    } catch (error) {
      settings.log.warn({ err: loggable(error) }, 'it could not be looked up whether a message arrived');
      if (isCertain(error)) return null;
    }
  }
  return null;
}

/** The message with this key, among those since an instant. @throws CannotTellError where those are too many. */
export async function find(
  { channel, thread }: Spot,
  key: string,
  sinceMs: number,
  { client }: Pick<PostSettings, 'client'>,
): Promise<string | null> {
  let cursor: string | undefined;
  for (let page = 0; page < maxLookedThroughPages; page += 1) {
    const query = {
      channel,
      limit: maxLookedThroughMessages,
      oldest: String((sinceMs - clockSkewMs) / 1_000),
      include_all_metadata: true,
      ...(cursor ? { cursor } : {}),
    };
    const read = await patiently(() =>
      thread === null ? client.conversations.history(query) : client.conversations.replies({ ...query, ts: thread }),
    );
    const found = (read.messages as readonly FoundMessage[] | undefined)?.find((message) => isMarked(message, key));
    if (found?.ts) return found.ts;
    cursor = read.response_metadata?.next_cursor;
    if (!cursor) return null;
  }
  throw new CannotTellError();
}

interface FoundMessage {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
  readonly blocks?: readonly { readonly block_id?: string }[];
}

function isMarked({ metadata, blocks }: FoundMessage, key: string): boolean {
  const payload = metadata?.event_payload as { readonly key?: unknown } | undefined;
  return (metadata?.event_type === deliveryType && payload?.key === key) || blocks?.[0]?.block_id === blockIdOf(key);
}

/** The channel of a person's direct messages. */
export async function directChannel(user: string, { client }: Pick<PostSettings, 'client'>): Promise<string | null> {
  const { channel } = await patiently(() => client.conversations.open({ users: user }));
  return channel?.id ?? null;
}
