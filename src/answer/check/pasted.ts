import type { Article } from '../../corpus/article.ts';
import { reachesOf } from '../../language/markers.ts';
import { splitSentences } from '../../language/sentences.ts';
import { type Sentence, type Span, spansMeet } from '../../language/span.ts';
import { analyseQuery } from '../../search/analyse.ts';
import type { Gathered } from '../../search/gathered.ts';
import { everything } from '../../search/query.ts';
import { mayReadAll } from '../../search/size.ts';
import type { Steps } from '../steps.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { type QuotedWord, quotedWords } from './quoted-words.ts';

/** A claim that was pasted from an article: the sentences it is from, and whether what it leaves out turns its meaning. */
export interface Pasted {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** What the sentences have and the excerpt lacks that denies, doubts or limits it, such as "No" or "Critics argue". */
  readonly dropped: string | null;
  /** The stretch of the article within which the excerpt leaves words out between its own; null when it leaves out none there. */
  readonly omitted: string | null;
}

/** Passages of a large collection that are looked up for an excerpt: it shares most of its words with the one it is from. */
const maxPassages = 60;

/** The articles that an excerpt may be from: all, or of very many those that have its words. */
function likeliest(excerpt: string, retriever: Gathered): readonly Article[] {
  const { articles } = retriever;
  const found = mayReadAll(articles)
    ? [...articles.values()]
    : [...new Set(retriever.search(analyseQuery(excerpt), everything, maxPassages).map(({ article }) => article))];
  retriever.expect(found);
  return found;
}

/** The sentences that a claim was copied from, however shortened; null when it was not, or when words were changed. */
export function* pastedFrom(claim: string, retriever: Gathered): Steps<Pasted | null> {
  const quoted = yield* findQuoted(claim, likeliest(claim, retriever));
  if (quoted === null || quoted.changed.length > 0) return null;
  const { article, span } = quoted;
  const all = retriever.passages(article.id).flatMap(({ sentences }) => sentences);
  const sentences = all.filter((sentence) => spansMeet(sentence.span, span));
  if (sentences.length === 0) return null;
  // One sentence made of parts of two says what neither does: it is a claim like any other.
  const isPatched = sentences.length > 1 && quoted.leftOut.length > 0 && splitSentences(claim).length === 1;
  if (isPatched && !/…|\.{3}/.test(claim)) return null;
  const [from, to] = [quoted.leftOut[0], quoted.leftOut.at(-1)];
  const omitted = from === undefined || to === undefined ? null : article.text.slice(from.start, to.end);
  return { article, sentences, dropped: droppedFrom(quoted, sentences), omitted };
}

const isWithin = (word: Span, place: Span) => word.start >= place.start && word.end <= place.end;

/** The first marker that the excerpt leaves out and that rules words of it which no other such marker of the excerpt rules. */
function droppedFrom({ kept }: Quoted, sentences: readonly Sentence[]): string | null {
  for (const { text, span } of sentences) {
    const own = kept.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
    const all = reachesOf(text).map((reach) => ({
      ...reach,
      isKept: own.some((word) => isWithin(word, reach.marker)),
    }));
    const lost = all.find((reach) => {
      if (reach.isKept || reach.kind === 'able') return false;
      const others = all.filter(({ isKept, kind }) => isKept && kind === reach.kind);
      return own.some((word) => isWithin(word, reach) && !others.some((other) => isWithin(word, other)));
    });
    if (lost !== undefined) return text.slice(lost.start, lost.end);
  }
  return null;
}

/** A sentence that a claim is all but a copy of, with names at other places. */
export interface Rearranged {
  readonly article: Article;
  readonly span: Span;
  /** The stretch of the claim, and that of the article, within which they differ. */
  readonly claimed: string;
  readonly found: string;
}

/**
 * The sentence of which a claim only exchanges names: "Latin America's grip on China" for "China's grip on Latin
 * America". Words alone do not show that; each moved name must keep a neighbour. Null when none was moved.
 */
export function* rearrangedFrom(claim: string, retriever: Gathered): Steps<Rearranged | null> {
  const quoted = yield* findQuoted(claim, likeliest(claim, retriever));
  if (quoted === null) return null;
  const { article, span, changed, leftOut } = quoted;
  const [first, last] = [changed[0], changed.at(-1)];
  const [from, to] = [leftOut[0], leftOut.at(-1)];
  if (first === undefined || last === undefined || from === undefined || to === undefined) return null;
  const [own, theirs] = [quotedWords(claim), quotedWords(article.text)];
  const names = changed.filter(({ start, end }) => /^\p{Lu}/u.test(claim.slice(start, end)));
  if (!names.some((name) => isMoved(own, indexAt(own, name), theirs, leftOut))) return null;
  return { article, span, claimed: claim.slice(first.start, last.end), found: article.text.slice(from.start, to.end) };
}

const indexAt = (words: readonly QuotedWord[], { start }: Span) => words.findIndex((word) => word.start === start);

/** True when a word of the claim stands elsewhere in the article, with other words on both sides. */
function isMoved(
  own: readonly QuotedWord[],
  at: number,
  theirs: readonly QuotedWord[],
  leftOut: readonly Span[],
): boolean {
  const around = (words: readonly QuotedWord[], index: number) => [words[index - 1]?.word, words[index + 1]?.word];
  const places = leftOut.map((each) => indexAt(theirs, each)).filter((each) => theirs[each]?.word === own[at]?.word);
  const before = around(own, at);
  const keepsNeighbour = (place: number) =>
    around(theirs, place).some((word, side) => word !== undefined && word === before[side]);
  return places.length > 0 && !places.some(keepsNeighbour);
}
