import { describe, expect, it } from 'vitest';
import { paragraph, reply, text } from '../../src/chat/reply.ts';
import { silent } from '../../src/log.ts';
import { holdEvents } from '../../src/store/events.ts';
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

  it('keeps a command waiting for a store that hangs a moment only, and then hardly at all', async () => {
    await on.platform.stop(1_000);
    const { store } = on.kept;
    let goOn = () => {};
    const hanging = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let isHanging = false;
    const warned: object[] = [];
    on.platform = on.create({
      store: { ...store, open: () => (isHanging ? hanging.then(() => store.open()) : store.open()) },
      log: { ...silent, warn: (fields: object) => warned.push(fields) },
    });
    await on.platform.start();
    isHanging = true;
    for (const words of ['first', 'second'])
      expect(await on.slack.answered(on.slack.slash('/say', words))).toMatchObject({ text: `you said ${words}` });
    expect(warned).toEqual([{ waitMs: 1_000 }]);
    goOn();
  });

  it('asks for user groups only where it matters, not again what was refused, and again what went wrong', async () => {
    const groupsOf = async (user: string) => {
      await on.slack.answered(on.slack.slash('/post', 'stop', { user }));
      return on.bot.seen.at(-1)?.person.roles;
    };
    const timesAsked = () => on.slack.calls.filter(({ path }) => path.includes('usergroups')).length;
    const editor = await groupsOf('UEDITOR');
    expect(timesAsked()).toBe(0);
    on.slack.fail({ path: /usergroups/, answer: { status: 429, headers: { 'retry-after': '9999' } }, times: 1 });
    expect(await editor?.()).toEqual([]);
    expect(await editor?.()).toEqual(['S0EDITORS']);
    expect(await (await groupsOf('U1'))?.()).toEqual([]);
    expect(timesAsked()).toBe(2);
    on.slack.state.errors['usergroups.list'] = 'missing_scope';
    const platform = on.create();
    await on.platform.stop(0);
    await platform.start();
    const again = await groupsOf('UEDITOR');
    for (let n = 0; n < 3; n++) expect(await again?.()).toEqual([]);
    expect(timesAsked()).toBe(3);
    await platform.stop(0);
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
    expect(await on.slack.said(({ channel }) => channel === 'DU1')).toMatchObject({ text: 'you said hello' });
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

  describe.each([
    ['a closed connection', { status: 0, drop: true }],
    ['a 5xx', { status: 500 }],
  ])('and the answer that a call worked is lost in %s', (_, answer) => {
    const lose = (path: RegExp) => on.slack.fail({ path, answer, times: 1, isDone: true });

    it('a mention is answered once', async () => {
      lose(/postMessage/);
      const { ts } = on.slack.mention('hello');
      await until(() => on.outcomes.length === 1, 'the outcome');
      expect(on.slack.messages).toMatchObject([{ thread_ts: ts, text: 'you said hello' }]);
      expect(on.outcomes).toEqual([true]);
    });

    it('a direct message is answered once', async () => {
      lose(/postMessage/);
      on.slack.message('hello', { channel: 'D1', channel_type: 'im' });
      await until(() => on.outcomes.length === 1, 'the outcome');
      expect(on.slack.messages).toHaveLength(1);
    });

    it('a command is answered once, for everybody and for the asker alone', async () => {
      for (const [words, isEphemeral] of [
        ['hello', false],
        ['hush --private', true],
      ] as const) {
        on.slack.messages.length = 0;
        on.outcomes.length = 0;
        lose(/^\/response/);
        on.slack.slash('/say', words);
        await until(() => on.outcomes.length === 1, 'the outcome');
        expect(on.slack.messages).toMatchObject([{ isEphemeral }]);
      }
    });

    it('a digest is delivered once', async () => {
      lose(/postMessage/);
      const target = { installation: 'T1', channel: 'C7', person: null };
      const delivered = await on.platform.deliver(target, reply([paragraph(text('news'))]), 'slot', null);
      expect(delivered.kind).toBe('delivered');
      expect(on.slack.messages).toHaveLength(1);
    });
  });

  it('posts again what was lost before Slack had it', async () => {
    on.slack.fail({ path: /postMessage/, answer: { status: 0, drop: true }, times: 2 });
    on.slack.mention('hello');
    await until(() => on.outcomes.length === 1, 'the outcome');
    expect(on.slack.messages).toHaveLength(1);
  });

  it('counts an answer that nobody got as undelivered', async () => {
    on.slack.state.errors = { 'chat.postMessage': 'is_archived' };
    on.slack.mention('hello');
    await until(() => on.outcomes.length === 1, 'the outcome');
    expect(on.outcomes).toEqual([false]);
  });

  it('says that its token was revoked, until it is accepted again', async () => {
    on.slack.state.errors = { 'chat.postMessage': 'token_revoked' };
    on.slack.mention('hello');
    await until(() => on.outcomes.length === 1, 'the outcome');
    expect(on.platform.trouble()).toContain('SLACK_BOT_TOKEN');
    expect(on.platform.isHopeless()).toBe(false);
  });

  it('answers once what comes again after a restart, and to another process', async () => {
    const { asked } = on.slack.mention('hello');
    await until(() => on.outcomes.length === 1, 'the outcome');
    await on.platform.stop(1_000);
    const next = on.create({ store: on.kept.open() });
    await next.start();
    on.slack.redeliver(asked);
    const command = on.slack.slash('/say', 'more');
    await until(() => asked.acks === 2 && on.outcomes.length === 2, 'the command');
    on.slack.redeliver(command);
    await on.slack.answered(on.slack.slash('/say', 'last'));
    await next.stop(1_000);
    expect(on.bot.seen).toHaveLength(3);
  });

  it('answers a mention whose process died, once', async () => {
    const place = { team: 'T1', channel: 'C1', channelType: null, ts: '1700000001.000100', thread: null };
    const event = { ts: place.ts, user: 'U1', text: '<@UBOT> left alone', type: 'message' };
    on.slack.keep('C1', event);
    const left = [{ id: `slack:T1.C1.${place.ts}`, question: JSON.stringify(place) }];
    await holdEvents(on.kept.store, left, Date.now(), Date.now() - 1);
    const [one, two] = [on.create({ store: on.kept.open() }), on.create({ store: on.kept.open() })];
    await Promise.all([one.start(), two.start()]);
    await on.slack.said(({ text }) => text === 'you said left alone');
    await Promise.all([one.stop(1_000), two.stop(1_000)]);
    expect(on.slack.messages.filter(({ thread_ts }) => thread_ts === place.ts)).toHaveLength(1);
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
    await until(() => on.slack.state.connections === 2 && on.platform.trouble() === null, 'the connection');
  });
});
