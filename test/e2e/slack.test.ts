import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { silent } from '../../src/log.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { createSlackPlatform, type SlackSettings } from '../../src/platform/slack/platform.ts';
import { paragraph, reply, text } from '../../src/reply/reply.ts';
import { createTestBot, type TestBot, temporaryStore } from '../support/bot.ts';
import { aSecond } from '../support/pace.ts';
import { type SlackStandIn, slackBot, slackButtons, slackTeam, startSlack } from '../support/slack.ts';
import { until } from '../support/until.ts';

let slack: SlackStandIn;
let bot: TestBot;
let platform: Platform;
let kept: Awaited<ReturnType<typeof temporaryStore>>;

let acknowledgedMs: number[] = [];
const create = (of: Partial<SlackSettings> = {}) =>
  createSlackPlatform({
    botToken: slack.state.botToken,
    appToken: slack.state.appToken,
    signingSecret: null,
    port: null,
    apiUrl: slack.apiUrl,
    commandPrefix: '',
    bot,
    store: kept.store,
    log: silent,
    nowMs: Date.now,
    onAcknowledged: (tookMs) => acknowledgedMs.push(tookMs),
    ...of,
  });

beforeEach(async () => {
  acknowledgedMs = [];
  slack = await startSlack();
  bot = createTestBot();
  kept = await temporaryStore();
  platform = create();
  await platform.start();
});

afterEach(async () => {
  await platform.stop(1_000);
  await slack.close();
  await kept.remove();
});

describe('a slash command', () => {
  it('is acknowledged before any work, then answered with everything in its text and nothing unfurled', async () => {
    const asked = slack.slash('/say', 'slow 60 good morning <!channel>');
    await until(() => asked.ackMs !== null, 'the acknowledgement');
    expect(asked.responses).toHaveLength(0);
    const message = await slack.answered(asked);
    expect(message.isEphemeral).toBe(false);
    expect(message.text).toBe('you said slow 60 good morning @\u200Bchannel');
    const [call] = slack.calls.filter(({ path }) => path.startsWith('/response/'));
    expect(call?.body).toMatchObject({
      unfurl_links: false,
      unfurl_media: false,
      response_type: 'in_channel',
      replace_original: false,
    });
    await until(() => acknowledgedMs.length === 1, 'its time to be told');
    expect(bot.seen[0]).toMatchObject({
      kind: 'command',
      command: 'say',
      place: { installation: slackTeam, channel: 'C1', isDirect: false },
    });
  });

  it.each([
    ['hello there --manner quiet --private', { words: 'hello there', manner: 'quiet', private: true }],
    ['hello source:"Harbour Post" —since 2025-05-01', { words: 'hello', source: 'Harbour Post', since: '2025-05-01' }],
  ])('takes its options out of %s', async (typed, args) => {
    await slack.answered(slack.slash('/say', typed));
    expect(bot.seen[0]).toMatchObject({ args });
  });

  it('says which options there are when one is unknown', async () => {
    const message = await slack.answered(slack.slash('/say', 'hello --loudly'));
    expect(message.isEphemeral).toBe(true);
    expect(message.text).toContain('--manner');
    expect(bot.seen).toHaveLength(0);
  });

  it('is known with the prefix and without it', async () => {
    await platform.stop(1_000);
    platform = create({ commandPrefix: 'quipu-' });
    await platform.start();
    await slack.answered(slack.slash('/quipu-say', 'hello'));
    expect(bot.seen[0]).toMatchObject({ command: 'say' });
  });

  it('names its verb, and tells Slack members from guests', async () => {
    await slack.answered(slack.slash('/post', 'start news'));
    await slack.answered(slack.slash('/post', 'start news', { user: 'UGUEST' }));
    expect(bot.seen[0]).toMatchObject({
      command: 'post start',
      args: { words: 'news' },
      person: { timeZone: 'America/Lima', locale: 'es-PE', mayManageChannel: true },
    });
    expect(bot.seen[1]).toMatchObject({ person: { mayManageChannel: false } });
  });

  it('is shown to the asker alone and can be shared, once', async () => {
    const message = await slack.answered(slack.slash('/say', 'secret --private'));
    expect(message.isEphemeral).toBe(true);
    const [share] = slackButtons(message).filter((button) => button.text.text === 'Share');
    const shared = await slack.answered(slack.click(share ?? { action_id: '', value: '' }));
    expect(shared.isEphemeral).toBe(false);
    expect(shared.text).toContain('you said secret');
    expect(slackButtons(shared).map((button) => button.text.text)).toEqual(['Check 1']);
    const again = await slack.answered(slack.click(share ?? { action_id: '', value: '' }));
    expect(again.isEphemeral).toBe(true);
  });

  it('shows the rest of a long answer page by page, also after a restart', async () => {
    let message = await slack.answered(slack.slash('/say', 'long story'));
    await platform.stop(1_000);
    platform = create({ store: kept.open() });
    await platform.start();
    const texts = [message.text];
    for (;;) {
      const [more] = slackButtons(message).filter((button) => button.text.text === 'Show more');
      if (!more) break;
      message = await slack.answered(slack.click(more));
      texts.push(message.text);
    }
    const parts = [...texts.join('\n').matchAll(/part (\d+)/g)].map(([, n]) => Number(n));
    expect(parts).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });
});

