import type { Article } from '../../corpus/article.ts';
import { Buckets, bucketsFor } from './buckets.ts';
import { countTerms, writeChange } from './indexing.ts';
import type { PostgresRetriever } from './postgres-retriever.ts';
import { createTermIndex } from './schema.ts';
import type { Shard } from './shard.ts';
import { shardOf } from './spread.ts';

/** Articles that are written in one transaction. */
const articlesPerStep = 100;
/** Directions that are put into buckets at once. */
const directionsPerStep = 10_000;

/** Told how many articles are in, of how many. */
export type Progress = (done: number, total: number) => void;

/** What `bringIn` did. */
export interface BroughtIn {
  readonly articles: number;
  readonly removed: number;
}

/**
 * Makes the index equal to these articles: what has not changed since stays, what is not among them goes. Empty shards are filled
 * in a fraction of the time: their terms are counted and indexed once all are in.
 */
export async function bringIn(
  retriever: PostgresRetriever,
  articles: readonly Article[],
  progress: Progress = () => {},
): Promise<BroughtIn> {
  const wanted = new Set(articles.map(({ id }) => id));
  const removed = [...retriever.articles.keys()].filter((id) => !wanted.has(id));
  if (removed.length > 0) await retriever.update({ removed, added: [] });
  let done = 0;
  await Promise.all(
    retriever.shards.map(async (shard, n) => {
      const own = articles.filter(({ id }) => shardOf(id, retriever.shards.length) === n);
      const isEmpty = shard.size.passages === 0;
      if (isEmpty) await run(shard, 'drop index if exists search_passages_by_term');
      for (let start = 0; start < own.length; start += articlesPerStep) {
        const added = own.slice(start, start + articlesPerStep);
        if (isEmpty) await fill(shard, added, retriever);
        else await retriever.update({ removed: [], added });
        done += added.length;
        progress(done, articles.length);
      }
      if (isEmpty) await finish(shard);
      await spread(shard);
    }),
  );
  await retriever.refresh();
  return { articles: articles.length, removed: removed.length };
}

/** Has a server do something that may take long. */
const run = (shard: Shard, statement: string) => shard.main.alone((client) => client.query(statement));

const noBuckets = new Buckets([]);

const fill = (shard: Shard, added: readonly Article[], { meaning }: PostgresRetriever): Promise<void> =>
  shard.main.transaction((client) =>
    writeChange(client, { removed: [], added, meaning, buckets: noBuckets, countsTerms: false }),
  );

async function finish(shard: Shard): Promise<void> {
  await shard.main.transaction(async (client) => {
    await countTerms(client);
    await createTermIndex(client);
  });
  await run(shard, 'analyze search_passages');
}

/** Spreads what the passages are about over as many buckets as their number wants. */
async function spread(shard: Shard): Promise<void> {
  await shard.refresh(shard.main);
  const wanted = bucketsFor(shard.size.passages);
  const { count } = shard.buckets;
  if (wanted === count || (count > 0 && wanted < 2 * count && count < 2 * wanted)) return;
  await shard.main.transaction(async (client) => {
    await client.query('update search_state set seq = seq + 1');
    const sample = await client.query<{ direction: Buffer }>(
      'select direction from search_directions order by md5(passage::text) limit $1',
      [wanted],
    );
    await client.query('delete from search_buckets');
    await client.query(
      'insert into search_buckets select n - 1, direction from unnest($1::bytea[]) with ordinality as each (direction, n)',
      [sample.rows.map(({ direction }) => direction)],
    );
    const buckets = new Buckets(sample.rows.map(({ direction }) => new Int8Array(direction)));
    for (let last = 0; ; ) {
      const { rows } = await client.query<{ passage: number; direction: Buffer }>(
        'select passage, direction from search_directions where passage > $1 order by passage limit $2',
        [last, directionsPerStep],
      );
      const end = rows.at(-1);
      if (end === undefined) break;
      await client.query(
        'update search_directions d set bucket = n.bucket from unnest($1::bigint[], $2::int[]) n (passage, bucket) where d.passage = n.passage',
        [rows.map(({ passage }) => passage), rows.map(({ direction }) => buckets.of(new Int8Array(direction)))],
      );
      last = end.passage;
    }
  });
  // those that are looked into together lie together
  await run(shard, 'cluster search_directions using search_directions_by_bucket');
  await run(shard, 'analyze search_directions');
}

/** Articles that are on another shard than their id says, since there are more shards or fewer. */
export const misplaced = ({ shards }: PostgresRetriever): readonly (readonly [Shard, string])[] =>
  shards.flatMap((shard, n) =>
    [...shard.catalogue.ids()].filter((id) => shardOf(id, shards.length) !== n).map((id) => [shard, id] as const),
  );

/** Moves them there: each is found all the while, for it leaves its old place when it is in the new one. */
export async function rebalance(retriever: PostgresRetriever, progress: Progress = () => {}): Promise<number> {
  const all = misplaced(retriever);
  let done = 0;
  for (const shard of retriever.shards) {
    const ids = all.filter(([own]) => own === shard).map(([, id]) => id);
    for (let start = 0; start < ids.length; start += articlesPerStep) {
      const part = ids.slice(start, start + articlesPerStep);
      await retriever.update({ removed: [], added: await readFrom(shard, part) });
      await shard.main.transaction((client) =>
        writeChange(client, { removed: part, added: [], meaning: null, buckets: noBuckets, countsTerms: true }),
      );
      done += part.length;
      progress(done, all.length);
    }
  }
  await retriever.refresh();
  for (const shard of retriever.shards) await spread(shard);
  return done;
}

async function readFrom(shard: Shard, ids: readonly string[]): Promise<readonly Article[]> {
  const rows = await shard.main.rows<{ fields: string; body: string }>(
    'select fields, body from search_articles where id = any($1::text[])',
    [ids],
  );
  return rows.map(({ fields, body }) => ({ ...JSON.parse(fields), text: body }) as Article);
}
