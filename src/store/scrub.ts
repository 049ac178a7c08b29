import type { Store } from './store.ts';

/**
 * Leaves nothing readable of what was deleted. SQLite overwrites the rows themselves (`secure_delete`); its log still has
 * them as they were until it is emptied, which this does. PostgreSQL clears away on its own, with its vacuum.
 */
export async function scrub(store: Store): Promise<void> {
  if (store.kind !== 'sqlite') return;
  // Most commands that know this open no store, and start without its builder of queries.
  const { sql } = await import('kysely');
  await sql`pragma wal_checkpoint(truncate)`.execute(await store.open());
}
