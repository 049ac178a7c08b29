import type { Article } from '../../corpus/article.ts';
import type { ListedArticle } from '../../corpus/listed.ts';
import type { Passage } from '../../corpus/passage.ts';
import { cosine } from '../../language/meaning.ts';
import { passagesFrom } from '../live-cuts.ts';
import type { Scope } from '../query.ts';
import { Buckets } from './buckets.ts';
import { type Counts, maxRows, maxScored, type Pick, type Row, type Size, type Telling } from './candidates.ts';
import { Catalogue } from './catalogue.ts';
import { queryOf } from './lexemes.ts';
import { createTables, indexFormat } from './schema.ts';
import { Server } from './server.ts';

/** Articles of which the catalogue is read at once. */
const catalogueRows = 5_000;

export interface Near {
  readonly article: number;
  readonly position: number;
  readonly score: number;
}

/** A part of the index: a server, with its replicas, and what of its articles is in memory. */
export class Shard {
  readonly catalogue: Catalogue;
  /** The server that is written to; questions may go to any. */
  readonly main: Server;
  readonly servers: readonly Server[];
  size: Size = { passages: 0, terms: { text: 0, heading: 0, title: 0 } };
  #seq = -1;
  #buckets = new Buckets([]);
  #isReady = false;

  /** @param urls the server's address, then those of its replicas */
  constructor(urls: readonly string[], articles: Map<string, Article>) {
    this.servers = urls.map((url) => new Server(url));
    this.main = this.servers[0] as Server;
    this.catalogue = new Catalogue(articles);
  }

  /** Makes the tables where they are not there yet. */
  async prepare(): Promise<void> {
    if (this.#isReady) return;
    await this.main.transaction(createTables);
    this.#isReady = true;
  }

  /** Takes in what has changed in the index since it was last looked at. */
  async refresh(server: Server): Promise<void> {
    const [state] = await server.rows<{
      format: number;
      seq: number;
      passages: number;
      text_terms: number;
      heading_terms: number;
      title_terms: number;
    }>('select * from search_state');
    if (state === undefined) throw new Error('there is no index here');
    if (state.format !== indexFormat)
      throw new Error('the index is of another version: quipu search build makes it anew');
    this.size = {
      passages: state.passages,
      terms: { text: state.text_terms, heading: state.heading_terms, title: state.title_terms },
    };
    if (state.seq === this.#seq) return;
    const since = this.#seq;
    const removed = await server.rows<{ id: string }>('select id from search_removed where seq > $1', [since]);
    for (const { id } of removed) this.catalogue.remove(id);
    for (let after = 0; ; ) {
      const rows = await server.rows<{ number: number; content_hash: string; fields: string }>(
        `select number, content_hash, fields from search_articles where seq > $1 and number > $2 order by number limit ${catalogueRows}`,
        [since, after],
      );
      for (const { number, content_hash: hash, fields } of rows)
        this.catalogue.put(number, JSON.parse(fields) as ListedArticle, hash);
      const last = rows.at(-1);
      if (last === undefined || rows.length < catalogueRows) break;
      after = last.number;
    }
    const buckets = await server.rows<{ direction: Buffer }>('select direction from search_buckets order by number');
    this.#buckets = new Buckets(buckets.map(({ direction }) => new Int8Array(direction)));
    this.#seq = state.seq;
  }

  get buckets(): Buckets {
    return this.#buckets;
  }

  async counts(server: Server, terms: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
    if (terms.length === 0) return new Map();
    const rows = await server.rows<{ term: string; text_count: number; heading_count: number; title_count: number }>(
      'select * from search_terms where term = any($1::text[])',
      [terms.filter((term) => !term.includes('\0'))],
    );
    return new Map(
      rows.map((row) => [row.term, { text: row.text_count, heading: row.heading_count, title: row.title_count }]),
    );
  }

  /** The passages in which the terms tell most, of those that `pick` lets pass, to be scored. */
  async candidates(
    server: Server,
    pick: Pick,
    telling: readonly Telling[],
    scope: Scope,
    limit: number,
  ): Promise<readonly Row[]> {
    const query = queryOf(pick.terms);
    if (query === null) return [];
    const values: unknown[] = [query.replaceAll(' | ', ` ${pick.operator} `), telling.map(({ term }) => term)];
    const next = (value: unknown): string => `$${values.push(value)}`;
    const where = scoped(scope, this.catalogue, next);
    if (where === null) return [];
    const worth = telling.map(({ term, inText, inHead }) => {
      const lexeme = queryOf([term]);
      if (lexeme === null) return '0';
      const [text, any] = [next(`${lexeme}:D`), next(lexeme)];
      return `case when terms @@ ${text}::tsquery then ${inText} when terms @@ ${any}::tsquery then ${inHead} else 0 end`;
    });
    return server.rows<Row>(
      `select article, position, text_length, heading_length, title_length,
         array(select lexeme || chr(9) || array_to_string(weights, '') from unnest(terms) where lexeme = any($2::text[])) as found
       from (select * from (select * from search_passages where terms @@ $1::tsquery ${where} limit ${2 * maxRows}) as matching
             order by ${worth.join(' + ')} desc, number limit ${Math.max(limit, maxScored)}) as best`,
      values,
    );
  }

  /** The passages nearest to a direction, the nearest first; more than `limit` where several are as near as the last. */
  async near(server: Server, direction: Int8Array, scope: Scope, limit: number): Promise<readonly Near[]> {
    const values: unknown[] = [this.#buckets.near(direction)];
    const where = scoped(scope, this.catalogue, (value) => `$${values.push(value)}`);
    if (where === null) return [];
    const packed = await server.rows<{ packed: Buffer }>(
      `select string_agg(int8send(passage) || direction, ''::bytea order by passage) as packed
       from search_directions where ($1::int[] is null or bucket = any($1::int[])) ${where} group by bucket`,
      values,
    );
    const near = nearest(packed, direction, limit);
    const places = await server.rows<{ passage: number; article: number; position: number }>(
      'select passage, article, position from search_directions where passage = any($1::bigint[])',
      [near.map(({ passage }) => passage)],
    );
    const byNumber = new Map(places.map((place) => [place.passage, place]));
    return near.flatMap(({ passage, score }) => {
      const place = byNumber.get(passage);
      return place === undefined ? [] : [{ article: place.article, position: place.position, score }];
    });
  }

  /** The first passages that have a term anywhere. */
  async uses(server: Server, term: string, limit: number): Promise<readonly Omit<Near, 'score'>[]> {
    const query = queryOf([term]);
    if (query === null) return [];
    return server.rows(
      'select article, position from search_passages where terms @@ $1::tsquery order by number limit $2',
      [query, limit],
    );
  }

  /** For each of some terms, those with the same first letter that are about as long; and the beginnings of any that are terms. */
  async like(server: Server, terms: readonly string[], within: number) {
    const beginnings = terms.flatMap((term) => Array.from({ length: term.length }, (_, n) => term.slice(0, n + 1)));
    const letters = terms.map(first);
    return server.rows<{ term: string; text_count: number }>(
      `select distinct t.term, text_count
       from unnest($1::text[] collate "C", $2::text[] collate "C", $3::int[]) as wanted (lowest, beyond, chars)
       join search_terms t on t.term >= lowest and t.term < beyond and length(t.term) between chars - $4 and chars + $4
       union select term, text_count from search_terms where term = any($5::text[])`,
      [letters, letters.map(after), terms.map(({ length }) => length), within, beginnings],
    );
  }

  /** Reads what articles say, as far as it is not at hand. */
  async read(server: Server, numbers: Iterable<number>): Promise<void> {
    const wanted = [...new Set(numbers)].filter((number) => this.catalogue.content(number) === undefined);
    if (wanted.length === 0) return;
    const rows = await server.rows<{ number: number; body: string; cuts: string }>(
      'select number, body, cuts from search_articles where number = any($1::bigint[])',
      [wanted],
    );
    for (const { number, body, cuts } of rows) {
      const article = this.catalogue.article(number);
      if (article === undefined) continue;
      const passages = passagesFrom({ id: article.id, text: body }, JSON.parse(cuts));
      this.catalogue.hold(number, { text: body, passages });
    }
  }

  passage({ article, position }: Omit<Near, 'score'>): { article: Article; passage: Passage } | null {
    const found = this.catalogue.article(article);
    const passage = this.catalogue.content(article)?.passages[position];
    return found === undefined || passage === undefined ? null : { article: found, passage };
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.close()));
  }
}

const first = (term: string): string => [...term][0] ?? '';
const after = (letter: string): string => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);

