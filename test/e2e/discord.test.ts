import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform, type DiscordSettings } from '../../src/platform/discord/platform.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { paragraph, reply, text } from '../../src/reply/reply.ts';
import { createTestBot, type TestBot, temporaryStore } from '../support/bot.ts';
import { buttonsOf, type DiscordStandIn, startDiscord, textOf } from '../support/discord.ts';
import { aSecond } from '../support/pace.ts';
import { until } from '../support/until.ts';

let discord: DiscordStandIn;
let bot: TestBot;
let platform: Platform;
let kept: Awaited<ReturnType<typeof temporaryStore>>;

let acknowledgedMs: number[] = [];
const create = (of: Partial<DiscordSettings> = {}) =>
  createDiscordPlatform({
    token: discord.state.token,
    appId: null,
    guildId: null,
    apiUrl: discord.apiUrl,
    bot,
    store: kept.store,
    log: silent,
    nowMs: Date.now,
    onAcknowledged: (tookMs) => acknowledgedMs.push(tookMs),
    ...of,
  });

beforeEach(async () => {
  acknowledgedMs = [];
  discord = await startDiscord();
  bot = createTestBot();
  kept = await temporaryStore();
  platform = create();
  await platform.start();
});

afterEach(async () => {
  await platform.stop(1_000);
  await discord.close();
  await kept.remove();
});

describe('a slash command', () => {
  it('is answered at once, in one message that pings nobody', async () => {
    const asked = discord.slash('say', { words: '@everyone good *morning*' });
    const message = await discord.answered(asked);
    expect(asked.callbackType).toBe(4);
    expect(textOf(message)).toBe('you said @\u200Beveryone good \\*morning\\*');
    expect(asked.isEphemeral).toBe(false);
    await until(() => acknowledgedMs.length === 1, 'its time to be told');
    const [call] = discord.calls.filter(({ path }) => path.endsWith('/callback'));
    expect(call?.body.data.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(bot.seen[0]).toMatchObject({
      kind: 'command',
      command: 'say',
      place: { installation: discord.guildId, isDirect: false },
      person: { id: '801', locale: 'en-US', mayManageChannel: false },
    });
  });

  it('is announced when the answer takes long, and then edited in', async () => {
    const asked = discord.slash('say', { words: 'slow 950', private: true });
    const message = await discord.answered(asked);
    expect(asked.callbackType).toBe(5);
    expect(asked.ackMs).toBeLessThan(1_000);
    expect(asked.isEphemeral).toBe(true);
    expect(asked.shown).toBe(1);
    expect(textOf(message)).toContain('you said slow 950');
  });

  it('that was announced to everybody and is for the asker alone follows its announcement', async () => {
    const asked = discord.slash('say', { words: 'slow 850 hush' });
    const [followUp] = await until(() => asked.followUps.length > 0 && asked.followUps, 'the private answer');
    expect((followUp?.flags ?? 0) & 64).toBe(64);
    expect(textOf(followUp ?? null)).toContain('you said slow 850 hush');
    expect(textOf(asked.message)).not.toContain('you said');
  });

  it('that is not to be answered is left alone', async () => {
    const asked = discord.slash('say', { words: 'nothing to say' });
    await discord.answered(discord.slash('say', { words: 'after it' }));
    expect(asked.callbackType).toBeNull();
  });

  it('that turns out not to be answered leaves no announcement behind', async () => {
    const asked = discord.slash('say', { words: 'slow 850 nothing' });
    await until(() => asked.callbackType === 5 && asked.message === null, 'the announcement to be taken back');
    expect(discord.messages.size).toBe(0);
  });

  it('without its verb is answered with help', async () => {
    await discord.answered(discord.slash('post', {}));
    expect(bot.seen[0]).toMatchObject({ command: 'help', args: { command: 'post' } });
  });

  it('names the verb of a command that has several', async () => {
    await discord.answered(discord.subcommand('post', 'start', { words: 'x' }, { permissions: String(1 << 4) }));
    expect(bot.seen[0]).toMatchObject({
      command: 'post start',
      args: { words: 'x' },
      person: { mayManageChannel: true },
    });
  });

  it('is shown to the asker alone and can be shared, once', async () => {
    const asked = discord.slash('say', { words: 'secret', private: true });
    await discord.answered(asked);
    expect(asked.isEphemeral).toBe(true);
    const share = buttonsOf(asked.message).find(({ label }) => label === 'Share');
    const shared = discord.click(share?.custom_id ?? '');
    expect(textOf(await discord.answered(shared))).toContain('you said secret');
    expect(shared.isEphemeral).toBe(false);
    expect(buttonsOf(shared.message).map(({ label }) => label)).toEqual(['Check 1']);
    const again = discord.click(share?.custom_id ?? '');
    await discord.answered(again);
    expect(again.isEphemeral).toBe(true);
  });

  it('shows the rest of a long answer page by page, also after a restart', async () => {
    const asked = discord.slash('say', { words: 'long story' });
    await discord.answered(asked);
    await platform.stop(1_000);
    platform = create({ store: kept.open() });
    await platform.start();
    const texts = [textOf(asked.message)];
    let button = buttonsOf(asked.message).find(({ label }) => label === 'Show more');
    while (button) {
      const next = discord.click(button.custom_id);
      texts.push(textOf(await discord.answered(next)));
      expect(next.isEphemeral).toBe(true);
      button = buttonsOf(next.message).find(({ label }) => label === 'Show more');
    }
    const parts = [...texts.join('\n').matchAll(/part (\d+)/g)].map(([, n]) => Number(n));
    expect(parts).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });
});

describe('a button', () => {
  it('is answered to whoever pressed it alone', async () => {
    const asked = discord.click('say.check:abc');
    expect(textOf(await discord.answered(asked))).toBe('checked abc');
    expect(asked.isEphemeral).toBe(true);
  });
});

describe('autocomplete', () => {
  it('offers at most 25 choices', async () => {
    const asked = discord.autocomplete('say', 'source', 'post');
    const choices = await until(() => asked.choices, 'choices');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'post of source number 0', value: 'post-0' });
  });
});

