import type { Article } from '../corpus/article.ts';
import { ofArticles } from '../corpus/article-map.ts';
import { inLanguage, packOf } from '../language/packs/languages.ts';
import { termsOf } from '../language/tokens.ts';
import { mayReadAll } from '../search/size.ts';
import { type CalledAt, callersIn } from './question/scope-called.ts';
import { isMatter } from './question/scope-matters.ts';
import { foldWord, type Outlet, outletsIn } from './question/scope-outlets.ts';
import { isShortFor, smallWords } from './source-short-names.ts';

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
  const words = [...text.matchAll(wordPattern)].map((match): Word => {
    const typed = match[0].replace(/[.-]+$/, '');
    return { folded: foldWord(typed), typed, start: match.index, end: match.index + typed.length };
  });
  const found: SourceMention[] = [];
  const callers = callersIn(articles);
  const folded = words.map((word) => word.folded);
  const callees = { speakers: callers.speakers(folded), titles: callers.titles(folded), articles };
  for (let at = 0; at < words.length; at++) {
    const mention = mentionAt(text, words, at, callees);
    if (mention === null) continue;
    found.push(mention.source);
    at = mention.last;
  }
  return found;
}

/** What the words of a text may call. */
interface Callees {
  readonly speakers: CalledAt;
  readonly titles: CalledAt;
  readonly articles: ReadonlyMap<string, Article>;
}

function mentionAt(
  text: string,
  words: readonly Word[],
  at: number,
  callees: Callees,
): { readonly source: SourceMention; readonly last: number } | null {
  for (let count = Math.min(maxRun, words.length - at); count > 0; count--) {
    const [first, last] = [words[at], words[at + count - 1]];
    if (first === undefined || last === undefined) continue;
    const place = { start: first.start, end: last.end + (possessive.exec(text.slice(last.end))?.[0].length ?? 0) };
    const article = count === 1 ? callees.articles.get(first.typed) : undefined;
    if (article !== undefined) {
      const articleIds = new Set([article.id]);
      return { source: { label: article.title, role: 'article', articleIds, ...place }, last: at };
    }
    const outlet = outletCalled(words, at, count, callees);
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
  words: readonly Word[],
  at: number,
  count: number,
  { speakers, titles, articles }: Callees,
): Outlet | null {
  const run = words.slice(at, at + count).map(({ folded }) => folded);
  const calledTitles = titles(at, count).filter(({ outlet, grade }) => grade >= firmly && tells(run, outlet, articles));
  const inFull = calledTitles.filter(({ grade }) => grade > firmly);
  // Words that several titles have are a matter, and no article.
  const firm = [
    ...speakers(at, count).filter(
      ({ grade, outlet }) => grade > firmly || (grade === firmly && !isMatter(outlet, run, articles)),
    ),
    ...(inFull.length > 0 || calledTitles.length === 1 ? calledTitles : []),
  ];
  const brief = shortFor(run.join(''), articles);
  const short = brief !== null && isMatter(brief, run, articles) ? null : brief;
  const called = firm.map(({ outlet }) => outlet);
  const isNone = called.length === 0 && short === null;
  const byWord = isNone && count === 1 ? publisherByWord(run[0] ?? '', articles) : null;
  return (
    byWord ??
    firstInOrder(called.find(({ role }) => role === 'publisher') ?? null, short, articles) ??
    called.find(({ role }) => role === 'author') ??
    called[0] ??
    null
  );
}

/** Fewer words that carry a subject are no title in a language that has no articles to leave out: "el puente". */
const fewestTerms = 2;

/** Whether words of a title tell anything: "and the" stands in many a one. */
function tells(run: readonly string[], title: Outlet, articles: ReadonlyMap<string, Article>): boolean {
  const [id = ''] = title.articleIds;
  const pack = packOf(articles.get(id)?.language ?? 'en');
  if (pack === null) return termsOf(run.join(' ')).length > 0;
  return inLanguage(
    pack.language,
    () => termsOf(run.join(' ')).length >= Math.min(fewestTerms, termsOf(title.label).length),
  );
}

/** Publishers by the letters that a short form of their names can begin with. */
const publishersByLetter = ofArticles((articles) => {
  const byLetter = new Map<string, Outlet[]>();
  for (const outlet of outletsIn(articles)) {
    if (outlet.role !== 'publisher') continue;
    const opening = outlet.words.findIndex((word) => !smallWords.has(word));
    for (const letter of new Set(outlet.words.slice(0, opening + 1).map((word) => word[0] ?? ''))) {
      const known = byLetter.get(letter) ?? [];
      byLetter.set(letter, known);
      known.push(outlet);
    }
  }
  return byLetter;
});

/** The first publisher that this is short for. */
const shortFor = (typed: string, articles: ReadonlyMap<string, Article>): Outlet | null =>
  publishersByLetter(articles)
    .get(typed[0] ?? '')
    ?.find(({ words }) => isShortFor(typed, words)) ?? null;

/** The one of two outlets that the articles have first. */
function firstInOrder(one: Outlet | null, other: Outlet | null, articles: ReadonlyMap<string, Article>): Outlet | null {
  if (one === null || other === null) return one ?? other;
  return outletsIn(articles).find((outlet) => outlet === one || outlet === other) ?? null;
}

/** Shorter words are too often something else. */
const minWordChars = 5;

/** Publishers by the words of their names. */
const publishersByWord = ofArticles((articles) => {
  const byWord = new Map<string, Outlet[]>();
  for (const outlet of outletsIn(articles))
    if (outlet.role === 'publisher')
      for (const word of new Set(outlet.words)) byWord.set(word, [...(byWord.get(word) ?? []), outlet]);
  return byWord;
});

/** What was found of a word: it takes reading all articles. */
const knownWords = ofArticles(() => new Map<string, Outlet | null>());

/**
 * "The Courier" for the Oskel Courier: a paper by the first or last word of its name, where no other is called so and no other's
 * articles have the word, so that it can be nothing else that is spoken of.
 */
function publisherByWord(word: string, articles: ReadonlyMap<string, Article>): Outlet | null {
  if (word.length < minWordChars || !mayReadAll(articles)) return null;
  const [only, ...more] = publishersByWord(articles).get(word) ?? [];
  if (only === undefined || more.length > 0 || (only.words.at(-1) !== word && only.words[0] !== word)) return null;
  const known = knownWords(articles);
  const before = known.get(word);
  if (before !== undefined) return before;
  const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
  const isOthers = [...articles.values()].some(({ id, text }) => !only.articleIds.has(id) && pattern.test(text));
  const found = isOthers ? null : only;
  known.set(word, found);
  return found;
}