describe('a form', () => {
  const values = (fields: Record<string, object>) =>
    Object.fromEntries(Object.entries(fields).map(([name, state]) => [name, { [name]: state }]));

  it('asks for what a command came without, and answers where it was opened', async () => {
    const asked = slack.slash('/say', '  ');
    const view = await until(() => slack.views[0], 'the form');
    // biome-ignore lint/suspicious/noExplicitAny: blocks as the bot sent them
    expect(view.blocks.map((block: any) => [block.block_id, block.element.type, block.optional])).toEqual([
      ['words', 'plain_text_input', false],
      ['source', 'external_select', true],
      ['since', 'datepicker', true],
      ['manner', 'static_select', true],
      ['private', 'checkboxes', true],
    ]);
    expect((await slack.answered(asked)).text).toContain('/say good morning');
    const submitted = slack.submit(
      view,
      values({
        words: { type: 'plain_text_input', value: 'from a form' },
        source: { type: 'external_select', selected_option: { value: 'post-1' } },
        since: { type: 'datepicker', selected_date: '2025-05-01' },
        manner: { type: 'static_select', selected_option: null },
        private: { type: 'checkboxes', selected_options: [{ value: 'true' }] },
      }),
    );
    const answer = await slack.said(({ text }) => text.startsWith('you said from a form'));
    expect(submitted.ackMs).not.toBeNull();
    expect(answer).toMatchObject({ channel: 'C1', isEphemeral: true });
    expect(bot.seen[0]).toMatchObject({
      command: 'say',
      args: { words: 'from a form', source: 'post-1', since: '2025-05-01', private: true },
    });
  });

  it('is answered at the address of the command where the bot is no member of the channel', async () => {
    const asked = slack.slash('/say', '');
    const view = await until(() => slack.views[0], 'the form');
    slack.state.errors = { 'chat.postMessage': 'not_in_channel' };
    slack.submit(view, values({ words: { type: 'plain_text_input', value: 'from a form' } }));
    const answer = await until(() => asked.responses[1], 'the answer');
    expect(answer.text).toBe('you said from a form');
  });

  it('searches the live index in its selects', async () => {
    slack.slash('/say', '');
    const view = await until(() => slack.views[0], 'the form');
    const asked = slack.suggest(view.blocks[1].element.action_id, 'post');
    await until(() => asked.ackMs !== null, 'the options');
    expect(asked.ack.options).toHaveLength(100);
    expect(asked.ack.options[0]).toMatchObject({ text: { text: 'post of source number 0' }, value: 'post-0' });
  });

  it('that cannot be opened is replaced by words', async () => {
    slack.state.errors = { 'views.open': 'expired_trigger_id' };
    const message = await slack.answered(slack.slash('/say', ''));
    expect(message.text).toContain('/say good morning');
  });
});

describe('a button', () => {
  it('is answered to whoever pressed it alone', async () => {
    const message = await slack.answered(slack.click({ action_id: 'say.check:abc', value: 'say.check:abc' }));
    expect(message).toMatchObject({ isEphemeral: true, text: 'checked abc' });
  });
});

