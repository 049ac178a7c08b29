import { createHash } from 'node:crypto';
import type { Article } from './article.ts';

const hashes = new WeakMap<Article, string>();

/** What tells one version of an article from another: its title and text. Read once; an article in memory never changes. */
export function contentHash(article: Article): string {
  const known = hashes.get(article);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(`${article.title}\0${article.text}`).digest('base64url').slice(0, 22);
  hashes.set(article, hash);
  return hash;
}

/** Says what the hash of an article is, so that it need not be read for it. */
export const noteContentHash = (article: Article, hash: string): void => {
  hashes.set(article, hash);
};
