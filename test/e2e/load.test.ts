import { describe, expect, it } from 'vitest';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { createTestBot, temporaryStore } from '../support/bot.ts';
import { startDiscord, textOf } from '../support/discord.ts';
import { aSecond, percentile99 } from '../support/pace.ts';
import { startSlack } from '../support/slack.ts';

const total = 500;
const atOnce = 50;
/** Every twentieth call fails: 5 %. */
const failing = 20;

const numbers = Array.from({ length: total }, (_, n) => n);

/** Has `atOnce` people ask one question after the other until all are asked. */
async function askAll<T>(ask: (n: number) => Promise<T>): Promise<readonly T[]> {
  const left = [...numbers];
  const answers: T[] = [];
  const person = async () => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) answers[n] = await ask(n);
  };
  await Promise.all(Array.from({ length: atOnce }, person));
  return answers;
}

describe('500 interactions, 50 at once, with 5 % of all calls failing', () => {
  it('are all acknowledged in time on Discord, none lost, none answered twice', async () => {
    const [discord, kept] = [await startDiscord(), await temporaryStore()];
    const { token } = discord.state;
    const platform = createDiscordPlatform({
      token,
      appId: null,
      guildId: null,
      apiUrl: discord.apiUrl,
      bot: createTestBot(),
      store: kept.store,
      log: silent,
      nowMs: Date.now,
      onAcknowledged: () => {},
    });
    await platform.start();
    const allowedMs = await aSecond(`${discord.apiUrl}/v10/interactions/1/token/callback`);
    discord.failEvery(failing, /callback$|@original$|messages$/);
    const asked = await askAll(async (n) => {
      const one = discord.slash('say', { words: `question ${n}` }, { user: `8${n}`, channel: `7${n}` });
      await discord.answered(one);
      return one;
    });
    expect(asked.map(({ message }) => textOf(message))).toEqual(numbers.map((n) => `you said question ${n}`));
    expect(asked.filter(({ shown, followUps }) => shown !== 1 || followUps.length > 0)).toEqual([]);
    expect(discord.messages.size).toBe(total);
    expect(percentile99(asked.map(({ ackMs }) => ackMs))).toBeLessThan(allowedMs);
    await platform.stop(1_000);
    await discord.close();
    await kept.remove();
  });

  it('are all acknowledged in time on Slack, none lost, none answered twice', async () => {
    const [slack, kept] = [await startSlack(), await temporaryStore()];
    const { botToken, appToken } = slack.state;
    const platform = createSlackPlatform({
      botToken,
      appToken,
      signingSecret: null,
      port: null,
      apiUrl: slack.apiUrl,
      commandPrefix: '',
      bot: createTestBot(),
      store: kept.store,
      log: silent,
      nowMs: Date.now,
      onAcknowledged: () => {},
    });
    await platform.start();
    const allowedMs = await aSecond(`${slack.apiUrl}auth.test`);
    slack.failEvery(failing, /response|chat\./);
    const asked = await askAll(async (n) => {
      const one = slack.slash('/say', `question ${n}`, { user: `U${n}`, channel: `C${n}` });
      await slack.answered(one);
      return one;
    });
    expect(asked.map(({ responses }) => responses.map(({ text }) => text))).toEqual(
      numbers.map((n) => [`you said question ${n}`]),
    );
    expect(slack.messages).toHaveLength(total);
    expect(percentile99(asked.map(({ ackMs }) => ackMs))).toBeLessThan(allowedMs);
    await platform.stop(1_000);
    await slack.close();
    await kept.remove();
  });
});
