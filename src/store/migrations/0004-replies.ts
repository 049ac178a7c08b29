import { type Kysely, sql } from 'kysely';

/**
 * Replies behind buttons get a table of their own, sealed and with their asker, and those that could be read are
 * deleted. Of a subscription it is known whether its channel is one person's, and of a turn where it was taken.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const db = database as Kysely<{ turns: { id: string; thread: string; platform: string; installation: string } }>;
  await db.schema
    .createTable('replies')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('installation', 'text', (column) => column.notNull())
    .addColumn('asker', 'text')
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .addColumn('shared_at_ms', 'bigint')
    .execute();
  await db.schema.createIndex('replies_asker').on('replies').column('asker').execute();
  await db.schema.createIndex('replies_at').on('replies').column('at_ms').execute();
  await sql`delete from key_values where key like 'reply.%'`.execute(db);
  await db.schema
    .alterTable('subscriptions')
    .addColumn('is_direct', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update subscriptions set is_direct = 1
    where (platform = 'discord' and installation = '') or (platform = 'slack' and channel like 'D%')`.execute(db);
  for (const name of ['platform', 'installation'])
    await db.schema
      .alterTable('turns')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  for (const { id, thread } of await db.selectFrom('turns').select(['id', 'thread']).execute()) {
    const [platform = '', installation = ''] = JSON.parse(thread) as readonly (string | null)[];
    const where = { platform: platform ?? '', installation: installation ?? '' };
    await db.updateTable('turns').set(where).where('id', '=', id).execute();
  }
}