describe('a message', () => {
  it('that mentions the bot is answered below it', async () => {
    const id = discord.write(`<@${discord.appId}> how are you?`);
    const message = await discord.answerTo(id);
    expect(textOf(message)).toBe('you said how are you?');
  });

  it('written to the bot directly is answered', async () => {
    const message = await discord.answerTo(discord.write('hello', { isDirect: true }));
    expect(textOf(message)).toBe('you said hello');
    expect(bot.seen[0]).toMatchObject({
      kind: 'message',
      isAddressed: true,
      place: { installation: null, isDirect: true },
    });
  });

  it('is left alone when it is for nobody, by a bot, or by the bot itself', async () => {
    discord.write('just talking');
    discord.write(`<@${discord.appId}> hello`, { isBot: true });
    discord.write(`<@${discord.appId}> hello`, { user: discord.appId });
    await discord.answerTo(discord.write(`<@${discord.appId}> last`));
    expect(bot.seen).toHaveLength(1);
    expect(discord.messages.size).toBe(1);
  });

  it('from a menu is asked about, to the asker alone first', async () => {
    const asked = discord.messageCommand('Say this again', 'what they wrote');
    await discord.answered(asked);
    expect(bot.seen[0]).toMatchObject({
      kind: 'command',
      command: 'say',
      args: { words: 'what they wrote', private: true },
    });
    expect(asked.isEphemeral).toBe(true);
  });

  it('in a channel where the bot may not write makes it tell the person what is missing', async () => {
    discord.state.refuse = { path: /^\/channels\/701\/messages/, status: 403, code: 50013 };
    discord.write(`<@${discord.appId}> hello`, { user: '802' });
    const told = await until(
      () => [...discord.messages.values()].find(({ channel_id }) => channel_id === '77802'),
      'a direct message',
    );
    expect(textOf(told)).toContain('"Send Messages"');
  });
});

