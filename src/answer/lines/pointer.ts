import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../language/span.ts';

/** What a pointer leads to now: the words, the article without these words, or nothing any more. */
export type Pointed =
  | { readonly kind: 'found'; readonly article: Article; readonly span: Span }
  | { readonly kind: 'changed'; readonly article: Article }
  | { readonly kind: 'removed' };

const short = (value: string) => createHash('sha256').update(value).digest('base64url').slice(0, 10);

/**
 * A citation as a short string (at most 40 characters) that outlives restarts: article, place and a hash of the very
 * words, so that a button under an old message never shows other words than it was made for.
 */
export function pointerTo(articleId: string, span: Span, excerpt: string): string {
  return [short(articleId), span.start.toString(36), span.end.toString(36), short(excerpt)].join('.');
}

const pointerPattern = /^([\w-]{10})\.([0-9a-z]{1,7})\.([0-9a-z]{1,7})\.([\w-]{10})$/;

/** Follows a pointer in the articles as they are now. Anything that is no pointer leads to nothing. */
export function follow(pointer: string, articles: ReadonlyMap<string, Article>): Pointed {
  const [, key, from, to, words] = pointerPattern.exec(pointer) ?? [];
  const article = [...articles.values()].find(({ id }) => short(id) === key);
  if (!article || from === undefined || to === undefined) return { kind: 'removed' };
  const span = { start: Number.parseInt(from, 36), end: Number.parseInt(to, 36) };
  const isSame = short(article.text.slice(span.start, span.end)) === words;
  if (isSame) return { kind: 'found', article, span };
  const moved = findByHash(article, span.end - span.start, words);
  return moved ? { kind: 'found', article, span: moved } : { kind: 'changed', article };
}

/** An edit elsewhere in the article moves the words; they are looked for at every place where a line or sentence may begin. */
function findByHash({ text }: Article, length: number, words: string | undefined): Span | null {
  for (const match of text.matchAll(/(?<=^|\s)\S/g)) {
    const start = match.index;
    if (short(text.slice(start, start + length)) === words) return { start, end: start + length };
  }
  return null;
}
