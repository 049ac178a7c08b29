import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/chat/fit.ts';
import { type Block, buttons, paragraph, text } from '../../../src/chat/reply.ts';
import { maxBlocks, maxBlocksChars } from '../../../src/platform/slack/limits.ts';
import { messageBody } from '../../../src/platform/slack/message.ts';
import { budget, renderBlocks, type SlackBlock } from '../../../src/platform/slack/render.ts';
import { textOf } from '../../../src/platform/slack/text.ts';
import { everyKind } from '../../support/every-kind.ts';
import { anyBlocks, citation } from '../../support/replies.ts';
import { checkStrings } from '../../support/slack-strings.ts';

const more = (page: number): Block =>
  buttons({ label: 'Show more', emphasis: 'secondary', action: { name: 'reply.more', value: `key.${page}` } });
const section = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] });
const ships = 'https://post.example/ships#:~:text=Nine%20ships%20came%20in.';

describe('renderBlocks', () => {
  it('draws every kind of block', () => {
    expect(renderBlocks(everyKind.blocks)).toEqual([
      { type: 'header', text: { type: 'plain_text', text: '2 outlets agree · 6 May 2025', emoji: false } },
      { type: 'header', text: { type: 'plain_text', text: 'Ships in the harbour', emoji: false } },
      section(
        { type: 'text', text: 'Nine', style: { bold: true } },
        { type: 'text', text: ' ' },
        { type: 'link', url: ships, text: '[1]' },
      ),
      section(
        { type: 'text', text: 'Harbour Post, 6 May 2025', style: { bold: true } },
        { type: 'text', text: '\n' },
        { type: 'text', text: '“Nine ships came in.”\u00A0' },
        { type: 'link', url: ships, text: '[1]' },
      ),
      section(
        { type: 'text', text: 'Dock Daily', style: { bold: true } },
        { type: 'text', text: ' · report, 7 May 2025' },
        { type: 'text', text: '\n' },
        { type: 'text', text: 'The paper counts nine.\u00A0' },
        { type: 'link', url: 'https://post.example/ships', text: '[2]' },
      ),
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] },
              { type: 'rich_text_section', elements: [{ type: 'link', url: 'https://post.example/two', text: 'two' }] },
            ],
          },
        ],
      },
      { type: 'header', text: { type: 'plain_text', text: 'Figures', emoji: false } },
      {
        type: 'table',
        rows: [
          ['About', 'Harbour Post', 'Dock Daily'].map((column) =>
            section({ type: 'text', text: column, style: { bold: true } }),
          ),
          [
            section({ type: 'text', text: 'ships' }),
            section({ type: 'text', text: '9' }),
            section({ type: 'text', text: '8', style: { italic: true } }),
          ],
        ],
        column_settings: [{ is_wrapped: true }, { is_wrapped: true }, { is_wrapped: true }],
      },
      { type: 'divider' },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: 'Asked <!date^1750000000^{date_long} {time}|2025-06-15 15:06 UTC>', verbatim: true },
        ],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            text: { type: 'plain_text', text: 'Check 1', emoji: false },
            action_id: 'ask.check:a.b.c.d',
            value: 'ask.check:a.b.c.d',
          },
        ],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'static_select',
            action_id: 'select:1',
            placeholder: { type: 'plain_text', text: 'Check a sentence…', emoji: false },
            options: [
              {
                text: { type: 'plain_text', text: '1 · Post', emoji: false },
                value: 'ask.check:a.b.c.d',
                description: { type: 'plain_text', text: 'Nine ships.', emoji: false },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('says all of it in the text as well', () => {
    expect(textOf(everyKind.blocks)).toBe(
      [
        '*2 outlets agree · 6 May 2025*',
        '*Ships in the harbour*',
        `*Nine* <${ships}|[1]>`,
        `*Harbour Post, 6 May 2025*\n“Nine ships came in.”\u00A0<${ships}|[1]>`,
        '*Dock Daily* · report, 7 May 2025\nThe paper counts nine.\u00A0<https://post.example/ships|[2]>',
        '• one',
        '• <https://post.example/two|two>',
        '*Figures*',
        '• ships · Harbour Post: 9 · Dock Daily: _8_',
        'Asked <!date^1750000000^{date_long} {time}|2025-06-15 15:06 UTC>',
      ].join('\n'),
    );
  });

  it('has one table a message and none in a view; another is a list', () => {
    const table: Block = { kind: 'table', caption: 'T', columns: ['a', 'b'], rows: [[[text('1')], [text('2')]]] };
    const kinds = (blocks: readonly SlackBlock[]) => blocks.map(({ type }) => type);
    expect(kinds(renderBlocks([table, table]))).toEqual(['header', 'table', 'header', 'rich_text']);
    expect(kinds(renderBlocks([table], 'view'))).toEqual(['header', 'rich_text']);
  });

  it('puts a headline into a header up to 150 characters, and says a longer one in bold', () => {
    expect(renderBlocks([{ kind: 'headline', text: 'x'.repeat(150) }])[0]?.type).toBe('header');
    expect(renderBlocks([{ kind: 'headline', text: 'x'.repeat(151) }])[0]?.type).toBe('rich_text');
  });

  it('asks how an answer was with the buttons that Slack has for it', () => {
    const vote = (verb: string, label: string) =>
      ({ label, emphasis: 'secondary', action: { name: `ask.${verb}`, value: '1' } }) as const;
    expect(renderBlocks([buttons(vote('good', 'Good'), vote('bad', 'Bad'))])).toMatchObject([
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            positive_button: { value: 'ask.good:1' },
            negative_button: { value: 'ask.bad:1' },
          },
        ],
      },
    ]);
  });

  it('links nowhere but to the web', () => {
    expect(renderBlocks([paragraph({ kind: 'link', text: 'click', url: 'javascript:alert(1)' })])).toEqual([
      section({ type: 'text', text: 'click' }),
    ]);
    expect(
      textOf([paragraph({ kind: 'citation', citation: citation({ url: 'file:///a', rendition: 'brief' }) })]),
    ).toBe('[1]');
  });
});

describe('a message of Slack', () => {
  it('holds as much as is safe, and not one character more', () => {
    const empty = JSON.stringify(renderBlocks([paragraph(text(''), text('x'))])).length - 1;
    const pages = (length: number) => pagesOf([paragraph(text('x'.repeat(length)))], budget, more).length;
    expect(pages(maxBlocksChars - empty)).toBe(1);
    expect(pages(maxBlocksChars - empty + 1)).toBeGreaterThan(1);
  });

  it('stays within every limit, whatever it says', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        for (const page of pagesOf(blocks, budget, more)) {
          const body = messageBody(page);
          expect(body.text.trim()).not.toBe('');
          expect(body.text.length).toBeLessThanOrEqual(40_000);
          expect(body.blocks.length).toBeLessThanOrEqual(maxBlocks);
          expect(JSON.stringify(body.blocks).length).toBeLessThanOrEqual(maxBlocksChars + maxBlocks);
          expect(body.blocks.filter(({ type }) => type === 'table').length).toBeLessThanOrEqual(1);
          checkStrings(body.blocks);
        }
      }),
      { numRuns: 150 },
    );
  });
});
