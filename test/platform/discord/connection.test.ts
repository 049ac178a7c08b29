import { REST } from '@discordjs/rest';
import { SimpleIdentifyThrottler } from '@discordjs/ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silent } from '../../../src/log.ts';
import { type Connection, createConnection } from '../../../src/platform/discord/connection.ts';
import { intents } from '../../../src/platform/discord/limits.ts';
import { type DiscordStandIn, startDiscord } from '../../support/discord.ts';
import { until } from '../../support/until.ts';

let discord: DiscordStandIn;
let connection: Connection | null = null;
const heard: string[] = [];
let silences = 0;

const open = async (token: string, maxSilenceMs: number) => {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.state.token);
  const onDispatch = ({ t }: { readonly t: string }) => heard.push(t);
  connection = createConnection({
    rest,
    token,
    intents,
    shard: { id: 0, count: 1 },
    throttler: new SimpleIdentifyThrottler(1),
    onDispatch,
    maxSilenceMs,
    watchEveryMs: 5,
    onSilent: () => {
      silences += 1;
    },
    nowMs: Date.now,
    log: silent,
  });
  await connection.open();
  return connection;
};

beforeEach(async () => {
  discord = await startDiscord();
  heard.length = 0;
  silences = 0;
});

afterEach(async () => {
  await connection?.close();
  connection = null;
  await discord.close();
});

describe('the gateway', () => {
  it('that falls silent is connected anew, counted, and resumed without a loss', async () => {
    discord.state.acksHeartbeats = false;
    await open(discord.state.token, 60);
    await until(() => silences > 0 && discord.state.resumed > 0, 'a new connection');
    discord.dispatch('TYPING_START', {});
    await until(() => heard.includes('TYPING_START'), 'an event');
    expect(discord.state.identified).toBe(1);
  });

  it('that speaks is left alone', async () => {
    const one = await open(discord.state.token, 60_000);
    discord.dispatch('TYPING_START', {});
    await until(() => heard.includes('TYPING_START'), 'an event');
    expect([silences, one.trouble()]).toEqual([0, null]);
  });

  it('says which variable is wrong when the token is refused', async () => {
    await expect(open('wrong', 60_000)).rejects.toMatchObject({
      exitCode: 78,
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });
});
