import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '../shared/pager.ts';
import { loggable } from './call.ts';
import { callTimeoutMs, maxRateLimitWaitMs, maxResponseAttempts, retryWaitsMs } from './limits.ts';
import { type MessageBody, messageBody } from './message.ts';
import { lookFor, marked, type PostSettings, type Spot } from './post.ts';

export interface RespondSettings extends PostSettings {
  readonly fetch: typeof globalThis.fetch;
  /** How often an answer is sent at most; as often as Slack takes one, when left out. */
  readonly attempts?: number;
}

/** The address at which one interaction may be answered. */
export interface ResponseUrl {
  readonly url: string;
  /** Where the interaction happened, and so where an answer for everybody appears. */
  readonly spot: Spot | null;
  /**
   * Whether a second answer may replace the first. That of a button would replace the message that the button is on, and
   * not what was answered.
   */
  readonly isReplaceable: boolean;
}

/** What came of one attempt. `refused`: the address is used up or too old. `unknown`: Slack may have taken it or not. */
type Attempt =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'bad-blocks' }
  | { readonly kind: 'slow-down'; readonly waitMs: number }
  | { readonly kind: 'unknown' };

/**
 * Answers at an interaction's `response_url`, which works in channels where the bot is no member. The client library
 * tries that once only; here what failed on the way, a 5xx and "too many requests" are tried again, and shown once: an
 * answer for everybody is looked for first, and any that may replace the one before does.
 * @returns false when Slack did not take it, so that it must be said otherwise.
 */
export async function respond(
  { url, spot, isReplaceable }: ResponseUrl,
  page: Page,
  key: string,
  settings: RespondSettings,
): Promise<boolean> {
  const { attempts = maxResponseAttempts, nowMs } = settings;
  const sinceMs = nowMs();
  let body: MessageBody | Omit<MessageBody, 'blocks'> = marked(messageBody(page.blocks), key);
  let isUncertain = false;
  for (let n = 0; n < attempts; n += 1) {
    const isAgain = isUncertain && n > 0;
    if (isAgain && !page.isPrivate && spot !== null && (await lookFor(spot, key, sinceMs, settings)) !== null)
      return true;
    const envelope = {
      response_type: page.isPrivate ? 'ephemeral' : 'in_channel',
      replace_original: isAgain && isReplaceable,
      ...(spot?.thread ? { thread_ts: spot.thread } : {}),
    };
    const attempt = await send(url, { ...body, ...envelope }, settings);
    switch (attempt.kind) {
      case 'taken':
        return true;
      case 'refused':
        return false;
      case 'bad-blocks': {
        if (!('blocks' in body)) return false;
        const { blocks: _, ...text } = body;
        body = text;
        break;
      }
      case 'slow-down':
        if (attempt.waitMs > maxRateLimitWaitMs) return false;
        await sleep(attempt.waitMs);
        break;
      case 'unknown':
        isUncertain = true;
        if (n + 1 < attempts) await sleep(retryWaitsMs[Math.min(n, retryWaitsMs.length - 1)] ?? 0);
    }
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
    if (response.status === 429) return { kind: 'slow-down', waitMs: retryAfterMs(response) };
    if (response.status >= 500) return { kind: 'unknown' };
    return { kind: said.includes('invalid_blocks') || response.status === 400 ? 'bad-blocks' : 'refused' };
  } catch (error) {
    log.warn({ err: loggable(error) }, 'it is not known whether an answer reached Slack');
    return { kind: 'unknown' };
  }
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? '1');
  return (Number.isFinite(seconds) ? seconds : 1) * 1_000;
}
