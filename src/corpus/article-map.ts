import type { Article } from './article.ts';

/** Articles by id that count how often they have changed: what is worked out from all of them is worked out again only then. */
export class ArticleMap extends Map<string, Article> {
  version = 0;

  override set(id: string, article: Article): this {
    // also run while a map is filled by its constructor, before there is a count
    this.version = (this.version ?? 0) + 1;
    return super.set(id, article);
  }

  override delete(id: string): boolean {
    this.version += 1;
    return super.delete(id);
  }
}

/** Two of the same articles are equal for as long as nothing changed between them; of a map that does not count, always. */
export const versionOf = (articles: ReadonlyMap<string, Article>): number =>
  articles instanceof ArticleMap ? articles.version : 0;

/**
 * Remembers what is worked out from all articles for as long as they stay as they are. Of a map that does not count its changes
 * nothing is remembered.
 */
export function ofArticles<T>(make: (articles: ReadonlyMap<string, Article>) => T) {
  const known = new WeakMap<ArticleMap, { readonly version: number; readonly value: T }>();
  return (articles: ReadonlyMap<string, Article>): T => {
    if (!(articles instanceof ArticleMap)) return make(articles);
    const before = known.get(articles);
    if (before?.version === articles.version) return before.value;
    const value = make(articles);
    known.set(articles, { version: articles.version, value });
    return value;
  };
}
