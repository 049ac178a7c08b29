import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/** The longest that an acknowledgement on its way holds back work. */
const maxHoldMs = 150;
/** What a turn is taken to last before any was measured. */
const firstGuessMs = 40;
/** How much the newest turn counts in the mean of how long turns take. */
const newestShare = 0.2;

/**
 * Lets work begin one piece at a time, with the event loop's other business in between. Answering is computation: without
 * turns, fifty questions that arrive together would be answered before the first acknowledgement, heartbeat or timer gets
 * its chance.
 */
export interface Turns {
  /** Asks for a turn; they are given in order. */
  next(): Turn;
  /** Lets no turn begin while `call` is on its way: an acknowledgement goes first. Gives back what `call` gives. */
  first<T>(call: Promise<T>): Promise<T>;
}

export interface Turn {
  /** Resolves when the work may begin. */
  readonly begins: Promise<void>;
  /** How long that will still be, going by how long the turns before took; 0 once it has begun. */
  expectedWaitMs(): number;
}

/** @param nowMs a clock; only differences are used. */
export function createTurns(nowMs: () => number): Turns {
  const waiting: (() => void)[] = [];
  const held = new Set<Promise<unknown>>();
  let meanMs = firstGuessMs;
  let isTaking = false;

  const take = async () => {
    isTaking = true;
    while (waiting.length > 0) {
      await setImmediate();
      if (held.size > 0) await Promise.race([Promise.all(held), sleep(maxHoldMs)]);
      const startMs = nowMs();
      waiting.shift()?.();
      // What was waiting computes until this comes back.
      await setImmediate();
      meanMs += (nowMs() - startMs - meanMs) * newestShare;
    }
    isTaking = false;
  };

  return {
    next() {
      let begin = () => {};
      const begins = new Promise<void>((resolve) => {
        begin = resolve;
      });
      waiting.push(begin);
      if (!isTaking) void take();
      return { begins, expectedWaitMs: () => (waiting.indexOf(begin) + 1) * meanMs };
    },
    first(call) {
      const done: Promise<unknown> = call
        .catch(() => {})
        .finally(() => {
          held.delete(done);
        });
      held.add(done);
      return call;
    },
  };
}
