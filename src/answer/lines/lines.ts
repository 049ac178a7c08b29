import { metTerms } from '../../language/clauses.ts';
import { type Span, spansMeet } from '../../language/span.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import { readStatement, relateStated, type Statement, type Weigh, withContradiction } from '../relate/agreement.ts';
import { weightOf } from '../relate/overlap.ts';
import { readingOf } from '../relate/statement.ts';
import { twinConflict } from '../relate/twins.ts';
import type { Steps } from '../steps.ts';
import { standingAlone } from './standalone.ts';

/** A sentence that may be shown, with what it needs to stand alone. */
export interface Quotable {
  readonly scored: ScoredSentence;
  readonly span: Span;
  readonly statement: Statement;
}

/** A line to be shown: one quotable, and those that say the same and are only cited. */
export interface ChosenLine {
  readonly shown: Quotable;
  readonly alike: readonly Quotable[];
}

/** At most this many lines in an answer. */
export const maxLines = 5;
/** At most this many citations behind one line besides its own. */
const maxAlike = 3;

/** Sentences of a question that were taken apart before: several steps of its answer look at the same. Only a memory. */
const known = new WeakMap<ScoredSentence, Quotable | null>();

const spanning = (scored: ScoredSentence, span: Span): Quotable => ({
  scored,
  span,
  statement: readStatement(scored.sentence.text, scored.article),
});

/** The sentence with its antecedent; null when it leans on something that cannot be brought along. */
export function quotable(scored: ScoredSentence): Quotable | null {
  const before = known.get(scored);
  if (before !== undefined) return before;
  const stretch = standingAlone(scored.passage, scored.position);
  const one = stretch === null ? null : spanning(scored, stretch.span);
  known.set(scored, one);
  return one;
}

/** Whether two lines have a piece of an article in common. */
export const overlaps = (one: Quotable, other: Quotable): boolean =>
  one.scored.article.id === other.scored.article.id && spansMeet(one.span, other.span);

/** Whether one of these lines, or what is only cited with it, has a piece in common with a sentence. */
export const isAmong = (lines: readonly ChosenLine[], one: Quotable): boolean =>
  lines.some(({ shown, alike }) => [shown, ...alike].some((each) => overlaps(each, one)));

/** Shared terms as a part of all: above this two sentences are one to a reader, whatever else. */
const maxSharedTerms = 0.75;

function reads(one: Statement, other: Statement): number {
  const shared = [...one.terms].filter((term) => other.terms.has(term)).length;
  return shared / Math.max(1, one.terms.size + other.terms.size - shared);
}

/** Whether two say the same, so that one line with both citations is enough. Rounded figures are shown both. */
export function saysTheSame(one: Quotable, other: Quotable, weigh: Weigh): boolean {
  const stated = relateStated(one.statement, other.statement, weigh);
  const { kind } = stated.kind === 'same' ? withContradiction(stated, one.statement, other.statement) : stated;
  const isAlike =
    kind === 'unrelated' &&
    reads(one.statement, other.statement) >= maxSharedTerms &&
    one.statement.isNegated === other.statement.isNegated &&
    haveSameFigures(one, other);
  // Word for word the same but for a name: that name is what a reader must see.
  return (
    (kind === 'same' || isAlike) && twinConflict(readingOf(one.statement), readingOf(other.statement), true) === null
  );
}

function haveSameFigures(one: Quotable, other: Quotable): boolean {
  const values = (quotable_: Quotable): string =>
    quotable_.statement.figures
      .map(({ text }) => text.toLowerCase())
      .sort()
      .join('|');
  return values(one) === values(other);
}

/** A sentence of the same article adds nothing when the shown one has this part of what it speaks of, by weight. */
const leastSaid = 0.5;

/** Whether a sentence of the same article is said already: its names, its figures and most of its words are in the shown one. */
export function isSaidAgain(shown: Quotable, candidate: Quotable, weigh: Weigh): boolean {
  if (shown.scored.article.id !== candidate.scored.article.id) return false;
  const [known, own] = [shown.statement, candidate.statement];
  if (known.isNegated !== own.isNegated || own.terms.size === 0 || own.names.size === 0) return false;
  const present = [...known.terms];
  if (metTerms([...own.names], present).length < own.names.size) return false;
  const figures = new Set(known.figures.map(({ text }) => text.toLowerCase()));
  if (!own.figures.every(({ text }) => figures.has(text.toLowerCase()))) return false;
  const all = [...own.terms];
  return weightOf(metTerms(all, present), weigh) >= leastSaid * weightOf(all, weigh);
}

/** Folds what says the same into one line, in the order given; parts of what is shown already are left out. */
export function* fold(candidates: readonly Quotable[], weigh: Weigh): Steps<readonly ChosenLine[]> {
  const lines: { shown: Quotable; alike: Quotable[] }[] = [];
  for (const candidate of candidates) {
    yield;
    if (isAmong(lines, candidate)) continue;
    if (lines.some(({ shown }) => isSaidAgain(shown, candidate, weigh))) continue;
    const same = lines.find(({ shown }) => saysTheSame(shown, candidate, weigh));
    if (same === undefined) lines.push({ shown: candidate, alike: [] });
    else if (same.alike.length < maxAlike) same.alike.push(candidate);
  }
  return lines;
}

/** A sentence that leans on a shown one is worth showing with it from this likelihood on, the shown one's being 1. */
const leastLeaning = 0.3;

/** A sentence that is this much likelier than the next, in log odds, is shown though it leans on another paragraph: whatever else is shown does not answer. */
const farAhead = 1;
const isFarAhead = ([best, next]: readonly ScoredSentence[]): boolean =>
  best !== undefined && (next === undefined || best.score - next.score >= farAhead);

const aloneBefore = new WeakMap<ScoredSentence, Quotable>();

function alone(scored: ScoredSentence): Quotable {
  const before = aloneBefore.get(scored);
  if (before !== undefined) return before;
  const one = spanning(scored, scored.sentence.span);
  aloneBefore.set(scored, one);
  return one;
}

/** The first `count` sentences that stand alone, in the order given, none part of another; one that a good one leans on is shown with it. */
export function* quotables(ranked: readonly ScoredSentence[], count: number): Steps<readonly Quotable[]> {
  const found: Quotable[] = [];
  for (const [place, scored] of ranked.entries()) {
    if (found.length >= count) break;
    yield;
    const one = quotable(scored) ?? (place === 0 && isFarAhead(ranked) ? alone(scored) : null);
    if (one === null) continue;
    const at = found.findIndex((other) => overlaps(one, other));
    const known = found[at];
    if (known === undefined) found.push(one);
    else if (contains(one.span, known.span) && Math.exp(scored.score - known.scored.score) >= leastLeaning) {
      found[at] = { ...known, span: one.span };
    }
  }
  return found;
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
