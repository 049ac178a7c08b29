import type { Article } from '../../corpus/article.ts';
import { ofArticles } from '../../corpus/article-map.ts';

/** Something that articles can be called by: a publisher, an author, a title, an id. */
export interface Outlet {
  /** As it is written in the articles. */
  readonly label: string;
  readonly role: 'publisher' | 'author' | 'title';
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly articleIds: ReadonlySet<string>;
}

/** Lower case without diacritics and possessive endings; what is compared here. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}&]/gu, '');
}

const foldWords = (text: string): readonly string[] =>
  text
    .split(/[\s/–—]+/u)
    .map(foldWord)
    .filter((word) => word !== '');

/** The outlets, authors and titles of the articles, in order of appearance. */
export function outletsOf(articles: Iterable<Article>): readonly Outlet[] {
  const found = new Map<
    string,
    { label: string; role: Outlet['role']; words: readonly string[]; articleIds: Set<string> }
  >();
  const add = (role: Outlet['role'], label: string, id: string): void => {
    const key = `${role} ${label}`;
    const known = found.get(key);
    if (known) known.articleIds.add(id);
    else found.set(key, { label, role, words: foldWords(label), articleIds: new Set([id]) });
  };
  for (const article of articles) {
    add('publisher', article.publisher, article.id);
    for (const other of article.alsoIn) add('publisher', other.publisher, article.id);
    if (article.author !== null) add('author', article.author, article.id);
    add('title', article.title, article.id);
  }
  return [...found.values()];
}

/** The outlets, authors and titles of all articles: worked out once, as long as these stay as they are. */
export const outletsIn = ofArticles((articles): readonly Outlet[] => outletsOf(articles.values()));

/** Whether two words are the same but for a slip: one edit (or two neighbours swapped) from 5 letters on, two from 9. */
export function isSlip(typed: string, meant: string): boolean {
  const allowed = meant.length >= 9 ? 2 : meant.length >= 5 ? 1 : 0;
  if (Math.abs(typed.length - meant.length) > allowed) return false;
  if (typed === meant) return true;
  if (allowed === 0 || typed[0] !== meant[0]) return false;
  return editDistance(typed, meant) <= allowed;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Left out in front of a name. */
export const articlesBefore: ReadonlySet<string> = new Set(['the', 'a', 'an', 'that', 'this']);
const inAcronym = (word: string): boolean => !['of', 'the', 'for', 'and'].includes(word);

/** How firmly `typed` (folded words) calls an outlet: 3 in full, 2 by its beginning or initials, 1 with a slip; 0 not at all. */
export function calls(typed: readonly string[], outlet: Outlet): 0 | 1 | 2 | 3 {
  const words = typed.filter((word, at) => at > 0 || !articlesBefore.has(word));
  const meant = outlet.words.filter((word, at) => at > 0 || !articlesBefore.has(word));
  const typedKey = words.join('');
  const meantKey = meant.join('');
  if (typedKey === '') return 0;
  if (typedKey === meantKey) return 3;
  if (outlet.role === 'author')
    return meant.length > 1 && typedKey === meant.at(-1) ? 2 : isSlip(typedKey, meantKey) ? 1 : 0;
  if (outlet.role === 'publisher') {
    const beginnings = meant.map((_, at) => meant.slice(0, at + 1).join(''));
    if (words.length > 1 && words.length < meant.length && beginnings.includes(typedKey)) return 2;
    if (words.length === 1 && meant.length > 1 && typedKey === meant[0] && typedKey.length > 5) return 2;
    const initials = meant.filter(inAcronym).map((word) => word[0]);
    if (words.length === 1 && initials.length > 2 && typedKey === initials.join('')) return 2;
    if (typedKey.length > 4 && isSlip(typedKey, meantKey)) return 1;
    if (isLastWord(words, meant)) return 1;
    return words.length > 1 && beginnings.some((beginning) => beginning !== meant[0] && isSlip(typedKey, beginning))
      ? 1
      : 0;
  }
  return titleCalled(words, meant);
}

/** "The Courier" of the Oskel Courier: what a paper is mostly called, and what other things are called too. */
export const isLastWord = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.length === 1 && name.length > 1 && typed[0] === name.at(-1) && (typed[0]?.length ?? 0) > 4;

/** A title is called by two or more of its words in a row, or by its part before the colon. */
function titleCalled(typed: readonly string[], title: readonly string[]): 0 | 1 | 2 {
  if (typed.length < 2) return 0;
  for (let at = 0; at + typed.length <= title.length; at++) {
    if (typed.every((word, k) => title[at + k] === word)) return 2;
  }
  for (let at = 0; at + typed.length <= title.length; at++) {
    if (typed.every((word, k) => isSlip(word, title[at + k] ?? ''))) return 1;
  }
  return 0;
}
