import type { Article } from '../corpus/article.ts';
import { contentHash } from '../corpus/content-hash.ts';
import { recordArrivals, type Version } from '../store/arrivals.ts';
import type { Store } from '../store/store.ts';

export const versionOf = (article: Article): Version => ({ articleId: article.id, contentHash: contentHash(article) });

/**
 * Returns a function that notes the articles not noted before, oldest publication first. Cheap when nothing is new:
 * versions that this process has noted are not looked up again.
 */
export function arrivalBook(store: Store, articles: () => Iterable<Article>, nowMs: () => number): () => Promise<void> {
  const noted = new WeakSet<Article>();
  return async () => {
    const fresh = [...articles()].filter((article) => !noted.has(article));
    if (fresh.length === 0) return;
    fresh.sort((one, other) =>
      one.published === other.published ? (one.id < other.id ? -1 : 1) : one.published < other.published ? -1 : 1,
    );
    await recordArrivals(store, fresh.map(versionOf), nowMs());
    for (const article of fresh) noted.add(article);
  };
}
