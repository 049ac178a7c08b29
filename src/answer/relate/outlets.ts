import type { Article } from '../../corpus/article.ts';
import { looksOf } from '../../language/look-alikes.ts';
import { resemblance } from '../../language/shingles.ts';

/** What of an article tells whose it is. */
export type Published = Pick<Article, 'publisher'> & Partial<Pick<Article, 'url' | 'text'>>;

/** One key for the ways in which a publisher is written: case, marks, "The", web endings and letters that look alike do not make two of one. */
export function publisherKey(publisher: string): string {
  const plain = publisher.normalize('NFKC').toLowerCase();
  return looksOf(plain.replace(/^\s*the\s+/, '').replace(/\.(?:com|org|net|co|news|info)(?:\.[a-z]{2})?\s*$/, ''));
}

/** The host of an address without what only says how it is read; empty where there is none. */
function hostOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

/** Shorter texts than this are alike by chance. */
const minCopiedWords = 12;
/** From this part of one text in the other on, the two are one text. */
const leastCopied = { jaccard: 0.6, containment: 0.85 } as const;

/** Texts compared before, by the shorter's article. Only a memory. */
const compared = new WeakMap<object, WeakMap<object, boolean>>();

/** True where two outlets have one text: a copy, or the words of one agency. */
export function isOneText(one: Published, other: Published): boolean {
  if (one.text === undefined || other.text === undefined) return false;
  const known = compared.get(one)?.get(other);
  if (known !== undefined) return known;
  const isLong = [one.text, other.text].every((text) => text.split(/\s+/).length >= minCopiedWords);
  const alike = isLong ? resemblance(one.text, other.text) : { jaccard: 0, containment: 0 };
  const result = alike.jaccard >= leastCopied.jaccard || alike.containment >= leastCopied.containment;
  const own = compared.get(one) ?? new WeakMap<object, boolean>();
  compared.set(one, own);
  own.set(other, result);
  return result;
}

/** True where two articles are one outlet's: by name, however written, or by host. */
export function isOneOutlet(one: Published, other: Published): boolean {
  if (publisherKey(one.publisher) === publisherKey(other.publisher)) return true;
  const [host, theirs] = [hostOf(one.url), hostOf(other.url)];
  return host !== '' && host === theirs;
}

/**
 * True where an outlet may contradict another: two of one name on two hosts are two. An outlet that differs from itself is its
 * own affair.
 */
export function isAnothers(one: Published, other: Published): boolean {
  if (publisherKey(one.publisher) !== publisherKey(other.publisher)) return true;
  const [host, theirs] = [hostOf(one.url), hostOf(other.url)];
  return host !== '' && theirs !== '' && host !== theirs;
}

/** Those of some articles that are independent of each other: the first of each outlet, and of what has one text the first, in order. */
export function independent<One extends Published>(articles: readonly One[]): readonly One[] {
  const kept: One[] = [];
  for (const article of articles)
    if (!kept.some((one) => isOneOutlet(one, article) || isOneText(one, article))) kept.push(article);
  return kept;
}

/** Names of outlets that only repeat the text of one of `articles`, each once, in order. */
export function copiersIn(articles: readonly Published[]): readonly string[] {
  const kept = independent(articles);
  const copies = articles.filter((article) =>
    kept.some((one) => one !== article && !isOneOutlet(one, article) && isOneText(one, article)),
  );
  return [...new Map(copies.map(({ publisher }) => [publisherKey(publisher), publisher])).values()];
}
