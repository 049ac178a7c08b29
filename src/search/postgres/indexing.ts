import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Article } from '../../corpus/article.ts';
import { contentHash } from '../../corpus/content-hash.ts';
import { withoutText } from '../../corpus/listed.ts';
import { splitPassages } from '../../corpus/passages.ts';
import type { Meaning } from '../../language/meaning.ts';
import { asWrittenIn } from '../../language/packs/languages.ts';
import { termsOf } from '../../language/tokens.ts';
import { indexed } from '../indexed.ts';
import { cutsOf } from '../live-cuts.ts';
import type { Buckets } from './buckets.ts';
import { vectorOf } from './lexemes.ts';
import { indexingLock } from './schema.ts';

/** What tells one version of an article from another, all its fields counted. */
export const versionHash = (article: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([withoutText(article), article.text]))
    .digest('base64url')
    .slice(0, 22);

/** Articles taken apart into the rows of the tables, column by column, as `unnest` takes them. */
class Rows {
  readonly articles: [
    ids: string[],
    hashes: string[],
    contents: string[],
    fields: string[],
    bodies: string[],
    cuts: string[],
  ] = [[], [], [], [], [], []];
  readonly passages = {
    of: [] as number[],
    position: [] as number[],
    published: [] as string[],
    textLength: [] as number[],
    headingLength: [] as number[],
    titleLength: [] as number[],
    terms: [] as string[],
    direction: [] as (Buffer | null)[],
    bucket: [] as number[],
  };
  readonly counts = new Map<string, [text: number, heading: number, title: number]>();
  readonly sums = { text: 0, heading: 0, title: 0 };

  add(article: Article, meaning: Meaning | null, buckets: Buckets): void {
    const [ids, hashes, contents, fields, bodies, cuts] = this.articles;
    const passages = splitPassages(article);
    const title = asWrittenIn(article, () => termsOf(article.title));
    passages.forEach((passage, position) => {
      const { text, heading } = indexed(article, passage, title);
      const own = this.passages;
      own.of.push(ids.length);
      own.position.push(position);
      own.published.push(article.published);
      own.textLength.push(text.length);
      own.headingLength.push(heading.length);
      own.titleLength.push(title.length);
      own.terms.push(vectorOf(text, heading, title));
      const direction = asWrittenIn(article, () => directionOf([...text, ...heading], meaning));
      own.direction.push(direction === null ? null : Buffer.from(direction));
      own.bucket.push(direction === null ? 0 : buckets.of(direction));
      [text, heading, title].forEach((terms, field) => {
        for (const term of new Set(terms)) {
          const count = this.counts.get(term) ?? [0, 0, 0];
          count[field] = (count[field] ?? 0) + 1;
          this.counts.set(term, count);
        }
      });
      this.sums.text += text.length;
      this.sums.heading += heading.length;
      this.sums.title += title.length;
    });
    ids.push(article.id);
    hashes.push(versionHash(article));
    contents.push(contentHash(article));
    fields.push(JSON.stringify(withoutText(article)));
    bodies.push(article.text.replaceAll('\0', ' '));
    cuts.push(JSON.stringify(cutsOf(passages)));
  }
}

/** What a passage is about; null where its words mean nothing by themselves. */
export function directionOf(terms: readonly string[], meaning: Meaning | null): Int8Array | null {
  if (meaning === null) return null;
  const direction = meaning.directionOf(terms.map((term) => meaning.numberOf(term)));
  return direction.some((value) => value !== 0) ? direction : null;
}

export interface Indexing {
  readonly removed: readonly string[];
  readonly added: readonly Article[];
  readonly meaning: Meaning | null;
  readonly buckets: Buckets;
  /** False while an index is built from nothing: then `countTerms` counts them all at the end, in a fraction of the time. */
  readonly countsTerms: boolean;
}

