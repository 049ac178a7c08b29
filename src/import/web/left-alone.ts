import type { FetchResult } from './safe-fetch.ts';

/** A `Retry-After` beyond this counts as this. */
const maxRetryAfterMs = 24 * 60 * 60 * 1000;
/** What a host is given that says 429 or 503 and not for how long. */
const defaultRetryAfterMs = 15 * 60 * 1000;

/** Remembers which hosts asked to be left alone (429 or 503), each for as long as its `Retry-After` says. */
export interface LeftAlone {
  /** Until when a host has asked to be left alone; null when it has not. */
  waitUntilMs(url: string): number | null;
  /** Why a host is not asked now; null when it may be. */
  refusal(url: string): FetchResult | null;
  notice(url: string, result: FetchResult): void;
}

/** Knows of no host yet. */
export function createLeftAlone(nowMs: () => number): LeftAlone {
  const asked = new Map<string, number>();
  const waitUntilMs = (url: string): number | null => {
    const untilMs = URL.canParse(url) ? asked.get(new URL(url).host) : undefined;
    return isStillAsked(untilMs ?? null, nowMs()) ? (untilMs ?? null) : null;
  };
  return {
    waitUntilMs,
    refusal(url) {
      const untilMs = waitUntilMs(url);
      if (untilMs === null) return null;
      const reason = `${new URL(url).host} asked to be left alone until ${new Date(untilMs).toISOString()}`;
      return { kind: 'refused', reason, mayPass: true };
    },
    notice(url, result) {
      if (result.kind !== 'fetched' || (result.status !== 429 && result.status !== 503)) return;
      asked.set(new URL(url).host, nowMs() + retryAfterMs(result.headers.get('retry-after') ?? null, nowMs()));
    },
  };
}

/** Whether what a host asked for still counts. What it asked for by a clock that was ahead does not. */
export const isStillAsked = (untilMs: number | null, nowMs: number): boolean =>
  untilMs !== null && untilMs > nowMs && untilMs <= nowMs + maxRetryAfterMs;

/** Reads `Retry-After`: seconds or an HTTP date. */
export function retryAfterMs(header: string | null, nowMs: number): number {
  if (header === null || header.trim() === '') return defaultRetryAfterMs;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header.trim()) : (Date.parse(header) - nowMs) / 1000;
  if (!Number.isFinite(seconds)) return defaultRetryAfterMs;
  return Math.min(maxRetryAfterMs, Math.max(0, seconds * 1000));
}
