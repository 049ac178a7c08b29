import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../language/span.ts';
import type { Steps } from '../steps.ts';
import { gramsOf, type QuotedWord, quotedWords } from './quoted-words.ts';

/** Shorter excerpts are found in too many places by chance. */
export const minQuotedWords = 4;
/** Shorter ones than this count only word for word. */
const minShortenedWords = 6;
/** Articles that are read closely, those with most runs of words in common first. */
const maxCandidates = 6;
/** An excerpt may lack words of its source; a source is not searched for over more than this many times its length. */
const maxStretch = 1.8;
/** This part of the excerpt's words must be in the source in their order; the others were changed. */
const leastKept = 0.8;
/** This part of the excerpt's runs of three words must be in the article before it is read closely. */
const leastGrams = 0.2;

/** Articles that are looked at between two rests: one that was never looked at takes a millisecond. */
const restEvery = 20;

/** Where a pasted excerpt was taken from. */
export interface Quoted {
  readonly article: Article;
  /** From the first to the last word that the excerpt has. */
  readonly span: Span;
  /** Where in the excerpt words stand that the source does not have there; empty when all are its own. */
  readonly changed: readonly Span[];
  /** Where its words stand in the source, in order. */
  readonly kept: readonly Span[];
  /** Words of the source between the first and the last that the excerpt leaves out: where they stand. */
  readonly leftOut: readonly Span[];
}

/** Runs of words of articles read before, sorted. Only a memory: an article never changes, and what is kept goes with it. */
const known = new WeakMap<Article, Uint32Array>();

function sortedGrams(article: Article): Uint32Array {
  const before = known.get(article);
  if (before !== undefined) return before;
  const grams = gramsOf(quotedWords(article.text)).sort();
  known.set(article, grams);
  return grams;
}

function has(sorted: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

/**
 * Finds the article that an excerpt was taken from, however it was shortened, recased or set with other marks. Null when
 * it has fewer than four words (fewer than six and is not word for word), or when no article has its words in their order. Costs some binary searches an article.
 */
export function* findQuoted(excerpt: string, articles: Iterable<Article>): Steps<Quoted | null> {
  const words = quotedWords(excerpt);
  if (words.length < minQuotedWords) return null;
  const grams = gramsOf(words);
  const candidates: { article: Article; shared: number }[] = [];
  let looks = 0;
  for (const article of articles) {
    looks += 1;
    if (looks % restEvery === 0) yield;
    const own = sortedGrams(article);
    let shared = 0;
    for (const gram of grams) if (has(own, gram)) shared += 1;
    if (shared >= leastGrams * grams.length) candidates.push({ article, shared });
  }
  candidates.sort((one, other) => other.shared - one.shared || (one.article.id < other.article.id ? -1 : 1));
  const found: Quoted[] = [];
  for (const { article } of candidates.slice(0, maxCandidates)) {
    yield;
    const located = locate(words, article);
    if (located !== null) found.push(located);
  }
  if (words.length < minShortenedWords)
    return found.find((one) => one.changed.length + one.leftOut.length === 0) ?? null;
  const worth = ({ changed, leftOut }: Quoted) => changed.length * 1000 + leftOut.length;
  return found.reduce<Quoted | null>((best, one) => (best === null || worth(one) < worth(best) ? one : best), null);
}

/** The place in an article that keeps most of the excerpt's words in their order, or null when none keeps enough. */
function locate(words: readonly QuotedWord[], article: Article): Quoted | null {
  const text = quotedWords(article.text);
  const width = Math.ceil(words.length * maxStretch) + 4;
  let best: Run | null = null;
  for (const start of likelyStarts(words, text, width)) {
    const run = tightened(words, text, longestCommon(words, text.slice(start, start + width), start));
    if (best === null || run.pairs.length > best.pairs.length) best = run;
    if (best.pairs.length === words.length) break;
  }
  if (best === null || best.pairs.length < leastKept * words.length) return null;
  return quotedAt(words, article, text, best);
}

/** Where runs of three words of the excerpt stand in the text, moved back by their place in the excerpt; best first. */
function likelyStarts(words: readonly QuotedWord[], text: readonly QuotedWord[], width: number): readonly number[] {
  const wanted = new Map<number, number>();
  gramsOf(words).forEach((gram, at) => {
    wanted.set(gram, at);
  });
  const votes = new Map<number, number>();
  gramsOf(text).forEach((gram, at) => {
    const place = wanted.get(gram);
    if (place === undefined) return;
    const bucket = Math.max(0, Math.floor((at - place) / Math.max(1, Math.floor(width / 4))));
    votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
  });
  const step = Math.max(1, Math.floor(width / 4));
  const buckets = [...votes].sort(([one, few], [other, many]) => many - few || one - other).slice(0, 6);
  return buckets.flatMap(([bucket]) => [bucket * step, Math.max(0, (bucket - 1) * step)]);
}

/** Words of the excerpt and of the text that are the same, in order in both. */
interface Run {
  readonly pairs: readonly { readonly excerpt: number; readonly text: number }[];
}

/** Longest common subsequence; excerpts and windows are some dozens of words. */
function longestCommon(words: readonly QuotedWord[], window: readonly QuotedWord[], offset: number): Run {
  const width = window.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    for (let j = window.length - 1; j >= 0; j -= 1) {
      const isSame = words[i]?.word === window[j]?.word;
      lengths[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: { excerpt: number; text: number }[] = [];
  let [i, j] = [0, 0];
  while (i < words.length && j < window.length) {
    if (words[i]?.word === window[j]?.word) {
      pairs.push({ excerpt: i, text: offset + j });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { pairs };
}

/** The same again from the last word backwards: the first word is then the latest that fits, not one of a sentence before. */
function tightened(words: readonly QuotedWord[], text: readonly QuotedWord[], run: Run): Run {
  const [first, last] = [run.pairs[0], run.pairs.at(-1)];
  if (first === undefined || last === undefined) return run;
  const back = longestCommon(words.toReversed(), text.slice(first.text, last.text + 1).toReversed(), 0);
  const pairs = back.pairs.map((pair) => ({ excerpt: words.length - 1 - pair.excerpt, text: last.text - pair.text }));
  return { pairs: pairs.toReversed() };
}

function quotedAt(
  words: readonly QuotedWord[],
  article: Article,
  text: readonly QuotedWord[],
  { pairs }: Run,
): Quoted | null {
  const [first, last] = [pairs[0], pairs.at(-1)];
  const [from, to] = [text[first?.text ?? -1], text[last?.text ?? -1]];
  if (first === undefined || last === undefined || from === undefined || to === undefined) return null;
  const kept = new Set(pairs.map((pair) => pair.excerpt));
  const met = new Set(pairs.map((pair) => pair.text));
  const within = text.slice(first.text, last.text + 1);
  return {
    article,
    span: { start: from.start, end: to.end },
    kept: pairs.flatMap((pair) => text[pair.text] ?? []).map(({ start, end }) => ({ start, end })),
    changed: words.filter((_, index) => !kept.has(index)).map(({ start, end }) => ({ start, end })),
    leftOut: within.filter((_, index) => !met.has(first.text + index)).map(({ start, end }) => ({ start, end })),
  };
}