/** The part of a condition that keeps to a scope; null where no article of the shard is in it. */
function scoped(scope: Scope, catalogue: Catalogue, next: (value: unknown) => string): string | null {
  const parts: string[] = [];
  if (scope.articleIds !== null) {
    const numbers = [...scope.articleIds].flatMap((id) => catalogue.numberOf(id) ?? []);
    if (numbers.length === 0) return null;
    if (numbers.length < catalogue.size) parts.push(`and article = any(${next(numbers)}::bigint[])`);
  }
  if (scope.since !== null) parts.push(`and published >= ${next(scope.since)}`);
  if (scope.until !== null) parts.push(`and published <= ${next(scope.until)}`);
  return parts.join(' ');
}

/** Bytes of a passage's number before its direction. */
const numberBytes = 8;

/** The nearest of rows of numbers and directions. */
function nearest(packed: readonly { readonly packed: Buffer }[], direction: Int8Array, limit: number) {
  const found: { passage: number; score: number }[] = [];
  const width = numberBytes + direction.length;
  for (const { packed: rows } of packed) {
    const values = new Int8Array(rows.buffer, rows.byteOffset, rows.length);
    for (let at = 0; at + width <= rows.length; at += width) {
      const score = cosine(direction, values, at + numberBytes);
      if (score > 0) found.push({ passage: Number(rows.readBigInt64BE(at)), score });
    }
  }
  found.sort((one, other) => other.score - one.score || one.passage - other.passage);
  const least = found[limit - 1]?.score ?? 0;
  return found.filter(({ score }) => score >= least).slice(0, 4 * limit);
}
