import type { Article } from '../corpus/article.ts';
import { ArticleMap } from '../corpus/article-map.ts';
import type { Passage } from '../corpus/passage.ts';
import { splitPassages } from '../corpus/passages.ts';
import { englishMeaning, type Meaning } from '../language/meaning.ts';
import { asWrittenIn } from '../language/packs/languages.ts';
import { termsOf, tokenise } from '../language/tokens.ts';
import type { Vocabulary } from './analyse.ts';
import type { Found } from './best.ts';
import { Directions } from './directions.ts';
import type { Gathered, Hit } from './gathered.ts';
import { indexed } from './indexed.ts';
import { loadCuts, type SavedCuts, saveCuts } from './live-cuts.ts';
import { expressions, weighted } from './looked-up.ts';
import { PassageIndex } from './passage-index.ts';
import type { Query, Scope } from './query.ts';
import { type Findings, type IndexChange, maxUses, type Retriever, type Search, type Wanted } from './retriever.ts';
import type { SavedIndex } from './saved-index.ts';
import { surfaceIn, writtenAsName } from './surfaces.ts';
import { nearestTerm, stemOfMisspelled } from './typos.ts';

/** Passages read to learn whether a word is a name. */
const maxNamePassages = 8;
/** Words without a term of their own that are remembered with the term nearest to them. */
const maxNearest = 500;

/** A retriever that has its whole index in memory: what it is asked is answered at once. */
export interface LocalRetriever extends Retriever, Gathered {
  readonly atHand: Gathered;
  update(change: IndexChange): void;
}

/**
 * A retriever over these articles, in memory. Ids must be distinct.
 *
 * @param meaning the table by which passages are found beside their words; null for words alone
 */
export function createRetriever(
  articles: Iterable<Article> = [],
  meaning: Meaning | null = englishMeaning(),
): LocalRetriever {
  const retriever = new MiniSearchRetriever(meaning);
  retriever.update({ removed: [], added: [...articles] });
  return retriever;
}

/** Everything that is expensive to make again from the same articles. */
export interface SavedRetriever {
  readonly index: SavedIndex;
  readonly directions: Int8Array | null;
  readonly cuts: SavedCuts;
}

/** What is worth keeping of a retriever made here; null of any other. */
export const saveRetriever = (retriever: Retriever): SavedRetriever | null =>
  retriever instanceof MiniSearchRetriever ? retriever.save() : null;

/**
 * Puts what was kept in place of whatever a retriever made here holds, for those articles that are the same as then. Returns whether it did.
 */
export function restoreRetriever(
  retriever: Retriever,
  saved: SavedRetriever,
  articles: ReadonlyMap<string, Article>,
): boolean {
  if (!(retriever instanceof MiniSearchRetriever)) return false;
  retriever.restore(saved, articles);
  return true;
}

class MiniSearchRetriever implements LocalRetriever, Vocabulary {
  readonly meaning: Meaning | null;
  #index = new PassageIndex();
  #directions: Directions | null;
  #articles = new ArticleMap();
  #passages: Map<string, readonly Passage[]> = new Map();
  /** Terms that were nearest to others. Only a memory, of the articles as they are: it looks through all terms. */
  readonly #nearest = new Map<string, string | null>();
  /** How words are written that are names, and which are none. Only a memory, as above. */
  readonly #names = new Map<string, string | null>();
  /** The passage in each slot of the index. */
  #slots: (Passage | undefined)[] = [];

  constructor(meaning: Meaning | null) {
    this.meaning = meaning;
    this.#directions = meaning === null ? null : new Directions(meaning);
  }

  get articles(): ReadonlyMap<string, Article> {
    return this.#articles;
  }

  get vocabulary(): Vocabulary {
    return this;
  }

  get atHand(): Gathered {
    return this;
  }

  /** Everything is at hand. */
  expect(): void {}

  get isWhole(): boolean {
    return true;
  }