describe('a message', () => {
  it('that mentions the bot is answered in its thread, though it comes as two events', async () => {
    const { ts } = slack.mention('how are <@U2> &amp; you?');
    slack.event({
      type: 'message',
      channel_type: 'channel',
      user: 'U1',
      channel: 'C1',
      text: `<@${slackBot}> how are <@U2> &amp; you?`,
      ts,
    });
    const message = await slack.said(({ text }) => text.startsWith('you said how are'));
    expect(message).toMatchObject({ channel: 'C1', thread_ts: ts, unfurl_links: false });
    await slack.answered(slack.slash('/say', 'last'));
    expect(bot.seen).toHaveLength(2);
    expect(bot.seen[0]).toMatchObject({ kind: 'message', text: 'how are U2 & you?', isAddressed: true });
  });

  it('written to the bot directly is answered there', async () => {
    slack.message('hello', { channel: 'D1', channel_type: 'im' });
    const message = await slack.said(({ channel }) => channel === 'D1');
    expect(message).toMatchObject({ text: 'you said hello' });
    expect(message.thread_ts).toBeUndefined();
  });

  it('in a thread is handed to the bot as one that nobody addressed', async () => {
    slack.message('and when?', { thread_ts: '5.5' });
    await slack.said(({ thread_ts }) => thread_ts === '5.5');
    expect(bot.seen[0]).toMatchObject({ isAddressed: false, place: { thread: '5.5' } });
  });

  it('is left alone when it is for nobody, by a bot, or a change of another', async () => {
    slack.message('just talking');
    slack.message('hello', { bot_id: 'B2', channel: 'D1', channel_type: 'im' });
    slack.message('hello', { user: slackBot, channel: 'D1', channel_type: 'im' });
    slack.message('hello', { subtype: 'message_changed', channel: 'D1', channel_type: 'im' });
    slack.mention('last');
    await slack.said(({ text }) => text === 'you said last');
    expect(bot.seen).toHaveLength(1);
    expect(slack.messages).toHaveLength(1);
  });

  it('from a menu is asked about, to the asker alone first', async () => {
    const message = await slack.answered(slack.shortcut('menu.say', 'what they wrote'));
    expect(message.isEphemeral).toBe(true);
    expect(bot.seen[0]).toMatchObject({
      kind: 'command',
      command: 'say',
      args: { words: 'what they wrote', private: true },
    });
  });
});

describe("the app's home", () => {
  it('shows how to ask', async () => {
    slack.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' });
    const view = await until(() => slack.views.find(({ type }) => type === 'home'), 'the home');
    expect(JSON.stringify(view)).toContain('Write your question');
    expect(JSON.stringify(view)).toContain('/say');
    expect(JSON.stringify(view)).not.toContain('--');
  });
});

describe('when Slack fails', () => {
  it.each([
    ['a 5xx', { status: 500 }],
    ['too many requests', { status: 429, headers: { 'retry-after': '0' } }],
    ['a closed connection', { status: 0, drop: true }],
  ])('answers at the response_url after %s', async (_, answer) => {
    slack.fail({ path: /^\/response/, answer, times: 1 });
    const asked = slack.slash('/say', 'hello');
    await slack.answered(asked);
    expect(asked.responses).toHaveLength(1);
  });

  it('posts in the channel when the response_url is used up', async () => {
    slack.fail({ path: /^\/response/, answer: { status: 404, body: { ok: false, error: 'used_url' } }, times: 1 });
    slack.slash('/say', 'hello');
    expect(await slack.said(({ channel }) => channel === 'C1')).toMatchObject({
      isEphemeral: false,
      text: 'you said hello',
    });
    slack.fail({ path: /^\/response/, answer: { status: 404, body: { ok: false, error: 'used_url' } }, times: 1 });
    slack.slash('/say', 'hush --private', { channel: 'C2' });
    expect(await slack.said(({ channel }) => channel === 'C2')).toMatchObject({ isEphemeral: true, user: 'U1' });
  });

  it('writes to the person when it is not in the channel', async () => {
    slack.fail({ path: /^\/response/, answer: { status: 404 }, times: 1 });
    slack.fail({
      path: /postMessage/,
      answer: { status: 200, body: { ok: false, error: 'not_in_channel' } },
      times: 1,
    });
    slack.slash('/say', 'hello');
    expect(await slack.said(({ channel }) => channel === 'U1')).toMatchObject({ text: 'you said hello' });
  });

  it('sends the text when the blocks are refused', async () => {
    slack.fail({
      path: /^\/response/,
      answer: { status: 400, body: { ok: false, error: 'invalid_blocks' } },
      times: 1,
    });
    const message = await slack.answered(slack.slash('/say', 'hello'));
    expect(message).toMatchObject({ text: 'you said hello', blocks: [] });
  });

  it('posts a mention again after errors of the server and rate limits', async () => {
    slack.fail({ path: /postMessage/, answer: { status: 500 }, times: 1 });
    slack.fail({
      path: /postMessage/,
      answer: { status: 429, headers: { 'retry-after': '0' }, body: { ok: false, error: 'ratelimited' } },
      times: 1,
    });
    slack.mention('hello');
    await slack.said(({ text }) => text === 'you said hello');
    expect(slack.messages).toHaveLength(1);
  });

  it('answers an event that comes twice once', async () => {
    const asked = slack.slash('/say', 'hello');
    slack.redeliver(asked);
    await slack.answered(asked);
    const { asked: mention } = slack.mention('hi');
    await slack.said(({ text }) => text === 'you said hi');
    slack.redeliver(mention);
    await until(() => mention.acks === 2 && asked.acks === 2, 'both acknowledgements');
    await slack.answered(slack.slash('/say', 'last'));
    expect(bot.seen).toHaveLength(3);
    expect(slack.messages).toHaveLength(3);
  });

  it.each(['cut', 'disconnect'] as const)('connects again after a %s', async (how) => {
    slack[how]();
    await until(
      () => slack.state.connections === 2 && slack.isConnected && platform.trouble() === null,
      'the connection',
    );
    await slack.answered(slack.slash('/say', 'hello'));
  });

  it('keeps trying to connect when Slack answers with errors', async () => {
    slack.fail({ path: /connections\.open/, answer: { status: 500 }, times: 2 });
    slack.cut();
    await until(() => platform.trouble() !== null, 'the trouble');
    await until(() => slack.state.connections === 2 && platform.trouble() === null, 'the connection', 10_000);
  });
});

