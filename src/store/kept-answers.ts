import { scrub } from './scrub.ts';
import type { Store } from './store.ts';

/** Keeps an answer under an address until it is deleted. What it says is sealed: only the address opens it. */
export async function keepAnswer(store: Store, id: string, sealed: string, atMs: number): Promise<void> {
  const db = await store.open();
  await db.insertInto('keptAnswers').values({ id, sealed, atMs }).execute();
}

/** What was sealed under an id; null when it was deleted, or never kept. */
export async function sealedAnswer(store: Store, id: string): Promise<string | null> {
  const db = await store.open();
  const row = await db.selectFrom('keptAnswers').select('sealed').where('id', '=', id).executeTakeFirst();
  return row?.sealed ?? null;
}

/** Deletes an answer so that nothing of it stays on the disk. False when there was none. */
export async function deleteAnswer(store: Store, id: string): Promise<boolean> {
  const db = await store.open();
  const deleted = await db.deleteFrom('keptAnswers').where('id', '=', id).executeTakeFirst();
  await scrub(store);
  return deleted.numDeletedRows > 0n;
}