  async find(wanted: Wanted): Promise<Findings> {
    return {
      hits: wanted.searches.map((search) => this.#hitsOf(search)),
      passages: new Map(wanted.articles.map((id) => [id, this.passages(id)])),
      frequencies: new Map(wanted.frequencies.map((term) => [term, this.frequency(term)])),
      nearest: new Map(wanted.nearest.map((term) => [term, this.nearest(term)])),
      uses: new Map(wanted.uses.map((term) => [term, this.#usesOf(term)])),
      isPartial: false,
    };
  }

  #hitsOf({ by, query, scope, limit }: Search): readonly Hit[] {
    return by === 'words' ? this.search(query, scope, limit) : this.resembling(query, scope, limit);
  }

  get passageCount(): number {
    return this.#index.documentCount;
  }

  passages(articleId: string): readonly Passage[] {
    return this.#passages.get(articleId) ?? [];
  }

  search(query: Query, scope: Scope, limit: number): readonly Hit[] {
    return this.#hits(this.#index.best(weighted(query.terms), limit, this.#accepts(scope), this.#precedes));
  }

  resembling(query: Query, scope: Scope, limit: number): readonly Hit[] {
    const directions = this.#directions;
    if (directions === null) return [];
    const accepts = this.#accepts(scope);
    const close = directions.closest(query.terms, limit, accepts, this.#precedes);
    const instead = this.#index.best(expressions(query), Math.ceil(limit / 2), accepts, this.#precedes);
    const slots = new Set([...instead, ...close].map(({ slot }) => slot));
    return this.#hits([...slots].map((slot) => ({ slot, score: 0 })));
  }

  #accepts(scope: Scope): (slot: number) => boolean {
    return (slot) => isInScope(this.#articleAt(slot), scope);
  }

  readonly #precedes = (slot: number, other: number): boolean =>
    (this.#slots[slot]?.id ?? '') < (this.#slots[other]?.id ?? '');

  #hits(found: readonly Found[]): readonly Hit[] {
    return found.flatMap(({ slot, score }) => {
      const passage = this.#slots[slot];
      const article = this.#articleAt(slot);
      return passage === undefined || article === undefined ? [] : [{ passage, article, score }];
    });
  }

  update({ removed, added }: IndexChange): void {
    this.#nearest.clear();
    this.#names.clear();
    const split = added.map((article) => ({ article, passages: splitPassages(article) }));
    for (const id of removed) this.#remove(id);
    for (const { article, passages } of split) {
      this.#remove(article.id);
      this.#add(article, passages);
    }
    if (this.#index.slots > 4 * this.#index.documentCount + 10_000) this.#compact();
  }

  /** The index and where the articles were cut, without their texts. */
  save(): SavedRetriever {
    const order = new Map<number, number>();
    const slotOf = new Map(this.#slots.flatMap((passage, slot) => (passage ? [[passage.id, slot] as const] : [])));
    const all = [...this.#passages.values()].flat();
    for (const passage of all) order.set(slotOf.get(passage.id) ?? -1, order.size);
    return {
      index: this.#index.save(order),
      directions: this.#directions?.save(order) ?? null,
      cuts: saveCuts(this.#passages),
    };
  }

  /** Takes over what `save` gave, as far as the articles are there. */
  restore({ index, directions, cuts }: SavedRetriever, articles: ReadonlyMap<string, Article>): void {
    this.#nearest.clear();
    this.#names.clear();
    const passages = loadCuts(cuts, articles);
    this.#index = new PassageIndex();
    this.#slots = passages.map((passage) => passage ?? undefined);
    if (this.meaning !== null) this.#directions = new Directions(this.meaning, directions ?? undefined);
    this.#index.load(index, (slot) => this.#slots[slot]?.id ?? null);
    this.#articles = new ArticleMap();
    const byArticle = new Map<string, Passage[]>();
    for (const passage of passages) {
      const article = passage && articles.get(passage.articleId);
      if (!passage || !article) continue;
      this.#articles.set(article.id, article);
      const own = byArticle.get(article.id);
      if (own) own.push(passage);
      else byArticle.set(article.id, [passage]);
    }
    this.#passages = byArticle;
  }

  frequency(term: string): number {
    return this.#index.frequency(term);
  }

  nearest(term: string): string | null {
    const before = this.#nearest.get(term);
    if (before !== undefined) return before;
    const found = this.#findNearest(term);
    if (this.#nearest.size >= maxNearest) this.#nearest.clear();
    this.#nearest.set(term, found);
    return found;
  }

  #findNearest(term: string): string | null {
    const frequency = (candidate: string): number => this.#index.frequency(candidate);
    return (
      nearestTerm(term, this.#index.terms(), frequency) ??
      stemOfMisspelled(term, (candidate) => frequency(candidate) > 0)
    );
  }

  surface(term: string, typed: string): string {
    return surfaceIn(this.#usesOf(term), term, typed);
  }

  nameOf(word: string): string | null {
    const key = word.toLowerCase();
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const term = tokenise(key)[0]?.term ?? null;
    const slots = term === null ? [] : this.#index.firstSlotsOf(term, maxNamePassages);
    const sentences = slots.flatMap((slot) => {
      const [passage, article] = [this.#slots[slot], this.#articleAt(slot)];
      return passage === undefined || article === undefined ? [] : passage.sentences.map(({ text }) => text);
    });
    const name = writtenAsName(key, sentences);
    if (this.#names.size >= maxNearest) this.#names.clear();
    this.#names.set(key, name);
    return name;
  }

  /** The first passages by id that have a term. */
  #usesOf(term: string): readonly Hit[] {
    const slots = [...this.#index.slotsOf(term)].filter((slot) => this.#slots[slot] !== undefined);
    slots.sort((one, other) => (this.#precedes(one, other) ? -1 : 1));
    return this.#hits(slots.slice(0, maxUses).map((slot) => ({ slot, score: 0 })));
  }

  #articleAt(slot: number): Article | undefined {
    return this.#articles.get(this.#slots[slot]?.articleId ?? '');
  }

  #add(article: Article, passages: readonly Passage[]): void {
    this.#articles.set(article.id, article);
    this.#passages.set(article.id, passages);
    const title = asWrittenIn(article, () => termsOf(article.title));
    for (const passage of passages) {
      const fields = indexed(article, passage, title);
      const slot = this.#index.insert(fields);
      this.#slots[slot] = passage;
      asWrittenIn(article, () => this.#directions?.set(slot, [...fields.text, ...fields.heading]));
    }
  }

  #remove(articleId: string): void {
    const article = this.#articles.get(articleId);
    if (article === undefined) return;
    const title = asWrittenIn(article, () => termsOf(article.title));
    for (const passage of this.passages(articleId)) {
      const slot = this.#index.withdraw(indexed(article, passage, title));
      this.#slots[slot] = undefined;
      this.#directions?.set(slot, []);
    }
    this.#articles.delete(articleId);
    this.#passages.delete(articleId);
  }

  /** Starts the index anew, when most of its slots are no longer used. */
  #compact(): void {
    const kept = [...this.#articles.values()].map((article) => ({ article, passages: this.passages(article.id) }));
    this.#index = new PassageIndex();
    this.#directions = this.meaning === null ? null : new Directions(this.meaning);
    this.#slots = [];
    for (const { article, passages } of kept) this.#add(article, passages);
  }
}

function isInScope(article: Article | undefined, scope: Scope): boolean {
  if (article === undefined) return false;
  if (scope.articleIds !== null && !scope.articleIds.has(article.id)) return false;
  if (scope.since !== null && article.published < scope.since) return false;
  return scope.until === null || article.published <= scope.until;
}
