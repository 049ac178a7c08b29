import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { createTestBot, temporaryStore } from '../support/bot.ts';
import { startDiscord } from '../support/discord.ts';
import { officePlatform, openPostOffice, type Trouble } from '../support/post-office.ts';
import { slackTeam, startSlack } from '../support/slack.ts';
import { type PlatformUnderTest, platformContract } from './platform.ts';

const shared = async () => {
  const kept = await temporaryStore();
  return {
    kept,
    settings: { bot: createTestBot(), store: kept.store, log: silent, nowMs: Date.now, onAcknowledged: () => {} },
  };
};

platformContract('Discord', async () => {
  const [discord, { kept, settings }] = [await startDiscord(), await shared()];
  const { token } = discord.state;
  const ids = { appId: null, guildId: null };
  const platform = createDiscordPlatform({ token, ...ids, apiUrl: discord.apiUrl, onSilent: () => {}, ...settings });
  await platform.start();
  return {
    platform,
    channel: { installation: discord.guildId, channel: '702', person: null },
    person: { installation: discord.guildId, channel: null, person: '9' },
    posts: () => discord.messages.size,
    failOnce: (isDone) =>
      discord.fail({
        path: /\/channels\/702\/messages$/,
        method: 'POST',
        answer: { status: 0, drop: true },
        isDone,
        times: 1,
      }),
    forbid: () => {
      discord.state.refuse = { path: /^\/channels\/702/, status: 403, code: 50013 };
    },
    async close() {
      await platform.stop(1_000);
      await discord.close();
      await kept.remove();
    },
  };
});

platformContract('Slack', async () => {
  const [slack, { kept, settings }] = [await startSlack(), await shared()];
  const { botToken, appToken } = slack.state;
  const http = { signingSecret: null, port: null, host: null };
  const app = { botToken, appToken, ...http, apiUrl: slack.apiUrl, commandPrefix: '' };
  const platform = createSlackPlatform({ ...app, ...settings });
  await platform.start();
  return {
    platform,
    channel: { installation: slackTeam, channel: 'C7', person: null },
    person: { installation: slackTeam, channel: null, person: 'U9' },
    posts: () => slack.messages.length,
    failOnce: (isDone) =>
      slack.fail({ path: /chat\.postMessage/, answer: { status: 0, drop: true }, isDone, times: 1 }),
    forbid: () => {
      slack.state.errors = { 'chat.postMessage': 'not_in_channel' };
    },
    async close() {
      await platform.stop(1_000);
      await slack.close();
      await kept.remove();
    },
  };
});

const well: Trouble = { kind: 'none', isApplied: true, delayMs: 0 };

/** The stand-in that digests are tested with, in each of its two ways. */
const office = (name: 'discord' | 'slack') => async (): Promise<PlatformUnderTest> => {
  let next: Trouble | null = null;
  let always: Trouble = well;
  const opened = await openPostOffice(() => {
    const trouble = next ?? always;
    next = null;
    return trouble;
  });
  return {
    platform: officePlatform(name, opened.url, 5_000),
    channel: { installation: 'i', channel: 'c', person: null },
    person: { none: 'it has one place' },
    posts: () => opened.posts.length,
    failOnce: (isApplied) => {
      next = { kind: 'dropped', isApplied, delayMs: 0 };
    },
    forbid: () => {
      always = { kind: '404', isApplied: false, delayMs: 0 };
    },
    close: () => opened.close(),
  };
};
platformContract('the stand-in with a nonce', office('discord'));
platformContract('the stand-in that looks first', office('slack'));
