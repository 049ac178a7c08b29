import { describe, expect, it } from 'vitest';
import { ask, explain } from '../../../src/answer/ask/ask.ts';
import { explained } from '../../../src/answer/ask/ask-explain.ts';
import { likelihoods } from '../../../src/answer/evidence/likelihood.ts';
import type { ScoredSentence } from '../../../src/answer/evidence/rank/rank.ts';
import { fold, quotables } from '../../../src/answer/lines/lines.ts';
import { weightsOf } from '../../../src/answer/relate/agreement.ts';
import { inOneGo } from '../../../src/answer/steps.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { splitPassages } from '../../../src/corpus/passages.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';
import { townsRetriever } from '../../support/towns.ts';

const scoredOf = (each: Article): readonly ScoredSentence[] =>
  splitPassages(each).flatMap((passage) =>
    passage.sentences.map((sentence, position) => ({
      sentence,
      position,
      passage,
      article: each,
      score: 1,
      features: {},
      alike: null,
    })),
  );
const foldedOf = (...articles: readonly Article[]) => {
  const all = inOneGo(quotables(articles.flatMap(scoredOf), 20));
  return inOneGo(fold(all, weightsOf(all.map(({ statement }) => statement)))).map(({ shown, alike }) => ({
    text: shown.statement.text,
    alike: alike.length,
  }));
};

describe('lines that say the same', () => {
  it('are one, with both citations', () => {
    const one = article('one', 'About 12,000 commuters cross the Lorne Bridge every day.');
    const other = article('other', 'Every day 12,000 commuters cross the Lorne Bridge, they say.');
    expect(foldedOf(one, other)).toEqual([{ text: one.text, alike: 1 }]);
  });

  it('are one in one article, where the second adds nothing, and the second is not cited', () => {
    const one = article(
      'one',
      'The Harvest Plan is a Brackwater scheme that cut food waste in schools by 60 percent. Brackwater is on its way, as the Harvest Plan against food waste in schools shows.',
    );
    const [first = '', second = ''] = one.text.split(/(?<=percent\.) /);
    expect(foldedOf(one)).toEqual([{ text: first, alike: 0 }]);
    expect(foldedOf(article('other', second), article('third', first))).toHaveLength(2);
  });

  it('stay two where a figure or a denial differs', () => {
    const one = article('one', 'Ferro Norte employs 3,400 people at the Salt Creek mine.');
    const other = article('other', 'Ferro Norte employs 2,900 people at the Salt Creek mine.');
    const denied = article('denied', 'Ferro Norte does not employ people at the Salt Creek mine.');
    expect(foldedOf(one, other)).toHaveLength(2);
    expect(foldedOf(one, denied)).toHaveLength(2);
  });

  it('are one with what leans on them', () => {
    const one = article('one', 'The bridge cost $42 million in all. This made it the dearest in the valley.');
    expect(inOneGo(quotables(scoredOf(one), 5)).map(({ span }) => one.text.slice(span.start, span.end))).toEqual([
      one.text,
    ]);
  });
});

describe('how likely a sentence is', () => {
  it('is 1 for the best and falls with the score', () => {
    expect(likelihoods([{ score: 3 }, { score: 2 }, { score: 2 }]).map((one) => one.toFixed(2))).toEqual([
      '1.00',
      '0.37',
      '0.37',
    ]);
    expect(likelihoods([])).toEqual([]);
  });
});

describe('an explanation', () => {
  it('says what was asked, found and decided', () => {
    const retriever = townsRetriever();
    const lines = explained(explain({ question: 'Who opened the Lorne Brigde?', retriever, today: '2025-06-01' }), '');
    expect(lines[0]).toMatch(/^asked: person; names: Lorne Brigde/);
    expect(lines.join('\n')).toMatch(/read Brigde as bridge/i);
    expect(lines.join('\n')).toMatch(/1\. 1 shown, gazette-bridge: The Lorne Bridge was opened/);
    expect(lines.at(-1)).toMatch(/^answered: /);
    expect(explained(explain({ question: '??', retriever, today: '2025-06-01' }), 'why').at(-1)).toBe('not-found: why');
  });
});

describe('a sentence that leans on another paragraph', () => {
  const lanes = Array.from(
    { length: 30 },
    (_, n) => `Lane ${n} is kept for swimmers of group ${n} in the mornings.`,
  ).join(' ');
  const text = `The safety office has closed its inquiry. ${lanes}\n\nIts report says that the driver pumped 160 litres of acid into the wrong tank. The baths are to open in June.`;
  const shown = (question: string) =>
    ask({ question, retriever: createRetriever([article('a', text)]), today: '2031-07-10' }).lines.map(
      (line) => line.text,
    );

  it('is shown as it is where it is far likelier than all others', () => {
    expect(shown('How many litres of acid did the driver pump?')).toEqual([
      'Its report says that the driver pumped 160 litres of acid into the wrong tank.',
    ]);
  });
});
