import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { analyseQuery } from '../../src/search/analyse.ts';
import { everything, type Scope } from '../../src/search/query.ts';
import type { Retriever } from '../../src/search/retriever.ts';
import { article } from '../support/articles.ts';

const words = 'port ship crane gold mine border talk minister trade copper river forest'.split(' ');

/** An article of a few short paragraphs out of a few words, so that many share terms. */
const articles = (id: string) =>
  fc
    .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 4 })
    .map((paragraphs) => article(id, paragraphs.map((one) => `The ${one.join(' ')}.`).join('\n\n')));

const ids = ['a', 'b', 'c', 'd'];
const change = fc.constantFrom(...ids).chain((id) =>
  fc.oneof(
    articles(id).map((added) => ({ removed: [id], added: [added] })),
    fc.constant({ removed: [id], added: [] as Article[] }),
  ),
);

const found = (retriever: Retriever, question: string, scope: Scope = everything, limit = 10) =>
  retriever
    .search(analyseQuery(question, retriever.vocabulary), scope, limit)
    .map(({ passage, score }) => [passage.id, passage.span, score]);

/** What every retriever does. `create` makes one over these articles. */
export function retrieverContract(name: string, create: (articles: readonly Article[]) => Retriever): void {
  describe(`${name} as a retriever`, () => {
    const port = article('port', 'The port has new cranes.\n\nGold comes from a mine.', { published: '2025-03-01' });
    const mine = article('mine', 'The gold mine is closed.', { published: '2025-04-01', title: 'On copper' });

    it('finds passages by their words, the best first, with the article they are of', () => {
      const retriever = create([port, mine]);
      const hits = retriever.search(analyseQuery('cranes of the port'), everything, 5);
      expect(hits[0]?.passage.sentences[0]?.text).toBe('The port has new cranes.');
      expect(hits[0]?.article).toBe(port);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    });

    it('finds what resembles a question in meaning, inside a scope, each once and scored 0', () => {
      const retriever = create([port, mine]);
      const resembling = (question: string, scope: Scope = everything) =>
        retriever.resembling(analyseQuery(question, retriever.vocabulary), scope, 4);
      expect(resembling('bullion from a pit').map(({ passage }) => passage.id)).toContain('port#0');
      expect(resembling('bullion from a pit').every(({ score }) => score === 0)).toBe(true);
      const ids = resembling('harbour and shipping').map(({ passage }) => passage.id);
      expect(new Set(ids).size).toBe(ids.length);
      const late = { ...everything, since: '2025-03-15' };
      expect(resembling('bullion from a pit', late).every(({ article }) => article.id === 'mine')).toBe(true);
      retriever.update({ removed: ['port'], added: [] });
      expect(resembling('bullion from a pit').every(({ article }) => article.id === 'mine')).toBe(true);
      expect(resembling('the what of the')).toEqual([]);
      expect(create([]).resembling(analyseQuery('bullion'), everything, 4)).toEqual([]);
    });

    it('finds by title, and nothing for foreign or no words', () => {
      const retriever = create([port, mine]);
      expect(found(retriever, 'copper').map(([id]) => id)).toEqual(['mine#0']);
      expect(found(retriever, 'zebra')).toEqual([]);
      expect(found(retriever, 'what is the')).toEqual([]);
      expect(found(create([]), 'port')).toEqual([]);
    });

    it('keeps to the scope: articles, first day, last day', () => {
      const retriever = create([port, mine]);
      const within = (scope: Partial<Scope>) =>
        new Set(found(retriever, 'gold', { ...everything, ...scope }).map(([id]) => String(id).split('#')[0]));
      expect(within({})).toEqual(new Set(['port', 'mine']));
      expect(within({ articleIds: new Set(['mine']) })).toEqual(new Set(['mine']));
      expect(within({ since: '2025-03-02' })).toEqual(new Set(['mine']));
      expect(within({ until: '2025-03-31' })).toEqual(new Set(['port']));
      expect(within({ since: '2025-03-01', until: '2025-03-01' })).toEqual(new Set(['port']));
    });

    it('breaks ties by passage id and gives no more than asked for', () => {
      const same = ['c', 'a', 'b'].map((id) => article(id, 'The port is open.', { title: 'T' }));
      expect(found(create(same), 'port', everything, 2).map(([id]) => id)).toEqual(['a#0', 'b#0']);
    });

    it('knows its articles, their passages and its words', () => {
      const retriever = create([port, mine]);
      expect([...retriever.articles.keys()].toSorted()).toEqual(['mine', 'port']);
      expect(retriever.passages('port').map(({ id }) => id)).toEqual(['port#0']);
      expect(retriever.passages('nowhere')).toEqual([]);
      expect(retriever.vocabulary.passageCount).toBe(2);
      expect(retriever.vocabulary.frequency('gold')).toBe(2);
      expect(retriever.vocabulary.frequency('zebra')).toBe(0);
      expect(retriever.vocabulary.surface('crane', 'crans')).toBe('cranes');
    });

    it('replaces an article that is added again', () => {
      const retriever = create([port, mine]);
      retriever.update({ removed: [], added: [{ ...mine, text: 'Silver only.' }] });
      expect(found(retriever, 'closed')).toEqual([]);
      expect(found(retriever, 'silver').map(([id]) => id)).toEqual(['mine#0']);
    });

    it('is after any changes equal to one made anew', () => {
      fc.assert(
        fc.property(fc.array(change, { maxLength: 14 }), fc.subarray(words, { minLength: 1 }), (changes, asked) => {
          const changed = create([]);
          for (const one of changes) changed.update(one);
          const anew = create([...changed.articles.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
          expect(found(changed, asked.join(' '))).toEqual(found(anew, asked.join(' ')));
          for (const word of words) {
            expect(changed.vocabulary.frequency(word)).toBe(anew.vocabulary.frequency(word));
            expect(changed.vocabulary.nearest(`${word}x`)).toBe(anew.vocabulary.nearest(`${word}x`));
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}
