import { afterAll, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/create.ts';
import { type Load, loadDiscord, loadSlack } from '../support/load.ts';
import { startPostgres } from '../support/postgres.ts';

const fifty: Load = { total: 50, atOnce: 50, failEvery: null };
const failing: Load = { total: 500, atOnce: 50, failEvery: 20 };
const postgres = await startPostgres();
afterAll(() => ('server' in postgres ? postgres.server.stop() : undefined));
const why = 'unavailable' in postgres ? ` (skipped: ${postgres.unavailable})` : '';

// How fast they are acknowledged is measured by `npm run bench`: a test on a busy machine cannot tell.
describe.each([
  ['Discord', loadDiscord],
  ['Slack', loadSlack],
] as const)('on %s', (_, load) => {
  const areAnsweredOnce = async (wanted: Load) => {
    const { ackMs, wrong, messages } = await load(wanted);
    expect(wrong).toEqual([]);
    expect(ackMs.filter((each) => each === null)).toEqual([]);
    expect(ackMs).toHaveLength(wanted.total);
    expect(messages).toBe(wanted.total);
  };

  it.each<[string, Load]>([
    ['fifty commands at once', fifty],
    ['500 commands, 50 at once, with 5 % of all calls failing, half of them after their work,', failing],
    [
      '500 mentions, 50 at once, with 5 % of all calls failing, half of them after their work,',
      { ...failing, way: 'mention' },
    ],
  ])('%s are all acknowledged, none lost, none answered twice', (_name, wanted) => areAnsweredOnce(wanted));

  it.skipIf('unavailable' in postgres).each(['command', 'mention'] as const)(
    `two processes on one PostgreSQL lose no %s, and answer none twice${why}`,
    async (way) => {
      if ('unavailable' in postgres) return;
      const databaseUrl = await postgres.server.createDatabase();
      const stores = [1, 2].map(() => createStore({ dataDir: '', databaseUrl }));
      await areAnsweredOnce({ ...failing, way, stores });
      for (const store of stores) await store.close();
    },
  );
});
