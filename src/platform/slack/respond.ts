import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { Page } from '../shared/pager.ts';
import { loggable } from './call.ts';
import { callTimeoutMs, maxRateLimitWaitMs, maxResponseAttempts, retryWaitsMs } from './limits.ts';
import { type MessageBody, messageBody } from './message.ts';

export interface RespondSettings {
  readonly fetch: typeof globalThis.fetch;
  readonly log: Log;
}

/** What came of one attempt. `refused`: the address is used up or too old. */
type Attempt =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'bad-blocks' }
  | { readonly kind: 'failed'; readonly waitMs: number | null };

/**
 * Answers at an interaction's `response_url`, which works in channels where the bot is no member. The client library
 * tries that once only; here what failed on the way, a 5xx and "too many requests" are tried again.
 * @param thread the thread that the interaction happened in, null outside of one.
 * @returns false when Slack did not take it, so that it must be said otherwise.
 */
export async function respond(
  url: string,
  page: Page,
  thread: string | null,
  settings: RespondSettings,
): Promise<boolean> {
  let body: MessageBody | Omit<MessageBody, 'blocks'> = messageBody(page.blocks);
  const envelope = {
    response_type: page.isPrivate ? 'ephemeral' : 'in_channel',
    replace_original: false,
    ...(thread === null ? {} : { thread_ts: thread }),
  };
  for (let n = 0; n < maxResponseAttempts; n += 1) {
    const attempt = await send(url, { ...body, ...envelope }, settings);
    if (attempt.kind === 'taken') return true;
    if (attempt.kind === 'refused') return false;
    if (attempt.kind === 'bad-blocks') {
      if (!('blocks' in body)) return false;
      const { blocks: _, ...text } = body;
      body = text;
      continue;
    }
    const waitMs = attempt.waitMs ?? retryWaitsMs[Math.min(n, retryWaitsMs.length - 1)] ?? 0;
    if (waitMs > maxRateLimitWaitMs) return false;
    if (n + 1 < maxResponseAttempts) await sleep(waitMs);
  }
  return false;
}

async function send(url: string, message: object, { fetch, log }: RespondSettings): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(callTimeoutMs),
    });
    const said = await response.text();
    if (response.ok) return { kind: 'taken' };
    log.warn({ status: response.status, said: said.slice(0, 100) }, 'Slack did not take an answer');
    if (response.status === 429) return { kind: 'failed', waitMs: retryAfterMs(response) };
    if (response.status >= 500) return { kind: 'failed', waitMs: null };
    return { kind: said.includes('invalid_blocks') || response.status === 400 ? 'bad-blocks' : 'refused' };
  } catch (error) {
    log.warn({ err: loggable(error) }, 'an answer did not reach Slack');
    return { kind: 'failed', waitMs: null };
  }
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? '1');
  return (Number.isFinite(seconds) ? seconds : 1) * 1_000;
}
