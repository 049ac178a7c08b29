import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/** The longest that an acknowledgement on its way holds back work. */
const maxHoldMs = 150;
/** How much the newest turn counts in the mean of how long turns take. */
const newestShare = 0.2;

/**
 * Lets work begin one piece at a time, with the event loop's other business in between. Answering is computation: without
 * turns, fifty questions that arrive together would be answered before the first acknowledgement, heartbeat or timer gets
 * its chance.
 */
export interface Turns {
  /** Resolves when it is this one's turn. */
  next(): Promise<void>;
  /** How long a turn that is asked for now would be waited for, going by how long the last ones took. */
  expectedWaitMs(): number;
  /** Lets no turn begin while `call` is on its way: an acknowledgement goes first. Gives back what `call` gives. */
  first<T>(call: Promise<T>): Promise<T>;
}

/** @param nowMs a clock; only differences are used. */
export function createTurns(nowMs: () => number): Turns {
  const waiting: (() => void)[] = [];
  const held = new Set<Promise<unknown>>();
  let meanMs = 0;
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
      const turn = new Promise<void>((resolve) => waiting.push(resolve));
      if (!isTaking) void take();
      return turn;
    },
    expectedWaitMs: () => waiting.length * meanMs,
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
