import { describe, expect, it } from 'vitest';
import { type Budget, pagesOf } from '../../src/chat/fit.ts';
import { type Block, buttons, paragraph, text } from '../../src/chat/reply.ts';
import { checkButton, excerptBlock } from '../../src/reply/answer.ts';
import { checksApart } from '../../src/reply/checks.ts';
import { citation } from '../support/replies.ts';

const citations = Array.from({ length: 12 }, (_, n) =>
  citation({ number: n + 1, excerpt: `Sentence ${n + 1}.`, span: { start: n * 20, end: n * 20 + 12 } }),
);
const excerpts = citations.map((each) => excerptBlock(each.excerpt, [each]));
const other = buttons({ label: '3 more', action: { name: 'compare.more', value: 'x' }, emphasis: 'secondary' });
const labelsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons.map(({ label }) => label);
    return block.kind === 'select' ? block.choices.map(({ label }) => label) : [];
  });

describe('the controls that check a sentence', () => {
  it('are buttons for up to five sentences, and one select for more', () => {
    const { blocks, under } = checksApart([...excerpts, other, buttons(...citations.map(checkButton))]);
    expect(blocks).toEqual([...excerpts, other]);
    expect(under(excerpts.slice(0, 5))).toEqual([buttons(...citations.slice(0, 5).map(checkButton))]);
    expect(under(excerpts.slice(0, 6))).toMatchObject([{ kind: 'select', choices: { length: 6 } }]);
    expect(under([paragraph(text('none'))])).toEqual([]);
  });

  it('are offered for what the reply offered, each once', () => {
    const { under } = checksApart([...excerpts, buttons(...citations.slice(0, 2).map(checkButton))]);
    const twice = paragraph(...citations.slice(0, 3).map((each) => ({ kind: 'citation', citation: each }) as const));
    expect(labelsIn(under([...excerpts, twice]))).toEqual(['Check 1', 'Check 2']);
  });

  it('go with the page that has their sentences', () => {
    const budget: Budget = {
      maxChars: 2_600,
      maxParts: 40,
      cost: (block) => ({ chars: JSON.stringify(block).length, parts: 1 }),
    };
    const { blocks, under } = checksApart([...excerpts, buttons(...citations.map(checkButton))]);
    const pages = pagesOf(blocks, budget, (page) => paragraph(text(`more ${page}`)), under);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const shown = page.flatMap((block) => (block.kind === 'excerpt' ? block.citations : []));
      expect(labelsIn(page)).toHaveLength(shown.length);
      for (const { number } of shown) expect(labelsIn(page).join(' ')).toMatch(new RegExp(`\\b${number}\\b`));
      const chars = page.map((block) => budget.cost(block).chars).reduce((sum, each) => sum + each, 0);
      expect(chars).toBeLessThanOrEqual(budget.maxChars);
    }
    expect(pages.flat().filter((block) => block.kind === 'excerpt')).toEqual(excerpts);
  });
});
