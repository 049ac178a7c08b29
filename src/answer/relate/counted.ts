import { looksPlural } from '../../language/figures/counted.ts';
import { type Figure, isQuantity } from '../../language/figures/figures.ts';
import type { Unit } from '../../language/reading/unit.ts';

/** Words back over which a number's noun is looked for. */
const maxCountedBack = 5;

/** The figures of a text; "border encounters, which dropped to 81,800" counts what stands before, when no other number does. */
export function countedIn({ plain, words, figures }: Unit): readonly Figure[] {
  return figures.map((figure) => {
    if (!isQuantity(figure) || figure.kind !== 'count' || figure.counts !== null) return figure;
    const before = words
      .filter(({ span, origin }) => origin === 'text' && span.end <= figure.span.start)
      .slice(-maxCountedBack);
    const noun = before.findLast(
      ({ word, span }) =>
        looksPlural(word) && !/[;:]|(?<!\p{L})while(?!\p{L})/u.test(plain.slice(span.end, figure.span.start)),
    );
    const isTaken = figures.some((other) => isQuantity(other) && other.counts === noun?.word);
    return noun === undefined || isTaken ? figure : { ...figure, counts: noun.word };
  });
}
