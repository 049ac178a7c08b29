import { type InstallationKey, installationColumns } from './places.ts';
import type { Store } from './store.ts';

/** One exchange in a thread; `turn` is the JSON of whoever keeps it. */
export interface Turn {
  readonly id: string;
  readonly place: InstallationKey;
  /** Names the thread over all platforms and installations. */
  readonly thread: string;
  /** From `askerOf`. */
  readonly asker: string;
  readonly turn: string;
  readonly atMs: number;
}

/** Remembers an exchange, in place of one of the same id, and of the same thread only the newest `maxTurns`. */
export async function addTurn(store: Store, turn: Turn, maxTurns: number): Promise<void> {
  const db = await store.open();
  const { id, place, thread, asker, turn: words, atMs } = turn;
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('turns')
      .values({ id, thread, asker, turn: words, atMs, ...installationColumns(place) })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ turn: words }))
      .execute();
    const newest = transaction
      .selectFrom('turns')
      .select('id')
      .where('thread', '=', turn.thread)
      .orderBy('atMs', 'desc')
      .orderBy('id', 'desc')
      .limit(maxTurns);
    await transaction.deleteFrom('turns').where('thread', '=', turn.thread).where('id', 'not in', newest).execute();
  });
}

/** The exchanges of a thread that are not older than `sinceMs`, oldest first. */
export async function turnsOf(store: Store, thread: string, sinceMs: number): Promise<readonly Omit<Turn, 'place'>[]> {
  const db = await store.open();
  return db
    .selectFrom('turns')
    .select(['id', 'thread', 'asker', 'turn', 'atMs'])
    .where('thread', '=', thread)
    .where('atMs', '>=', sinceMs)
    .orderBy('atMs')
    .orderBy('id')
    .execute();
}
