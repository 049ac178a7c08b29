// Sends the web server requests that mean harm or nothing, and counts what it answers.
//   npx tsx bench/web-fuzz.ts [10000]
import { createRoutes } from '../src/platform/web/routes.ts';
import { seeded } from '../test/support/changing.ts';
import { realBot } from '../test/support/real-bot.ts';
import { fuzzedRequest } from '../test/support/web-fuzz.ts';
import { ownHost, webSettings } from '../test/support/web-server.ts';

const wanted = Number(process.argv[2] ?? 10_000);
const real = await realBot(0, 1_000_000);
const routes = createRoutes(webSettings(real));
const random = seeded(1);
const counts = new Map<number, number>();
for (let n = 0; n < wanted; n += 1) {
  const { method, path, headers, body } = fuzzedRequest(random, ownHost);
  const { status } = await routes.request(`http://${ownHost}${path}`, { method, headers, body });
  counts.set(status, (counts.get(status) ?? 0) + 1);
  if (status >= 500 && status !== 503) console.log(`${status} ${method} ${path.slice(0, 200)} ${body?.slice(0, 300)}`);
}
await real.remove();
console.log(
  [...counts]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', '),
);