describe('a delivery', () => {
  const target = { installation: slackTeam, channel: 'C7', person: null };
  const news = reply([paragraph(text('news'))]);

  it('is found again instead of posted twice', async () => {
    const first = await platform.deliver(target, news, 'slot 1', null);
    expect(first.kind).toBe('delivered');
    expect(await platform.deliver(target, news, 'slot 1', Date.now())).toEqual(first);
    expect(slack.messages).toHaveLength(1);
    await platform.deliver(target, news, 'slot 2', Date.now());
    expect(slack.messages).toHaveLength(2);
  });

  it('reaches a person', async () => {
    await platform.deliver({ installation: slackTeam, channel: null, person: 'U9' }, news, 'p', null);
    expect(slack.messages[0]?.channel).toBe('DU9');
  });

  it.each([
    ['chat.postMessage', 'not_in_channel', null, 'rejected', '/invite'],
    ['conversations.history', 'missing_scope', 1, 'rejected', 'channels:history'],
    ['chat.postMessage', 'fatal_error', null, 'failed', 'fatal_error'],
  ])('that %s answers with %s says what to do', async (method, error, since, kind, words) => {
    slack.state.errors = { [method]: error };
    expect(await platform.deliver(target, news, 'slot', since)).toMatchObject({
      kind,
      reason: expect.stringContaining(words),
    });
  });
});

describe('the start', () => {
  it('names SLACK_BOT_TOKEN when that token is bad', async () => {
    const error = await create({ botToken: 'xoxb-wrong' })
      .start()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OperatorError);
    expect(error).toMatchObject({ exitCode: 78, message: expect.stringContaining('SLACK_BOT_TOKEN') });
  });

  it('names SLACK_APP_TOKEN when that token is bad', async () => {
    await expect(create({ appToken: 'xapp-wrong' }).start()).rejects.toMatchObject({
      exitCode: 78,
      message: expect.stringContaining('SLACK_APP_TOKEN'),
    });
  });
});

describe('over HTTP', () => {
  const port = 20_000 + Math.floor(process.pid % 20_000);

  beforeEach(async () => {
    await platform.stop(1_000);
    slack.state.httpUrl = `http://127.0.0.1:${port}/slack/events`;
    platform = create({ appToken: null, signingSecret: slack.state.signingSecret, port });
    await platform.start();
  });

  it('answers commands, buttons, forms, mentions and selects', async () => {
    expect(await slack.answered(slack.slash('/say', 'hello'))).toMatchObject({ text: 'you said hello' });
    expect(await slack.answered(slack.click({ action_id: 'say.check:1', value: 'say.check:1' }))).toMatchObject({
      text: 'checked 1',
    });
    slack.mention('you there?');
    await slack.said(({ text }) => text === 'you said you there?');
    const suggested = slack.suggest('suggest.say.source', 'p');
    await until(() => suggested.ack, 'the options');
    expect(suggested.ack.options).toHaveLength(100);
  });

  it('answers the challenge, and refuses what Slack did not sign', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const good = await slack.postHttp(body, 'application/json');
    expect([good.status, await good.json()]).toEqual([200, { challenge: 'abc' }]);
    expect((await slack.postHttp(body, 'application/json', 'forged')).status).toBe(401);
    expect(bot.seen).toHaveLength(0);
  });
});

describe('fifty interactions at once', () => {
  it('are each acknowledged within a second, none lost, none answered twice', async () => {
    const allowedMs = await aSecond(`${slack.apiUrl}auth.test`);
    const asked = Array.from({ length: 50 }, (_, n) =>
      slack.slash('/say', `question ${n}`, { user: `U${n}`, channel: `C${n}` }),
    );
    await Promise.all(asked.map((one) => slack.answered(one)));
    expect(Math.max(...asked.map(({ ackMs }) => ackMs ?? Number.POSITIVE_INFINITY))).toBeLessThan(allowedMs);
    asked.forEach((one, n) => {
      expect(one.responses.map(({ text }) => text)).toEqual([`you said question ${n}`]);
    });
    expect(slack.messages).toHaveLength(50);
  });
});
