import { createStore } from '../src/store/create.ts';
import { type Load, type Loaded, loadDiscord, loadSlack } from '../test/support/load.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { startHostile } from './hostile.ts';

const load: Load = { total: 500, atOnce: 50, failEvery: 20 };

/**
 * How long interactions wait for their acknowledgement on each platform: 500 of them, 50 at once, through the real clients
 * and stand-ins on this machine, with 5 % of all calls failing, half of them after their work, while somebody else has the
 * same process check, compare and follow up the worst that the limits admit. Once with one bot, once with two on one
 * PostgreSQL.
 * @returns false when one was lost, answered twice, or waited longer than a second at the 99th percentile.
 */
export async function benchPlatforms(print: (line: string) => void): Promise<boolean> {
  const postgres = await startPostgres();
  if ('unavailable' in postgres) print(`two bots on one PostgreSQL: skipped, ${postgres.unavailable}`);
  const hostile = await startHostile();
  const good: boolean[] = [];
  for (const [name, run] of [['discord', loadDiscord] as const, ['slack', loadSlack] as const]) {
    for (const way of ['command', 'mention'] as const) {
      good.push(told(`${name}, one bot, ${way}s`, await run({ ...load, way }), print));
      if ('unavailable' in postgres) continue;
      const databaseUrl = await postgres.server.createDatabase();
      const stores = [1, 2].map(() => createStore({ dataDir: '', databaseUrl }));
      good.push(told(`${name}, two bots on one PostgreSQL, ${way}s`, await run({ ...load, way, stores }), print));
      for (const store of stores) await store.close();
    }
  }
  print(`meanwhile ${await hostile.stop()} claims, comparisons and follow-ups as bad as may be were answered`);
  if ('server' in postgres) await postgres.server.stop();
  return good.every((each) => each);
}

function told(name: string, { ackMs, wrong }: Loaded, print: (line: string) => void): boolean {
  const sorted = ackMs.map((each) => each ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  // Discord takes no acknowledgement of a mention.
  const waited = at(1) === 0 ? 'answered' : `acknowledged p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
  print(
    `${name}: ${load.total}, ${load.atOnce} at once, 5 % of calls failing: ${waited}; lost or doubled ${wrong.length}`,
  );
  for (const each of wrong.slice(0, 5)) print(`  ${each}`);
  return wrong.length === 0 && at(0.99) < 1_000;
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await benchPlatforms(console.log)) ? 0 : 1;
