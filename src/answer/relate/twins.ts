import { likenessOf } from '../../language/likeness.ts';
import type { Word } from '../../language/reading/unit.ts';
import type { Span } from '../../language/span.ts';
import { stem } from '../../language/tokens.ts';
import type { Conflict } from './conflict.ts';
import { mayBothHold } from './conflict-figures.ts';
import type { Reading } from './reading.ts';

/** A word as it is written, with its place. */
interface Written {
  readonly word: string;
  readonly span: Span;
}

const written = (text: string): readonly Written[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|[$€£¥%]/gu), ({ index, 0: word }) => ({
    word: word.toLowerCase().replace(/['’]s?$/u, ''),
    span: { start: index, end: index + word.length },
  }));

/**
 * What two sentences must have word for word, in words and as a part of the longer: where one thing is asked for, and where none is.
 * Of a short one both may be true: two may have met the minister.
 */
const leastShared = { asked: { words: 6, share: 0.55 }, unasked: { words: 10, share: 0.75 } } as const;
/** How long what differs may be, in words. */
const maxDifferent = 6;

/**
 * Where two sentences are one, word for word, but for one name, figure or date: whoever repeats a sentence and changes one thing in
 * it says otherwise. Null where they are not, or where both can be true.
 */
export function twinConflict(first: Reading, second: Reading, isAsked: boolean): Conflict | null {
  const least = leastShared[isAsked ? 'asked' : 'unasked'];
  const [ours, theirs] = [written(first.text), written(second.text)];
  const shorter = Math.min(ours.length, theirs.length);
  let [before, behind] = [0, 0];
  while (before < shorter && ours[before]?.word === theirs[before]?.word) before += 1;
  while (behind < shorter - before && ours.at(-1 - behind)?.word === theirs.at(-1 - behind)?.word) behind += 1;
  const shared = before + behind;
  const [mine, their] = [ours.slice(before, ours.length - behind), theirs.slice(before, theirs.length - behind)];
  const isTwin = shared >= least.words && shared >= least.share * Math.max(ours.length, theirs.length);
  if (!isTwin || mine.length === 0 || their.length === 0 || Math.max(mine.length, their.length) > maxDifferent)
    return null;
  const spans = { first: around(mine), second: around(their) };
  const sort = sortOf(first, second, spans.first, spans.second);
  if (sort === null) return null;
  return { ...spans, fit: 1, context: 1, ...sort };
}

const around = (words: readonly Written[]): Span => ({
  start: words[0]?.span.start ?? 0,
  end: words.at(-1)?.span.end ?? 0,
});

const touching = <One extends { readonly span: Span }>(all: readonly One[], { start, end }: Span): readonly One[] =>
  all.filter(({ span }) => span.start < end && start < span.end);

/** "In Elt, 71 percent": of another thing, another figure. */
const hasName = ({ contents }: Reading, span: Span) => touching(contents, span).some(({ isName }) => isName);

const isLike = (one: Word, other: Word) =>
  one.term !== null &&
  other.term !== null &&
  likenessOf({ ...one, term: one.term }, { ...other, term: other.term }) >= 0.7;

/** What kind of thing differs, and its own place where it is less than all that does. */
type Found = Pick<Conflict, 'kind' | 'sort'> & Partial<Pick<Conflict, 'first' | 'second'>>;

/** What kind of thing differs; null where both may be true, or where nothing tells that it is one thing. */
function sortOf(first: Reading, second: Reading, one: Span, other: Span): Found | null {
  const [ours, theirs] = [touching(first.measures, one), touching(second.measures, other)];
  const [mine, their] = [ours[0], theirs[0]];
  if (mine !== undefined && their !== undefined)
    return ours.length > 1 ||
      theirs.length > 1 ||
      hasName(first, one) ||
      hasName(second, other) ||
      mayBothHold(mine, their, [])
      ? null
      : { kind: 'figure', sort: mine.dimension.split(' ')[0] ?? '', first: mine.span, second: their.span };
  const [moment, theirMoment] = [touching(first.moments, one)[0], touching(second.moments, other)[0]];
  if (moment !== undefined && theirMoment !== undefined)
    return { kind: 'time', sort: moment.grain, first: moment.span, second: theirMoment.span };
  const names = [first.text.slice(one.start, one.end), second.text.slice(other.start, other.end)];
  if (!names.every((name) => /^\p{Lu}|\d/u.test(name))) return null;
  const [words, others] = [touching(first.words, one), touching(second.words, other)];
  // "Luther" and "Martin Luther" are one.
  const alike = words.filter((word) =>
    others.some((each) => stem(each.word) === stem(word.word) || isLike(word, each)),
  );
  if (2 * alike.length > Math.min(words.length, others.length)) return null;
  if (mine !== undefined || their !== undefined)
    return { kind: 'figure', sort: (mine ?? their)?.dimension.split(' ')[0] ?? '' };
  const kind = touching(first.phrases, one)[0]?.nameKind ?? 'thing';
  return { kind: 'name', sort: kind };
}
