import { createLeftAlone } from './left-alone.ts';
import type { Robots } from './robots.ts';
import type { FetchResult, SafeFetch } from './safe-fetch.ts';

/** Least pause between two requests to one host, whatever the host itself says. */
export const minHostGapMs = 1_000;
/** A host that asks for longer pauses than this is asked one thing a time it is polled, not waited for. */
const maxHostGapMs = 20_000;
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
  const leftAlone = createLeftAlone(nowMs);
  const inTurn = async (url: string, options: Parameters<SafeFetch>[1]): Promise<FetchResult> => {
    const { host } = new URL(url);
    const refused = leftAlone.refusal(url);
    if (refused !== null) return refused;
    const word = await setup.robots(url);
    if (word === null) return refusal(`${host} has a robots.txt that is more than can be read`, true);
    if (!word.isAllowed) return refusal(`${host} does not want robots to read this (robots.txt)`, false);
    const pauseMs = (readyAtMs.get(host) ?? 0) - nowMs();
    if (pauseMs > 0) await sleep(Math.min(pauseMs, maxHostGapMs));
    const result = await setup.fetch(url, options);
    readyAtMs.set(host, nowMs() + Math.min(maxHostGapMs, Math.max(gapMs, word.crawlDelayMs ?? 0)));
    leftAlone.notice(url, result);
    return result;
  };
  return {
    waitUntilMs: leftAlone.waitUntilMs,
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
