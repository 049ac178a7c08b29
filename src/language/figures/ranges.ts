import type { Quantity } from './figures.ts';
import { tidy } from './numbers.ts';

const dash = /^\s*[–—-]\s*$/u;
const word = /^\s+(?:to|and)\s+$/;

/** True for "5–10 years", "between $2 and $3 billion", "from 3 to 4 million". */
function isRange(text: string, one: Quantity, next: Quantity): boolean {
  const between = text.slice(one.span.end, next.span.start);
  if (dash.test(between)) return true;
  return word.test(between) && /(?:between|from)\s+$/i.test(text.slice(0, one.span.start));
}

/** What the first number of a range is to be multiplied by: the scale of the second, which it was not written with. */
function lentFactor(next: Quantity): number {
  return next.kind === 'share' || next.kind === 'ordinal' ? 1 : Math.max(1, next.step);
}

/** Lends the first number of a range the unit, scale and noun of the second. */
export function shareUnit(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  return quantities.map((one, index) => {
    const next = quantities[index + 1];
    if (next === undefined || !isRange(text, one, next)) return one;
    if (one.step > 1 || (one.unit !== '' && one.unit !== next.unit)) return one;
    const factor = lentFactor(next);
    const value = tidy(one.value * factor);
    if (value > next.value) return one;
    return { ...one, kind: next.kind, unit: next.unit, counts: next.counts, value, step: tidy(one.step * factor) };
  });
}
