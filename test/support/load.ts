import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { createTestBot, temporaryStore } from './bot.ts';
import { startDiscord, textOf } from './discord.ts';
import { startSlack } from './slack.ts';

export interface Load {
  readonly total: number;
  /** So many people ask one question after the other. */
  readonly atOnce: number;
  /** Every so-manieth call to the platform fails: 20 is 5 %. Null: none does. */
  readonly failEvery: number | null;
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

const compared = (said: readonly string[], n: number): readonly string[] =>
  said.length === 1 && said[0] === `you said question ${n}` ? [] : [`question ${n}: ${JSON.stringify(said)}`];

/** Through the real client and a stand-in for Discord. */
export async function loadDiscord(load: Load): Promise<Loaded> {
  const [discord, kept] = [await startDiscord(), await temporaryStore()];
  const platform = createDiscordPlatform({
    token: discord.state.token,
    appId: null,
    guildId: null,
    apiUrl: discord.apiUrl,
    bot: createTestBot(),
    store: kept.store,
    log: silent,
    nowMs: Date.now,
    onAcknowledged: () => {},
    onSilent: () => {},
  });
  await platform.start();
  if (load.failEvery !== null) discord.failEvery(load.failEvery, /callback$|@original$|messages$/);
  const asked = await askAll(load, async (n) => {
    const one = discord.slash('say', { words: `question ${n}` }, { user: `8${n}`, channel: `7${n}` });
    await discord.answered(one);
    return one;
  });
  const wrong = asked.flatMap(({ message, shown, followUps }, n) =>
    compared([...Array.from({ length: shown }, () => textOf(message)), ...followUps.map((each) => textOf(each))], n),
  );
  const loaded = { ackMs: asked.map(({ ackMs }) => ackMs), wrong, messages: discord.messages.size };
  await platform.stop(1_000);
  await discord.close();
  await kept.remove();
  return loaded;
}

/** Through the real client and a stand-in for Slack. */
export async function loadSlack(load: Load): Promise<Loaded> {
  const [slack, kept] = [await startSlack(), await temporaryStore()];
  const { botToken, appToken } = slack.state;
  const platform = createSlackPlatform({
    botToken,
    appToken,
    signingSecret: null,
    port: null,
    host: null,
    apiUrl: slack.apiUrl,
    commandPrefix: '',
    bot: createTestBot(),
    store: kept.store,
    log: silent,
    nowMs: Date.now,
    onAcknowledged: () => {},
  });
  await platform.start();
  if (load.failEvery !== null) slack.failEvery(load.failEvery, /response|chat\./);
  const asked = await askAll(load, async (n) => {
    const one = slack.slash('/say', `question ${n}`, { user: `U${n}`, channel: `C${n}` });
    await slack.answered(one);
    return one;
  });
  const wrong = asked.flatMap(({ responses }, n) =>
    compared(
      responses.map(({ text }) => text),
      n,
    ),
  );
  const loaded = { ackMs: asked.map(({ ackMs }) => ackMs), wrong, messages: slack.messages.length };
  await platform.stop(1_000);
  await slack.close();
  await kept.remove();
  return loaded;
}
