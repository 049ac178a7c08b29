import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { buttonsOf, textOf } from '../support/discord.ts';
import { discordCase } from '../support/discord-case.ts';
import { until } from '../support/until.ts';

const on = discordCase();

describe('a slash command', () => {
  it('is answered at once, in one message that pings nobody', async () => {
    const asked = on.discord.slash('say', { words: '@everyone good *morning*' });
    const message = await on.discord.answered(asked);
    expect(asked.callbackType).toBe(4);
    expect(textOf(message)).toBe('you said @\u200Beveryone good \\*morning\\*');
    expect(asked.isEphemeral).toBe(false);
    await until(() => on.acknowledgedMs.length === 1, 'its time to be told');
    const [call] = on.discord.calls.filter(({ path }) => path.endsWith('/callback'));
    expect(call?.body.data.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(on.bot.seen[0]).toMatchObject({
      kind: 'command',
      command: 'say',
      place: { installation: on.discord.guildId, kind: 'channel' },
      person: { id: '801', locale: 'en-US', mayManageChannel: false },
    });
  });

  it('is announced when the answer takes long, and then edited in', async () => {
    const asked = on.discord.slash('say', { words: 'slow words', private: true });
    await until(() => asked.callbackType === 5, 'the announcement');
    on.bot.release();
    const message = await on.discord.answered(asked);
    expect(asked.isEphemeral).toBe(true);
    expect(asked.shown).toBe(1);
    expect(textOf(message)).toContain('you said slow words');
  });

  it('that was announced to everybody and is for the asker alone follows its announcement', async () => {
    const asked = on.discord.slash('say', { words: 'slow hush' });
    await until(() => asked.callbackType === 5, 'the announcement');
    on.bot.release();
    const [followUp] = await until(() => asked.followUps.length > 0 && asked.followUps, 'the private answer');
    expect((followUp?.flags ?? 0) & 64).toBe(64);
    expect(textOf(followUp ?? null)).toContain('you said slow hush');
    expect(textOf(asked.message)).not.toContain('you said');
  });

  it('that is not to be answered is left alone', async () => {
    const asked = on.discord.slash('say', { words: 'nothing to say' });
    await on.discord.answered(on.discord.slash('say', { words: 'after it' }));
    expect(asked.callbackType).toBeNull();
  });

  it('that turns out not to be answered leaves no announcement behind', async () => {
    const asked = on.discord.slash('say', { words: 'slow nothing' });
    await until(() => asked.callbackType === 5, 'the announcement');
    on.bot.release();
    await until(() => asked.message === null, 'the announcement to be taken back');
    expect(on.discord.messages.size).toBe(0);
  });

  it('without its verb is answered with help', async () => {
    await on.discord.answered(on.discord.slash('post', {}));
    expect(on.bot.seen[0]).toMatchObject({ command: 'help', args: { command: 'post' } });
  });

  it('names the verb of a command that has several', async () => {
    await on.discord.answered(on.discord.subcommand('post', 'start', { words: 'x' }, { permissions: String(1 << 4) }));
    expect(on.bot.seen[0]).toMatchObject({
      command: 'post start',
      args: { words: 'x' },
      person: { mayManageChannel: true },
    });
  });

  it('is shown to the asker alone and can be shared, once', async () => {
    const asked = on.discord.slash('say', { words: 'secret', private: true });
    await on.discord.answered(asked);
    expect(asked.isEphemeral).toBe(true);
    const share = buttonsOf(asked.message).find(({ label }) => label === 'Share');
    const shared = on.discord.click(share?.custom_id ?? '');
    expect(textOf(await on.discord.answered(shared))).toContain('you said secret');
    expect(shared.isEphemeral).toBe(false);
    expect(buttonsOf(shared.message).map(({ label }) => label)).toEqual(['Check 1']);
    const again = on.discord.click(share?.custom_id ?? '');
    await on.discord.answered(again);
    expect(again.isEphemeral).toBe(true);
  });

  it('shows the rest of a long answer page by page, also after a restart', async () => {
    const asked = on.discord.slash('say', { words: 'long story' });
    await on.discord.answered(asked);
    await on.platform.stop(1_000);
    on.platform = on.create({ store: on.kept.open() });
    await on.platform.start();
    const texts = [textOf(asked.message)];
    let button = buttonsOf(asked.message).find(({ label }) => label === 'Show more');
    while (button) {
      const next = on.discord.click(button.custom_id);
      texts.push(textOf(await on.discord.answered(next)));
      expect(next.isEphemeral).toBe(true);
      button = buttonsOf(next.message).find(({ label }) => label === 'Show more');
    }
    const parts = [...texts.join('\n').matchAll(/part (\d+)/g)].map(([, n]) => Number(n));
    expect(parts).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });
});

describe('a button', () => {
  it('is answered to whoever pressed it alone', async () => {
    const asked = on.discord.click('say.check:abc');
    expect(textOf(await on.discord.answered(asked))).toBe('checked abc');
    expect(asked.isEphemeral).toBe(true);
  });

  it('may also be an entry of a select', async () => {
    const asked = on.discord.pick('say.check:abc');
    expect(textOf(await on.discord.answered(asked))).toBe('checked abc');
    expect(asked.isEphemeral).toBe(true);
  });
});

describe('autocomplete', () => {
  it('offers at most 25 choices', async () => {
    const asked = on.discord.autocomplete('say', 'source', 'post');
    const choices = await until(() => asked.choices, 'choices');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'post of source number 0', value: 'post-0' });
  });
});

