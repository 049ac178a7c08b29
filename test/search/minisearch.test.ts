import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseQuery } from '../../src/search/analyse.ts';
import { inverseFrequency } from '../../src/search/bm25.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { everything } from '../../src/search/query.ts';
import { retrieverContract } from '../contract/retriever.ts';
import { article } from '../support/articles.ts';

retrieverContract('MiniSearch', { create: async (articles) => createRetriever(articles), changes: 60 });

describe('createRetriever', () => {
  it('scores by plain BM25', () => {
    const word = fc.constantFrom('gold', 'port', 'river', 'mine', 'crane');
    const text = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(word, { minLength: 1 }),
        (texts, asked) => {
          const retriever = createRetriever(
            texts.map((one, i) => article(`a${i}`, `${one.join(' ')}.`, { title: '' })),
          );
          const mean = texts.reduce((sum, one) => sum + one.length, 0) / texts.length;
          for (const { article: found, score } of retriever.search(analyseQuery(asked.join(' ')), everything, 10)) {
            const terms = texts[Number(found.id.slice(1))] ?? [];
            const expected = asked.reduce((sum, term) => {
              const count = terms.filter((one) => one === term).length;
              const having = texts.filter((one) => one.includes(term)).length;
              const length = 1.2 * (0.25 + (0.75 * terms.length) / mean);
              return sum + (inverseFrequency(texts.length, having) * count * 2.2) / (count + length);
            }, 0);
            expect(score).toBeCloseTo(expected, 9);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('finds by a synonym, after what has the word itself', () => {
    const texts = ['The treaty was signed.', 'The pact was signed.', 'The letter was signed.'];
    const retriever = createRetriever(texts.map((text, i) => article(`a${i}`, text)));
    const hits = retriever.search(analyseQuery('which pact'), everything, 5);
    expect(hits.map(({ article: { id } }) => id)).toEqual(['a1', 'a0']);
  });

  it('is not confused by words that are names of object members', () => {
    const retriever = createRetriever([
      article('a', 'The constructor of the house and its prototype __proto__ hasOwnProperty.'),
    ]);
    expect(retriever.search(analyseQuery('constructor'), everything, 5)).toHaveLength(1);
    expect(retriever.vocabulary.frequency('toString')).toBe(0);
  });
});
