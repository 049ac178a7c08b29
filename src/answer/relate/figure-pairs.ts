import { agreeInTime } from '../../language/figures/dates.ts';
import { isQuantity, type Quantity } from '../../language/figures/figures.ts';
import {
  agreeInWhen,
  countsSame,
  isClose,
  isComparable,
  isTrivial,
  relateValues,
  type ValueRelation,
} from './figure-values.ts';
import type { Overlap } from './overlap.ts';
import type { Statement } from './statement.ts';

export {
  agreeInWhen,
  isComparable,
  isTrivial,
  nounKey,
  relateValues,
  type ValueRelation,
  valueRelations,
} from './figure-values.ts';

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
  /** An equal number of two digits in short statements that share all but a word. */
  whole: { terms: 2, ofLighter: 0.9, ofHeavier: 0.8 },
  /** A small plain number recurs everywhere. */
  small: { terms: 4, ofLighter: 0.6 },
  /** An equal number of the same counted things, at another time. */
  moved: { terms: 3, ofLighter: 0.5 },
  /** Another number of the same things. */
  different: { terms: 3, ofLighter: 0.6, ofHeavier: 0.45 },
  /** The same digits of another currency. */
  otherMoney: { terms: 2, ofLighter: 0.45, ofHeavier: 0.4 },
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
  if (relation === 'same' && isMet(shared, least.whole)) return true;
  return isMet(shared, isCounted ? { ...least.equal, terms: 2 } : least.equal);
}

const isMet = (shared: Overlap, limit: { terms: number; ofLighter: number; ofHeavier?: number }) =>
  shared.terms.length >= limit.terms &&
  shared.ofLighter >= limit.ofLighter &&
  shared.ofHeavier >= (limit.ofHeavier ?? 0);

/** "€220 million" and "$220 million": the same sum of another money. */
function isOtherMoney(first: Quantity, second: Quantity, shared: Overlap): boolean {
  return (
    first.kind === 'money' &&
    second.kind === 'money' &&
    first.unit !== second.unit &&
    isClose(first.value, second.value) &&
    agreeInWhen(first, second) &&
    isMet(shared, least.otherMoney)
  );
}

/** Beside an equal figure, another number of the same kind, part and time in statements that share all but a word. */
function beside(pair: FigurePair, first: Quantity, second: Quantity, shared: Overlap): FigurePair | null {
  const isFree = first !== pair.first && second !== pair.second && first.kind !== 'count';
  if (pair.differs !== null || !isFree || !isMet(shared, least.whole) || !isComparable(first, second)) return null;
  const isOther = relateValues(first, second) === 'different' && agreeInWhen(first, second);
  const isSamePart = first.role === second.role || first.role === null || second.role === null;
  return isOther && isSamePart ? { relation: 'different', first, second, differs: 'value' } : null;
}

function pairOf(first: Quantity, second: Quantity, shared: Overlap): FigurePair | null {
  if (isOtherMoney(first, second, shared)) return { relation: 'different', first, second, differs: 'value' };
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
  if (!mayMeasureTheSame(first, second)) return [];
  const [ours, theirs] = [weighty(first), weighty(second)];
  // "The highest temperature was 104 °F", "… in Hopetoun 48 °C": with other names it is another place's.
  const isNamed = shared.names.length > 0 || first.names.size + second.names.size === 0;
  const isAlike = (pair: FigurePair) => {
    if (pair.differs !== null && !isNamed) return false;
    if (pair.differs === 'when') return isOwnTime(first.text, pair.first) && isOwnTime(second.text, pair.second);
    return pair.differs === null || first.stance === second.stance;
  };
  const each = (pairUp: (one: Quantity, other: Quantity) => FigurePair | null) =>
    ours.flatMap((one) => theirs.flatMap((other) => pairUp(one, other) ?? []));
  const surer = [...twinned(ours, theirs, shared), ...each((one, other) => pairOf(one, other, shared))];
  const equal = surer.find(({ relation, differs }) => relation === 'same' && differs === null);
  const candidates =
    equal === undefined ? surer : [...surer, ...each((one, other) => beside(equal, one, other, shared))];
  const pairs: FigurePair[] = [];
  for (const pair of candidates.filter(isAlike).sort((one, other) => rank(one) - rank(other))) {
    if (!pairs.some((taken) => taken.first === pair.first || taken.second === pair.second)) pairs.push(pair);
  }
  return pairs.sort((one, other) => one.first.span.start - other.first.span.start);
}

/** Words between a time and the number behind it, from which on the time may be that of something else. */
const maxTimeGapWords = 3;

/** True when the time is beyond doubt the number's own: behind it, right before it, or in front of the whole ("In 2025, …"). */
function isOwnTime(text: string, { when, span }: Quantity): boolean {
  if (when === null) return false;
  if (when.span.start >= span.end) return true;
  const between = text.slice(when.span.end, span.start);
  return /^\s*,/.test(between) || (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= maxTimeGapWords;
}

/** "Peru's exports", "Chile's exports": each opens with a name that the other does not know at all. */
function mayMeasureTheSame(first: Statement, second: Statement): boolean {
  if (first.subject.length === 0 || second.subject.length === 0) return true;
  return first.subject.some((term) => second.terms.has(term)) || second.subject.some((term) => first.terms.has(term));
}

const weighty = (statement: Statement) => statement.figures.filter(isQuantity).filter((figure) => !isTrivial(figure));
