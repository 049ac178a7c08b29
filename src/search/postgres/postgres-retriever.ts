import { ArticleMap } from '../../corpus/article-map.ts';
import { englishMeaning, type Meaning } from '../../language/meaning.ts';
import { termsOf } from '../../language/tokens.ts';
import type { Hit } from '../gathered.ts';
import { expressions, type WeightedTerm, weighted } from '../looked-up.ts';
import type { Scope } from '../query.ts';
import { type Findings, type IndexChange, maxUses, type Retriever, type Search, type Wanted } from '../retriever.ts';
import { nearestTerm, stemOfMisspelled } from '../typos.ts';
import { Asking } from './asking.ts';
import { type Counts, noCounts, pickOf, type Size, scoreOf, tellingOf } from './candidates.ts';
import { directionOf, versionHash, writeChange } from './indexing.ts';
import { patienceMs, Resting, within } from './patience.ts';
import type { Server } from './server.ts';
import { type Near, Shard } from './shard.ts';
import { shardOf } from './spread.ts';

export interface PostgresSettings {
  /** The shards, each the address of its server and then those of its replicas. */
  readonly shards: readonly (readonly string[])[];
  readonly meaning?: Meaning | null;
  /** How long a shard has to answer, in milliseconds: 1,000 among several, 4,000 where there is one, unless given. */
  readonly patienceMs?: number;
}

/** Terms of which the nearest is looked for among those within two letters of its length. */
const maxEdits = 2;
/** With one server there is nobody else to answer: it gets longer. */
const alonePatienceMs = 4_000;

/** A retriever over one PostgreSQL server or several, which other processes share. `close` ends its connections. */
export interface PostgresRetriever extends Retriever {
  update(change: IndexChange): Promise<void>;
  /** Takes in what others have changed. */
  refresh(): Promise<void>;
  /** Shards, for whoever looks after them. */
  readonly shards: readonly Shard[];
  close(): Promise<void>;
}

/**
 * Opens an index in PostgreSQL, making its tables where they are not there yet.
 * @throws when no server can be reached
 */
export async function openPostgresRetriever({
  shards,
  meaning = englishMeaning(),
  patienceMs: patience = shards.length > 1 ? patienceMs : alonePatienceMs,
}: PostgresSettings): Promise<PostgresRetriever> {
  const retriever = new Sharded(shards, meaning, patience);
  await retriever.open();
  return retriever;
}

/** A place of a shard that was found, and how good it is. */
interface Place extends Near {
  readonly shard: Shard;
}

class Sharded implements PostgresRetriever {
  readonly meaning: Meaning | null;
  readonly articles = new ArticleMap();
  readonly atHand = null;
  readonly shards: readonly Shard[];
  readonly #resting = new Resting();
  readonly #patienceMs: number;
  readonly #refreshing = new Map<Shard, Promise<void>>();

  constructor(shards: PostgresSettings['shards'], meaning: Meaning | null, patience: number) {
    this.meaning = meaning;
    this.shards = shards.map((urls) => new Shard(urls, this.articles));
    this.#patienceMs = patience;
  }

  async open(): Promise<void> {
    const outcomes = await Promise.allSettled(
      this.shards.map(async (shard) => {
        await within(5 * patienceMs, shard.prepare());
        await shard.refresh(shard.main);
      }),
    );
    const [first] = outcomes;
    if (outcomes.every(({ status }) => status === 'rejected')) throw (first as PromiseRejectedResult).reason;
  }

  async refresh(): Promise<void> {
    await Promise.all(this.shards.map((shard) => shard.refresh(shard.main)));
  }

  get passageCount(): number {
    return this.#size().passages;
  }

