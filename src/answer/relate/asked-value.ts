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
): { readonly span: Span; readonly text: string } | null {
  const found = asked === null ? null : asked.spanIn(statement.text, statement.published);
  if (found === null || found.sure < leastSure) return null;
  return { span: found.span, text: statement.text.slice(found.span.start, found.span.end) };
}

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
  const terms = termsOf(value.text);
  // "Aasen" for "Marit Aasen", "2 August" for "August 2": one word of a name tells it, of a date all.
  const isDate = reading.moments.some(({ span }) => span.start < value.span.end && value.span.start < span.end);
  return terms.length === 0 || (isDate ? terms.every((term) => said.has(term)) : terms.some((term) => said.has(term)));
}
