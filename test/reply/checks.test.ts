import { describe, expect, it } from 'vitest';
import { type Budget, pagesOf } from '../../src/chat/fit.ts';
import { type Block, buttons, paragraph, text } from '../../src/chat/reply.ts';
import { checksApart as apart } from '../../src/reply/checks.ts';
import { checkButton, quote } from '../../src/reply/quotes.ts';
import { en } from '../../src/reply/words/words.ts';
import { citation } from '../support/replies.ts';

const outlets = ['Post', 'Post', 'Herald', 'Voice', 'Ledger', 'Star', 'Sun', 'Globe', 'Echo', 'Mail', 'Times', 'News'];
const citations = outlets.map((publisher, n) =>
  citation({
    number: n + 1,
    publisher,
    excerpt: `Sentence ${n + 1}.`,
    span: { start: n * 20, end: n * 20 + 12 },
  }),
);
const excerpts = citations.map((each) => quote(each.excerpt, [each], en));
const other = buttons({ label: '3 more', action: { name: 'compare.more', value: 'x' }, emphasis: 'secondary' });
const checks = citations.map((each) => checkButton(each, en));
const checksApart = (blocks: readonly Block[]) => apart(blocks, en.pickSentence);
const labelsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons.map(({ label }) => label);
    return block.kind === 'select' ? block.choices.map(({ label }) => label) : [];
  });

describe('the controls that show a sentence in its article', () => {
  it('are a button an outlet, named after it, and one list for more than three', () => {
    const { blocks, under } = checksApart([...excerpts, other, buttons(...checks)]);
    expect(blocks).toEqual([...excerpts, other]);
    expect(labelsIn(under(excerpts.slice(0, 4)))).toEqual([
      'Where Post says it',
      'Where Herald says it',
      'Where Voice says it',
    ]);
    expect(under(excerpts.slice(0, 6))).toMatchObject([{ kind: 'select', choices: { length: 6 } }]);
    expect(under([paragraph(text('none'))])).toEqual([]);
  });

  it('are offered for what the reply offered, each once', () => {
    const { under } = checksApart([...excerpts, buttons(...checks.slice(0, 3))]);
    const twice = paragraph(...citations.slice(0, 4).map((each) => ({ kind: 'citation', citation: each }) as const));
    expect(labelsIn(under([...excerpts, twice]))).toEqual(['Where Post says it', 'Where Herald says it']);
  });

  it('go with the page that has their sentences', () => {
    const budget: Budget = {
      maxChars: 2_600,
      maxParts: 40,
      cost: (block) => ({ chars: JSON.stringify(block).length, parts: 1 }),
    };
    const { blocks, under } = checksApart([...excerpts, buttons(...checks)]);
    const pages = pagesOf(blocks, budget, (page) => paragraph(text(`more ${page}`)), under);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const shown = page.flatMap((block) => (block.kind === 'excerpt' ? block.citations : []));
      for (const { publisher } of shown) expect(labelsIn(page).join(' ')).toContain(publisher);
      const chars = page.map((block) => budget.cost(block).chars).reduce((sum, each) => sum + each, 0);
      expect(chars).toBeLessThanOrEqual(budget.maxChars);
    }
    expect(pages.flat().filter((block) => block.kind === 'excerpt')).toEqual(excerpts);
  });
});
