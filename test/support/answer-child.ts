import { createDigestRunner } from '../../src/digest/runner.ts';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { createStore } from '../../src/store/create.ts';
import type { AnswerChildSettings } from './answer-crash.ts';
import { createTestBot } from './bot.ts';
import { largeComposer } from './large-digest.ts';

/** A process that answers mentions and delivers digests until it is killed; the digests' clock runs faster than the wall's. */
const settings: AnswerChildSettings = JSON.parse(process.argv[2] ?? '{}');
const store = createStore(settings);
const shared = { bot: createTestBot(), store, log: silent, nowMs: Date.now, onAcknowledged: () => {} };
const { apiUrl, token } = settings;
const platform =
  settings.platform === 'discord'
    ? createDiscordPlatform({ ...shared, token, appId: null, guildId: null, apiUrl, onSilent: () => {} })
    : createSlackPlatform({
        ...shared,
        botToken: token,
        appToken: settings.appToken,
        signingSecret: null,
        port: null,
        host: null,
        apiUrl,
        commandPrefix: '',
      });
await platform.start();
const { speed, wallStartMs, clockStartMs } = settings.digests;
createDigestRunner({
  store,
  platforms: [platform],
  wrongIn: async () => [],
  composer: largeComposer,
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
