import type { Kysely } from 'kysely';

/** What opens an installation, sealed; and which organisation a workspace belongs to that was installed as a whole. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('credentials')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('installation', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('held_until_ms', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('updated_at_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('credentials_key', ['platform', 'installation'])
    .execute();
  await db.schema
    .createTable('memberships')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('installation', 'text', (column) => column.notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('memberships_key', ['platform', 'installation'])
    .execute();
  await db.schema
    .createIndex('memberships_organisation')
    .on('memberships')
    .columns(['platform', 'organisation'])
    .execute();
}
