import type { Kysely } from 'kysely';

/** Of an event it is known until when somebody works on it, and where its question and its answer stand. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('events')
    .addColumn('held_until_ms', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('events').addColumn('question', 'text').execute();
  await db.schema.alterTable('events').addColumn('answer', 'text').execute();
}
