import { setTimeout as sleep } from 'node:timers/promises';

/** Keeps count of what is being done, so that a stop can wait for it. */
export interface UnderWay {
  /** Starts `work` unless it is closed. What it rejects with goes to `onError`, never further. */
  run(work: () => Promise<void>): void;
  /** Starts nothing new; resolves when all is done, or after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

export function createUnderWay(onError: (error: unknown) => void): UnderWay {
  const open = new Set<Promise<void>>();
  let isClosed = false;
  return {
    run(work) {
      if (isClosed) return;
      const done = work()
        .catch(onError)
        .finally(() => open.delete(done));
      open.add(done);
    },
    async close(graceMs) {
      isClosed = true;
      const stop = new AbortController();
      const graceEnds = sleep(graceMs, undefined, { signal: stop.signal }).catch(() => {});
      await Promise.race([Promise.all(open), graceEnds]);
      stop.abort();
    },
  };
}
