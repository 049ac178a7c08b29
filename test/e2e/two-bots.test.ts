import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDigests } from '../../src/app/digests.ts';
import type { Platform } from '../../src/chat/platform.ts';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { createStore } from '../../src/store/create.ts';
import { forgetOld } from '../../src/store/retention.ts';
import type { Store } from '../../src/store/store.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { article } from '../support/articles.ts';
import { createTestBot, type TestBot } from '../support/bot.ts';
import { contextOf } from '../support/context.ts';
import { type DiscordStandIn, startDiscord } from '../support/discord.ts';
import { freePort } from '../support/http.ts';
import { startPostgres } from '../support/postgres.ts';
import { type SlackStandIn, startSlack } from '../support/slack.ts';

const postgres = await startPostgres();
const why = 'unavailable' in postgres ? ` (skipped: ${postgres.unavailable})` : '';
const guilds = [0n, 1n].map((n) => String((2n ** 40n + n) << 22n)) as [string, string];
const teams = ['T1X', 'T2X'] as const;
const dayMs = 86_400_000;

/** A process: both platforms over a store of its own on the shared database. */
interface Process {
  readonly bot: TestBot;
  readonly store: Store;
  readonly platforms: readonly Platform[];
  readonly slackPort: number;
}

describe.skipIf('unavailable' in postgres)(`two bots over one PostgreSQL${why}`, () => {
  let discord: DiscordStandIn;
  let slack: SlackStandIn;
  let both: readonly [Process, Process];

  const start = async (databaseUrl: string, shard: number): Promise<Process> => {
    const store = createStore({ dataDir: '', databaseUrl });
    const bot = createTestBot();
    const slackPort = await freePort();
    const shared = { bot, store, log: silent, nowMs: Date.now, onAcknowledged: () => {} };
    const oauth = { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'state' };
    const platforms = [
      createDiscordPlatform({
        ...{ token: discord.state.token, appId: null, guildId: null, apiUrl: discord.apiUrl },
        ...{ shards: { ids: [shard], count: 2 }, onSilent: () => {}, ...shared },
      }),
      createSlackPlatform({
        ...{ botToken: null, oauth: { ...oauth, scopes: ['commands'], tokenKeys: ['a'.repeat(64)] }, appToken: null },
        ...{ signingSecret: slack.state.signingSecret, port: slackPort, host: '127.0.0.1', apiUrl: slack.apiUrl },
        ...{ commandPrefix: '', ...shared },
      }),
    ];
    await Promise.all(platforms.map((platform) => platform.start()));
    return { bot, store, platforms, slackPort };
  };
  /** What Slack sends next goes to this one, as a balancer may have it. */
  const through = ({ slackPort }: Process) => {
    slack.state.httpUrl = `http://127.0.0.1:${slackPort}/slack/events`;
  };
  const install = async (team: string, { slackPort }: Process) => {
    const at = `http://127.0.0.1:${slackPort}/slack`;
    const first = await fetch(`${at}/install`, { redirect: 'manual' });
    const [cookie = ''] = (first.headers.get('set-cookie') ?? '').split(';');
    const state = new URL(first.headers.get('location') ?? '').searchParams.get('state') ?? '';
    slack.state.codes.set(`code ${team}`, { id: team, isOrganisation: false, botUser: `UBOT${team}` });
    const back = await fetch(`${at}/oauth_redirect?${new URLSearchParams({ code: `code ${team}`, state })}`, {
      headers: { cookie },
    });
    expect(back.status).toBe(200);
  };
  const answerIn = (team: string, words: string) =>
    slack.said(({ channel, text }) => channel === `C${team}` && text === `you said ${words}`);
  const seenIn = (installation: string) =>
    both.flatMap(({ bot }) => bot.seen).filter(({ place }) => place.installation === installation);

  beforeAll(async () => {
    if ('unavailable' in postgres) return;
    [discord, slack] = await Promise.all([startDiscord(), startSlack()]);
    discord.state.shards = 2;
    discord.state.guilds = [...guilds];
    const databaseUrl = await postgres.server.createDatabase();
    both = await Promise.all([start(databaseUrl, 0), start(databaseUrl, 1)]);
  });
  afterAll(async () => {
    if ('unavailable' in postgres) return;
    for (const { platforms, store } of both) {
      await Promise.all(platforms.map((platform) => platform.stop(1_000)));
      await store.close();
    }
    await Promise.all([discord.close(), slack.close()]);
    await postgres.server.stop();
  });

  it('let workspaces install the bot at either, and answer at either with the right token', async () => {
    const [one, other] = both;
    await install('T1X', one);
    await install('T2X', other);
    for (const [n, process] of [one, other, one].entries()) {
      through(process);
      for (const team of teams) {
        slack.mention(`hello ${n}`, { team, channel: `C${team}` });
        expect(await answerIn(team, `hello ${n}`)).toMatchObject({ by: team });
      }
    }
  });

  it('answer what both are told once', async () => {
    const [one, other] = both;
    through(one);
    const { asked } = slack.mention('twice?', { team: 'T1X', channel: 'CT1X' });
    through(other);
    slack.redeliver(asked);
    await answerIn('T1X', 'twice?');
    slack.mention('last', { team: 'T1X', channel: 'CT1X' });
    await answerIn('T1X', 'last');
    expect(seenIn('T1X').filter((each) => each.kind === 'message' && each.text === 'twice?')).toHaveLength(1);
  });

  it('answer each server at the one that has its shard', async () => {
    for (const guild of guilds) await discord.answered(discord.slash('say', { words: 'hi' }, { guild }));
    expect(both.map(({ bot }) => bot.seen.filter(({ place }) => place.platform === 'discord').length)).toEqual([1, 1]);
    expect(guilds.map((guild) => seenIn(guild).length)).toEqual([1, 1]);
  });

  it('deliver each digest once, by the right token', async () => {
    const schedule = { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' } as const;
    const channels = [
      ...guilds.map((installation, n) => ({ platform: 'discord', installation, channel: `70${n}` }) as const),
      ...teams.map((installation) => ({ platform: 'slack', installation, channel: `D1G${installation}` }) as const),
    ];
    const [{ store }] = both;
    for (const [n, channel] of channels.entries()) {
      const wish = { id: `s${n}`, channel, schedule, topic: null, subscriber: 'U1', isDirect: false, nextDueMs: 1 };
      await saveSubscription(store, { ...wish, whenEmpty: 'line' }, 0);
    }
    const articles = [article('a', 'The pier of Lima was reopened on Monday after two years.')];
    const runners = both.map((process) =>
      createDigests({
        context: { ...contextOf(articles, [], () => 60_000), store: process.store },
        ...{ config: { keepQuestionsDays: 0 }, log: silent, onWithheld: () => {}, platforms: process.platforms },
      }),
    );
    for (let round = 0; round < 2; round += 1) await Promise.all(runners.map((runner) => runner.runDue()));
    const inSlack = slack.messages.filter(({ channel }) => channel.startsWith('D1G'));
    expect(inSlack.map(({ channel, by }) => [channel, by]).toSorted()).toEqual(
      teams.map((team) => [`D1G${team}`, team]),
    );
    const inDiscord = [...discord.messages.values()].filter(({ channel_id }) => /^70[01]$/.test(channel_id));
    const digests = inDiscord.filter((message) => JSON.stringify(message).includes('pier of Lima'));
    expect(digests.map(({ channel_id }) => channel_id).toSorted()).toEqual(['700', '701']);
  });

  it('keep no token that can be read, and forget at both what was removed at one', async () => {
    const [one, other] = both;
    const db = await one.store.open();
    const kept = await db.selectFrom('credentials').selectAll().execute();
    expect(kept.map(({ installation }) => installation).toSorted()).toEqual([...teams]);
    for (const { sealed } of kept) expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('xoxb');
    for (const [token, { id }] of slack.state.tokens) if (id === 'T1X') slack.state.tokens.delete(token);
    through(one);
    slack.event({ type: 'app_uninstalled' }, { team: 'T1X' });
    const left = async () => (await db.selectFrom('credentials').select('installation').execute()).length;
    for (let n = 0; n < 200 && (await left()) > 1; n += 1) await sleep(20);
    const target = (team: string) => ({ installation: team, channel: `C${team}`, person: null });
    for (const { platforms } of both) {
      const slackOf = platforms.find(({ name }) => name === 'slack');
      expect(await slackOf?.deliver(target('T1X'), null, 'k', 1)).toMatchObject({ kind: 'rejected' });
      expect(slackOf?.trouble()).toBeNull();
    }
    through(other);
    slack.mention('still there?', { team: 'T2X', channel: 'CT2X' });
    expect(await answerIn('T2X', 'still there?')).toMatchObject({ by: 'T2X' });
    await forgetOld(other.store, Date.now() + 8 * dayMs, 0);
    const subscribed = await db.selectFrom('subscriptions').select('installation').execute();
    expect(subscribed.map(({ installation }) => installation).toSorted()).toEqual([...guilds, 'T2X'].toSorted());
  });
});
