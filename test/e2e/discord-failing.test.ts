import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { answerOf, holdEvents } from '../../src/store/events.ts';
import { textOf } from '../support/discord.ts';
import { discordCase } from '../support/discord-case.ts';
import { until } from '../support/until.ts';

const on = discordCase();

describe('when Discord fails', () => {
  it('answers after errors of the server', async () => {
    on.discord.fail({ path: /callback$/, answer: { status: 500 }, times: 3 });
    const asked = on.discord.slash('say', { words: 'hello' });
    await on.discord.answered(asked);
    expect(asked.shown).toBe(1);
  });

  it('answers after a rate limit', async () => {
    on.discord.fail({
      path: /@original$/,
      answer: {
        status: 429,
        headers: { 'retry-after': '0.02' },
        body: { retry_after: 0.02, message: '', global: false },
      },
      times: 1,
    });
    const asked = on.discord.slash('say', { words: 'slow words' });
    await until(() => asked.callbackType === 5, 'the announcement');
    on.bot.release();
    expect(textOf(await on.discord.answered(asked))).toContain('you said slow words');
  });

  it('answers once when the connection is closed before the answer, whether it had worked or not', async () => {
    on.discord.fail({ path: /callback$/, answer: { status: 0, drop: true }, times: 1 });
    const lost = on.discord.slash('say', { words: 'lost' });
    await on.discord.answered(lost);
    on.discord.fail({ path: /callback$/, answer: { status: 0, drop: true }, times: 1, isDone: true });
    const done = on.discord.slash('say', { words: 'done' });
    await on.discord.answered(done);
    on.discord.fail({ path: /@original$/, answer: { status: 0, drop: true }, times: 1 });
    const edited = on.discord.slash('say', { words: 'slow words' });
    await until(() => edited.callbackType === 5, 'the announcement');
    on.bot.release();
    await on.discord.answered(edited);
    expect([lost.shown, done.shown, edited.shown]).toEqual([1, 1, 1]);
    expect(on.discord.messages.size).toBe(3);
  });

  it('says it in the channel when the interaction is closed', async () => {
    on.discord.fail({
      path: /callback$/,
      answer: { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
      times: 1,
    });
    on.discord.slash('say', { words: 'late' });
    const said = await until(() => [...on.discord.messages.values()].at(0), 'a message in the channel');
    expect(said.channel_id).toBe('701');
    expect(textOf(said)).toContain('you said late');
  });

  it('answers an event that comes twice once', async () => {
    const asked = on.discord.slash('say', { words: 'hello' });
    on.discord.redeliver(asked);
    await on.discord.answered(asked);
    on.discord.redeliver(asked);
    const id = on.discord.write(`<@${on.discord.appId}> hello`);
    await on.discord.answerTo(id);
    expect(on.bot.seen).toHaveLength(2);
    expect(on.discord.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
  });

  it('still writes after a single 401, and answers what met it once the token is accepted again', async () => {
    on.discord.fail({ path: /messages$/, answer: { status: 401, body: { code: 0, message: '401' } }, times: 1 });
    const first = on.discord.write(`<@${on.discord.appId}> first`);
    await until(() => on.platform.trouble() !== null, 'the trouble');
    expect(on.platform.trouble()).toContain('DISCORD_TOKEN');
    expect(on.platform.isHopeless()).toBe(false);
    const second = on.discord.write(`<@${on.discord.appId}> second`, { channel: '702' });
    await on.discord.answerTo(second);
    await on.discord.answerTo(first);
    await until(() => on.outcomes.length === 2, 'both outcomes');
    expect(on.platform.trouble()).toBeNull();
    expect(on.outcomes).toEqual([true, true]);
  });

  it.each([
    ['a locked thread', 160005, 'locked'],
    ['an archived thread', 50083, 'archived'],
    ['a channel where it may not write', 50013, 'Send Messages'],
    ['what it never heard of', 59999, '59999'],
  ])('gives the answer to the person directly, with the reason, for %s', async (_, code, reason) => {
    on.discord.fail({ path: /messages$/, answer: { status: 400, body: { code, message: 'refused' } }, times: 1 });
    on.discord.write(`<@${on.discord.appId}> hello`);
    await until(() => on.outcomes.length === 1, 'the outcome');
    const [told] = [...on.discord.messages.values()];
    expect(told?.channel_id).toBe('77801');
    expect(textOf(told ?? null)).toContain(reason);
    expect(textOf(told ?? null)).toContain('you said hello');
    expect(on.outcomes).toEqual([true]);
  });

  it('answers in the channel above a locked thread, where the person takes no direct messages', async () => {
    on.discord.dispatch('THREAD_CREATE', { id: '730', type: 11, parent_id: '703' });
    const refuse = (path: RegExp, code: number) =>
      on.discord.fail({ path, answer: { status: 403, body: { code, message: 'refused' } }, times: 9 });
    refuse(/730.messages$/, 160005);
    refuse(/77801.messages$/, 50007);
    on.discord.write(`<@${on.discord.appId}> hello`, { channel: '730' });
    await until(() => on.outcomes.length === 1, 'the outcome');
    expect([...on.discord.messages.values()].map(({ channel_id }) => channel_id)).toEqual(['703']);
  });

  it('counts an answer that nobody got as undelivered', async () => {
    on.discord.fail({ path: /messages$/, answer: { status: 403, body: { code: 50007, message: 'no' } }, times: 9 });
    on.discord.write(`<@${on.discord.appId}> hello`);
    await until(() => on.outcomes.length === 1, 'the outcome');
    expect(on.outcomes).toEqual([false]);
  });

  it('answers once what two processes hear, and what comes again after a restart', async () => {
    const other = on.create({ store: on.kept.open() });
    await other.start();
    const asked = on.discord.slash('say', { words: 'hello' });
    await on.discord.answered(asked);
    const id = on.discord.write(`<@${on.discord.appId}> hi`);
    await on.discord.answerTo(id);
    await until(() => on.outcomes.length === 2, 'both outcomes');
    await other.stop(1_000);
    await on.platform.stop(1_000);
    const next = on.create({ store: on.kept.open() });
    await next.start();
    on.discord.redeliver(asked);
    await on.discord.answered(on.discord.slash('say', { words: 'last' }));
    await next.stop(1_000);
    expect(on.bot.seen).toHaveLength(3);
    expect(on.discord.messages.size).toBe(3);
  });

  it('answers a mention whose process died, once', async () => {
    const id = on.discord.write(`<@${on.discord.appId}> left alone`, { isUnheard: true });
    const question = JSON.stringify({ guild: on.discord.guildId, channel: '701', message: id });
    await holdEvents(on.kept.store, [{ id: `discord:${id}`, question }], Date.now(), Date.now() - 1);
    const [one, two] = [on.create({ store: on.kept.open() }), on.create({ store: on.kept.open() })];
    await Promise.all([one.start(), two.start()]);
    expect(textOf(await on.discord.answerTo(id))).toContain('you said left alone');
    expect(on.bot.seen[0]?.place).toMatchObject({ installation: on.discord.guildId, kind: 'channel' });
    await Promise.all([one.stop(1_000), two.stop(1_000)]);
    expect(on.discord.messages.size).toBe(1);
  });

  it('leaves a mention alone that was answered before its process died, or is gone', async () => {
    const id = on.discord.write(`<@${on.discord.appId}> hello`);
    await on.discord.answerTo(id);
    await on.platform.stop(1_000);
    const questions = [id, '5'].map((message) => ({
      id: `discord:again-${message}`,
      question: JSON.stringify({ guild: on.discord.guildId, channel: '701', message }),
    }));
    await holdEvents(on.kept.store, questions, Date.now(), Date.now() - 1);
    const next = on.create({ store: on.kept.open() });
    await next.start();
    const ended = async () => (await answerOf(on.kept.store, `discord:again-5`))?.isUnderWay === false;
    for (let n = 0; n < 100 && !(await ended()); n += 1) await sleep(20);
    await next.stop(1_000);
    expect(on.bot.seen).toHaveLength(1);
    expect(await answerOf(on.kept.store, `discord:again-${id}`)).toMatchObject({
      answer: expect.stringContaining('701'),
    });
  });

  it('resumes after the gateway is cut, and answers what was asked meanwhile', async () => {
    on.discord.cut();
    await until(() => !on.discord.isConnected, 'the cut');
    expect(on.platform.trouble()).not.toBeNull();
    const asked = on.discord.slash('say', { words: 'meanwhile' });
    await on.discord.answered(asked);
    expect(on.discord.state.resumed).toBe(1);
    expect(on.discord.state.identified).toBe(1);
    await until(() => on.platform.trouble() === null, 'the connection');
  });

  it('knows at once that its token was reset', async () => {
    on.discord.state.token = 'another';
    on.discord.cut();
    await until(() => on.platform.isHopeless(), 'the refusal');
    expect(on.platform.trouble()).toContain('DISCORD_TOKEN is not accepted');
  });

  it('survives a session that is declared invalid right after it was resumed', async () => {
    on.discord.cut();
    await until(() => on.discord.state.resumed === 1, 'the resumed session');
    on.discord.sendOp({ op: 9, d: false });
    await until(() => on.discord.state.identified === 2, 'a new session');
    await on.discord.answered(on.discord.slash('say', { words: 'still here' }));
  });
});
