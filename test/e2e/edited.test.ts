import { describe, expect, it } from 'vitest';
import { textOf } from '../support/discord.ts';
import { discordCase } from '../support/discord-case.ts';
import { slackCase } from '../support/slack-case.ts';
import { until } from '../support/until.ts';

describe('a question that is edited on Discord', () => {
  const on = discordCase();
  const bot = () => `<@${on.discord.appId}>`;
  const outcomes = (count: number) => until(() => on.outcomes.length === count, `${count} outcomes`);

  it('has its answer changed in place, also after a restart', async () => {
    const id = on.discord.write(`${bot()} ship`);
    const answer = await on.discord.answerTo(id);
    on.discord.edit(id, `${bot()} ships`);
    await outcomes(2);
    expect(textOf(answer)).toContain('you said ships');
    await on.platform.stop(1_000);
    const next = on.create({ store: on.kept.open() });
    await next.start();
    on.discord.edit(id, `${bot()} ships`);
    on.discord.edit(id, `${bot()} boats`, 6);
    await outcomes(3);
    await next.stop(1_000);
    expect(textOf(answer)).toContain('you said boats');
    expect(on.discord.messages.size).toBe(1);
    expect(on.bot.seen.map(({ id: each }) => each)).toEqual([id, id, id]);
  });

  it('is left alone where it was not the words that changed, and after five minutes', async () => {
    const id = on.discord.write(`${bot()} ship`);
    await on.discord.answerTo(id);
    on.discord.edit(id, `${bot()} with a preview`, null);
    on.discord.edit(id, `${bot()} too late`, 301);
    on.discord.edit(id, 'no longer for the bot');
    await on.discord.answered(on.discord.slash('say', { words: 'last' }));
    expect(on.bot.seen).toHaveLength(2);
  });

  it('is answered when it becomes one only then', async () => {
    const id = on.discord.write('ship', { isUnheard: true });
    on.discord.edit(id, `${bot()} ships`);
    expect(textOf(await on.discord.answerTo(id))).toContain('you said ships');
    on.discord.edit(id, `${bot()} boats`, 6);
    await outcomes(2);
    expect([...on.discord.messages.values()].map(textOf).join()).toContain('you said boats');
    expect(on.discord.messages.size).toBe(1);
  });

  it('waits for the answer to its first wording', async () => {
    const id = on.discord.write(`${bot()} slow ship`);
    await until(() => on.bot.seen.length === 1, 'the question');
    on.discord.edit(id, `${bot()} ships`);
    on.bot.release();
    await outcomes(2);
    expect([...on.discord.messages.values()].map(textOf).join()).toContain('you said ships');
    expect(on.discord.messages.size).toBe(1);
  });
});

describe('a question that is edited on Slack', () => {
  const on = slackCase();
  const outcomes = (count: number) => until(() => on.outcomes.length === count, `${count} outcomes`);

  it('has its answer changed in place, once', async () => {
    const { ts } = on.slack.mention('ship');
    await outcomes(1);
    const edit = on.slack.edit(ts, '<@UBOT> ship', '<@UBOT> ships');
    await outcomes(2);
    on.slack.redeliver(edit);
    await on.slack.answered(on.slack.slash('/say', 'last'));
    expect(on.slack.messages.filter(({ thread_ts }) => thread_ts === ts)).toMatchObject([{ text: 'you said ships' }]);
    expect(on.bot.seen).toHaveLength(3);
  });

  it('in a direct message too', async () => {
    const place = { channel: 'D1', channel_type: 'im' };
    const { ts } = on.slack.message('ship', place);
    await outcomes(1);
    on.slack.event({
      type: 'message',
      subtype: 'message_changed',
      ...place,
      message: { type: 'message', user: 'U1', text: 'ships', ts, edited: { ts: String(Number(ts) + 1) } },
      previous_message: { text: 'ship' },
    });
    await outcomes(2);
    expect(on.slack.messages).toMatchObject([{ channel: 'D1', text: 'you said ships' }]);
  });

  it('is left alone where it was not the words that changed, after five minutes, and where it was not for the bot', async () => {
    const { ts } = on.slack.mention('ship');
    await outcomes(1);
    on.slack.edit(ts, '<@UBOT> ship', '<@UBOT> ship', { attachments: [] });
    on.slack.edit(ts, '<@UBOT> ship', '<@UBOT> ships', {}, 301);
    const { ts: other } = on.slack.message('people talk?', { thread_ts: ts });
    await until(() => on.bot.seen.length === 2, 'the line');
    on.slack.edit('1600000000.000001', 'talk', 'people talk?', { thread_ts: other });
    await on.slack.answered(on.slack.slash('/say', 'last'));
    expect(on.bot.seen).toHaveLength(3);
  });
});
