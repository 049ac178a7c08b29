import type { Kysely } from 'kysely';

/** The language in which a channel's digests are written; null for those of before, which are in English. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('subscriptions').addColumn('language', 'text').execute();
}
