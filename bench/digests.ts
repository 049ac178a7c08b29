/**
 * The promise of the digests, and of answers, at full size: a simulated year, 200 killed processes on each store, and
 * platforms that fail half of the calls. Takes half an hour or more; run by hand:
 * `npx tsx bench/digests.ts [year] [crash] [answers] [failing]`. KILLS says how often instead of 200. Of the answers, [slack] or
 * [discord] and [sqlite] or [postgres] choose a part.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore, type StoreSettings } from '../src/store/create.ts';
import { answerCrash } from '../test/support/answer-crash.ts';
import { crash } from '../test/support/crash.ts';
import { failing } from '../test/support/failing.ts';
import { type PostgresServer, startPostgres } from '../test/support/postgres.ts';
import { simulate } from '../test/support/year.ts';

const wanted = process.argv.slice(2);
const parts = ['slack', 'discord', 'sqlite', 'postgres'];
const isWanted = (name: string) => wanted.every((each) => parts.includes(each)) || wanted.includes(name);
/** Whether a part is wanted; where none of its kind is named, all are. */
const isChosen = (name: string, ...others: readonly string[]) =>
  wanted.includes(name) || !others.some((each) => wanted.includes(each));

async function withFolder<T>(use: (settings: StoreSettings) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'quipu-bench-'));
  try {
    return await use({ dataDir, databaseUrl: null });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function report(name: string, run: () => Promise<{ readonly wrong: readonly string[] }>): Promise<void> {
  const startMs = Date.now();
  const { wrong, ...numbers } = await run();
  const seconds = Math.round((Date.now() - startMs) / 1000);
  console.log(`${name}: ${JSON.stringify(numbers)}, ${wrong.length} wrong, ${seconds} s`);
  for (const each of wrong.slice(0, 20)) console.log(`  ${each}`);
  if (wrong.length > 0) process.exitCode = 1;
}

const onSqlite =
  <T>(use: (store: ReturnType<typeof createStore>) => Promise<T>) =>
  () =>
    withFolder(async (settings) => {
      const store = createStore(settings);
      try {
        return await use(store);
      } finally {
        await store.close();
      }
    });

const kills = Number(process.env.KILLS ?? 200);

/** Long answers, and digests of twenty lines on two pages. */
async function answers(server: PostgresServer): Promise<void> {
  const size = { kills, subscriptions: 2_880, speed: 60 };
  for (const platform of ['slack', 'discord'] as const) {
    if (!isChosen(platform, 'slack', 'discord')) continue;
    if (isChosen('sqlite', 'postgres'))
      await report(`${kills} kills while it answers and delivers digests on ${platform}, SQLite`, () =>
        withFolder((store) => answerCrash({ ...size, store, platform, seed: 1 })),
      );
    if (!isChosen('postgres', 'sqlite')) continue;
    const databaseUrl = await server.createDatabase();
    await report(`${kills} kills while it answers and delivers digests on ${platform}, PostgreSQL`, () =>
      answerCrash({ ...size, store: { dataDir: '', databaseUrl }, platform, seed: 2 }),
    );
  }
}

async function crashes(server: PostgresServer): Promise<void> {
  const size = { kills, subscriptions: 960, speed: 60 };
  await report(`${kills} kills, one process on SQLite`, () =>
    withFolder((store) => crash({ ...size, store, processes: 1, seed: 1 })),
  );
  const onPostgres = async (processes: number) => {
    const store = { dataDir: '', databaseUrl: await server.createDatabase() };
    return crash({ ...size, store, processes, seed: processes });
  };
  await report(`${kills} kills, one process on PostgreSQL`, () => onPostgres(1));
  await report(`${kills} kills, three processes on one PostgreSQL`, () => onPostgres(3));
}

if (isWanted('year')) {
  const year = { subscriptions: 200, fromMs: Date.UTC(2026, 0, 1), toMs: Date.UTC(2027, 0, 1), seed: 1 };
  await report(
    '200 subscriptions in 20 zones over a year',
    onSqlite((store) => simulate(store, year)),
  );
}
if (isWanted('failing')) {
  await report(
    'half of the calls fail, 100 subscriptions over 10 days',
    onSqlite((store) => failing(store, 100, 10, 3)),
  );
}
if (isWanted('crash') || isWanted('answers')) {
  const postgres = await startPostgres();
  if ('unavailable' in postgres) throw new Error(postgres.unavailable);
  try {
    if (isWanted('crash')) await crashes(postgres.server);
    if (isWanted('answers')) await answers(postgres.server);
  } finally {
    await postgres.server.stop();
  }
}
