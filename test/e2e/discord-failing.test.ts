import { describe, expect, it } from 'vitest';
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
    await until(() => on.platform.isHopeless(), 'the refusal', 20_000);
    expect(on.platform.trouble()).toContain('DISCORD_TOKEN is not accepted');
  });

  it('survives a session that is declared invalid right after it was resumed', async () => {
    on.discord.cut();
    await until(() => on.discord.state.resumed === 1, 'the resumed session');
    on.discord.sendOp({ op: 9, d: false });
    await until(() => on.discord.state.identified === 2, 'a new session', 10_000);
    await on.discord.answered(on.discord.slash('say', { words: 'still here' }));
  });
});
