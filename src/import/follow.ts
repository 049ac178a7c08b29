import type { FeedEntry } from './feeds/opml.ts';
import { type FeedStates, newFeedState, readFeedStates, writeFeedStates } from './feeds/state.ts';
import { maxPollIntervalMs, type Polling, type PollResult, pollFeed } from './poll.ts';

/** Feeds of different hosts are polled so many at a time. */
const maxAtOnce = 4;

/**
 * Polls feeds and keeps their states in a file, written after each feed, so that a crash loses at most one poll.
 * `isDue` chooses among them; what is remembered of a feed that is no longer followed is forgotten. Results come in the order in which the polls end.
 */
export async function pollAll(
  allFollowed: readonly FeedEntry[],
  stateFile: string,
  polling: Polling,
  isDue: (address: string, states: FeedStates) => boolean,
): Promise<readonly PollResult[]> {
  const followed = new Set(allFollowed.map((entry) => entry.address));
  const states = new Map([...(await readFeedStates(stateFile))].filter(([address]) => followed.has(address)));
  const waiting = allFollowed.filter((entry) => isDue(entry.address, states));
  const results: PollResult[] = [];
  let writing: Promise<void> = Promise.resolve();
  const keep = () => {
    writing = writing.then(() => writeFeedStates(stateFile, states));
    return writing;
  };
  const work = async () => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const result = await pollFeed(entry, states.get(entry.address), polling);
      states.set(entry.address, result.state);
      results.push(result);
      await keep();
    }
  };
  await Promise.all(Array.from({ length: maxAtOnce }, work));
  return results;
}

/** No feed is put off for longer: neither by its failing nor by what its server asks for. */
const longestPutOffMs = 2 * maxPollIntervalMs;

/** Whether a feed's time has come. */
export const dueAt =
  (nowMs: number) =>
  (address: string, states: FeedStates): boolean => {
    const state = states.get(address) ?? newFeedState;
    // What is put off for longer was put off by a clock that was ahead.
    const isPutOff = state.nextAtMs > nowMs && state.nextAtMs <= nowMs + longestPutOffMs;
    return !state.isGone && !isPutOff;
  };

/** Something that goes on until it is stopped. */
export interface Following {
  /** Resolves when the poll under way has ended. */
  stop(): Promise<void>;
}

/** Between two looks at what is due. */
const tickMs = 60_000;

/**
 * Polls the feeds as they come due, until stopped. `poll` polls what is due now; what it throws goes to `onError` and does
 * not end the following.
 */
export function followFeeds(poll: () => Promise<void>, onError: (error: unknown) => void): Following {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> = Promise.resolve();
  const tick = () => {
    current = poll()
      .catch(onError)
      .then(() => {
        if (!isStopped) timer = setTimeout(tick, tickMs).unref();
      });
  };
  tick();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
