import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { slackBot, slackButtons, slackTeam } from '../support/slack.ts';
import { slackCase } from '../support/slack-case.ts';
import { until } from '../support/until.ts';

const on = slackCase();

describe('a slash command', () => {
  it('is acknowledged before any work, then answered with everything in its text and nothing unfurled', async () => {
    const asked = on.slack.slash('/say', 'slow good morning <!channel>');
    await until(() => asked.ackMs !== null, 'the acknowledgement');
    expect(asked.responses).toHaveLength(0);
    on.bot.release();
    const message = await on.slack.answered(asked);
    expect(message.isEphemeral).toBe(false);
    expect(message.text).toBe('you said slow good morning @\u200Bchannel');
    const [call] = on.slack.calls.filter(({ path }) => path.startsWith('/response/'));
    expect(call?.body).toMatchObject({
      unfurl_links: false,
      unfurl_media: false,
      response_type: 'in_channel',
      replace_original: false,
    });
    await until(() => on.acknowledgedMs.length === 1, 'its time to be told');
    expect(on.bot.seen[0]).toMatchObject({
      kind: 'command',
      command: 'say',
      place: { installation: slackTeam, channel: 'C1', kind: 'channel' },
    });
  });

  it('that takes long is announced to the asker, and answered all the same', async () => {
    const asked = on.slack.slash('/say', 'slow good morning');
    await until(() => asked.responses.length === 1, 'the announcement');
    expect(asked.responses[0]).toMatchObject({
      isEphemeral: true,
      text: 'Still reading; the answer will appear here.',
    });
    on.bot.release();
    await until(() => asked.responses.length === 2, 'the answer');
    expect(asked.responses[1]).toMatchObject({ isEphemeral: false, text: 'you said slow good morning' });
  });

  it.each([
    ['hello there --manner quiet --private', { words: 'hello there', manner: 'quiet', private: true }],
    ['hello source:"Harbour Post" —since 2025-05-01', { words: 'hello', source: 'Harbour Post', since: '2025-05-01' }],
  ])('takes its options out of %s', async (typed, args) => {
    await on.slack.answered(on.slack.slash('/say', typed));
    expect(on.bot.seen[0]).toMatchObject({ args });
  });

  it('says which options there are when one is unknown', async () => {
    const message = await on.slack.answered(on.slack.slash('/say', 'hello --loudly'));
    expect(message.isEphemeral).toBe(true);
    expect(message.text).toContain('--manner');
    expect(on.bot.seen).toHaveLength(0);
  });

  it('is known with the prefix and without it', async () => {
    await on.platform.stop(1_000);
    on.platform = on.create({ commandPrefix: 'quipu-' });
    await on.platform.start();
    await on.slack.answered(on.slack.slash('/quipu-say', 'hello'));
    expect(on.bot.seen[0]).toMatchObject({ command: 'say' });
  });

  it('names its verb, and tells Slack members from guests', async () => {
    await on.slack.answered(on.slack.slash('/post', 'start news'));
    await on.slack.answered(on.slack.slash('/post', 'start news', { user: 'UGUEST' }));
    expect(on.bot.seen[0]).toMatchObject({
      command: 'post start',
      args: { words: 'news' },
      person: { timeZone: 'America/Lima', locale: 'en-US', mayManageChannel: true },
    });
    expect(on.bot.seen[1]).toMatchObject({ person: { mayManageChannel: false } });
  });

  it('knows who is in charge of the workspace, and takes nobody for it who is in charge of another', async () => {
    for (const user of ['U1', 'UADMIN', 'UELSEADMIN'])
      await on.slack.answered(on.slack.slash('/post', 'start news', { user }));
    expect(on.bot.seen.map(({ person }) => [person.mayManageChannel, person.mayManageInstallation])).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  it('is shown to the asker alone and can be shared, once', async () => {
    const message = await on.slack.answered(on.slack.slash('/say', 'secret --private'));
    expect(message.isEphemeral).toBe(true);
    const [share] = slackButtons(message).filter((button) => button.text.text === 'Share');
    const shared = await on.slack.answered(on.slack.click(share ?? { action_id: '', value: '' }));
    expect(shared.isEphemeral).toBe(false);
    expect(shared.text).toContain('you said secret');
    expect(slackButtons(shared).map((button) => button.text.text)).toEqual(['Check 1']);
    const again = await on.slack.answered(on.slack.click(share ?? { action_id: '', value: '' }));
    expect(again.isEphemeral).toBe(true);
  });

  it('shows the rest of a long answer page by page, also after a restart', async () => {
    let message = await on.slack.answered(on.slack.slash('/say', 'long story'));
    await on.platform.stop(1_000);
    on.platform = on.create({ store: on.kept.open() });
    await on.platform.start();
    const texts = [message.text];
    for (;;) {
      const [more] = slackButtons(message).filter((button) => button.text.text === 'Show more');
      if (!more) break;
      message = await on.slack.answered(on.slack.click(more));
      texts.push(message.text);
    }
    const parts = [...texts.join('\n').matchAll(/part (\d+)/g)].map(([, n]) => Number(n));
    expect(parts).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });
});

describe('a button', () => {
  it('is answered to whoever pressed it alone', async () => {
    const message = await on.slack.answered(on.slack.click({ action_id: 'say.check:abc', value: 'say.check:abc' }));
    expect(message).toMatchObject({ isEphemeral: true, text: 'checked abc' });
  });

  it('may also be an entry of a select', async () => {
    const selected_option = { text: { type: 'plain_text', text: '1' }, value: 'say.check:abc' };
    const picked = { type: 'static_select', action_id: 'select:0', selected_option };
    expect(await on.slack.answered(on.slack.click(picked))).toMatchObject({ isEphemeral: true, text: 'checked abc' });
  });
});

describe('a message', () => {
  it('that mentions the bot is answered in its thread, though it comes as two events', async () => {
    const { ts } = on.slack.mention('how are <@U2> &amp; you?');
    on.slack.event({
      type: 'message',
      channel_type: 'channel',
      user: 'U1',
      channel: 'C1',
      text: `<@${slackBot}> how are <@U2> &amp; you?`,
      ts,
    });
    const message = await on.slack.said(({ text }) => text.startsWith('you said how are'));
    expect(message).toMatchObject({ channel: 'C1', thread_ts: ts, unfurl_links: false });
    await on.slack.answered(on.slack.slash('/say', 'last'));
    expect(on.bot.seen).toHaveLength(2);
    expect(on.bot.seen[0]).toMatchObject({ kind: 'message', text: 'how are U2 & you?', isAddressed: true });
  });

  it('written to the bot directly is answered there', async () => {
    on.slack.message('hello', { channel: 'D1', channel_type: 'im' });
    const message = await on.slack.said(({ channel }) => channel === 'D1');
    expect(message).toMatchObject({ text: 'you said hello' });
    expect(message.thread_ts).toBeUndefined();
  });

  it('in a thread is handed to the bot as one that nobody addressed', async () => {
    on.slack.message('and when?', { thread_ts: '5.5' });
    await on.slack.said(({ thread_ts }) => thread_ts === '5.5');
    expect(on.bot.seen[0]).toMatchObject({ isAddressed: false, place: { thread: '5.5' } });
  });

  it('is left alone when it is for nobody, by a bot, or a change of another', async () => {
    on.slack.message('just talking');
    on.slack.message('hello', { bot_id: 'B2', channel: 'D1', channel_type: 'im' });
    on.slack.message('hello', { user: slackBot, channel: 'D1', channel_type: 'im' });
    on.slack.message('hello', { subtype: 'message_changed', channel: 'D1', channel_type: 'im' });
    on.slack.mention('last');
    await on.slack.said(({ text }) => text === 'you said last');
    expect(on.bot.seen).toHaveLength(1);
    expect(on.slack.messages).toHaveLength(1);
  });

  it('from a menu is asked about, to the asker alone first', async () => {
    const message = await on.slack.answered(on.slack.shortcut('menu.say', 'what they wrote'));
    expect(message.isEphemeral).toBe(true);
    expect(on.bot.seen[0]).toMatchObject({
      kind: 'command',
      command: 'say',
      args: { words: 'what they wrote', private: true },
    });
  });
});

describe("the app's home", () => {
  it('shows how to ask', async () => {
    on.slack.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' });
    const view = await until(() => on.slack.views.find(({ type }) => type === 'home'), 'the home');
    expect(JSON.stringify(view)).toContain('Write your question');
    expect(JSON.stringify(view)).toContain('/say');
    expect(JSON.stringify(view)).not.toContain('--');
  });

  it('answers a mention among a few people, as what it is', async () => {
    const { ts } = on.slack.message(`<@${slackBot}> hello`, { channel: 'G1', channel_type: 'mpim' });
    await on.slack.said(({ thread_ts }) => thread_ts === ts);
    expect(on.bot.seen[0]?.place).toMatchObject({ channel: 'G1', kind: 'group' });
    on.slack.slash('/say', 'hello', { channel: 'C9', name: 'mpdm-ana--ben-1' });
    await until(() => on.bot.seen.length === 2, 'the command');
    expect(on.bot.seen[1]?.place).toMatchObject({ kind: 'group' });
  });

  it('notes that it was removed from the workspace', async () => {
    const removed = async () =>
      (await (await on.kept.store.open()).selectFrom('installations').selectAll().execute()).map(
        ({ installation, departedAtMs }) => [installation, departedAtMs !== null],
      );
    expect(await removed()).toEqual([[slackTeam, false]]);
    on.slack.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } });
    on.slack.event({ type: 'app_uninstalled' });
    for (let n = 0; n < 100 && !(await removed())[0]?.[1]; n += 1) await sleep(20);
    expect(await removed()).toEqual([[slackTeam, true]]);
  });
});
