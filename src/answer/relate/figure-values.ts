import { singularOf } from '../../language/figures/counted.ts';
import { agreeInTime } from '../../language/figures/dates.ts';
import type { Quantity } from '../../language/figures/figures.ts';

export const valueRelations = ['same', 'rounded', 'different'] as const;
export type ValueRelation = (typeof valueRelations)[number];

/** Different words for one kind of counted thing. */
const sameNouns: readonly (readonly string[])[] = [
  ['child', 'kid', 'minor', 'youngster'],
  ['person', 'human', 'individual', 'inhabitant', 'resident'],
  ['soldier', 'troop'],
  ['nation', 'country'],
  ['home', 'house'],
];

/** One word for each kind of counted thing: `kids`, `children` and `minors` are all `child`. */
export function nounKey(noun: string): string {
  const singular = singularOf(noun);
  return sameNouns.find((nouns) => nouns.includes(singular))?.[0] ?? singular;
}

/** True when two quantities can measure the same thing; a noun that is not stated leaves it open. */
export function isComparable(one: Quantity, other: Quantity): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit) return false;
  if (one.role !== null && other.role !== null && one.role !== other.role && one.kind === 'share') return false;
  if (one.kind === 'money' || one.counts === null || other.counts === null) return true;
  return nounKey(one.counts) === nounKey(other.counts);
}

/** True when both say what they count and it is the same. */
export function countsSame(one: Quantity, other: Quantity): boolean {
  return one.counts !== null && other.counts !== null && nounKey(one.counts) === nounKey(other.counts);
}

/** Place value of the last digit that means something: trailing zeros of a plain numeral are only precise when nothing hedges them. */
function meaningfulStep(quantity: Quantity): number {
  if (quantity.step !== 1 || !Number.isInteger(quantity.value) || quantity.value === 0) return quantity.step;
  const digits = String(quantity.value);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const significant = digits.length - zeros;
  return significant >= 2 || quantity.bound !== 'exact' ? 10 ** zeros : 1;
}

/** True for equal numbers, whatever is lost in reckoning. */
export const isClose = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1);

/** True when `coarse` is `fine` rounded to the precision that `coarse` was stated with, its hedge ("over", "nearly") respected. */
function isRoundingOf(coarse: Quantity, fine: Quantity): boolean {
  const step = meaningfulStep(coarse);
  if (step <= meaningfulStep(fine)) return false;
  if (coarse.bound === 'over')
    return fine.value > coarse.value && Math.floor(fine.value / step) * step === coarse.value;
  if (coarse.bound === 'under')
    return fine.value < coarse.value && Math.ceil(fine.value / step) * step === coarse.value;
  return isClose(Math.round(fine.value / step) * step, coarse.value);
}

/** How two comparable quantities relate: the same number, one the rounded form of the other, or neither. Symmetric. */
export function relateValues(one: Quantity, other: Quantity): ValueRelation {
  if (isClose(one.value, other.value)) return 'same';
  return isRoundingOf(one, other) || isRoundingOf(other, one) ? 'rounded' : 'different';
}

/** True unless both say when and the two times cannot be the same. A length of time has no time of its own. */
export function agreeInWhen(one: Quantity, other: Quantity): boolean {
  if (one.kind === 'duration' || one.when === null || other.when === null) return true;
  return agreeInTime(one.when, other.when);
}

/** True for a small bare number ("two countries"): it says too little to tell one statement from another. */
export function isTrivial(quantity: Quantity): boolean {
  return quantity.kind === 'count' && quantity.value < 13 && quantity.step === 1;
}
