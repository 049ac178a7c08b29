import { describe, expect, it } from 'vitest';
import { slackCase } from '../support/slack-case.ts';
import { until } from '../support/until.ts';

const on = slackCase();

describe('when Slack fails', () => {
  it('says that nobody may manage a channel of whom it does not say who they are', async () => {
    const mayManage = async (user: string) => {
      await on.slack.answered(on.slack.slash('/post', 'stop', { user }));
      return on.bot.seen.at(-1)?.person.mayManageChannel;
    };
    on.slack.state.errors['users.info'] = 'missing_scope';
    expect(await mayManage('U1')).toBeNull();
    on.slack.state.errors = {};
    expect(await mayManage('U1')).toBe(true);
    expect(await mayManage('UGUEST1')).toBe(false);
  });

  it.each([
    ['a 5xx', { status: 500 }],
    ['too many requests', { status: 429, headers: { 'retry-after': '0' } }],
    ['a closed connection', { status: 0, drop: true }],
  ])('answers at the response_url after %s', async (_, answer) => {
    on.slack.fail({ path: /^\/response/, answer, times: 1 });
    const asked = on.slack.slash('/say', 'hello');
    await on.slack.answered(asked);
    expect(asked.responses).toHaveLength(1);
  });

  it('posts in the channel when the response_url is used up', async () => {
    on.slack.fail({ path: /^\/response/, answer: { status: 404, body: { ok: false, error: 'used_url' } }, times: 1 });
    on.slack.slash('/say', 'hello');
    expect(await on.slack.said(({ channel }) => channel === 'C1')).toMatchObject({
      isEphemeral: false,
      text: 'you said hello',
    });
    on.slack.fail({ path: /^\/response/, answer: { status: 404, body: { ok: false, error: 'used_url' } }, times: 1 });
    on.slack.slash('/say', 'hush --private', { channel: 'C2' });
    expect(await on.slack.said(({ channel }) => channel === 'C2')).toMatchObject({ isEphemeral: true, user: 'U1' });
  });

  it('writes to the person when it is not in the channel', async () => {
    on.slack.fail({ path: /^\/response/, answer: { status: 404 }, times: 1 });
    on.slack.fail({
      path: /postMessage/,
      answer: { status: 200, body: { ok: false, error: 'not_in_channel' } },
      times: 1,
    });
    on.slack.slash('/say', 'hello');
    expect(await on.slack.said(({ channel }) => channel === 'U1')).toMatchObject({ text: 'you said hello' });
  });

  it('sends the text when the blocks are refused', async () => {
    on.slack.fail({
      path: /^\/response/,
      answer: { status: 400, body: { ok: false, error: 'invalid_blocks' } },
      times: 1,
    });
    const message = await on.slack.answered(on.slack.slash('/say', 'hello'));
    expect(message).toMatchObject({ text: 'you said hello', blocks: [] });
  });

  it('posts a mention again after errors of the server and rate limits', async () => {
    on.slack.fail({ path: /postMessage/, answer: { status: 500 }, times: 1 });
    on.slack.fail({
      path: /postMessage/,
      answer: { status: 429, headers: { 'retry-after': '0' }, body: { ok: false, error: 'ratelimited' } },
      times: 1,
    });
    on.slack.mention('hello');
    await on.slack.said(({ text }) => text === 'you said hello');
    expect(on.slack.messages).toHaveLength(1);
  });

  it('answers an event that comes twice once', async () => {
    const asked = on.slack.slash('/say', 'hello');
    on.slack.redeliver(asked);
    await on.slack.answered(asked);
    const { asked: mention } = on.slack.mention('hi');
    await on.slack.said(({ text }) => text === 'you said hi');
    on.slack.redeliver(mention);
    await until(() => mention.acks === 2 && asked.acks === 2, 'both acknowledgements');
    await on.slack.answered(on.slack.slash('/say', 'last'));
    expect(on.bot.seen).toHaveLength(3);
    expect(on.slack.messages).toHaveLength(3);
  });

  it.each(['cut', 'disconnect'] as const)('connects again after a %s', async (how) => {
    on.slack[how]();
    await until(
      () => on.slack.state.connections === 2 && on.slack.isConnected && on.platform.trouble() === null,
      'the connection',
    );
    await on.slack.answered(on.slack.slash('/say', 'hello'));
  });

  it('keeps trying to connect when Slack answers with errors', async () => {
    on.slack.fail({ path: /connections\.open/, answer: { status: 500 }, times: 2 });
    on.slack.cut();
    await until(() => on.platform.trouble() !== null, 'the trouble');
    await until(() => on.slack.state.connections === 2 && on.platform.trouble() === null, 'the connection', 10_000);
  });
});
