import type { Moment } from './dates.ts';
import type { Quantity } from './figures.ts';

/** Where one statement ends and the next begins within a sentence. */
const clauseBreak = /[;:]|(?:^|[^\p{L}])(?:while|whereas|although|though|but)(?!\p{L})/iu;

const firstOf = <T extends { span: { start: number } }>(all: readonly T[]) => all[0] ?? null;

/**
 * Gives each quantity the moment it held at: the next one before another quantity comes, else the nearest before it,
 * else the next one after it, never across the border of a clause.
 */
export function withMoments(
  quantities: readonly Quantity[],
  moments: readonly Moment[],
  text: string,
): readonly Quantity[] {
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    const isNear = (from: number, to: number) => !clauseBreak.test(text.slice(from, to));
    const after = moments.filter(
      ({ span }) => span.start >= quantity.span.end && isNear(quantity.span.end, span.start),
    );
    const before = moments.filter(
      ({ span }) => span.end <= quantity.span.start && isNear(span.end, quantity.span.start),
    );
    const direct = firstOf(after.filter(({ span }) => next === undefined || span.start < next.span.start));
    // A moment right behind an earlier quantity belongs to that one: "$18 billion in 2002 to $450 billion".
    const previous = quantities[index - 1];
    const own = before.filter(({ span }) => previous === undefined || span.start < previous.span.start);
    return { ...quantity, when: direct ?? own.at(-1) ?? before.at(-1) ?? firstOf(after) };
  });
}
