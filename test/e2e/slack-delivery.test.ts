import { describe, expect, it } from 'vitest';
import { paragraph, reply, text } from '../../src/chat/reply.ts';
import { OperatorError } from '../../src/errors.ts';
import { slackTeam } from '../support/slack.ts';
import { slackCase } from '../support/slack-case.ts';

const on = slackCase();

describe('a delivery', () => {
  const target = { installation: slackTeam, channel: 'C7', person: null };
  const news = reply([paragraph(text('news'))]);

  it('is found again instead of posted twice', async () => {
    const first = await on.platform.deliver(target, news, 'slot 1', null);
    expect(first.kind).toBe('delivered');
    expect(await on.platform.deliver(target, news, 'slot 1', Date.now())).toEqual(first);
    expect(on.slack.messages).toHaveLength(1);
    await on.platform.deliver(target, news, 'slot 2', Date.now());
    expect(on.slack.messages).toHaveLength(2);
  });

  it('reaches a person', async () => {
    await on.platform.deliver({ installation: slackTeam, channel: null, person: 'U9' }, news, 'p', null);
    expect(on.slack.messages[0]?.channel).toBe('DU9');
  });

  it.each([
    ['chat.postMessage', 'not_in_channel', null, 'rejected', '/invite'],
    ['conversations.history', 'missing_scope', 1, 'rejected', 'channels:history'],
    ['chat.postMessage', 'fatal_error', null, 'failed', 'fatal_error'],
  ])('that %s answers with %s says what to do', async (method, error, since, kind, words) => {
    on.slack.state.errors = { [method]: error };
    expect(await on.platform.deliver(target, news, 'slot', since)).toMatchObject({
      kind,
      reason: expect.stringContaining(words),
    });
  });
});

describe('the start', () => {
  it('names SLACK_BOT_TOKEN when that token is bad', async () => {
    const error = await on
      .create({ botToken: 'xoxb-wrong' })
      .start()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OperatorError);
    expect(error).toMatchObject({ exitCode: 78, message: expect.stringContaining('SLACK_BOT_TOKEN') });
  });

  it('names SLACK_APP_TOKEN when that token is bad', async () => {
    await expect(on.create({ appToken: 'xapp-wrong' }).start()).rejects.toMatchObject({
      exitCode: 78,
      message: expect.stringContaining('SLACK_APP_TOKEN'),
    });
  });
});
