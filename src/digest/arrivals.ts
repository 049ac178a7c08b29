import { createHash } from 'node:crypto';
import type { Article } from '../corpus/article.ts';
import { recordArrivals, type Version } from '../store/arrivals.ts';
import type { Store } from '../store/store.ts';

const hashes = new WeakMap<Article, string>();

/** What tells one version of an article from another: its title and text. Read once; an article in memory never changes. */
export function contentHash(article: Article): string {
  const known = hashes.get(article);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(`${article.title}\0${article.text}`).digest('base64url').slice(0, 22);
  hashes.set(article, hash);
  return hash;
}

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