describe('the registration', () => {
  it('is written once, and again only when a definition changed', async () => {
    expect(discord.state.commandWrites).toBe(1);
    await platform.stop(1_000);
    platform = create();
    await platform.start();
    expect(discord.state.commandWrites).toBe(1);
    await platform.stop(1_000);
    const [first] = bot.commands;
    platform = create({ bot: { ...bot, commands: first ? [{ ...first, description: 'Says it otherwise' }] : [] } });
    await platform.start();
    expect(discord.state.commandWrites).toBe(2);
  });

  it('is for one server when that is set', async () => {
    const one = create({ guildId: discord.guildId });
    await one.start();
    expect([...discord.commands.keys()]).toContainEqual(expect.stringContaining(`guilds/${discord.guildId}`));
    await one.stop(0);
  });

  it('asks for no privileged intent', () => {
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(discord.state.intents & privileged).toBe(0);
  });
});

describe('when Discord fails', () => {
  it('answers after errors of the server', async () => {
    discord.fail({ path: /callback$/, answer: { status: 500 }, times: 3 });
    const asked = discord.slash('say', { words: 'hello' });
    await discord.answered(asked);
    expect(asked.shown).toBe(1);
  });

  it('answers after a rate limit', async () => {
    discord.fail({
      path: /@original$/,
      answer: {
        status: 429,
        headers: { 'retry-after': '0.02' },
        body: { retry_after: 0.02, message: '', global: false },
      },
      times: 1,
    });
    const asked = discord.slash('say', { words: 'slow 900' });
    expect(textOf(await discord.answered(asked))).toContain('you said slow 900');
  });

  it('answers once when the connection is closed before the answer, whether it had worked or not', async () => {
    discord.fail({ path: /callback$/, answer: { status: 0, drop: true }, times: 1 });
    const lost = discord.slash('say', { words: 'lost' });
    await discord.answered(lost);
    discord.fail({ path: /callback$/, answer: { status: 0, drop: true }, times: 1, isDone: true });
    const done = discord.slash('say', { words: 'done' });
    await discord.answered(done);
    discord.fail({ path: /@original$/, answer: { status: 0, drop: true }, times: 1 });
    const edited = discord.slash('say', { words: 'slow 900' });
    await discord.answered(edited);
    expect([lost.shown, done.shown, edited.shown]).toEqual([1, 1, 1]);
    expect(discord.messages.size).toBe(3);
  });

  it('says it in the channel when the interaction is closed', async () => {
    discord.fail({
      path: /callback$/,
      answer: { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
      times: 1,
    });
    discord.slash('say', { words: 'late' });
    const said = await until(() => [...discord.messages.values()].at(0), 'a message in the channel');
    expect(said.channel_id).toBe('701');
    expect(textOf(said)).toContain('you said late');
  });

  it('answers an event that comes twice once', async () => {
    const asked = discord.slash('say', { words: 'hello' });
    discord.redeliver(asked);
    await discord.answered(asked);
    discord.redeliver(asked);
    const id = discord.write(`<@${discord.appId}> hello`);
    await discord.answerTo(id);
    expect(bot.seen).toHaveLength(2);
    expect(discord.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
  });

  it('resumes after the gateway is cut, and answers what was asked meanwhile', async () => {
    discord.cut();
    await until(() => !discord.isConnected, 'the cut');
    expect(platform.trouble()).not.toBeNull();
    const asked = discord.slash('say', { words: 'meanwhile' });
    await discord.answered(asked);
    expect(discord.state.resumed).toBe(1);
    expect(discord.state.identified).toBe(1);
    await until(() => platform.trouble() === null, 'the connection');
  });

  it('survives a session that is declared invalid right after it was resumed', async () => {
    discord.cut();
    await until(() => discord.state.resumed === 1, 'the resumed session');
    discord.sendOp({ op: 9, d: false });
    await until(() => discord.state.identified === 2, 'a new session', 10_000);
    await discord.answered(discord.slash('say', { words: 'still here' }));
  });
});

describe('a delivery', () => {
  const target = { installation: null, channel: '702', person: null };
  const news = reply([paragraph(text('news'))]);

  it('is posted without a push notification, and found again instead of posted twice', async () => {
    const first = await platform.deliver(target, news, 'slot 1', null);
    expect(first.kind).toBe('delivered');
    const [message] = [...discord.messages.values()];
    expect((message?.flags ?? 0) & (1 << 12)).not.toBe(0);
    const again = await platform.deliver(target, news, 'slot 1', Date.now());
    expect(again).toEqual(first);
    expect(discord.messages.size).toBe(1);
    await platform.deliver(target, news, 'slot 2', Date.now());
    expect(discord.messages.size).toBe(2);
  });

  it('that was interrupted is found behind all that was written since, and not sent again where that is too much', async () => {
    const sinceMs = Date.now() - 60_000;
    const first = await platform.deliver(target, news, 'slot 1', null);
    for (let n = 0; n < 250; n += 1) await platform.deliver(target, news, `talk ${n}`, null);
    expect(await platform.deliver(target, news, 'slot 1', sinceMs)).toEqual(first);
    expect(discord.messages.size).toBe(251);
  });

  it('reaches a person', async () => {
    await platform.deliver({ installation: null, channel: null, person: '9' }, news, 'p', null);
    expect([...discord.messages.values()][0]?.channel_id).toBe('779');
  });

  it('that will never work says which permission is missing', async () => {
    discord.state.refuse = { path: /^\/channels\/702/, status: 403, code: 50001 };
    expect(await platform.deliver(target, news, 'slot', null)).toEqual({
      kind: 'rejected',
      reason: expect.stringContaining('"View Channel"'),
    });
  });
});

describe('the start', () => {
  it('names DISCORD_TOKEN when the token is bad', async () => {
    const error = await create({ token: 'wrong' })
      .start()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OperatorError);
    expect(error).toMatchObject({ exitCode: 78, message: expect.stringContaining('DISCORD_TOKEN') });
  });

  it('names DISCORD_APP_ID when it is of another application', async () => {
    await expect(create({ appId: '123456789012345678' }).start()).rejects.toThrow('DISCORD_APP_ID');
  });

  it('names DISCORD_GUILD_ID when the bot is not in that server', async () => {
    discord.state.refuse = { path: /guilds/, status: 403, code: 50001 };
    const other = create({ guildId: discord.guildId });
    await expect(other.start()).rejects.toThrow('DISCORD_GUILD_ID');
    await other.stop(0);
  });

  it('says that Discord cannot be reached', async () => {
    await expect(create({ apiUrl: 'http://127.0.0.1:9' }).start()).rejects.toThrow(
      /cannot be reached at http:\/\/127\.0\.0\.1:9/,
    );
  });
});

describe('fifty interactions at once', () => {
  it('are each acknowledged within a second, none lost, none answered twice', async () => {
    const allowedMs = await aSecond(`${discord.apiUrl}/v10/interactions/1/token/callback`);
    const asked = Array.from({ length: 50 }, (_, n) =>
      discord.slash('say', { words: `question ${n}` }, { user: `9${n}`, channel: `6${n}` }),
    );
    await Promise.all(asked.map((one) => discord.answered(one)));
    expect(Math.max(...asked.map(({ ackMs }) => ackMs ?? Number.POSITIVE_INFINITY))).toBeLessThan(allowedMs);
    asked.forEach((one, n) => {
      expect(textOf(one.message)).toBe(`you said question ${n}`);
      expect(one.shown).toBe(1);
    });
    expect(discord.messages.size).toBe(50);
  });
});
