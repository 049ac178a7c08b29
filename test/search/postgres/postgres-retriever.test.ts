import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { contentHash } from '../../../src/corpus/content-hash.ts';
import { arrivalBook } from '../../../src/digest/arrivals.ts';
import { openPostgresRetriever, type PostgresRetriever } from '../../../src/search/postgres/postgres-retriever.ts';
import { arrivalsBetween } from '../../../src/store/arrivals.ts';
import { retrieverContract } from '../../contract/retriever.ts';
import { article } from '../../support/articles.ts';
import { temporaryStore } from '../../support/bot.ts';
import { startPostgres } from '../../support/postgres.ts';

const outcome = await startPostgres();
const open: PostgresRetriever[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((retriever) => retriever.close()));
});
afterAll(async () => {
  if ('server' in outcome) await outcome.server.stop();
});

async function create(articles: readonly Article[], shards = 1): Promise<PostgresRetriever> {
  if (!('server' in outcome)) throw new Error(outcome.unavailable);
  // each has connections of its own, of which a server has not many
  while (open.length > 1) await open.shift()?.close();
  const urls: string[][] = [];
  for (let n = 0; n < shards; n++) urls.push([await outcome.server.createDatabase()]);
  const retriever = await openPostgresRetriever({ shards: urls });
  open.push(retriever);
  await retriever.update({ removed: [], added: articles });
  return retriever;
}

describe.skipIf(!('server' in outcome))('PostgreSQL', () => {
  retrieverContract('PostgreSQL', { create, changes: 4 });
  retrieverContract('PostgreSQL on four servers', { create: (articles) => create(articles, 4), changes: 2 });

  it('feeds digests: what arrived is told by its hash, without being read', async () => {
    const kept = await temporaryStore();
    const one = article('one', 'The port of Arlen cost $5 million.');
    const retriever = await create([one]);
    await arrivalBook(
      kept.store,
      () => retriever.articles.values(),
      () => 0,
    )();
    const arrivals = await arrivalsBetween(kept.store, 0, 10);
    expect(arrivals.map(({ articleId, contentHash: hash }) => [articleId, hash])).toEqual([['one', contentHash(one)]]);
    await kept.remove();
  });
});
