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
    ['chat.postMessage', 'internal_error', null, 'failed', 'internal_error'],
    ['chat.postMessage', 'no_permission', null, 'rejected', 'administrator'],
    ['chat.postMessage', 'posting_to_channel_denied', null, 'rejected', 'does not let the bot post'],
    ['chat.postMessage', 'something_new', null, 'rejected', 'something_new'],
    ['chat.postMessage', 'token_revoked', null, 'rejected', 'SLACK_BOT_TOKEN'],
  ])('that %s answers with %s says what to do', async (method, error, since, kind, words) => {
    on.slack.state.errors = { [method]: error };
    expect(await on.platform.deliver(target, news, 'slot', since)).toMatchObject({
      kind,
      reason: expect.stringContaining(words),
    });
  });
});

it('that the token is refused for is nobody’s fault but the bot’s', async () => {
  on.slack.state.errors = { 'chat.postMessage': 'token_revoked' };
  const target = { installation: slackTeam, channel: 'C7', person: null };
  const refused = await on.platform.deliver(target, reply([paragraph(text('news'))]), 'slot', null);
  expect(refused).toMatchObject({ kind: 'rejected', blames: 'bot' });
});

describe('setting up a digest', () => {
  it('knows whether the bot is in the channel', async () => {
    const trouble = async () => {
      await on.slack.answered(on.slack.slash('/post', 'start news'));
      return on.bot.seen.at(-1)?.postingTrouble;
    };
    expect(await trouble()).toBeUndefined();
    on.slack.state.errors = { 'conversations.history': 'not_in_channel' };
    expect(await trouble()).toEqual({ kind: 'not-in-channel' });
    on.slack.state.errors = { 'conversations.history': 'missing_scope' };
    expect(await trouble()).toBeUndefined();
    await on.slack.answered(on.slack.slash('/post', 'stop'));
    expect(on.bot.seen.at(-1)?.postingTrouble).toBeUndefined();
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
