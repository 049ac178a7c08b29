import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { gather } from '../../src/answer/evidence/gather.ts';
import type { Article } from '../../src/corpus/article.ts';
import { analyseQuery } from '../../src/search/analyse.ts';
import type { Gathered } from '../../src/search/gathered.ts';
import { everything, type Scope } from '../../src/search/query.ts';
import type { IndexChange, Retriever } from '../../src/search/retriever.ts';
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

const search = (gathered: Gathered, question: string, scope: Scope = everything, limit = 10) =>
  gathered.search(analyseQuery(question, gathered.vocabulary), scope, limit);

/** Ids and spans of what is found; scores to nine digits: sums in another order may differ in their last ones. */
const found = (retriever: Retriever, question: string, scope: Scope = everything, limit = 10) =>
  gather(retriever, (gathered) =>
    search(gathered, question, scope, limit).map(({ passage, score }) => [
      passage.id,
      passage.span,
      Number(score.toPrecision(9)),
    ]),
  );

export interface RetrieverSuite {
  /** A retriever over these articles, apart from all others. */
  readonly create: (articles: readonly Article[]) => Promise<Retriever>;
  /** How many sequences of changes are tried. */
  readonly changes: number;
}

/** What every retriever does. */
export function retrieverContract(name: string, { create, changes }: RetrieverSuite): void {
  describe(`${name} as a retriever`, () => {
    const port = article('port', 'The port has new cranes.\n\nGold comes from a mine.', { published: '2025-03-01' });
    const mine = article('mine', 'The gold mine is closed.', { published: '2025-04-01', title: 'On copper' });

    it('finds passages by their words, the best first, with the article they are of', async () => {
      const retriever = await create([port, mine]);
      await gather(retriever, (gathered) => {
        const hits = search(gathered, 'cranes of the port', everything, 5);
        if (!gathered.isWhole) return;
        expect(hits[0]?.passage.sentences[0]?.text).toBe('The port has new cranes.');
        expect(hits[0]?.article).toBe(retriever.articles.get('port'));
        expect({ ...hits[0]?.article, text: hits[0]?.article.text }).toEqual(port);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
      });
    });

    it('finds what resembles a question in meaning, inside a scope, each once and scored 0', async () => {
      const retriever = await create([port, mine]);
      const resembling = (question: string, scope: Scope = everything) =>
        gather(retriever, (gathered) =>
          gathered
            .resembling(analyseQuery(question, gathered.vocabulary), scope, 4)
            .map(({ passage, article: { id }, score }) => ({ passage: passage.id, id, score })),
        );
      const bullion = await resembling('bullion from a pit');
      expect(bullion.map(({ passage }) => passage)).toContain('port#0');
      expect(bullion.every(({ score }) => score === 0)).toBe(true);
      const harbour = (await resembling('harbour and shipping')).map(({ passage }) => passage);
      expect(new Set(harbour).size).toBe(harbour.length);
      const late = await resembling('bullion from a pit', { ...everything, since: '2025-03-15' });
      expect(late.every(({ id }) => id === 'mine')).toBe(true);
      await retriever.update({ removed: ['port'], added: [] });
      expect((await resembling('bullion from a pit')).every(({ id }) => id === 'mine')).toBe(true);
      expect(await resembling('the what of the')).toEqual([]);
      const empty = await create([]);
      expect(await gather(empty, (g) => g.resembling(analyseQuery('bullion'), everything, 4))).toEqual([]);
    });

    it('finds by title, and nothing for foreign or no words', async () => {
      const retriever = await create([port, mine]);
      expect((await found(retriever, 'copper')).map(([id]) => id)).toEqual(['mine#0']);
      expect(await found(retriever, 'zebra')).toEqual([]);
      expect(await found(retriever, 'what is the')).toEqual([]);
      expect(await found(await create([]), 'port')).toEqual([]);
    });

    it('keeps to the scope: articles, first day, last day', async () => {
      const retriever = await create([port, mine]);
      const within = async (scope: Partial<Scope>) => {
        const hits = await found(retriever, 'gold', { ...everything, ...scope });
        return new Set(hits.map(([id]) => String(id).split('#')[0]));
      };
      expect(await within({})).toEqual(new Set(['port', 'mine']));
      expect(await within({ articleIds: new Set(['mine']) })).toEqual(new Set(['mine']));
      expect(await within({ articleIds: new Set() })).toEqual(new Set());
      expect(await within({ since: '2025-03-02' })).toEqual(new Set(['mine']));
      expect(await within({ until: '2025-03-31' })).toEqual(new Set(['port']));
      expect(await within({ since: '2025-03-01', until: '2025-03-01' })).toEqual(new Set(['port']));
    });

    it('breaks ties by passage id and gives no more than asked for', async () => {
      const same = ['c', 'a', 'b'].map((id) => article(id, 'The port is open.', { title: 'T' }));
      expect((await found(await create(same), 'port', everything, 2)).map(([id]) => id)).toEqual(['a#0', 'b#0']);
    });

    it('knows its articles, their passages and its words', async () => {
      const retriever = await create([port, mine]);
      expect([...retriever.articles.keys()].toSorted()).toEqual(['mine', 'port']);
      expect(retriever.passageCount).toBe(2);
      await gather(retriever, (gathered) => {
        const { vocabulary } = gathered;
        const known = {
          port: gathered.passages('port').map(({ id }) => id),
          nowhere: gathered.passages('nowhere'),
          frequencies: ['gold', 'copper', 'zebra'].map((term) => vocabulary.frequency(term)),
          nearest: ['golx', 'zebra', 'operaton'].map((term) => vocabulary.nearest(term)),
          surface: vocabulary.surface('crane', 'crans'),
          name: vocabulary.nameOf('copper'),
        };
        if (!gathered.isWhole) return;
        expect(known).toEqual({
          port: ['port#0'],
          nowhere: [],
          frequencies: [2, 1, 0],
          nearest: ['gold', null, null],
          surface: 'cranes',
          name: null,
        });
        expect(vocabulary.passageCount).toBe(2);
      });
    });

    it('finds everything that is wanted at once', async () => {
      const retriever = await create([port, mine]);
      const query = analyseQuery('gold');
      const findings = await retriever.find({
        searches: [
          { by: 'words', query, scope: everything, limit: 5 },
          { by: 'words', query: analyseQuery('cranes'), scope: everything, limit: 1 },
        ],
        articles: ['mine', 'nowhere'],
        frequencies: ['gold', 'zebra'],
        nearest: ['golx'],
        uses: ['crane'],
      });
      expect(findings.hits.map((hits) => hits.map(({ passage }) => passage.id).toSorted())).toEqual([
        ['mine#0', 'port#0'],
        ['port#0'],
      ]);
      expect(findings.passages.get('mine')?.map(({ id }) => id)).toEqual(['mine#0']);
      expect(findings.passages.get('nowhere') ?? []).toEqual([]);
      expect(findings.frequencies.get('gold')).toBe(2);
      expect(findings.frequencies.get('zebra') ?? 0).toBe(0);
      expect(findings.nearest.get('golx')).toBe('gold');
      expect(findings.uses.get('crane')?.map(({ passage }) => passage.id)).toEqual(['port#0']);
      expect(findings.isPartial).toBe(false);
    });

    it('replaces an article that is added again', async () => {
      const retriever = await create([port, mine]);
      await retriever.update({ removed: [], added: [{ ...mine, text: 'Silver only.' }] });
      expect(await found(retriever, 'closed')).toEqual([]);
      expect((await found(retriever, 'silver')).map(([id]) => id)).toEqual(['mine#0']);
    });

    it('answers a question as the words stand in the articles', async () => {
      const retriever = await create([port, mine]);
      const answer = await gather(retriever, (gathered) =>
        ask({ question: 'What is closed?', retriever: gathered, today: '2025-06-01' }),
      );
      expect(answer.lines.map(({ text }) => text)).toEqual(['The gold mine is closed.']);
    });

    it('is after any changes equal to one made anew', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { maxLength: 14 }),
          fc.subarray(words, { minLength: 1 }),
          async (sequence, asked) => {
            const changed = await create([]);
            for (const one of sequence) await changed.update(one);
            const left = new Map<string, Article>();
            for (const { removed, added } of sequence as readonly IndexChange[]) {
              for (const id of removed) left.delete(id);
              for (const one of added) left.set(one.id, one);
            }
            const anew = await create([...left.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
            expect([...changed.articles.keys()].toSorted()).toEqual([...left.keys()].toSorted());
            expect(await found(changed, asked.join(' '))).toEqual(await found(anew, asked.join(' ')));
            const known = (retriever: Retriever) =>
              gather(retriever, ({ vocabulary }) =>
                words.map((word) => [vocabulary.frequency(word), vocabulary.nearest(`${word}x`)]),
              );
            expect(await known(changed)).toEqual(await known(anew));
          },
        ),
        { numRuns: changes },
      );
    });
  });
}
