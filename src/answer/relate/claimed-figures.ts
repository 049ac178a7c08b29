import { agreeInTime, type Moment } from '../../language/figures/dates.ts';
import { type Figure, isMoment, isQuantity, type Quantity } from '../../language/figures/figures.ts';
import { momentName } from './differences.ts';
import { agreeInWhen, isComparable, isTrivial, nounKey, relateValues } from './figure-pairs.ts';

/** What became of the figures of a claim in a text. */
export interface FiguresMet {
  readonly isMet: boolean;
  /** Numbers and times that the text gives otherwise. */
  readonly differences: readonly { readonly claimed: string; readonly found: string }[];
  /** Those of the claim that the text gives, rounded or not. */
  readonly metCount: number;
  /** Those that the text has nothing for, not even another number. */
  readonly missingCount: number;
}

/** "More than 90" bears out "90" and "over 90", not "less than 90"; a bare "90" does not bear out "more than 90". */
function boundHolds(claimed: Quantity, found: Quantity): boolean {
  if (claimed.bound === 'over')
    return found.value > claimed.value || (found.bound === 'over' && found.value === claimed.value);
  if (claimed.bound === 'under') {
    return (
      (found.value < claimed.value && found.bound !== 'over') ||
      (found.bound === 'under' && found.value === claimed.value)
    );
  }
  return true;
}

function bearsOut(claimed: Quantity, found: Quantity): boolean {
  if (!isComparable(claimed, found) || !boundHolds(claimed, found)) return false;
  if (
    claimed.kind === 'count' &&
    claimed.counts !== null &&
    found.counts === null &&
    nounKey(claimed.counts) !== 'person'
  )
    return false;
  if (claimed.role !== found.role && claimed.role !== null && found.role !== null) return false;
  const relation = relateValues(claimed, found);
  const isBound = claimed.bound !== 'exact' && claimed.bound !== 'about' && relation === 'different';
  // "More than 14 million" is borne out by 14.3 million, not by 50 million: nobody would put it that way.
  if (isBound && Math.abs(found.value - claimed.value) > 0.1 * claimed.value) return false;
  return relation !== 'different' || isBound;
}

/** A time holds when the text gives it, or a part of it: "2023" is borne out by "April 2023", not the other way round. */
const contains = (claimed: Moment, found: Moment) => claimed.from <= found.from && found.to <= claimed.to;

/** Times of one length that can be held against each other. */
const isRival = (claimed: Moment, found: Moment) => !agreeInTime(claimed, found);

/** How strictly figures are held against each other. */
export interface Strictness {
  /** True where the claim says whose figure it is: then one that was rounded is another. */
  readonly isExact: boolean;
}

/** Holds the figures of a claim against those of a text. */
export function meetFigures(claim: readonly Figure[], text: readonly Figure[], { isExact }: Strictness): FiguresMet {
  const differences: { claimed: string; found: string }[] = [];
  const [times, numbers] = [text.filter(isMoment), text.filter(isQuantity)];
  let isMet = true;
  let [metCount, missingCount] = [0, 0];
  for (const claimed of claim) {
    const result = isMoment(claimed) ? meetMoment(claimed, times) : meetQuantity(claimed, numbers, isExact);
    if (result.isMet) metCount += 1;
    else isMet = false;
    if (result.difference !== null && result.difference.claimed !== result.difference.found)
      differences.push(result.difference);
    else if (!result.isMet) missingCount += 1;
  }
  const unique = new Map(differences.map((each) => [`${each.claimed}|${each.found}`, each]));
  return { isMet, differences: [...unique.values()], metCount, missingCount };
}

interface Result {
  readonly isMet: boolean;
  readonly difference: { readonly claimed: string; readonly found: string } | null;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** "On Monday" in a claim is the article's Monday: nobody says which week. Null for other times. */
function weekdayOf({ text, from, grain }: Moment): string | null {
  if (weekdays.includes(text.toLowerCase())) return text.toLowerCase();
  return grain === 'day' ? (weekdays[new Date(`${from}T00:00:00Z`).getUTCDay()] ?? null) : null;
}

function isSameWeekday(claimed: Moment, found: Moment): boolean {
  return weekdays.includes(claimed.text.toLowerCase()) && weekdayOf(claimed) === weekdayOf(found);
}

function meetMoment(claimed: Moment, times: readonly Moment[]): Result {
  if (times.some((found) => contains(claimed, found) || isSameWeekday(claimed, found)))
    return { isMet: true, difference: null };
  const rival = times.find((found) => isRival(claimed, found));
  return {
    isMet: false,
    difference: rival === undefined ? null : { claimed: momentName(claimed), found: momentName(rival) },
  };
}

const isTimely = (claimed: Quantity, found: Quantity) =>
  agreeInWhen(claimed, found) ||
  (claimed.when !== null && found.when !== null && isSameWeekday(claimed.when, found.when));

function meetQuantity(claimed: Quantity, numbers: readonly Quantity[], isExact: boolean): Result {
  const met = numbers.filter(
    (found) => bearsOut(claimed, found) && (!isExact || relateValues(claimed, found) !== 'rounded'),
  );
  const timely = met.find((found) => isTimely(claimed, found));
  if (timely !== undefined) return { isMet: true, difference: null };
  const [late] = met;
  if (late?.when != null && claimed.when !== null) {
    return { isMet: false, difference: { claimed: momentName(claimed.when), found: momentName(late.when) } };
  }
  const rivals = numbers.filter((found) => isRivalNumber(claimed, found));
  // Another number of another time is another matter.
  const rival = rivals.find((found) => isTimely(claimed, found));
  return { isMet: false, difference: rival === undefined ? null : { claimed: claimed.text, found: rival.text } };
}

/** A number that could have been meant: of the same kind, and of the same things where both say of what. */
function isRivalNumber(claimed: Quantity, found: Quantity): boolean {
  if (claimed.kind !== found.kind || isTrivial(found) !== isTrivial(claimed)) return false;
  if (isTrivial(claimed))
    return claimed.counts !== null && found.counts !== null && nounKey(claimed.counts) === nounKey(found.counts);
  if (claimed.counts === null || found.counts === null || claimed.kind !== 'count') return true;
  return nounKey(claimed.counts) === nounKey(found.counts);
}
