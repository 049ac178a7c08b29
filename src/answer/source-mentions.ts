import type { Article } from '../corpus/article.ts';
import { mayReadAll } from '../search/size.ts';
import { calls, foldWord, type Outlet, outletsIn } from './question/scope-outlets.ts';
import { isShortFor } from './source-short-names.ts';

/** A source that a text names, and where. Half-open, in UTF-16 code units. */
export interface SourceMention {
  readonly label: string;
  readonly role: 'article' | 'author' | 'publisher';
  readonly articleIds: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}&.-]+/gu;
const possessive = /^['’]s?(?!\p{L})/u;
/** The longest run of words that is tried as a name. */
const maxRun = 8;
/** A name by its beginning or its initials. */
const firmly = 2;

interface Word {
  readonly folded: string;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The sources that a text names anywhere, in order: in full, by beginning, initials or id. For lines that ask for sources;
 * in a question of something else a name may be what is asked about.
 */
export function sourcesIn(text: string, articles: ReadonlyMap<string, Article>): readonly SourceMention[] {
  const outlets = outletsIn(articles);
  const words = [...text.matchAll(wordPattern)].map((match): Word => {
    const typed = match[0].replace(/[.-]+$/, '');
    return { folded: foldWord(typed), typed, start: match.index, end: match.index + typed.length };
  });
  const found: SourceMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention = mentionAt(text, words, at, outlets, articles);
    if (mention === null) continue;
    found.push(mention.source);
    at = mention.last;
  }
  return found;
}

function mentionAt(
  text: string,
  words: readonly Word[],
  at: number,
  outlets: readonly Outlet[],
  articles: ReadonlyMap<string, Article>,
): { readonly source: SourceMention; readonly last: number } | null {
  for (let count = Math.min(maxRun, words.length - at); count > 0; count--) {
    const run = words.slice(at, at + count);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const place = { start: first.start, end: last.end + (possessive.exec(text.slice(last.end))?.[0].length ?? 0) };
    const article = count === 1 ? articles.get(first.typed) : undefined;
    if (article !== undefined) {
      const articleIds = new Set([article.id]);
      return { source: { label: article.title, role: 'article', articleIds, ...place }, last: at };
    }
    const outlet = outletCalled(
      run.map(({ folded }) => folded),
      outlets,
      articles,
    );
    if (outlet === null) continue;
    const role = outlet.role === 'title' ? 'article' : outlet.role;
    return {
      source: { label: outlet.label, role, articleIds: outlet.articleIds, ...place },
      last: at + count - 1,
    };
  }
  return null;
}

/** The outlet that a run of words calls firmly, publishers before authors and titles; null for none. */
function outletCalled(
  run: readonly string[],
  outlets: readonly Outlet[],
  articles: ReadonlyMap<string, Article>,
): Outlet | null {
  const called = outlets.filter((outlet) =>
    outlet.role === 'publisher'
      ? calls(run, outlet) >= firmly || isShortFor(run.join(''), outlet.words)
      : calls(run, outlet) >= firmly,
  );
  const byWord = called.length === 0 && run.length === 1 ? publisherByWord(run[0] ?? '', outlets, articles) : null;
  return (
    byWord ??
    called.find(({ role }) => role === 'publisher') ??
    called.find(({ role }) => role === 'author') ??
    called[0] ??
    null
  );
}

/** Shorter words are too often something else. */
const minWordChars = 5;

/**
 * "The Courier" for the Oskel Courier: a paper by the first or last word of its name, where no other is called so and no other's
 * articles have the word, so that it can be nothing else that is spoken of.
 */
function publisherByWord(
  word: string,
  outlets: readonly Outlet[],
  articles: ReadonlyMap<string, Article>,
): Outlet | null {
  if (word.length < minWordChars || !mayReadAll(articles)) return null;
  const publishers = outlets.filter(({ role }) => role === 'publisher');
  const [only, ...more] = publishers.filter(({ words }) => words.includes(word));
  if (only === undefined || more.length > 0 || (only.words.at(-1) !== word && only.words[0] !== word)) return null;
  for (const { id, text } of articles.values())
    if (!only.articleIds.has(id) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text)) return null;
  return only;
}
