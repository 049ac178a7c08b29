import type { Article } from '../corpus/article.ts';
import { ofArticles } from '../corpus/article-map.ts';
import { collectionOf } from '../corpus/collection.ts';
import type { Retriever, Search } from './retriever.ts';

/**
 * A retriever that asks another one for the articles of some collections only. What it is told of words is told of all articles
 * where it is only a number; no word of an article that is not seen is passed on, not even as the right spelling of another.
 */
export function seenOf(all: Retriever, collections: ReadonlySet<string>): Retriever {
  const articles = new SeenArticles(all.articles, collections);
  const within = (search: Search): Search => {
    const { articleIds } = search.scope;
    const seen = articleIds === null ? articles.ids : new Set([...articleIds].filter((id) => articles.has(id)));
    return { ...search, scope: { ...search.scope, articleIds: seen } };
  };
  return {
    articles,
    meaning: all.meaning,
    atHand: null,
    get passageCount() {
      return all.passageCount;
    },
    async find(wanted) {
      const own = wanted.articles.filter((id) => articles.has(id));
      const searches = wanted.searches.map(within);
      const found = await all.find({ ...wanted, searches, articles: own, nearest: [] });
      const seen = <H extends { readonly article: Article }>(hits: readonly H[]) =>
        hits.filter(({ article }) => articles.has(article.id));
      return {
        ...found,
        hits: found.hits.map(seen),
        passages: new Map(wanted.articles.map((id) => [id, articles.has(id) ? (found.passages.get(id) ?? []) : []])),
        nearest: new Map(wanted.nearest.map((term) => [term, null])),
        uses: new Map([...found.uses].map(([term, hits]) => [term, seen(hits)])),
      };
    },
    update: () => {
      throw new TypeError('What is seen of an archive is changed by changing the archive.');
    },
  };
}

/** The articles of some collections, of a map that may change at any time. */
class SeenArticles implements ReadonlyMap<string, Article> {
  readonly #all: ReadonlyMap<string, Article>;
  readonly #collections: ReadonlySet<string>;
  /** Counted once for as long as the articles stay as they are: every search asks for them. */
  readonly #idsIn = ofArticles((): ReadonlySet<string> => new Set(this.keys()));

  constructor(all: ReadonlyMap<string, Article>, collections: ReadonlySet<string>) {
    this.#all = all;
    this.#collections = collections;
  }

  get(id: string): Article | undefined {
    const article = this.#all.get(id);
    return article !== undefined && this.#collections.has(collectionOf(article)) ? article : undefined;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get ids(): ReadonlySet<string> {
    return this.#idsIn(this.#all);
  }

  get size(): number {
    return this.ids.size;
  }

  *entries(): MapIterator<[string, Article]> {
    for (const [id, article] of this.#all) if (this.#collections.has(collectionOf(article))) yield [id, article];
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): MapIterator<Article> {
    for (const [, article] of this.entries()) yield article;
  }

  forEach(use: (article: Article, id: string, map: ReadonlyMap<string, Article>) => void): void {
    for (const [id, article] of this.entries()) use(article, id, this);
  }

  [Symbol.iterator](): MapIterator<[string, Article]> {
    return this.entries();
  }
}
