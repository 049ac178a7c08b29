import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../../src/chat/platform.ts';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestBot, temporaryStore } from './bot.ts';
import { startDiscord, textOf } from './discord.ts';
import { startSlack } from './slack.ts';

export interface Load {
  readonly total: number;
  /** So many people ask one question after the other. */
  readonly atOnce: number;
  /** Every so-manieth call to the platform fails: 20 is 5 %. Null: none does. */
  readonly failEvery: number | null;
  /** What people do: commands are acknowledged, mentions are not. */
  readonly way?: 'command' | 'mention';
  /** One for each process that hears the same; one of its own when left out. */
  readonly stores?: readonly Store[];
}

/** What came of the questions. */
export interface Loaded {
  /** How long each waited for its acknowledgement; null where none came. */
  readonly ackMs: readonly (number | null)[];
  /** What was lost, said twice or said wrong, each in words. */
  readonly wrong: readonly string[];
  /** Messages on the platform in the end. */
  readonly messages: number;
}

/** Has `atOnce` people ask one question after the other until all are asked. */
async function askAll<T>({ total, atOnce }: Load, ask: (n: number) => Promise<T>): Promise<readonly T[]> {
  const left = Array.from({ length: total }, (_, n) => n);
  const answers: T[] = [];
  const person = async () => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) answers[n] = await ask(n);
  };
  await Promise.all(Array.from({ length: atOnce }, person));
  return answers;
}

/** The processes of a load, started; `remove` ends them. */
async function started({ stores }: Load, create: (store: Store) => Platform) {
  const kept = stores ? null : await temporaryStore();
  const platforms = (stores ?? (kept ? [kept.store] : [])).map(create);
  for (const platform of platforms) await platform.start();
  return async () => {
    await Promise.all(platforms.map((platform) => platform.stop(1_000)));
    await kept?.remove();
  };
}

/** What was asked is answered by now; whatever would be said twice is said within this time. */
const quietMs = 500;

const compared = (said: readonly string[], n: number): readonly string[] =>
  said.length === 1 && said[0] === `you said question ${n}` ? [] : [`question ${n}: ${JSON.stringify(said)}`];

/** Through the real client and a stand-in for Discord. */
export async function loadDiscord(load: Load): Promise<Loaded> {
  const discord = await startDiscord();
  const end = await started(load, (store) =>
    createDiscordPlatform({
      token: discord.state.token,
      appId: null,
      guildId: null,
      apiUrl: discord.apiUrl,
      bot: createTestBot(),
      store,
      log: silent,
      nowMs: Date.now,
      onAcknowledged: () => {},
      onSilent: () => {},
    }),
  );
  if (load.failEvery !== null) discord.failEvery(load.failEvery, /callback$|@original$|messages$/);
  const byCommand = async (n: number) => {
    const one = discord.slash('say', { words: `question ${n}` }, { user: `8${n}`, channel: `7${n}` });
    await discord.answered(one);
    return () => {
      const { message, shown, followUps } = one;
      const said = [...Array.from({ length: shown }, () => textOf(message)), ...followUps.map((each) => textOf(each))];
      return { said, ackMs: one.ackMs };
    };
  };
  const byMention = async (n: number) => {
    const place = { user: `8${n}`, channel: `7${n}` };
    const id = discord.write(`<@${discord.appId}> question ${n}`, place);
    await discord.answerTo(id);
    return () => ({
      said: [...discord.messages.values()]
        .filter((message) => message.channel_id === place.channel)
        .map((message) => textOf(message)),
      ackMs: 0,
    });
  };
  const asked = await askAll(load, load.way === 'mention' ? byMention : byCommand);
  await sleep(quietMs);
  const ends = asked.map((outcome) => outcome());
  const wrong = ends.flatMap(({ said }, n) => compared(said, n));
  const loaded = { ackMs: ends.map(({ ackMs }) => ackMs), wrong, messages: discord.messages.size };
  await end();
  await discord.close();
  return loaded;
}

/** Through the real client and a stand-in for Slack. */
export async function loadSlack(load: Load): Promise<Loaded> {
  const slack = await startSlack();
  const { botToken, appToken } = slack.state;
  const end = await started(load, (store) =>
    createSlackPlatform({
      botToken,
      appToken,
      signingSecret: null,
      port: null,
      host: null,
      apiUrl: slack.apiUrl,
      commandPrefix: '',
      bot: createTestBot(),
      store,
      log: silent,
      nowMs: Date.now,
      onAcknowledged: () => {},
    }),
  );
  // Slack tells one process of a thing, and another one when it believes that the first did not hear.
  const isAgain = (n: number) => load.stores !== undefined && n % 7 === 0;
  if (load.failEvery !== null) slack.failEvery(load.failEvery, /response|chat\./);
  const byCommand = async (n: number) => {
    const one = slack.slash('/say', `question ${n}`, { user: `U${n}`, channel: `C${n}` });
    if (isAgain(n)) slack.redeliver(one);
    await slack.answered(one);
    return () => ({ said: one.responses.map(({ text }) => text), ackMs: one.ackMs });
  };
  const byMention = async (n: number) => {
    const { asked: one, ts } = slack.mention(`question ${n}`, { user: `U${n}`, channel: `C${n}` });
    if (isAgain(n)) slack.redeliver(one);
    await slack.said(({ thread_ts }) => thread_ts === ts);
    return () => ({
      said: slack.messages.filter(({ thread_ts }) => thread_ts === ts).map(({ text }) => text),
      ackMs: one.ackMs,
    });
  };
  const asked = await askAll(load, load.way === 'mention' ? byMention : byCommand);
  await sleep(quietMs);
  const ends = asked.map((outcome) => outcome());
  const wrong = ends.flatMap(({ said }, n) => compared(said, n));
  const loaded = { ackMs: ends.map(({ ackMs }) => ackMs), wrong, messages: slack.messages.length };
  await end();
  await slack.close();
  return loaded;
}
