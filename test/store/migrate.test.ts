import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CamelCasePlugin, Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/create.ts';
import { channelGaps } from '../../src/store/gaps.ts';
import { currentSchema, migrateToCurrent } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { unansweredIn } from '../../src/store/questions.ts';
import { recentSlots } from '../../src/store/slots.ts';
import { sqliteFileName } from '../../src/store/sqlite.ts';
import type { Db, Store } from '../../src/store/store.ts';
import { channelSubscription } from '../../src/store/subscriptions.ts';
import type { Tables } from '../../src/store/tables.ts';
import { startPostgres } from '../support/postgres.ts';

const Database = createRequire(import.meta.url)('libsql');
const postgres = await startPostgres();
const firstSchema = Object.keys(migrations).sort()[0] ?? '';

/** A database at the first schema with a subscription and a delivered slot in it, and the store that opens it. */
interface Made {
  readonly old: Db;
  readonly store: Store;
}

async function migratesFromTheFirst({ old, store }: Made): Promise<void> {
  await migrateToCurrent(old, 'the test database', firstSchema);
  const subscription = {
    id: 'kept',
    platform: 'slack',
    installation: 'T1',
    channel: 'C1',
    every: 'daily',
    weekday: null,
    at: '09:00',
    timeZone: 'America/Lima',
    topic: 'China',
    whenEmpty: 'nothing',
    subscriber: 'ana',
    createdAtMs: 1,
    nextDueMs: 1_800_000_000_000,
    pausedReason: null,
    coveredSeq: 12,
    carried: '["a"]',
  };
  const slot = { subscriptionId: 'kept', dueAtMs: 1_799_000_000_000, state: 'delivered', attempt: 1, leaseUntilMs: 5 };
  // The first schema lacks columns that the tables' types now name.
  const first = old as unknown as Kysely<Record<'subscriptions' | 'slots', Record<string, unknown>>>;
  await first.insertInto('subscriptions').values(subscription).execute();
  await first
    .insertInto('slots')
    .values({ ...slot, outcome: '2 stories', finishedAtMs: 6 })
    .execute();
  await old.destroy();

  const channel = { platform: 'slack', installation: 'T1', channel: 'C1' } as const;
  expect(await channelSubscription(store, channel)).toMatchObject({
    id: 'kept',
    schedule: { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' },
    nextDueMs: 1_800_000_000_000,
    coveredSeq: 12,
    carried: ['a'],
    rejections: 0,
  });
  expect(await recentSlots(store, 'kept', 5)).toMatchObject([{ state: 'delivered', outcome: '2 stories' }]);
  const db = await store.open();
  for (const table of ['gaps', 'questions', 'feedback', 'turns', 'feeds'] as const) {
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
  await store.close();
}

async function deletesWhatWasKeptInPrivate({ old, store }: Made): Promise<void> {
  await migrateToCurrent(old, 'the test database', '0002-conversations');
  const before = old as unknown as Kysely<Record<'gaps' | 'questions', Record<string, unknown>>>;
  const slackChannel = { platform: 'slack', installation: 'T1', channel: 'C1' } as const;
  const rows = [
    { ...slackChannel, word: 'open', isPrivate: 0 },
    { ...slackChannel, channel: '', word: 'direct', isPrivate: 1 },
    { platform: 'discord', installation: '', channel: '7', word: 'group', isPrivate: 0 },
  ];
  for (const { word, isPrivate, ...where } of rows) {
    const gap = { ...where, term: word, times: 1, lastAtMs: 1, seq: 1 };
    const question = { ...where, id: word, asker: 'a', question: word, gapReason: 'none', isPrivate, atMs: 1, seq: 1 };
    await before.insertInto('gaps').values(gap).execute();
    await before.insertInto('questions').values(question).execute();
  }
  const kept = old as unknown as Kysely<Record<'turns' | 'keyValues', Record<string, unknown>>>;
  await kept.insertInto('keyValues').values({ key: 'reply.20250101.x', value: 'readable' }).execute();
  const thread = JSON.stringify(['slack', 'T1', 'C1', '1.1']);
  await kept.insertInto('turns').values({ id: 't', thread, asker: 'a', turn: '', atMs: 1 }).execute();
  await old.destroy();
  const db = await store.open();
  expect(await db.selectFrom('keyValues').selectAll().execute()).toEqual([]);
  expect(await db.selectFrom('turns').selectAll().execute()).toMatchObject([{ platform: 'slack', installation: 'T1' }]);
  expect(await db.selectFrom('gaps').select('term').execute()).toEqual([{ term: 'open' }]);
  expect(await db.selectFrom('questions').select('id').execute()).toEqual([{ id: 'open' }]);
  expect(await channelGaps(store, slackChannel, 5)).toHaveLength(1);
  expect(await unansweredIn(store, slackChannel, 5)).toHaveLength(1);
  await store.close();
}

async function refusesANewerSchema({ old, store }: Made): Promise<void> {
  await migrateToCurrent(old, 'the test database');
  await sql`insert into kysely_migration (name, timestamp) values ('9999-future', 'x')`.execute(old);
  await old.destroy();
  await expect(store.open()).rejects.toThrow('newer release');
  await store.close();
}

describe('migrations', () => {
  it('are named so that their order is that of their names', () => {
    expect(Object.keys(migrations)).toEqual(Object.keys(migrations).sort());
    expect(currentSchema).not.toBe(firstSchema);
  });
});

describe('a SQLite database', () => {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  const made = async (): Promise<Made> => {
    const dataDir = await mkdtemp(join(tmpdir(), 'quipu-migrate-'));
    folders.push(dataDir);
    const dialect = new SqliteDialect({ database: new Database(join(dataDir, sqliteFileName)) });
    const old = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
    return { old, store: createStore({ dataDir, databaseUrl: null }) };
  };

  it('of the first schema keeps what is in it and becomes current', async () => migratesFromTheFirst(await made()));
  it('loses what an older release kept of private questions', async () => deletesWhatWasKeptInPrivate(await made()));
  it('of a newer release is left alone', async () => refusesANewerSchema(await made()));
});

const why = 'unavailable' in postgres ? ` (skipped: ${postgres.unavailable})` : '';
describe.skipIf('unavailable' in postgres)(`a PostgreSQL database${why}`, () => {
  if ('unavailable' in postgres) return;
  const { server } = postgres;
  afterAll(() => server.stop());
  const made = async (): Promise<Made> => {
    const databaseUrl = await server.createDatabase();
    const dialect = new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl }) });
    const old = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
    return { old, store: createStore({ dataDir: '', databaseUrl }) };
  };

  it('of the first schema keeps what is in it and becomes current', async () => migratesFromTheFirst(await made()));
  it('loses what an older release kept of private questions', async () => deletesWhatWasKeptInPrivate(await made()));
  it('of a newer release is left alone', async () => refusesANewerSchema(await made()));
});
