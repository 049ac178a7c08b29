import { describe, expect, it } from 'vitest';
import { slackCase } from '../support/slack-case.ts';
import { until } from '../support/until.ts';

const on = slackCase();

describe('a form', () => {
  const values = (fields: Record<string, object>) =>
    Object.fromEntries(Object.entries(fields).map(([name, state]) => [name, { [name]: state }]));

  it('asks for what a command came without, and answers where it was opened', async () => {
    const asked = on.slack.slash('/say', '  ');
    const view = await until(() => on.slack.views[0], 'the form');
    // biome-ignore lint/suspicious/noExplicitAny: blocks as the bot sent them
    expect(view.blocks.map((block: any) => [block.block_id, block.element.type, block.optional])).toEqual([
      ['words', 'plain_text_input', false],
      ['source', 'external_select', true],
      ['since', 'datepicker', true],
      ['manner', 'static_select', true],
      ['private', 'checkboxes', true],
    ]);
    expect((await on.slack.answered(asked)).text).toContain('/say good morning');
    const submitted = on.slack.submit(
      view,
      values({
        words: { type: 'plain_text_input', value: 'from a form' },
        source: { type: 'external_select', selected_option: { value: 'post-1' } },
        since: { type: 'datepicker', selected_date: '2025-05-01' },
        manner: { type: 'static_select', selected_option: null },
        private: { type: 'checkboxes', selected_options: [{ value: 'true' }] },
      }),
    );
    const answer = await on.slack.said(({ text }) => text.startsWith('you said from a form'));
    expect(submitted.ackMs).not.toBeNull();
    expect(answer).toMatchObject({ channel: 'C1', isEphemeral: true });
    expect(on.bot.seen[0]).toMatchObject({
      command: 'say',
      args: { words: 'from a form', source: 'post-1', since: '2025-05-01', private: true },
    });
  });

  it('is answered at the address of the command where the bot is no member of the channel', async () => {
    const asked = on.slack.slash('/say', '');
    const view = await until(() => on.slack.views[0], 'the form');
    on.slack.state.errors = { 'chat.postMessage': 'not_in_channel' };
    on.slack.submit(view, values({ words: { type: 'plain_text_input', value: 'from a form' } }));
    const answer = await until(() => asked.responses[1], 'the answer');
    expect(answer.text).toBe('you said from a form');
  });

  it('searches the live index in its selects', async () => {
    on.slack.slash('/say', '');
    const view = await until(() => on.slack.views[0], 'the form');
    const asked = on.slack.suggest(view.blocks[1].element.action_id, 'post');
    await until(() => asked.ackMs !== null, 'the options');
    expect(asked.ack.options).toHaveLength(100);
    expect(asked.ack.options[0]).toMatchObject({ text: { text: 'post of source number 0' }, value: 'post-0' });
  });

  it('that cannot be opened is replaced by words', async () => {
    on.slack.state.errors = { 'views.open': 'expired_trigger_id' };
    const message = await on.slack.answered(on.slack.slash('/say', ''));
    expect(message.text).toContain('/say good morning');
  });
});
