import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { createStore } from '../../src/store/create.ts';
import type { AnswerChildSettings } from './answer-crash.ts';
import { createTestBot } from './bot.ts';

/** A process that answers mentions until it is killed. */
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
// Ends with whoever started it.
process.stdin.on('end', () => process.exit(1)).resume();
process.stdout.write('ready\n');
