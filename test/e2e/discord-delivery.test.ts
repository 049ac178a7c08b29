import { describe, expect, it } from 'vitest';
import { paragraph, reply, text } from '../../src/chat/reply.ts';
import { OperatorError } from '../../src/errors.ts';
import { discordCase } from '../support/discord-case.ts';

const on = discordCase();

describe('a delivery', () => {
  const target = { installation: null, channel: '702', person: null };
  const news = reply([paragraph(text('news'))]);

  it('is posted without a push notification, and found again instead of posted twice', async () => {
    const first = await on.platform.deliver(target, news, 'slot 1', null);
    expect(first.kind).toBe('delivered');
    const [message] = [...on.discord.messages.values()];
    expect((message?.flags ?? 0) & (1 << 12)).not.toBe(0);
    const again = await on.platform.deliver(target, news, 'slot 1', Date.now());
    expect(again).toEqual(first);
    expect(on.discord.messages.size).toBe(1);
    await on.platform.deliver(target, news, 'slot 2', Date.now());
    expect(on.discord.messages.size).toBe(2);
  });

  it('that was interrupted is found behind all that was written since, and not sent again where that is too much', async () => {
    const sinceMs = Date.now() - 60_000;
    const first = await on.platform.deliver(target, news, 'slot 1', null);
    for (let n = 0; n < 250; n += 1) await on.platform.deliver(target, news, `talk ${n}`, null);
    expect(await on.platform.deliver(target, news, 'slot 1', sinceMs)).toEqual(first);
    expect(on.discord.messages.size).toBe(251);
  });

  it('reaches a person', async () => {
    await on.platform.deliver({ installation: null, channel: null, person: '9' }, news, 'p', null);
    expect([...on.discord.messages.values()][0]?.channel_id).toBe('779');
  });

  it.each([
    [400, 50008, 'rejected', 'text channel'],
    [400, 50024, 'rejected', 'text channel'],
    [400, 50083, 'rejected', 'archived'],
    [403, 50278, 'rejected', 'direct messages'],
    [400, 50035, 'rejected', '50035'],
    [403, 40004, 'failed', '40004'],
    [401, 0, 'failed', 'error 0'],
    [500, 0, 'failed', ''],
  ])('that Discord answers with %s and %s is %s', async (status, code, kind, words) => {
    on.discord.state.refuse = { path: /^\/channels\/702/, status, code };
    expect(await on.platform.deliver(target, news, 'slot', null)).toMatchObject({
      kind,
      reason: expect.stringContaining(words),
    });
  });

  it('that will never work says which permission is missing', async () => {
    on.discord.state.refuse = { path: /^\/channels\/702/, status: 403, code: 50001 };
    expect(await on.platform.deliver(target, news, 'slot', null)).toEqual({
      kind: 'rejected',
      blames: 'target',
      reason: expect.stringContaining('"View Channel"'),
    });
  });
});

describe('the start', () => {
  it('names DISCORD_TOKEN when the token is bad', async () => {
    const error = await on
      .create({ token: 'wrong' })
      .start()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OperatorError);
    expect(error).toMatchObject({ exitCode: 78, message: expect.stringContaining('DISCORD_TOKEN') });
  });

  it('names DISCORD_APP_ID when it is of another application', async () => {
    await expect(on.create({ appId: '123456789012345678' }).start()).rejects.toThrow('DISCORD_APP_ID');
  });

  it('names DISCORD_GUILD_ID when the bot is not in that server', async () => {
    on.discord.state.refuse = { path: /guilds/, status: 403, code: 50001 };
    const other = on.create({ guildId: on.discord.guildId });
    await expect(other.start()).rejects.toThrow('DISCORD_GUILD_ID');
    await other.stop(0);
  });

  it('says that Discord cannot be reached', async () => {
    await expect(on.create({ apiUrl: 'http://127.0.0.1:9' }).start()).rejects.toThrow(
      /cannot be reached at http:\/\/127\.0\.0\.1:9/,
    );
  });
});
