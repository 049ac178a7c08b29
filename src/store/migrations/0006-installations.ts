import type { Kysely } from 'kysely';

/** Where the bot is installed, and from when it is no longer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('installations')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('installation', 'text', (column) => column.notNull())
    .addColumn('app', 'text', (column) => column.notNull())
    .addColumn('departed_at_ms', 'bigint')
    .addPrimaryKeyConstraint('installations_key', ['platform', 'installation'])
    .execute();
}
