import type { Robots } from './robots.ts';
import type { FetchResult, SafeFetch } from './safe-fetch.ts';

/** Least pause between two requests to one host, whatever the host itself says. */
export const minHostGapMs = 1_000;
/** A host that asks for longer pauses than this is asked one thing a time it is polled, not waited for. */
const maxHostGapMs = 20_000;
/** A `Retry-After` beyond this counts as this. */
const maxRetryAfterMs = 24 * 60 * 60 * 1000;
/** What a host is given that says 429 or 503 and not for how long. */
const defaultRetryAfterMs = 15 * 60 * 1000;

/** Waits; resolves after so many milliseconds. */
export type Sleep = (ms: number) => Promise<void>;

/** A fetch with manners, and what it has learnt. */
export interface PoliteFetch {
  readonly fetch: SafeFetch;
  /** Until when a host has asked to be left alone; null when it has not. */
  waitUntilMs(url: string): number | null;
}

/**
 * A fetch that asks robots.txt first, sends one request a host at a time with a pause between, and leaves a host alone
 * that answers 429 or 503, for as long as its `Retry-After` says.
 */
export function createPoliteFetch(setup: {
  readonly fetch: SafeFetch;
  readonly robots: Robots;
  readonly nowMs: () => number;
  readonly sleep: Sleep;
  readonly gapMs?: number;
}): PoliteFetch {
  const { nowMs, sleep, gapMs = minHostGapMs } = setup;
  const queues = new Map<string, Promise<unknown>>();
  const readyAtMs = new Map<string, number>();
  const asked = new Map<string, number>();

  const waitUntilMs = (url: string): number | null => {
    const untilMs = URL.canParse(url) ? asked.get(new URL(url).host) : undefined;
    return untilMs !== undefined && untilMs > nowMs() && untilMs <= nowMs() + maxRetryAfterMs ? untilMs : null;
  };
  const inTurn = async (url: string, options: Parameters<SafeFetch>[1]): Promise<FetchResult> => {
    const { host } = new URL(url);
    const untilMs = waitUntilMs(url);
    if (untilMs !== null)
      return refusal(`${host} asked to be left alone until ${new Date(untilMs).toISOString()}`, true);
    const word = await setup.robots(url);
    if (word === null) return refusal(`${host} has a robots.txt that is more than can be read`, true);
    if (!word.isAllowed) return refusal(`${host} does not want robots to read this (robots.txt)`, false);
    const pauseMs = (readyAtMs.get(host) ?? 0) - nowMs();
    if (pauseMs > 0) await sleep(Math.min(pauseMs, maxHostGapMs));
    const result = await setup.fetch(url, options);
    readyAtMs.set(host, nowMs() + Math.min(maxHostGapMs, Math.max(gapMs, word.crawlDelayMs ?? 0)));
    if (result.kind === 'fetched' && (result.status === 429 || result.status === 503))
      asked.set(host, nowMs() + retryAfterMs(result.headers.get('retry-after') ?? null, nowMs()));
    return result;
  };
  return {
    waitUntilMs,
    async fetch(url, options) {
      if (!URL.canParse(url)) return setup.fetch(url, options);
      const { host } = new URL(url);
      const turn = (queues.get(host) ?? Promise.resolve()).then(() => inTurn(url, options));
      queues.set(
        host,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}

const refusal = (reason: string, mayPass: boolean): FetchResult => ({ kind: 'refused', reason, mayPass });

/** Reads `Retry-After`: seconds or an HTTP date. */
export function retryAfterMs(header: string | null, nowMs: number): number {
  if (header === null || header.trim() === '') return defaultRetryAfterMs;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header.trim()) : (Date.parse(header) - nowMs) / 1000;
  if (!Number.isFinite(seconds)) return defaultRetryAfterMs;
  return Math.min(maxRetryAfterMs, Math.max(0, seconds * 1000));
}