describe('a message', () => {
  it('that mentions the bot is answered below it', async () => {
    const id = on.discord.write(`<@${on.discord.appId}> how are you?`);
    const message = await on.discord.answerTo(id);
    expect(textOf(message)).toBe('you said how are you?');
  });

  it('written to the bot directly is answered', async () => {
    const message = await on.discord.answerTo(on.discord.write('hello', { isDirect: true }));
    expect(textOf(message)).toBe('you said hello');
    expect(on.bot.seen[0]).toMatchObject({
      kind: 'message',
      isAddressed: true,
      place: { installation: null, kind: 'direct' },
    });
  });

  it('is left alone when it is for nobody, by a bot, or by the bot itself', async () => {
    on.discord.write('just talking');
    on.discord.write(`<@${on.discord.appId}> hello`, { isBot: true });
    on.discord.write(`<@${on.discord.appId}> hello`, { user: on.discord.appId });
    await on.discord.answerTo(on.discord.write(`<@${on.discord.appId}> last`));
    expect(on.bot.seen).toHaveLength(1);
    expect(on.discord.messages.size).toBe(1);
  });

  it('from a menu is asked about, to the asker alone first', async () => {
    const asked = on.discord.messageCommand('Say this again', 'what they wrote');
    await on.discord.answered(asked);
    expect(on.bot.seen[0]).toMatchObject({
      kind: 'command',
      command: 'say',
      args: { words: 'what they wrote', private: true },
    });
    expect(asked.isEphemeral).toBe(true);
  });

  it('in a channel where the bot may not write makes it tell the person what is missing', async () => {
    on.discord.state.refuse = { path: /^\/channels\/701\/messages/, status: 403, code: 50013 };
    on.discord.write(`<@${on.discord.appId}> hello`, { user: '802' });
    const told = await until(
      () => [...on.discord.messages.values()].find(({ channel_id }) => channel_id === '77802'),
      'a direct message',
    );
    expect(textOf(told)).toContain('"Send Messages"');
  });
});

describe('the registration', () => {
  it('is written once, and again only when a definition changed', async () => {
    expect(on.discord.state.commandWrites).toBe(1);
    await on.platform.stop(1_000);
    on.platform = on.create();
    await on.platform.start();
    expect(on.discord.state.commandWrites).toBe(1);
    await on.platform.stop(1_000);
    const [first] = on.bot.commands;
    on.platform = on.create({
      bot: { ...on.bot, commands: first ? [{ ...first, description: 'Says it otherwise' }] : [] },
    });
    await on.platform.start();
    expect(on.discord.state.commandWrites).toBe(2);
  });

  it('is for one server when that is set', async () => {
    const one = on.create({ guildId: on.discord.guildId });
    await one.start();
    expect([...on.discord.commands.keys()]).toContainEqual(expect.stringContaining(`guilds/${on.discord.guildId}`));
    await one.stop(0);
  });

  it('asks for no privileged intent', () => {
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(on.discord.state.intents & privileged).toBe(0);
  });

  it('notes which servers it was removed from', async () => {
    const removed = async () =>
      (await (await on.kept.store.open()).selectFrom('installations').selectAll().execute())
        .filter(({ departedAtMs }) => departedAtMs !== null)
        .map(({ installation }) => installation);
    on.discord.dispatch('GUILD_CREATE', { id: '1', threads: [], channels: [] });
    on.discord.dispatch('GUILD_CREATE', { id: '2', threads: [], channels: [] });
    on.discord.dispatch('GUILD_DELETE', { id: '1', unavailable: true });
    on.discord.dispatch('GUILD_DELETE', { id: '2' });
    for (let n = 0; n < 100 && (await removed()).length === 0; n += 1) await sleep(20);
    expect(await removed()).toEqual(['2']);
  });
});