  #size(): Size {
    const sum = (of: (size: Size) => number) => this.shards.reduce((all, { size }) => all + of(size), 0);
    return {
      passages: sum((size) => size.passages),
      terms: {
        text: sum((size) => size.terms.text),
        heading: sum((size) => size.terms.heading),
        title: sum((size) => size.terms.title),
      },
    };
  }

  async find(wanted: Wanted): Promise<Findings> {
    const asking = new Asking(this.shards, this.#resting, this.#patienceMs);
    await asking.each((shard, server) => this.#refresh(shard, server));
    const lookups = wanted.searches.map((search) => ({ ...search, terms: lookedUp(search) }));
    const counts = await this.#counts(asking, [
      ...wanted.frequencies,
      ...lookups.flatMap(({ terms, query }) => [...terms.map(({ term }) => term), ...query.terms]),
    ]);
    const [found, uses, nearest] = await Promise.all([
      Promise.all(lookups.map((lookup) => this.#places(asking, lookup, counts))),
      Promise.all(wanted.uses.map((term) => this.#uses(asking, term))),
      this.#nearest(asking, wanted.nearest),
    ]);
    await this.#read(asking, [...found.flat(), ...uses.flat()], wanted.articles);
    const hits = found.map(hitsOf);
    const more = hits.flatMap((each) => each.slice(0, maxForeseen).flatMap(({ passage }) => termsIn(passage)));
    const foreseen = await this.#counts(
      asking,
      more.filter((term) => !counts.has(term)),
    );
    return {
      hits,
      passages: new Map(wanted.articles.map((id) => [id, this.#passagesOf(id)])),
      frequencies: new Map([...counts, ...foreseen].map(([term, own]) => [term, frequencyOf(own)])),
      nearest: new Map(wanted.nearest.map((term, n) => [term, nearest[n] ?? null])),
      uses: new Map(wanted.uses.map((term, n) => [term, hitsOf(uses[n] ?? [])])),
      isPartial: asking.isPartial,
    };
  }

  #refresh(shard: Shard, server: Server): Promise<void> {
    const under = this.#refreshing.get(shard);
    if (under !== undefined) return under;
    const refresh = shard.refresh(server).finally(() => this.#refreshing.delete(shard));
    this.#refreshing.set(shard, refresh);
    return refresh;
  }

  /** How often terms occur in the whole collection; each that was asked for is there. */
  async #counts(asking: Asking, terms: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
    const distinct = [...new Set(terms)];
    const all = new Map<string, Counts>(distinct.map((term) => [term, noCounts]));
    if (distinct.length === 0) return all;
    for (const own of await asking.each((shard, server) => shard.counts(server, distinct))) {
      for (const [term, { text, heading, title }] of own) {
        const sum = all.get(term) ?? noCounts;
        all.set(term, { text: sum.text + text, heading: sum.heading + heading, title: sum.title + title });
      }
    }
    return all;
  }

  async #places(
    asking: Asking,
    { by, terms, query, scope, limit }: Search & { readonly terms: readonly WeightedTerm[] },
    counts: ReadonlyMap<string, Counts>,
  ): Promise<readonly Place[]> {
    if (by === 'words') return this.#byWords(asking, terms, scope, limit, counts);
    if (this.meaning === null) return [];
    const direction = directionOf(query.terms, this.meaning);
    const [instead, close] = await Promise.all([
      this.#byWords(asking, terms, scope, Math.ceil(limit / 2), counts),
      direction === null ? [] : asking.each((shard, server) => nearIn(shard, server, direction, scope, limit)),
    ]);
    const near = best(close.flat(), limit);
    const seen = new Set<string>();
    return [...instead, ...near].flatMap((place) => {
      const key = idOf(place);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...place, score: 0 }];
    });
  }

  async #byWords(
    asking: Asking,
    terms: readonly WeightedTerm[],
    scope: Scope,
    limit: number,
    counts: ReadonlyMap<string, Counts>,
  ): Promise<readonly Place[]> {
    const size = this.#size();
    const telling = tellingOf(terms, counts, size);
    if (telling.length === 0) return [];
    const pick = pickOf(telling, size);
    const found = await asking.each(async (shard, server) => {
      const rows = await shard.candidates(server, pick, telling, scope, limit);
      return rows.map(
        (row): Place => ({ shard, article: row.article, position: row.position, score: scoreOf(row, telling, size) }),
      );
    });
    return best(found.flat(), limit);
  }

  async #uses(asking: Asking, term: string): Promise<readonly Place[]> {
    const found = await asking.each(async (shard, server) =>
      (await shard.uses(server, term, maxUses)).map((place): Place => ({ ...place, shard, score: 0 })),
    );
    return found.flat().slice(0, maxUses);
  }

  /** The term nearest to each of these, which no passage has; null where none is near. */
  async #nearest(asking: Asking, terms: readonly string[]): Promise<readonly (string | null)[]> {
    if (terms.length === 0) return [];
    const frequencies = new Map<string, number>();
    const found = await asking.each((shard, server) => shard.like(server, terms, maxEdits));
    for (const { term, text_count: count } of found.flat()) frequencies.set(term, (frequencies.get(term) ?? 0) + count);
    const frequency = (like: string): number => Math.max(1, frequencies.get(like) ?? 0);
    return terms.map(
      (term) =>
        nearestTerm(term, frequencies.keys(), frequency) ?? stemOfMisspelled(term, (like) => frequencies.has(like)),
    );
  }

  /** Reads what the articles of these places say, and these articles. */
  async #read(asking: Asking, places: readonly Place[], ids: readonly string[]): Promise<void> {
    await asking.each(async (shard, server) => {
      const found = places.filter((place) => place.shard === shard).map(({ article }) => article);
      await shard.read(server, [...found, ...ids.flatMap((id) => shard.catalogue.numberOf(id) ?? [])]);
    });
  }

  #passagesOf(id: string) {
    for (const { catalogue } of this.shards) {
      const number = catalogue.numberOf(id);
      if (number !== undefined) return catalogue.content(number)?.passages ?? [];
    }
    return [];
  }

  async update({ removed, added }: IndexChange): Promise<void> {
    await Promise.all(
      this.shards.map(async (shard, n) => {
        const isOwn = (id: string) => shardOf(id, this.shards.length) === n;
        const own = { removed: removed.filter(isOwn), added: added.filter(({ id }) => isOwn(id)) };
        if (own.removed.length + own.added.length === 0) return;
        await shard.prepare();
        const changed = await unlikeBefore(shard, own);
        if (changed.removed.length + changed.added.length === 0) return;
        await shard.main.transaction((client) =>
          writeChange(client, { ...changed, meaning: this.meaning, buckets: shard.buckets, countsTerms: true }),
        );
        await this.#refreshing.get(shard);
        await this.#refresh(shard, shard.main);
      }),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.shards.map((shard) => shard.close()));
  }
}

