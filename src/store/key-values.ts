import type { Store } from './store.ts';

/** The value under a name; null when there is none. */
export async function readValue(store: Store, key: string): Promise<string | null> {
  const db = await store.open();
  const row = await db.selectFrom('keyValues').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

/** Puts a value under a name, in place of the one that was there. */
export async function writeValue(store: Store, key: string, value: string): Promise<void> {
  const db = await store.open();
  await db
    .insertInto('keyValues')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** Puts a value under a name unless there is one, and returns the one that is there now: every process gets the same. */
export async function settledValue(store: Store, key: string, proposal: string): Promise<string> {
  const db = await store.open();
  await db
    .insertInto('keyValues')
    .values({ key, value: proposal })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return (await readValue(store, key)) ?? proposal;
}

/** Takes a value away; nothing happens when there is none. */
export async function deleteValue(store: Store, key: string): Promise<void> {
  const db = await store.open();
  await db.deleteFrom('keyValues').where('key', '=', key).execute();
}
