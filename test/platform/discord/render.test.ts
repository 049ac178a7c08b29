import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/chat/fit.ts';
import { type Block, buttons, paragraph, text } from '../../../src/chat/reply.ts';
import type { SelectComponent } from '../../../src/platform/discord/controls.ts';
import { maxComponents, maxTextChars } from '../../../src/platform/discord/limits.ts';
import { messageBody } from '../../../src/platform/discord/message.ts';
import { budget, type Component, renderBlocks } from '../../../src/platform/discord/render.ts';
import { everyKind } from '../../support/every-kind.ts';
import { anyBlocks, citation } from '../../support/replies.ts';

const more = (page: number): Block =>
  buttons({ label: 'Show more', emphasis: 'secondary', action: { name: 'reply.more', value: `key.${page}` } });
const contentOf = (components: readonly Component[]) =>
  components.map((each) => ('content' in each ? each.content : '')).join('');
const one = (block: Block) => contentOf(renderBlocks([block]));

describe('renderBlocks', () => {
  it('draws every kind of block', () => {
    expect(renderBlocks(everyKind.blocks)).toEqual([
      {
        type: 10,
        content: [
          '## 2 outlets agree · 6 May 2025',
          '### Ships in the harbour',
          '**Nine** [[1]](<https://post.example/ships#:~:text=Nine%20ships%20came%20in.>)',
          '',
          '**Harbour Post, 6 May 2025**\n“Nine ships came in.”\u00A0[[1]](<https://post.example/ships#:~:text=Nine%20ships%20came%20in.>)',
          '',
          '**Dock Daily** · report, 7 May 2025\nThe paper counts nine.\u00A0[[2]](<https://post.example/ships>)',
          '- one',
          '- [two](<https://post.example/two>)',
          '### Figures',
          '- ships · *Harbour Post:* 9 · *Dock Daily:* *8*',
        ].join('\n'),
      },
      { type: 14 },
      { type: 10, content: '-# Asked <t:1750000000:f>' },
      { type: 1, components: [{ type: 2, style: 2, label: 'Check 1', custom_id: 'ask.check:a.b.c.d' }] },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'select:1',
            placeholder: 'Check a sentence…',
            options: [{ label: '1 · Post', value: 'ask.check:a.b.c.d', description: 'Nine ships.' }],
          },
        ],
      },
    ]);
  });

  it('keeps marks of text inside what it draws itself', () => {
    expect(one({ kind: 'headline', text: '# **x**' })).toBe('## \\# \\*\\*x\\*\\*');
    expect(one(paragraph({ kind: 'strong', text: ' a*b ' }, text('c')))).toBe('**a\\*b** c');
    expect(one(paragraph({ kind: 'link', text: 'a](https://evil.example)', url: 'https://x.example/)' }))).toBe(
      '[a\\](https\\://evil.example)](<https://x.example/%29>)',
    );
  });

  it('links nowhere but to the web', () => {
    expect(one(paragraph({ kind: 'link', text: 'click', url: 'javascript:alert(1)' }))).toBe('click');
    expect(one(paragraph({ kind: 'citation', citation: citation({ url: 'file:///a', rendition: 'brief' }) }))).toBe(
      '[1]',
    );
  });

  it('names a source once where several of its sentences follow each other', () => {
    const of = (source: string, words: string): Block => ({
      kind: 'excerpt',
      source,
      text: words,
      quoted: true,
      citations: [],
    });
    expect(one({ kind: 'note', inlines: [text('Small')] })).toBe('-# Small');
    const drawn = contentOf(renderBlocks([of('Post', 'One.'), of('Post', 'Two.'), of('Dock', 'Three.')]));
    expect(drawn).toBe('**Post**\n- “One.”\n- “Two.”\n\n**Dock**\n“Three.”');
  });

  it('says something even when there is nothing', () => {
    expect(contentOf(renderBlocks([]))).not.toBe('');
    expect(contentOf(renderBlocks([paragraph(text('\u200B'))]))).not.toBe('');
  });

  it('leaves out a button whose id is too long or taken', () => {
    const named = (value: string) =>
      ({ label: 'Check', emphasis: 'secondary', action: { name: 'a.b', value } }) as const;
    const atLimit = 'x'.repeat(100 - 'a.b:'.length);
    const [row] = renderBlocks([buttons(named(atLimit), named(`${atLimit}x`), named('1'), named('1'))]);
    expect(row).toMatchObject({ components: [{ custom_id: `a.b:${atLimit}` }, { custom_id: 'a.b:1' }] });
  });

  it('puts five buttons in a row', () => {
    const all = Array.from(
      { length: 6 },
      (_, n) => ({ label: `${n}`, emphasis: 'primary', action: { name: 'a.b', value: `${n}` } }) as const,
    );
    expect(renderBlocks([buttons(...all)]).map((row) => ('components' in row ? row.components.length : 0))).toEqual([
      5, 1,
    ]);
  });
});

/** A select stands alone in its row, with options that Discord takes. */
function checkSelect({ placeholder, options }: SelectComponent): void {
  expect(placeholder.length).toBeLessThanOrEqual(150);
  expect(options.length).toBeGreaterThan(0);
  expect(options.length).toBeLessThanOrEqual(25);
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
  for (const { label, value, description = 'x' } of options)
    for (const each of [label, value, description]) {
      expect(each.length).toBeGreaterThan(0);
      expect(each.length).toBeLessThanOrEqual(100);
    }
}

describe('a message of Discord', () => {
  const countOf = (components: readonly Component[]) =>
    components.reduce((sum, each) => sum + 1 + ('components' in each ? each.components.length : 0), 0);

  it('holds 4,000 characters, and not one more', () => {
    const filled = (length: number) => pagesOf([paragraph(text('a'.repeat(length)))], budget, more);
    const gap = 2;
    expect(filled(maxTextChars - gap)).toHaveLength(1);
    expect(filled(maxTextChars - gap + 1).length).toBeGreaterThan(1);
  });

  it('stays within every limit and pings nobody, whatever it says', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        for (const page of pagesOf(blocks, budget, more)) {
          const body = messageBody(page);
          expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
          expect(contentOf(body.components).length).toBeLessThanOrEqual(maxTextChars);
          expect(countOf(body.components)).toBeLessThanOrEqual(maxComponents);
          expect(body.components.length).toBeGreaterThan(0);
          const ids = new Set<string>();
          for (const each of body.components) {
            if ('content' in each) expect(each.content.trim()).not.toBe('');
            if (!('components' in each)) continue;
            expect(each.components.length).toBeGreaterThan(0);
            expect(each.components.length).toBeLessThanOrEqual(5);
            for (const control of each.components) {
              const { custom_id } = control;
              if ('label' in control) {
                expect(control.label.length).toBeGreaterThan(0);
                expect(control.label.length).toBeLessThanOrEqual(80);
              } else checkSelect(control);
              expect(custom_id.length).toBeLessThanOrEqual(100);
              expect(ids.has(custom_id)).toBe(false);
              ids.add(custom_id);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
