import type { Span } from '../../language/span.ts';
import { termsOf } from '../../language/tokens.ts';
import type { Asked } from './asked.ts';
import { mayBothHold } from './conflict-figures.ts';
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

/** Between the things of a list. */
const joint = /,|(?<!\p{L})(?:and|or|y|e|o)(?!\p{L})/u;

/** True where another statement has the value that the first gives for what was asked for, or where none was asked for. */
export function hasValue(first: Statement, other: Statement, asked: Asked | null): boolean {
  const value = valueIn(first, asked);
  if (value === null) return true;
  const reading = readingOf(first);
  const measure = reading.measures.find(({ span }) => span.start < value.span.end && value.span.start < span.end);
  if (measure !== undefined)
    return readingOf(other).measures.some(
      (each) => each.dimension === measure.dimension && mayBothHold(measure, each, []),
    );
  const said = new Set(termsOf(other.text));
  const isSaid = (term: string) => said.has(term);
  // "2 August" for "August 2", "Aasen" for "Marit Aasen": of a date all words tell it, of a name one, and of several things each.
  if (reading.moments.some(({ span }) => span.start < value.span.end && value.span.start < span.end))
    return termsOf(value.text).every(isSaid);
  return value.text.split(joint).every((each) => {
    const terms = termsOf(each);
    return terms.length === 0 || terms.some(isSaid);
  });
}
