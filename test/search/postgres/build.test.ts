import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { gather } from '../../../src/answer/evidence/gather.ts';
import { analyseQuery } from '../../../src/search/analyse.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { bringIn, misplaced, rebalance } from '../../../src/search/postgres/build.ts';
import { openPostgresRetriever, type PostgresRetriever } from '../../../src/search/postgres/postgres-retriever.ts';
import { searchStatus } from '../../../src/search/postgres/status.ts';
import { everything } from '../../../src/search/query.ts';
import type { Retriever } from '../../../src/search/retriever.ts';
import { article } from '../../support/articles.ts';
import { startPostgres } from '../../support/postgres.ts';

const outcome = await startPostgres();
const open: PostgresRetriever[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((retriever) => retriever.close()));
});
afterAll(async () => {
  if ('server' in outcome) await outcome.server.stop();
});

const address = (): Promise<string> => {
  if (!('server' in outcome)) throw new Error(outcome.unavailable);
  return outcome.server.createDatabase();
};

async function openOn(...urls: string[]): Promise<PostgresRetriever> {
  const retriever = await openPostgresRetriever({ shards: urls.map((url) => [url]) });
  open.push(retriever);
  return retriever;
}

const places = 'port mine river forest border harbour market school bridge tower'.split(' ');
const articles = Array.from({ length: 230 }, (_, n) =>
  article(`a${n}`, `The ${places[n % 10]} of town ${n} cost $${n} million.\n\nThe ${places[(n * 7) % 10]} is closed.`),
);

/** What several questions find, with scores. */
const found = (retriever: Retriever) =>
  gather(retriever, (gathered) =>
    ['what did the port cost', 'which bridge is closed', 'town 17'].map((question) =>
      gathered
        .search(analyseQuery(question, gathered.vocabulary), everything, 10)
        .map(({ passage, score }) => [passage.id, Number(score.toPrecision(9))]),
    ),
  );

describe.skipIf(!('server' in outcome))('an archive in PostgreSQL', () => {
  it('is filled at once, finds what an index in memory finds, and is brought up to date', async () => {
    const retriever = await openOn(await address());
    const seen: number[] = [];
    expect(await bringIn(retriever, articles, (done) => seen.push(done))).toEqual({ articles: 230, removed: 0 });
    expect(seen).toEqual([100, 200, 230]);
    expect(await found(retriever)).toEqual(await found(createRetriever(articles)));
    const changed = articles.slice(5).map((one, n) => (n === 0 ? { ...one, text: 'The port is new.' } : one));
    expect(await bringIn(retriever, changed)).toEqual({ articles: 225, removed: 5 });
    expect(await found(retriever)).toEqual(await found(createRetriever(changed)));
  });

  it('is seen as it is by others that were there before, and written once by bots that follow one folder', async () => {
    const url = await address();
    const [one, other] = [await openOn(url), await openOn(url)];
    await one.update({ removed: [], added: articles.slice(0, 20) });
    expect(await found(other)).toEqual(await found(createRetriever(articles.slice(0, 20))));
    const before = await searchStatus(other);
    await other.update({ removed: ['a3'], added: articles.slice(0, 20) });
    expect(await found(one)).toEqual(await found(createRetriever(articles.slice(0, 20))));
    expect((await searchStatus(one)).servers[0]?.state).toMatchObject({ articles: 20 });
    expect(before.misplaced).toBe(0);
  });

  it('spread over four servers finds the same, and over more after they were added', async () => {
    const urls = [await address(), await address(), await address(), await address()];
    const two = await openOn(...urls.slice(0, 2));
    await bringIn(two, articles);
    const four = await openOn(...urls);
    const wrong = misplaced(four).length;
    expect(wrong).toBeGreaterThan(50);
    expect(await found(four)).toEqual(await found(createRetriever(articles)));
    expect(await rebalance(four)).toBe(wrong);
    expect(await found(four)).toEqual(await found(createRetriever(articles)));
    const { servers, misplaced: left } = await searchStatus(four);
    expect(left).toBe(0);
    const counts = servers.map(({ state }) => (state.kind === 'answers' ? state.articles : 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(230);
    expect(counts.every((count) => count > 30)).toBe(true);
  });

  it('says which server does not answer', async () => {
    const retriever = await openOn(await address(), 'postgres://quipu@127.0.0.1:1/nowhere');
    const { servers } = await searchStatus(retriever);
    expect(servers.map(({ state }) => state.kind)).toEqual(['answers', 'silent']);
  });
});