/** Takes articles out and in, inside a transaction; whoever else indexes waits for its end. */
export async function writeChange(client: PoolClient, change: Indexing): Promise<void> {
  const rows = new Rows();
  for (const article of change.added) rows.add(article, change.meaning, change.buckets);
  await client.query('select pg_advisory_xact_lock($1)', [indexingLock]);
  const state = await client.query<{ seq: number }>('update search_state set seq = seq + 1 returning seq');
  const seq = state.rows[0]?.seq ?? 0;
  const [ids, ...columns] = rows.articles;
  const gone = [...change.removed, ...ids];
  await takeOut(client, gone, change.countsTerms);
  const left = change.removed.filter((id) => !ids.includes(id));
  await client.query(
    'insert into search_removed select id, $2 from unnest($1::text[]) id on conflict (id) do update set seq = $2',
    [left, seq],
  );
  if (ids.length === 0) return;
  await client.query('delete from search_removed where id = any($1::text[])', [ids]);
  const inserted = await client.query<{ number: number; id: string }>(
    `insert into search_articles (seq, id, hash, content_hash, fields, body, cuts)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) returning number, id`,
    [seq, ids, ...columns],
  );
  const numbers = new Map(inserted.rows.map(({ number, id }) => [id, number]));
  const own = rows.passages;
  const of = own.of.map((at) => numbers.get(ids[at] ?? ''));
  const passages = await client.query<{ number: number; article: number; position: number }>(
    `insert into search_passages (article, position, published, text_length, heading_length, title_length, terms)
     select * from unnest($1::bigint[], $2::int[], $3::text[], $4::int[], $5::int[], $6::int[], $7::tsvector[])
     returning number, article, position`,
    [of, own.position, own.published, own.textLength, own.headingLength, own.titleLength, own.terms],
  );
  const placed = new Map(passages.rows.map(({ number, article, position }) => [`${article} ${position}`, number]));
  const directed = own.direction.flatMap((direction, at) => (direction === null ? [] : [at]));
  const pick = <T>(column: readonly T[]): T[] => directed.map((at) => column[at] as T);
  await client.query(
    `insert into search_directions (passage, article, position, published, bucket, direction)
     select * from unnest($1::bigint[], $2::bigint[], $3::int[], $4::text[], $5::int[], $6::bytea[])`,
    [
      directed.map((at) => placed.get(`${of[at]} ${own.position[at]}`)),
      pick(of),
      pick(own.position),
      pick(own.published),
      pick(own.bucket),
      pick(own.direction),
    ],
  );
  await addUp(client, rows.sums, own.of.length);
  if (change.countsTerms) await countIn(client, rows.counts);
}

async function takeOut(client: PoolClient, ids: readonly string[], countsTerms: boolean): Promise<void> {
  const { rows } = await client.query<{ number: number }>(
    'delete from search_articles where id = any($1::text[]) returning number',
    [ids],
  );
  if (rows.length === 0) return;
  const numbers = rows.map(({ number }) => number);
  if (countsTerms)
    await client.query(
      `with gone as (
         select lexeme, count(*) filter (where 'D' = any(weights)) as texts, count(*) filter (where 'B' = any(weights)) as headings,
           count(*) filter (where 'A' = any(weights)) as titles
         from search_passages, unnest(terms) where article = any($1::bigint[]) group by lexeme order by lexeme)
       update search_terms set text_count = text_count - texts, heading_count = heading_count - headings,
         title_count = title_count - titles from gone where term = lexeme`,
      [numbers],
    );
  await client.query('delete from search_terms where text_count <= 0 and heading_count <= 0 and title_count <= 0');
  await client.query('delete from search_directions where article = any($1::bigint[])', [numbers]);
  await client.query(
    `with gone as (delete from search_passages where article = any($1::bigint[]) returning *)
     update search_state set passages = passages - (select count(*) from gone),
       text_terms = text_terms - (select coalesce(sum(text_length), 0) from gone),
       heading_terms = heading_terms - (select coalesce(sum(heading_length), 0) from gone),
       title_terms = title_terms - (select coalesce(sum(title_length), 0) from gone)`,
    [numbers],
  );
}

const addUp = (client: PoolClient, { text, heading, title }: Rows['sums'], passages: number) =>
  client.query(
    `update search_state set passages = passages + $1, text_terms = text_terms + $2,
       heading_terms = heading_terms + $3, title_terms = title_terms + $4`,
    [passages, text, heading, title],
  );

/** Terms in their order, so that nothing else that writes them waits in a circle. */
async function countIn(client: PoolClient, counts: Rows['counts']): Promise<void> {
  const terms = [...counts.keys()].filter((term) => vectorOf([term], [], []) !== '').sort();
  const column = (field: 0 | 1 | 2) => terms.map((term) => counts.get(term)?.[field] ?? 0);
  await client.query(
    `insert into search_terms select * from unnest($1::text[], $2::int[], $3::int[], $4::int[])
     on conflict (term) do update set text_count = search_terms.text_count + excluded.text_count,
       heading_count = search_terms.heading_count + excluded.heading_count, title_count = search_terms.title_count + excluded.title_count`,
    [terms, column(0), column(1), column(2)],
  );
}

/** Counts all terms anew. */
export async function countTerms(client: PoolClient): Promise<void> {
  await client.query('delete from search_terms');
  await client.query(
    `insert into search_terms
     select lexeme, count(*) filter (where 'D' = any(weights)), count(*) filter (where 'B' = any(weights)),
       count(*) filter (where 'A' = any(weights)) from search_passages, unnest(terms) group by lexeme`,
  );
}
