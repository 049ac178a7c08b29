import { createDigestRunner } from '../../src/digest/runner.ts';
import { silent } from '../../src/log.ts';
import { createStore } from '../../src/store/create.ts';
import type { ChildSettings } from './crash.ts';
import { officePlatform } from './post-office.ts';
import { plainComposer } from './year.ts';

/** A process that delivers digests until it is killed, on a clock that runs `speed` times as fast as the wall's. */
const settings: ChildSettings = JSON.parse(process.argv[2] ?? '{}');
const { speed, wallStartMs, clockStartMs } = settings;
const store = createStore(settings);
await store.open();
createDigestRunner({
  store,
  platforms: [
    officePlatform('discord', settings.officeUrl, settings.timeoutMs),
    officePlatform('slack', settings.officeUrl, settings.timeoutMs),
  ],
  wrongIn: async () => [],
  composer: plainComposer,
  noteArrivals: async () => {},
  isReady: () => true,
  keepQuestionsDays: 0,
  nowMs: () => Math.round(clockStartMs + (Date.now() - wallStartMs) * speed),
  timer: (ms, run) => {
    const timeout = setTimeout(run, ms / speed);
    return () => clearTimeout(timeout);
  },
  log: silent,
}).start();
// Ends with whoever started it.
process.stdin.on('end', () => process.exit(1)).resume();
process.stdout.write('ready\n');
