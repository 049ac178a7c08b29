import { type Kysely, sql } from 'kysely';

/** Thumbs belong to a channel. What was asked privately is kept no longer, and what was kept of it is deleted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('feedback')
    .addColumn('channel', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`delete from gaps where channel = '' or installation = ''`.execute(db);
  await sql`delete from questions where is_private <> 0 or installation = ''`.execute(db);
  await db.schema.alterTable('questions').dropColumn('is_private').execute();
}
