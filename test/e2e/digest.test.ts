import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCommand } from '../../commands/digest.ts';
import { createDigests } from '../../src/app/digests.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Platform } from '../../src/chat/platform.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { leaseMs } from '../../src/digest/promise.ts';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import type { ChannelKey } from '../../src/store/places.ts';
import { recentSlots } from '../../src/store/slots.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { createTestBot, temporaryStore } from '../support/bot.ts';
import { contextOf } from '../support/context.ts';
import { startDiscord, textOf } from '../support/discord.ts';
import type { Fault } from '../support/http.ts';
import { slackTeam, startSlack } from '../support/slack.ts';

const dueMs = Date.UTC(2026, 0, 5, 14);
const minuteMs = 60_000;
/** A busy machine may take its time. */

/** What the two stand-ins have in common for a test of deliveries. */
interface Surface {
  readonly platform: Platform;
  readonly channel: ChannelKey;
  /** What was posted in the channel, oldest first. */
  posts(): readonly { readonly text: string; readonly raw: unknown }[];
  fail(fault: Pick<Fault, 'answer' | 'isDone' | 'times'>): void;
  /** The permission to post is gone from now on. */
  forbid(): void;
  close(): Promise<void>;
}

const shared = (store: Context['store']) => ({
  bot: createTestBot(),
  store,
  log: silent,
  nowMs: Date.now,
  onAcknowledged: () => {},
});

async function onDiscord(store: Context['store']): Promise<Surface> {
  const discord = await startDiscord();
  const settings = { token: discord.state.token, appId: null, guildId: null, apiUrl: discord.apiUrl };
  const platform = createDiscordPlatform({ ...settings, onSilent: () => {}, ...shared(store) });
  await platform.start();
  return {
    platform,
    channel: { platform: 'discord', installation: discord.guildId, channel: '702' },
    posts: () =>
      [...discord.messages.values()]
        .filter(({ channel_id }) => channel_id === '702')
        .map((raw) => ({ text: textOf(raw), raw })),
    fail: (fault) => discord.fail({ path: /\/channels\/702\/messages$/, method: 'POST', ...fault }),
    forbid: () => {
      discord.state.refuse = { path: /^\/channels\/702/, status: 403, code: 50013 };
    },
    async close() {
      await platform.stop(1000);
      await discord.close();
    },
  };
}

async function onSlack(store: Context['store']): Promise<Surface> {
  const slack = await startSlack();
  const { botToken, appToken } = slack.state;
  const settings = {
    botToken,
    appToken,
    signingSecret: null,
    port: null,
    host: null,
    apiUrl: slack.apiUrl,
    commandPrefix: '',
  };
  const platform = createSlackPlatform({ ...settings, ...shared(store) });
  await platform.start();
  return {
    platform,
    channel: { platform: 'slack', installation: slackTeam, channel: 'C7' },
    posts: () => slack.messages.filter(({ channel }) => channel === 'C7').map((raw) => ({ text: raw.text, raw })),
    fail: (fault) => slack.fail({ path: /chat\.postMessage/, ...fault }),
    forbid: () => {
      slack.state.errors = { 'chat.postMessage': 'not_in_channel' };
    },
    async close() {
      await platform.stop(1000);
      await slack.close();
    },
  };
}

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])('a digest on %s', (_name, open) => {
  let kept: Awaited<ReturnType<typeof temporaryStore>>;
  let surface: Surface;
  let context: Context;
  let nowMs: number;

  beforeEach(async () => {
    kept = await temporaryStore();
    surface = await open(kept.store);
    const { articles } = await readFolder(fileURLToPath(new URL('../../corpus', import.meta.url)));
    nowMs = dueMs;
    context = { ...contextOf(articles, [digestCommand], () => nowMs), store: kept.store };
    const wish = {
      id: 's',
      channel: surface.channel,
      schedule: { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' },
      topic: null,
      whenEmpty: 'line',
      subscriber: '9',
      isDirect: false,
      nextDueMs: dueMs,
    } as const;
    await saveSubscription(kept.store, wish, dueMs - minuteMs);
  });
  afterEach(async () => {
    await surface.close();
    await kept.remove();
  });

  const round = (platform = surface.platform) =>
    createDigests({
      context,
      config: { keepQuestionsDays: 0 },
      log: silent,
      platforms: [platform],
      onWithheld: () => {},
    }).runDue();
  const state = async () => (await recentSlots(kept.store, 's', 1)).map((slot) => [slot.state, slot.outcome]);

  it('over the bundled articles arrives whole, in one message, silent and without previews', async () => {
    await round();
    const [post, ...more] = surface.posts();
    expect(more).toEqual([]);
    for (const words of [
      'What the articles hold',
      'Also in FactArrow (opinion)',
      'Where sources differ',
      'President Trump',
      '$450 billion',
      '[11]',
      'Next digest',
    ]) {
      expect(post?.text).toContain(words);
    }
    expect(post?.text).not.toContain('Show more');
    expect(post?.raw).toMatchObject(
      surface.platform.name === 'discord'
        ? { flags: expect.any(Number) }
        : { unfurl_links: false, unfurl_media: false },
    );
    expect(await state()).toEqual([['delivered', '4 stories, 1 disagreement, 2 figures']]);
  });

  it.each([
    ['the answer is lost after it was posted', { status: 0, drop: true }, true],
    ['the server fails after it was posted', { status: 500 }, true],
    ['the connection is dropped before it was posted', { status: 0, drop: true }, false],
    ['the server fails before it was posted', { status: 500 }, false],
  ])('is posted once where %s', async (_case, answer, isDone) => {
    surface.fail({ answer, isDone, times: 1 });
    for (let n = 0; n < 20 && (await state())[0]?.[0] !== 'delivered'; n++) {
      await round();
      nowMs += minuteMs;
    }
    expect((await state())[0]?.[0]).toBe('delivered');
    expect(surface.posts()).toHaveLength(1);
  });

  it('is found again by another process after a crash in between', async () => {
    const silentAfterwards: Platform = {
      ...surface.platform,
      deliver: async (...args) => {
        await surface.platform.deliver(...args);
        return new Promise(() => {});
      },
    };
    void round(silentAfterwards);
    await expect.poll(() => surface.posts().length).toBe(1);
    nowMs += leaseMs;
    await round();
    expect(surface.posts()).toHaveLength(1);
    expect((await state())[0]?.[0]).toBe('delivered');
  });

  it('that may not be posted is missed, and says why', async () => {
    surface.forbid();
    await round();
    expect(surface.posts()).toEqual([]);
    expect(await state()).toEqual([['missed', expect.stringMatching(/permission|not in that channel/)]]);
  });
});
