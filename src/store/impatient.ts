import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Store } from './store.ts';

/** What an answer waits for is looked up for this long: a database in order takes some milliseconds. */
const maxWaitMs = 1_500;
/** Opening a database for the first time loads its driver and may bring it to a new schema. */
const maxOpeningMs = 10_000;
/** Once it took longer nobody waits for so long. */
const restMs = 5_000;

/**
 * Looks something up in the store that an answer can do without: when the database fails or hangs it gives `otherwise`
 * instead. One that hangs keeps the first waiting for a moment, and then nobody until it has had a rest.
 */
export type Impatient = <T>(look: () => Promise<T>, otherwise: T) => Promise<T>;

export function createImpatient(store: Store, log: Log, nowMs: () => number): Impatient {
  let restsUntilMs = Number.NEGATIVE_INFINITY;
  let isOpened = false;
  return async (look, otherwise) => {
    if (nowMs() < restsUntilMs) return otherwise;
    const waitMs = isOpened ? maxWaitMs : maxOpeningMs;
    const looking = store.open().then(() => {
      isOpened = true;
      return look();
    });
    const ended = new AbortController();
    const late = sleep(waitMs, 'late' as const, { signal: ended.signal, ref: false }).catch(() => 'late' as const);
    const found = await Promise.race([
      looking.then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      ),
      late,
    ]);
    ended.abort();
    if (found !== 'late' && 'value' in found) return found.value;
    if (found === 'late') restsUntilMs = nowMs() + restMs;
    const err = found === 'late' ? new Error(`it did not answer within ${waitMs} ms`) : found.error;
    log.warn({ err }, 'an answer is given without what the store knows');
    return otherwise;
  };
}
