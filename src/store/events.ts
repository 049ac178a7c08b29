import type { Store } from './store.ts';

/**
 * Notes that an event was seen. True for whoever notes it first, over all processes and restarts; false for everyone
 * after, so that an event delivered twice is answered once. `id` must be unique over platforms.
 */
export async function isFirstSight(store: Store, id: string, atMs: number): Promise<boolean> {
  const db = await store.open();
  const noted = await db
    .insertInto('events')
    .values({ id, atMs })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return noted.length === 1;
}
