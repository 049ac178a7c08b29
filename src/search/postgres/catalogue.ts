import { LRUCache } from 'lru-cache';
import type { Article } from '../../corpus/article.ts';
import { contentHash, noteContentHash } from '../../corpus/content-hash.ts';
import type { ListedArticle } from '../../corpus/listed.ts';
import type { Passage } from '../../corpus/passage.ts';
import { NotAtHand } from '../not-at-hand.ts';

/** What an article says, and where it was cut. */
export interface ArticleContent {
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** Characters of articles that are kept at hand: some thousand articles, which questions share. */
const maxChars = 12_000_000;

const shared = new Map<string, string>();
/** The same string for the same words: of a hundred thousand articles most fields repeat. */
function once(text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  if (shared.size > 50_000) shared.clear();
  shared.set(text, text);
  return text;
}

const none: readonly never[] = [];

/** All that is known of an article but what it says, which is only at hand while it is being read. */
class CataloguedArticle {
  readonly #number: number;

  constructor(fields: ListedArticle, number: number, contents: Contents) {
    this.#number = number;
    Object.assign(this, fields, {
      publisher: once(fields.publisher),
      author: fields.author === null ? null : once(fields.author),
      published: once(fields.published),
      language: once(fields.language),
      kind: once(fields.kind),
      rendition: once(fields.rendition),
      topics: fields.topics.length === 0 ? none : fields.topics,
      alsoIn: fields.alsoIn.length === 0 ? none : fields.alsoIn,
    });
    contentsOf.set(this, contents);
  }

  get text(): string {
    const content = contentsOf.get(this)?.get(this.#number);
    if (content === undefined) throw new NotAtHand((this as unknown as Article).id);
    return content.text;
  }
}

type Contents = LRUCache<number, ArticleContent>;
const contentsOf = new WeakMap<CataloguedArticle, Contents>();

/** The articles of one shard, in memory but for what they say. */
export class Catalogue {
  /** By id; shared with the catalogues of the other shards. */
  readonly #all: Map<string, Article>;
  readonly #byNumber = new Map<number, Article>();
  readonly #numbers = new Map<string, number>();
  readonly #contents: Contents = new LRUCache({
    maxSize: maxChars,
    sizeCalculation: ({ text }) => text.length + 1,
    dispose: (_content, number, reason) => {
      if (reason === 'evict') this.#renew(number);
    },
  });

  constructor(all: Map<string, Article>) {
    this.#all = all;
  }

  put(number: number, fields: ListedArticle, hash: string): void {
    const before = this.#numbers.get(fields.id);
    if (before !== undefined) this.#forget(before);
    const article = new CataloguedArticle(fields, number, this.#contents) as unknown as Article;
    noteContentHash(article, hash);
    this.#all.set(fields.id, article);
    this.#byNumber.set(number, article);
    this.#numbers.set(fields.id, number);
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    // it may be on another shard by now
    if (this.#all.get(id) === this.#byNumber.get(number)) this.#all.delete(id);
    this.#forget(number);
    this.#numbers.delete(id);
  }

  #forget(number: number): void {
    this.#byNumber.delete(number);
    this.#contents.delete(number);
  }

  /** What was read of an article is remembered by its object, and goes with it. */
  #renew(number: number): void {
    const article = this.#byNumber.get(number);
    if (article === undefined) return;
    const again = new CataloguedArticle(article, number, this.#contents) as unknown as Article;
    noteContentHash(again, contentHash(article));
    this.#byNumber.set(number, again);
    this.#all.set(again.id, again);
  }

  article(number: number): Article | undefined {
    return this.#byNumber.get(number);
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** All ids of this shard. */
  ids(): Iterable<string> {
    return this.#numbers.keys();
  }

  content(number: number): ArticleContent | undefined {
    return this.#contents.get(number);
  }

  hold(number: number, content: ArticleContent): void {
    this.#contents.set(number, content);
  }
}
