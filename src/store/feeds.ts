import type { Store } from './store.ts';

/** How polling one feed is going; `state` is the JSON of whoever polls. */
export interface FeedState {
  readonly url: string;
  readonly state: string;
  readonly nextPollMs: number;
}

/** Every feed that has a state, by address. */
export async function feedStates(store: Store): Promise<readonly FeedState[]> {
  const db = await store.open();
  return db.selectFrom('feeds').selectAll().orderBy('url').execute();
}

/** Keeps a feed's state in place of the one before. */
export async function saveFeedState(store: Store, feed: FeedState): Promise<void> {
  const db = await store.open();
  const { state, nextPollMs } = feed;
  await db
    .insertInto('feeds')
    .values({ ...feed })
    .onConflict((conflict) => conflict.column('url').doUpdateSet({ state, nextPollMs }))
    .execute();
}

/** Forgets a feed that is polled no longer. */
export async function deleteFeedState(store: Store, url: string): Promise<void> {
  const db = await store.open();
  await db.deleteFrom('feeds').where('url', '=', url).execute();
}
