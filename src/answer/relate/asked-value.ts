import { metTerms } from '../../language/clauses.ts';
import { minutesApart } from '../../language/figures/clock.ts';
import { type Span, spansMeet } from '../../language/span.ts';
import { termsOf } from '../../language/tokens.ts';
import type { Asked } from './asked.ts';
import { mayBothHold } from './conflict-figures.ts';
import { isAnothers } from './outlets.ts';
import { commonOf, leastCommon } from './same-matter.ts';
import { readingOf, type Statement } from './statement.ts';

/** From this sureness on a span of a sentence is taken for what was asked for. */
const leastSure = 0.3;

/** What a statement gives for what was asked for; null where nothing was asked for that a span could answer. */
export function valueIn(
  statement: Statement,
  asked: Asked | null,
): { readonly span: Span; readonly text: string; readonly sure: number } | null {
  const found = asked === null ? null : asked.spanIn(statement.text, statement.published);
  if (found === null || found.sure < leastSure) return null;
  return { ...found, text: statement.text.slice(found.span.start, found.span.end) };
}

/** So sure must it be that a span is what was asked for before outlets are said to agree on it, or to give two values. */
const leastSureHeld = 0.5;

/**
 * What a statement surely gives for what was asked for. "What killed them?" names no kind of thing: whatever name stands there is none, nor is
 * what the question says itself.
 */
export function surelyIn(statement: Statement, asked: Asked | null): string | null {
  if (asked === null || (asked.noun === null && (asked.wants === 'thing' || asked.wants === 'other'))) return null;
  const value = valueIn(statement, asked);
  return value === null || value.sure < leastSureHeld ? null : value.text;
}

/** Between the things of a list. */
const joint = /,|(?<!\p{L})(?:and|or|y|e|o)(?!\p{L})/u;

/** True where another statement has the value that the first gives for what was asked for, or where none was asked for. */
export function hasValue(first: Statement, other: Statement, asked: Asked | null): boolean {
  const value = valueIn(first, asked);
  if (value === null) return true;
  const reading = readingOf(first);
  const measure = reading.measures.find(({ span }) => spansMeet(span, value.span));
  if (measure !== undefined)
    return readingOf(other).measures.some(
      (each) => each.dimension === measure.dimension && mayBothHold(measure, each, []),
    );
  const clock = reading.clocks.find(({ span }) => spansMeet(span, value.span));
  if (clock !== undefined) return readingOf(other).clocks.some((each) => minutesApart(clock, each) === 0);
  const said = new Set(termsOf(other.text));
  const isSaid = (term: string) => said.has(term);
  // "2 August" for "August 2", "Aasen" for "Marit Aasen": of a date all words tell it, of a name one, and of several things each.
  if (reading.moments.some(({ span }) => spansMeet(span, value.span))) return termsOf(value.text).every(isSaid);
  return value.text.split(joint).every((each) => {
    const terms = termsOf(each);
    return terms.length === 0 || terms.some(isSaid);
  });
}

/** Whether another outlet's statement gives the same for what was asked for, another figure or time, or another name. */
export type ValueRelation = 'same' | 'other' | 'other-name';

/**
 * What another outlet's statement surely gives for what was asked for, beside what the first surely gives; null where either gives
 * nothing, or where they may be about two things: only those with enough words in common, or that were found for the question
 * (`isFound`), are about one, and only where the other speaks of what is asked about.
 */
export function valueRelation(
  first: Statement,
  other: Statement,
  asked: Asked,
  isFound: boolean,
): ValueRelation | null {
  if (!isAnothers(other.article, first.article)) return null;
  if (surelyIn(first, asked) === null || surelyIn(other, asked) === null) return null;
  if (!speaksOfIt(first, other, asked)) return null;
  const isNear = commonOf(first, other) >= leastCommon;
  if (hasValue(first, other, asked)) return isNear ? 'same' : null;
  // Two names may be of two people, or of one.
  if (!isFigured(first, asked)) return isNear ? 'other-name' : null;
  return isNear || isFound ? 'other' : null;
}

/** Who has this part of what the first has of a question's words speaks of what is asked about. */
export const leastSpoken = 0.5;

/** True where another statement speaks of what is asked about as much as half of what the first does, names aside. */
export const speaksOfIt = (first: Statement, other: Statement, asked: Asked): boolean =>
  spokenBeside(first, other, asked) >= leastSpoken;

/** How much of what the first has of a question's words, names aside, another statement has, 0 to 1. */
export function spokenBeside(first: Statement, other: Statement, asked: Asked): number {
  const [met, own] = [spokenOf(other, asked), spokenOf(first, asked)];
  return met === 0 ? 0 : Math.min(1, met / own);
}

/** How much of a question's words, names aside, a statement has. */
function spokenOf({ text }: Statement, { terms }: Asked): number {
  const said = termsOf(text);
  return terms
    .filter(({ term, isName }) => !isName && metTerms([term], said).length > 0)
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** True where a figure or a time is given for what was asked for. */
export function isFigured(statement: Statement, asked: Asked): boolean {
  const value = valueIn(statement, asked);
  const { measures, moments, clocks } = readingOf(statement);
  return value !== null && [...measures, ...moments, ...clocks].some(({ span }) => spansMeet(span, value.span));
}