/** A change without what is there already: of several bots that follow one folder one writes it, whichever sees it first. */
async function unlikeBefore({ main }: Shard, { removed, added }: IndexChange): Promise<IndexChange> {
  const rows = await main.rows<{ id: string; hash: string }>(
    'select id, hash from search_articles where id = any($1::text[])',
    [[...removed, ...added.map(({ id }) => id)]],
  );
  const before = new Map(rows.map(({ id, hash }) => [id, hash]));
  const changed = added.filter((article) => before.get(article.id) !== versionHash(article));
  const same = new Set(added.filter((article) => !changed.includes(article)).map(({ id }) => id));
  return { removed: removed.filter((id) => before.has(id) && !same.has(id)), added: changed };
}

/** Passages of each search whose terms are asked for next: whoever else says so is looked for by them. */
const maxForeseen = 20;

const termsIn = (passage: { readonly sentences: readonly { readonly text: string }[] }): readonly string[] =>
  passage.sentences.flatMap(({ text }) => termsOf(text));

const lookedUp = ({ by, query }: Search): readonly WeightedTerm[] =>
  by === 'words' ? weighted(query.terms) : expressions(query);

/** As the index in memory counts: 1 for a term that stands in headings or titles alone. */
const frequencyOf = ({ text, heading, title }: Counts): number => (text > 0 ? text : heading + title > 0 ? 1 : 0);

const idOf = ({ shard, article, position }: Place): string =>
  `${shard.catalogue.article(article)?.id ?? ''}#${position}`;

async function nearIn(shard: Shard, server: Server, direction: Int8Array, scope: Scope, limit: number) {
  return (await shard.near(server, direction, scope, limit)).map((place): Place => ({ ...place, shard }));
}

/** The best places, ties broken by the id of the passage; those of articles that have gone meanwhile are left out. */
function best(places: readonly Place[], limit: number): readonly Place[] {
  const there = places.filter(({ shard, article }) => shard.catalogue.article(article) !== undefined);
  // an article that is being moved is on two shards
  const distinct = new Map(there.map((place) => [idOf(place), { place, id: idOf(place) }]));
  return [...distinct.values()]
    .sort((one, other) => other.place.score - one.place.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ place }) => place);
}

const hitsOf = (places: readonly Place[]): readonly Hit[] =>
  places.flatMap(({ shard, score, ...place }) => {
    const found = shard.passage(place);
    return found === null ? [] : [{ ...found, score }];
  });
