import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { createStore } from '../../src/store/create.ts';
import type { AnswerChildSettings } from './answer-crash.ts';
import { createTestBot } from './bot.ts';
import { deliverByClock } from './child-digests.ts';
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
deliverByClock({ store, platforms: [platform], composer: largeComposer }, settings.digests);
