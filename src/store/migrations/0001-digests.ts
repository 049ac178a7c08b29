import type { Kysely } from 'kysely';

/** Subscriptions, their slots, what arrived, seen events, and small things under a name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('installation', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('every', 'text', (column) => column.notNull())
    .addColumn('weekday', 'integer')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('topic', 'text')
    .addColumn('when_empty', 'text', (column) => column.notNull())
    .addColumn('subscriber', 'text')
    .addColumn('created_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('next_due_ms', 'bigint')
    .addColumn('paused_reason', 'text')
    .addColumn('covered_seq', 'bigint')
    .addColumn('carried', 'text', (column) => column.notNull().defaultTo('[]'))
    .addUniqueConstraint('subscriptions_channel', ['platform', 'installation', 'channel'])
    .execute();
  await db.schema.createIndex('subscriptions_due').on('subscriptions').column('next_due_ms').execute();
  await db.schema
    .createTable('slots')
    .addColumn('subscription_id', 'text', (column) => column.notNull())
    .addColumn('due_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('lease_until_ms', 'bigint', (column) => column.notNull())
    .addColumn('sending_since_ms', 'bigint')
    .addColumn('covered_seq', 'bigint')
    .addColumn('outcome', 'text')
    .addColumn('finished_at_ms', 'bigint')
    .addPrimaryKeyConstraint('slots_key', ['subscription_id', 'due_at_ms'])
    .execute();
  await db.schema.createIndex('slots_claimed').on('slots').columns(['state', 'lease_until_ms']).execute();
  await db.schema
    .createTable('arrivals')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('first_seen_ms', 'bigint', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('arrivals_key', ['article_id', 'content_hash'])
    .execute();
  await db.schema.createIndex('arrivals_seq').on('arrivals').column('seq').execute();
  await db.schema
    .createTable('counters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('events_at').on('events').column('at_ms').execute();
  await db.schema
    .createTable('key_values')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
