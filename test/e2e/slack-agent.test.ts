import { beforeEach, describe, expect, it } from 'vitest';
import { slackManifest } from '../../src/platform/slack/manifest.ts';
import { commands } from '../support/bot.ts';
import { slackCase } from '../support/slack-case.ts';
import { until } from '../support/until.ts';

const on = slackCase();
const calls = (method: string) => on.slack.calls.filter(({ path }) => path.endsWith(method)).map(({ body }) => body);
const opened = (tab: string) => on.slack.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab });

describe('an agent', () => {
  beforeEach(async () => {
    await on.platform.stop(1_000);
    on.platform = on.create({ isAgent: true });
    await on.platform.start();
  });

  it('offers four questions to whoever opens the conversation, three of them from the articles', async () => {
    opened('messages');
    const offered = await until(() => calls('setSuggestedPrompts')[0], 'the questions');
    expect(offered.channel_id).toBe('D1');
    expect(offered).not.toHaveProperty('thread_ts');
    const messages = offered.prompts.map(({ message }: { message: string }) => message);
    expect(messages).toEqual([
      'Who is Ana Ruiz?',
      'What is the pier?',
      'What does the Post say about ships?',
      'What is new?',
    ]);
  });

  it('shows that it is at work, and answers in a thread of the question', async () => {
    const { ts } = on.slack.message('hello', { channel: 'D1', channel_type: 'im' });
    expect(await on.slack.said(({ channel }) => channel === 'D1')).toMatchObject({ thread_ts: ts });
    expect(calls('setStatus')).toMatchObject([{ channel_id: 'D1', thread_ts: ts, status: 'is reading the articles…' }]);
    on.slack.message('and then?', { channel: 'D1', channel_type: 'im', thread_ts: ts });
    await on.slack.said(({ text, thread_ts }) => text === 'you said and then?' && thread_ts === ts);
  });

  it('takes the sign back where it has nothing to say', async () => {
    on.slack.message('nothing', { channel: 'D1', channel_type: 'im' });
    await until(() => calls('setStatus').length === 2, 'the sign to be taken back');
    expect(calls('setStatus')[1]).toMatchObject({ status: '' });
  });

  it('answers all the same where Slack knows no agent', async () => {
    on.slack.state.errors = {
      'assistant.threads.setStatus': 'missing_scope',
      'assistant.threads.setSuggestedPrompts': 'missing_scope',
    };
    opened('messages');
    on.slack.message('hello', { channel: 'D1', channel_type: 'im' });
    await on.slack.said(({ text }) => text === 'you said hello');
  });
});

describe('an app that is no agent', () => {
  it('offers nothing, shows nothing, and answers a direct message where it was written', async () => {
    opened('messages');
    on.slack.message('hello', { channel: 'D1', channel_type: 'im' });
    expect((await on.slack.said(({ channel }) => channel === 'D1')).thread_ts).toBeUndefined();
    expect([calls('setStatus'), calls('setSuggestedPrompts')]).toEqual([[], []]);
  });

  it('has a manifest without it; that of an agent says what it is', () => {
    const plain = JSON.stringify(slackManifest(commands, { prefix: '' }));
    expect(plain).not.toMatch(/agent_view|assistant:write/);
    expect(slackManifest(commands, { prefix: '', isAgent: true })).toMatchObject({
      features: { agent_view: { agent_description: expect.stringContaining('sentence of an article') } },
      oauth_config: { scopes: { bot: expect.arrayContaining(['assistant:write', 'im:history']) } },
    });
  });
});
