import { expect, test } from 'vitest';
import { createRetriever } from '../../src/search/minisearch.ts';
import { everything } from '../../src/search/query.ts';
import { seenOf } from '../../src/search/seen.ts';
import { article } from '../support/articles.ts';

const inNews = (id: string) => article(id, 'The port has new cranes.', { collection: 'news' });
const elsewhere = (id: string) => article(id, 'The port has new cranes.', { collection: 'other' });

test('articles that come, go, or move to another collection are found and counted where they are', async () => {
  const all = createRetriever([inNews('a'), elsewhere('b')]);
  const seen = seenOf(all, new Set(['news']));
  const query = { question: 'cranes', terms: ['crane'], tokens: [], corrections: [] };
  const found = async () => {
    const searches = [{ by: 'words', query, scope: everything, limit: 9 } as const];
    const { hits } = await seen.find({ searches, articles: [], frequencies: [], nearest: [], uses: [] });
    const ids = hits.flat().map((hit) => hit.article.id);
    expect(seen.articles.size).toBe(ids.length);
    return ids;
  };
  expect(await found()).toEqual(['a']);
  all.update({ removed: [], added: [inNews('c'), elsewhere('d')] });
  expect(await found()).toEqual(['a', 'c']);
  all.update({ removed: [], added: [inNews('b'), elsewhere('a')] });
  expect(await found()).toEqual(['b', 'c']);
  all.update({ removed: ['b'], added: [] });
  expect(await found()).toEqual(['c']);
});
