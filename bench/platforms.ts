import { type Load, type Loaded, loadDiscord, loadSlack } from '../test/support/load.ts';
import { startHostile } from './hostile.ts';

const load: Load = { total: 500, atOnce: 50, failEvery: 20 };

/**
 * How long interactions wait for their acknowledgement on each platform: 500 of them, 50 at once, through the real clients
 * and stand-ins on this machine, with 5 % of all calls failing, while somebody else has the same process check, compare and
 * follow up the worst that the limits admit.
 * @returns false when one was lost, answered twice, or waited longer than a second at the 99th percentile.
 */
export async function benchPlatforms(print: (line: string) => void): Promise<boolean> {
  const hostile = await startHostile();
  const isGood = [told('discord', await loadDiscord(load), print), told('slack', await loadSlack(load), print)];
  print(`meanwhile ${await hostile.stop()} claims, comparisons and follow-ups as bad as may be were answered`);
  return isGood.every((each) => each);
}

function told(name: string, { ackMs, wrong }: Loaded, print: (line: string) => void): boolean {
  const sorted = ackMs.map((each) => each ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  print(
    `${name}: ${load.total} interactions, ${load.atOnce} at once, 5 % of calls failing: acknowledged p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; wrong ${wrong.length}`,
  );
  return wrong.length === 0 && at(0.99) < 1_000;
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await benchPlatforms(console.log)) ? 0 : 1;
