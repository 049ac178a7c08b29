import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Budget, pagesOf } from '../../src/chat/fit.ts';
import { type Block, buttons, paragraph, text } from '../../src/chat/reply.ts';
import { anyBlocks, citation } from '../support/replies.ts';

const budget: Budget = {
  maxChars: 600,
  maxParts: 8,
  cost: (block) => ({
    chars: JSON.stringify(block).length,
    parts: block.kind === 'buttons' ? block.buttons.length : 1,
  }),
};
const more = (page: number): Block =>
  buttons({ label: 'Show more', emphasis: 'secondary', action: { name: 'more', value: String(page) } });
const isMore = (block: Block) => block.kind === 'buttons' && block.buttons[0]?.action.name === 'more';
const say = (words: string): Block => paragraph(text(words));
const button = (value: string): Block =>
  buttons({ label: 'Check', emphasis: 'secondary', action: { name: 'check', value } });

describe('pagesOf', () => {
  it('leaves a reply that fits as it is', () => {
    const blocks = [say('one'), say('two'), button('1')];
    expect(pagesOf(blocks, budget, more)).toEqual([blocks]);
  });

  it('fills a page to the edge and not beyond', () => {
    const two = [say('a'.repeat(100)), say('b'.repeat(100))];
    const exact = two.reduce((sum, block) => sum + budget.cost(block).chars, 0);
    expect(pagesOf(two, { ...budget, maxChars: exact }, more)).toHaveLength(1);
    expect(pagesOf(two, { ...budget, maxChars: exact - 1 }, more).length).toBeGreaterThan(1);
  });

  it('leads to the next page from every page but the last, and keeps buttons at the end on the first', () => {
    const blocks = [...'abcdefgh'].map((letter) => say(letter.repeat(80))).concat(button('1'));
    const pages = pagesOf(blocks, budget, more);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).toContainEqual(button('1'));
    pages.forEach((page, n) => {
      expect(page.filter(isMore)).toEqual(n + 1 < pages.length ? [more(n + 1)] : []);
    });
  });

  it('moves a heading on with what it heads', () => {
    const heading: Block = { kind: 'heading', text: 'Next' };
    const pages = pagesOf([say('a'.repeat(300)), heading, say('b'.repeat(300))], budget, more);
    expect(pages[0]).not.toContainEqual(heading);
    expect(pages[1]?.[0]).toEqual(heading);
  });

  it('names and links an excerpt that no message holds, and never cuts it', () => {
    const one = citation({ excerpt: 'x' });
    const words = 'word '.repeat(400);
    const pages = pagesOf(
      [{ kind: 'excerpt', source: 'Post', text: words, quoted: true, citations: [one] }],
      { ...budget, maxChars: 1_500 },
      more,
    );
    const shown = JSON.stringify(pages);
    expect(shown).not.toContain('word word');
    expect(shown).toContain('Post: …');
    expect(shown).toContain('"number":1');
  });

  it('cuts long plain text between words and loses none', () => {
    const words = Array.from({ length: 300 }, (_, n) => `word${n}`);
    const pages = pagesOf([say(words.join(' '))], budget, more);
    const said = pages.flat().flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []));
    expect(
      said
        .map((inline) => (inline.kind === 'text' ? inline.text : ''))
        .join(' ')
        .split(' '),
    ).toEqual(words);
  });

  it('keeps every page within the budget, whatever the reply', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        for (const page of pagesOf(blocks, { ...budget, maxChars: 4_000, maxParts: 40 }, more)) {
          const costs = page.map(budget.cost);
          expect(costs.reduce((sum, { chars }) => sum + chars, 0)).toBeLessThanOrEqual(4_000);
          expect(costs.reduce((sum, { parts }) => sum + parts, 0)).toBeLessThanOrEqual(40);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the order, and every excerpt that fits a message whole', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const pages = pagesOf(blocks, { ...budget, maxChars: 4_000, maxParts: 40 }, more);
        const whole = (block: Block) => block.kind === 'excerpt' && budget.cost(block).chars < 2_000;
        const expected = blocks.filter(whole);
        expect(pages.flat().filter((block) => expected.includes(block))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
