import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crash } from '../support/crash.ts';
import { startPostgres } from '../support/postgres.ts';

const postgres = await startPostgres();
const dataDir = await mkdtemp(join(tmpdir(), 'quipu-crash-'));
afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true });
  if ('server' in postgres) await postgres.server.stop();
});

// With 200 kills on each store: `npx tsx bench/digests.ts crash`.
describe('processes that are killed while they deliver', () => {
  it('on SQLite post every digest once', { timeout: 900_000 }, async () => {
    const store = { dataDir, databaseUrl: null };
    const result = await crash({ store, kills: 8, processes: 1, subscriptions: 1440, speed: 120, seed: 1 });
    expect(result.wrong).toEqual([]);
    expect(result.interrupted).toBeGreaterThan(0);
  });

  const why = 'unavailable' in postgres ? ` (skipped: ${postgres.unavailable})` : '';
  it.skipIf('unavailable' in postgres)(`three on one PostgreSQL${why}`, { timeout: 900_000 }, async () => {
    if ('unavailable' in postgres) return;
    const store = { dataDir: '', databaseUrl: await postgres.server.createDatabase() };
    const result = await crash({ store, kills: 9, processes: 3, subscriptions: 1440, speed: 120, seed: 2 });
    expect(result.wrong).toEqual([]);
    expect(result.interrupted).toBeGreaterThan(0);
  });
});
