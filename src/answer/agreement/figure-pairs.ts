import { singularOf } from '../figures/counted.ts';
import { agreeInTime } from '../figures/dates.ts';
import { isQuantity, type Quantity } from '../figures/figures.ts';
import type { Overlap } from './overlap.ts';
import type { Statement } from './statement.ts';

export const valueRelations = ['same', 'rounded', 'different'] as const;
export type ValueRelation = (typeof valueRelations)[number];

/** Different words for one kind of counted thing. */
const sameNouns: readonly (readonly string[])[] = [
  ['child', 'kid', 'minor', 'youngster'],
  ['person', 'human', 'individual', 'inhabitant', 'resident'],
  ['soldier', 'troop'],
  ['nation', 'country'],
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

const isClose = (one: number, other: number) =>
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

/** Two figures that measure the same thing, one from each statement. */
export interface FigurePair {
  readonly relation: ValueRelation;
  readonly first: Quantity;
  readonly second: Quantity;
  /** What differs: the number itself, or the time at which it held; null when nothing does. */
  readonly differs: 'value' | 'when' | null;
}

/** What the sentences must share, by how telling the figure is. Shares are of idf weight, 0 to 1. */
const least = {
  /** An equal number of three digits or more hardly recurs by chance. */
  telling: { terms: 2, ofLighter: 0.25 },
  /** Two equal numbers with their times. */
  twinned: { terms: 1, ofLighter: 0.25 },
  /** Any other equal number, or one rounded to the other. */
  equal: { terms: 3, ofLighter: 0.4 },
  /** A small plain number recurs everywhere. */
  small: { terms: 4, ofLighter: 0.6 },
  /** An equal number of the same counted things, at another time. */
  moved: { terms: 3, ofLighter: 0.5 },
  /** Another number of the same things. */
  different: { terms: 3, ofLighter: 0.6, ofHeavier: 0.45 },
} as const;

function significantDigits(value: number): number {
  return String(value)
    .replace(/e.*$/, '')
    .replace(/[.-]/g, '')
    .replace(/^0+|0+$/g, '').length;
}

function isSupported(one: Quantity, other: Quantity, relation: ValueRelation, shared: Overlap): boolean {
  const isCounted = countsSame(one, other) && one.kind !== 'duration';
  if (one.kind !== 'share' && significantDigits(one.value) < 2 && one.step === 1) return isMet(shared, least.small);
  if (relation === 'same' && significantDigits(one.value) >= 3 && isMet(shared, least.telling)) return true;
  return isMet(shared, isCounted ? { ...least.equal, terms: 2 } : least.equal);
}

const isMet = (shared: Overlap, limit: { terms: number; ofLighter: number; ofHeavier?: number }) =>
  shared.terms.length >= limit.terms &&
  shared.ofLighter >= limit.ofLighter &&
  shared.ofHeavier >= (limit.ofHeavier ?? 0);

function pairOf(first: Quantity, second: Quantity, shared: Overlap): FigurePair | null {
  if (!isComparable(first, second)) return null;
  const relation = relateValues(first, second);
  const isSameTime = agreeInWhen(first, second);
  if (relation !== 'different' && isSameTime) {
    return isSupported(first, second, relation, shared) ? { relation, first, second, differs: null } : null;
  }
  if (relation === 'same' && isMet(shared, least.moved))
    return { relation: 'different', first, second, differs: 'when' };
  if (!isSameTime || !isMet(shared, least.different) || first.role !== second.role) return null;
  const isSameMatter = countsSame(first, second) || (first.counts === null && second.counts === null);
  return isSameMatter ? { relation: 'different', first, second, differs: 'value' } : null;
}

const rank = (pair: FigurePair) =>
  pair.differs === null ? (pair.relation === 'same' ? 0 : 1) : pair.differs === 'when' ? 2 : 3;

/** "From $18 billion in 2002 to $450 billion in 2022": two equal numbers, each of an equal time, carry each other. */
function twinned(first: readonly Quantity[], second: readonly Quantity[], shared: Overlap): readonly FigurePair[] {
  const twins = first.flatMap((one) =>
    second
      .filter((other) => isComparable(one, other) && one.value === other.value && isSameMoment(one, other))
      .map((other): FigurePair => ({ relation: 'same', first: one, second: other, differs: null })),
  );
  const isTwin = new Set(twins.map((pair) => pair.first.value)).size >= 2;
  return isTwin && isMet(shared, least.twinned) ? twins : [];
}

const isSameMoment = (one: Quantity, other: Quantity) =>
  one.when !== null && other.when !== null && agreeInTime(one.when, other.when);

/** Lines up the quantities of two statements that measure the same thing, each at most once, the surest first. */
export function pairFigures(first: Statement, second: Statement, shared: Overlap): readonly FigurePair[] {
  const [ours, theirs] = [weighty(first), weighty(second)];
  const candidates = [
    ...twinned(ours, theirs, shared),
    ...ours.flatMap((one) => theirs.flatMap((other) => pairOf(one, other, shared) ?? [])),
  ];
  const pairs: FigurePair[] = [];
  for (const pair of candidates.sort((one, other) => rank(one) - rank(other))) {
    if (!pairs.some((taken) => taken.first === pair.first || taken.second === pair.second)) pairs.push(pair);
  }
  return pairs.sort((one, other) => one.first.span.start - other.first.span.start);
}

const weighty = (statement: Statement) => statement.figures.filter(isQuantity).filter((figure) => !isTrivial(figure));
