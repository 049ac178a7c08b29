import { setTimeout as systemSleep } from 'node:timers/promises';
import type { Log } from '../../log.ts';

/** What a platform says of the token; `unknown` where it could not be asked. */
export type TokenState = 'accepted' | 'refused' | 'unknown';

/** How often a token is looked at that nobody complained of. */
export const lookEveryMs = 60_000;
/** After the platform refused it in a call, it is asked again after these waits; the last one repeats. */
const doubtWaitsMs = [5_000, 5_000, 10_000, 30_000, 60_000] as const;
/** What is refused once more while it is in doubt is asked about that much later, so often. */
const maxPutOff = 2;
/** Refused so often in a row when it was asked about, a token will not be accepted again. */
const hopelessAfter = 2;

export interface TokenWatchSetup {
  /** Asks the platform; never rejects. */
  readonly ask: () => Promise<TokenState>;
  /** What is wrong while the token is in doubt, and once it is refused, in words. */
  readonly doubted: string;
  readonly refused: string;
  readonly log: Log;
  /** Resolves after so long; rejects when the signal is given. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Watches over a token while the bot runs: a single refusal may be the platform's mistake, and a token may be revoked
 * without anything being said. Either way nothing can be delivered, which is a trouble until the platform accepts it again.
 */
export interface TokenWatch {
  start(): void;
  stop(): void;
  /** To be told when the platform refused the token in a call. */
  onRefused(): void;
  /** Resolves when the token is accepted: true, at once while nobody doubts it; false when it is not within so long. */
  accepted(withinMs: number): Promise<boolean>;
  trouble(): string | null;
  isHopeless(): boolean;
}

const unnoticed = (ms: number, signal: AbortSignal): Promise<void> =>
  systemSleep(ms, undefined, { signal, ref: false });

export function createTokenWatch(setup: TokenWatchSetup): TokenWatch {
  const { ask, doubted, refused, log, sleep = unnoticed } = setup;
  const stopped = new AbortController();
  let wake = new AbortController();
  let waiting: ((isAccepted: boolean) => void)[] = [];
  let isDoubted = false;
  let refusals = 0;
  let putOff = 0;

  const answerAll = (isAccepted: boolean): void => {
    for (const tell of waiting) tell(isAccepted);
    waiting = [];
  };
  const look = async (): Promise<void> => {
    const state = await ask();
    if (state === 'unknown') return;
    if (state === 'refused') {
      isDoubted = true;
      refusals += 1;
      if (refusals === 1) log.error({}, refused);
      return;
    }
    if (isDoubted) log.info({}, 'the token is accepted again');
    isDoubted = false;
    refusals = 0;
    putOff = 0;
    answerAll(true);
  };
  const watch = async (): Promise<void> => {
    let looks = 0;
    while (!stopped.signal.aborted) {
      const waitMs = isDoubted ? (doubtWaitsMs[looks] ?? lookEveryMs) : lookEveryMs;
      const signal = AbortSignal.any([stopped.signal, wake.signal]);
      await sleep(waitMs, signal).catch(() => {});
      if (stopped.signal.aborted) return;
      if (wake.signal.aborted) {
        wake = new AbortController();
        continue;
      }
      await look();
      looks = isDoubted ? looks + 1 : 0;
    }
  };

  return {
    start() {
      watch().catch((error: unknown) => log.error({ err: error }, 'the token is no longer watched'));
    },
    stop() {
      stopped.abort();
      // nobody waits for what is no longer watched
      answerAll(false);
    },
    onRefused() {
      if (!isDoubted) log.warn({}, doubted);
      else if (refusals > 0 || putOff >= maxPutOff) return;
      else putOff += 1;
      isDoubted = true;
      wake.abort();
    },
    async accepted(withinMs) {
      if (!isDoubted) return true;
      if (stopped.signal.aborted) return false;
      const tooLong = new AbortController();
      const isNot = sleep(withinMs, tooLong.signal).then(() => false);
      const isAccepted = await Promise.race([new Promise<boolean>((tell) => waiting.push(tell)), isNot]);
      tooLong.abort();
      return isAccepted;
    },
    trouble: () => (refusals > 0 ? refused : isDoubted ? doubted : null),
    isHopeless: () => refusals >= hopelessAfter,
  };
}
