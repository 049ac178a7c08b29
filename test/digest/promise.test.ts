import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/create.ts';
import type { Store } from '../../src/store/store.ts';
import { crash } from '../support/crash.ts';
import { failing } from '../support/failing.ts';
import { startPostgres } from '../support/postgres.ts';
import { simulate } from '../support/year.ts';

// The full sizes (a year, 200 kills on each store) are run by hand: `npx tsx bench/digests.ts`.

const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quipu-promise-'));
  folders.push(folder);
  return folder;
};
const postgres = await startPostgres();
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  if ('server' in postgres) await postgres.server.stop();
});

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = createStore({ dataDir: await newFolder(), databaseUrl: null });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);

describe('sixty subscriptions in twenty zones', () => {
  it.each([
    ['clocks go forward in the north', day(3, 27), day(3, 31)],
    ['clocks go back in the south, and forward in Cairo', day(4, 4), day(4, 6)],
    ['clocks go back in the north', day(10, 24), day(10, 27)],
  ])('are each delivered at their hour, once, where %s', { timeout: 60_000 }, async (_, fromMs, toMs) => {
    const result = await withStore((store) => simulate(store, { subscriptions: 60, fromMs, toMs, seed: 7 }));
    expect(result.wrong).toEqual([]);
    expect(result.slots).toBeGreaterThan(40);
  });
});

describe('a platform that fails half of the calls', () => {
  it('still gets every digest once, or the slot says why not', { timeout: 60_000 }, async () => {
    const result = await withStore((store) => failing(store, 30, 3, 11));
    expect(result.wrong).toEqual([]);
    expect(result.slots).toBe(90);
    expect(result.delivered + result.missed).toBe(90);
    expect(result.delivered).toBeGreaterThan(80);
    expect(result.requests).toBeGreaterThan(150);
  });
});

describe('processes that are killed while they deliver', () => {
  it('on SQLite post every digest once', { timeout: 120_000 }, async () => {
    const store = { dataDir: await newFolder(), databaseUrl: null };
    const result = await crash({ store, kills: 8, processes: 1, subscriptions: 1440, speed: 200, seed: 1 });
    expect(result.wrong).toEqual([]);
    expect(result.slots).toBeGreaterThan(8);
  });

  const why = 'unavailable' in postgres ? ` (skipped: ${postgres.unavailable})` : '';
  it.skipIf('unavailable' in postgres)(`three on one PostgreSQL${why}`, { timeout: 120_000 }, async () => {
    if ('unavailable' in postgres) return;
    const store = { dataDir: '', databaseUrl: await postgres.server.createDatabase() };
    const result = await crash({ store, kills: 9, processes: 3, subscriptions: 1440, speed: 200, seed: 2 });
    expect(result.wrong).toEqual([]);
    expect(result.slots).toBeGreaterThan(8);
  });
});
