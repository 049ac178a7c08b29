import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chat } from '../../src/app/cli/chat.ts';
import { runShell } from '../../src/app/cli/command-line.ts';
import { createDigests } from '../../src/app/digests.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Platform } from '../../src/chat/platform.ts';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { createRoutes } from '../../src/platform/web/routes.ts';
import type { ChannelKey } from '../../src/store/places.ts';
import { recentSlots } from '../../src/store/slots.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { startDiscord, textOf } from '../support/discord.ts';
import { plantedCommands, plantedKinds, plantedWords } from '../support/planted.ts';
import { realBot } from '../support/real-bot.ts';
import { slackTeam, startSlack } from '../support/slack.ts';
import { until } from '../support/until.ts';
import { webSettings } from '../support/web-server.ts';

type RealBot = Awaited<ReturnType<typeof realBot>>;

/** What the surfaces have in common for a test of what is not sent. */
interface Surface {
  /** Uses `/plant` and gives back what is said to that. */
  plant(what: string): Promise<string>;
  /** All that ever left, as it was sent. */
  sent(): string;
  /** Null where nothing is delivered unasked. */
  readonly deliveries: { readonly platform: Platform; readonly channel: ChannelKey } | null;
  close(): Promise<void>;
}

async function onDiscord({ shared }: RealBot): Promise<Surface> {
  const discord = await startDiscord();
  const settings = { token: discord.state.token, appId: null, guildId: null, apiUrl: discord.apiUrl };
  const platform = createDiscordPlatform({ ...settings, onSilent: () => {}, ...shared });
  await platform.start();
  return {
    async plant(what) {
      const asked = discord.slash('plant', { what });
      const shown = textOf(await discord.answered(asked));
      // what took long was announced to everybody, and follows for the asker alone
      const isElsewhere = shown.includes('shown only to the person who asked');
      return isElsewhere ? textOf(await until(() => asked.followUps[0], 'what follows')) : shown;
    },
    sent: () => JSON.stringify([...discord.messages.values()]),
    deliveries: { platform, channel: { platform: 'discord', installation: discord.guildId, channel: '702' } },
    async close() {
      await platform.stop(1_000);
      await discord.close();
    },
  };
}

async function onSlack({ shared }: RealBot): Promise<Surface> {
  const slack = await startSlack();
  const { botToken, appToken } = slack.state;
  const settings = { botToken, appToken, signingSecret: null, port: null, host: null, commandPrefix: '' };
  const platform = createSlackPlatform({ ...settings, apiUrl: slack.apiUrl, ...shared });
  await platform.start();
  return {
    plant: async (what) => (await slack.answered(slack.slash('/plant', what))).text,
    sent: () => JSON.stringify(slack.messages),
    deliveries: { platform, channel: { platform: 'slack', installation: slackTeam, channel: 'C7' } },
    async close() {
      await platform.stop(1_000);
      await slack.close();
    },
  };
}

const style = { columns: 100, isStyled: false };

async function inTheTerminal({ shared: { bot } }: RealBot): Promise<Surface> {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  return {
    async plant(what) {
      const before = out.length;
      const input = Readable.from([`/plant ${what}\n`]);
      await chat({ bot, input, write, style, isInteractive: false, nowMs: Date.now });
      return out.slice(before);
    },
    sent: () => out,
    deliveries: null,
    close: async () => {},
  };
}

async function inAShell({ context }: RealBot): Promise<Surface> {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  const io = { input: Readable.from([]), write, writeError: write, isInputTerminal: false, ...style };
  return {
    async plant(what) {
      const before = out.length;
      const printing = { corpus: null, explain: false, questions: null, claims: null };
      for (const json of [true, false])
        expect(await runShell({ path: 'plant', args: { what }, printing: { ...printing, json } }, context, io)).toBe(1);
      return out.slice(before);
    },
    sent: () => out,
    deliveries: null,
    close: async () => {},
  };
}

/** The commands that programs use, by the kind of their reply. */
const webNames: Readonly<Record<string, string>> = {
  answer: 'ask',
  comparison: 'compare',
  check: 'check',
  draft: 'check-draft',
};

async function onTheWeb(real: RealBot): Promise<Surface> {
  const routes = createRoutes(webSettings(real));
  let out = '';
  return {
    async plant(what) {
      const name = webNames[what];
      if (name === undefined) return 'not offered';
      const answer = await routes.request(`http://127.0.0.1:7878/api/${name}?what=${what}`, {
        headers: { host: '127.0.0.1:7878' },
      });
      expect(answer.status).toBe(500);
      const said = await answer.text();
      out += said;
      return said;
    },
    sent: () => out,
    deliveries: null,
    close: async () => {},
  };
}

describe.each([
  ['on Discord', onDiscord],
  ['on Slack', onSlack],
  ['on the web', onTheWeb],
  ['in the terminal', inTheTerminal],
  ['in a shell', inAShell],
])('what an article does not say, %s', (name, open) => {
  let real: RealBot;
  let surface: Surface;
  beforeEach(async () => {
    real = await realBot(0, 10_000, plantedCommands);
    surface = await open(real);
  });
  afterEach(async () => {
    await surface.close();
    await real.remove();
  });

  it.for(plantedKinds)('is not sent as part of what it is asked for: %s', async (kind, { skip }) => {
    const said = await surface.plant(kind);
    if (said === 'not offered') return skip(`${kind} is not offered there`);
    expect(said).toContain('I held this answer back');
    expect(surface.sent()).not.toContain(plantedWords);
    if (name !== 'in a shell')
      await expect.poll(() => real.outcomes.map((outcome) => outcome.kind)).toEqual(['withheld']);
  });

  it('is not posted as part of a digest', async ({ skip }) => {
    if (surface.deliveries === null) return skip('nothing is delivered there');
    const { platform, channel } = surface.deliveries;
    const { context } = real;
    await saveSubscription(context.store, { ...daily, channel }, dueMs - 1);
    let withheld = 0;
    const digests = createDigests({
      context: { ...context, ...changingMeanwhile() },
      config: { keepQuestionsDays: 0 },
      log: silent,
      platforms: [platform],
      onWithheld: () => {
        withheld += 1;
      },
    });
    await digests.runDue();
    expect(withheld).toBe(1);
    expect(surface.sent()).toBe('[]');
    expect(await recentSlots(context.store, 's', 1)).toMatchObject([
      { state: 'claimed', outcome: expect.stringContaining('do not stand in their article') },
    ]);
  });

  /** Articles that all change after the digest was put together; the clock is looked at once more before it is sent. */
  function changingMeanwhile(): Pick<Context, 'retriever' | 'nowMs'> {
    const { retriever } = real.context;
    const changed = new Map([...retriever.articles].map(([id, each]) => [id, { ...each, text: `New: ${each.text}` }]));
    let isRead = false;
    let isChanged = false;
    const changing: Context['retriever'] = new Proxy(retriever, {
      get(target, name) {
        if (name === 'atHand') return changing;
        if (name === 'articles') return isChanged ? changed : target.articles;
        if (name === 'passages') isRead = true;
        const member = Reflect.get(target, name, target);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    return {
      retriever: changing,
      nowMs() {
        isChanged = isRead;
        return dueMs;
      },
    };
  }
});

const dueMs = Date.UTC(2026, 0, 5, 14);
const daily = {
  id: 's',
  schedule: { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' },
  topic: null,
  whenEmpty: 'line',
  subscriber: '9',
  isDirect: false,
  nextDueMs: dueMs,
} as const;
