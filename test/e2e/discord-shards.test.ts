import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDigests } from '../../src/app/digests.ts';
import type { Platform } from '../../src/chat/platform.ts';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform, type DiscordSettings } from '../../src/platform/discord/platform.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { article } from '../support/articles.ts';
import { createTestBot, type TestBot, temporaryStore } from '../support/bot.ts';
import { contextOf } from '../support/context.ts';
import { type DiscordStandIn, startDiscord } from '../support/discord.ts';
import { until } from '../support/until.ts';

const count = 4;
/** A server on each part of the gateway. */
const guilds = Array.from({ length: count }, (_, n) => String((2n ** 40n + BigInt(n)) << 22n));
const guildOn = (shard: number) => guilds[shard] ?? '';

let discord: DiscordStandIn;
let bot: TestBot;
let kept: Awaited<ReturnType<typeof temporaryStore>>;
let started: Platform[];

const start = async (of: Partial<DiscordSettings> = {}) => {
  const platform = createDiscordPlatform({
    token: discord.state.token,
    appId: null,
    guildId: null,
    apiUrl: discord.apiUrl,
    bot,
    store: kept.store,
    log: silent,
    nowMs: Date.now,
    onAcknowledged: () => {},
    onSilent: () => {},
    ...of,
  });
  await platform.start();
  started.push(platform);
  return platform;
};

beforeEach(async () => {
  [discord, kept] = await Promise.all([startDiscord(), temporaryStore()]);
  bot = createTestBot();
  discord.state.shards = count;
  discord.state.guilds = [...guilds];
  started = [];
});
afterEach(async () => {
  for (const platform of started) await platform.stop(1_000);
  await discord.close();
  await kept.remove();
});

const asks = async (shard: number, words: string) => {
  const asked = discord.slash('say', { words }, { guild: guildOn(shard) });
  await discord.answered(asked);
  return asked.shown;
};
const installed = async () => {
  const rows = await (await kept.store.open()).selectFrom('installations').selectAll().execute();
  return rows.filter(({ departedAtMs }) => departedAtMs === null).map(({ installation }) => installation);
};

describe('a gateway of four shards', () => {
  it('is connected whole by one process, and every server is answered', async () => {
    const platform = await start();
    expect(discord.state.shardsSeen.toSorted()).toEqual([0, 1, 2, 3]);
    for (let shard = 0; shard < count; shard += 1) expect(await asks(shard, `on ${shard}`)).toBe(1);
    expect(bot.seen.map(({ place }) => place.installation)).toEqual(guilds);
    expect(platform.shards?.()).toEqual([0, 1, 2, 3].map((id) => ({ id, count, trouble: null })));
  });

  it('says which shard is cut, serves the others meanwhile, and has it back without a loss', async () => {
    const platform = await start();
    discord.cut(2);
    await until(() => platform.trouble(), 'the trouble');
    expect(platform.trouble()).toContain('Shard 2 of 4');
    expect(
      platform
        .shards?.()
        .filter(({ trouble }) => trouble !== null)
        .map(({ id }) => id),
    ).toEqual([2]);
    expect(await asks(1, 'meanwhile')).toBe(1);
    const lost = discord.slash('say', { words: 'meant for the cut one' }, { guild: guildOn(2) });
    await until(() => platform.trouble() === null, 'the shard to come back');
    await discord.answered(lost);
    expect(discord.state.shardsSeen).toHaveLength(count);
  });

  it('keeps account of the servers of every shard', async () => {
    await start();
    for (let n = 0; n < 100 && (await installed()).length < count; n += 1) await sleep(20);
    expect((await installed()).toSorted()).toEqual(guilds.toSorted());
    for (const platform of started.splice(0)) await platform.stop(1_000);
    discord.state.guilds = guilds.filter((id) => id !== guildOn(3));
    await start({ store: kept.open() });
    for (let n = 0; n < 100 && (await installed()).length === count; n += 1) await sleep(20);
    expect((await installed()).toSorted()).toEqual(guilds.filter((id) => id !== guildOn(3)).toSorted());
  });
});

describe('shards over two processes', () => {
  const halves = () =>
    Promise.all([
      start({ shards: { ids: [0, 1], count } }),
      start({ shards: { ids: [2, 3], count }, store: kept.open() }),
    ]);

  it('answer every server once', async () => {
    await halves();
    for (let n = 0; n < 100 && (await installed()).length < count; n += 1) await sleep(20);
    expect((await installed()).toSorted()).toEqual(guilds.toSorted());
    for (let shard = 0; shard < count; shard += 1) expect(await asks(shard, `on ${shard}`)).toBe(1);
    expect(bot.seen).toHaveLength(count);
  });

  it('deliver every digest once, whichever shard its server is on', async () => {
    const platforms = await halves();
    const articles = [article('a', 'The pier of Lima was reopened on Monday after two years.')];
    const schedule = { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' } as const;
    const wishes = guilds.map((installation, n) => ({
      id: `s${n}`,
      channel: { platform: 'discord', installation, channel: `70${n}` } as const,
      ...{ schedule, topic: null, whenEmpty: 'line', subscriber: '801', isDirect: false, nextDueMs: 1 },
    }));
    for (const wish of wishes) await saveSubscription(kept.store, { ...wish, whenEmpty: 'line' }, 0);
    const context = { ...contextOf(articles, [], () => 60_000), store: kept.store };
    const setup = { config: { keepQuestionsDays: 0 }, log: silent, onWithheld: () => {} };
    const runners = platforms.map((platform) => createDigests({ context, platforms: [platform], ...setup }));
    await Promise.all(runners.map((runner) => runner.runDue()));
    await Promise.all(runners.map((runner) => runner.runDue()));
    const channels = [...discord.messages.values()].map(({ channel_id }) => channel_id);
    expect(channels.toSorted()).toEqual(['700', '701', '702', '703']);
  });
});
