import { minutesApart } from '../../language/figures/clock.ts';
import { agreeInTime, type Moment } from '../../language/figures/dates.ts';
import { cosineOf, likenessOf } from '../../language/likeness.ts';
import { saying } from '../../language/reading/unit.ts';
import { stem } from '../../language/tokens.ts';
import type { Conflict } from './conflict.ts';
import { relateValues } from './figure-values.ts';
import type { Measured } from './measured.ts';
import { contextOf, type Pairing, type Side } from './pairing.ts';

const isSameDimension = (one: Measured, other: Measured) =>
  one.dimension === other.dimension ||
  ([one, other].every(({ dimension }) => dimension === 'age' || dimension === 'count') &&
    [one, other].every(({ noun, value }) => noun === null && value <= 120));

/** True where both values can be true of one thing: equal, one rounded or hedged, one reckoned from the other. */
export function mayBothHold(one: Measured, other: Measured, others: readonly number[]): boolean {
  if (one.from <= other.to && other.from <= one.to) return true;
  if (
    one.dimension === other.dimension &&
    relateValues(one.quantity, other.quantity) !== 'different' &&
    !one.isHedged &&
    !other.isHedged
  )
    return one.dimension !== 'count' || Math.min(one.value, other.value) >= 13;
  // "Ten doses", "a day for ten days": one is the other times a number that is told.
  const [small, large] = one.value < other.value ? [one.value, other.value] : [other.value, one.value];
  return others.some((times) => times > 1 && Math.abs(small * times - large) <= 0.02 * large);
}

const numberWords =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|\d{1,3})(?![\p{L}\d%]|[.,]\d)/giu;
const wordValues: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    twenty: 20,
    thirty: 30,
  }),
);
const numbersIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(numberWords), ([word]) => wordValues.get(word.toLowerCase()) ?? Number(word));

/** The figures of two sentences that can measure the same: which both give alike, and which not. */
export function figureConflicts(pairing: Pairing): {
  conflicts: readonly Conflict[];
  agreed: readonly (readonly [Measured, Measured])[];
} {
  const { first, second } = pairing;
  const [ours, theirs] = [first.reading.measures, second.reading.measures];
  const factors = [...numbersIn(first.reading.text), ...numbersIn(second.reading.text)];
  const fits = ours.flatMap((one) =>
    theirs
      .filter((other) => isSameDimension(one, other))
      .map((other) => ({
        one,
        other,
        isEqual: mayBothHold(one, other, factors),
        fit: nounFit(one, other),
        context: contextOf(pairing, one.span, other.span),
      })),
  );
  fits.sort((a, b) => Number(b.isEqual) - Number(a.isEqual) || b.fit + b.context - a.fit - a.context);
  const taken = new Set<Measured>();
  const agreed: (readonly [Measured, Measured])[] = [];
  const conflicts: Conflict[] = [];
  for (const { one, other, isEqual, fit, context } of fits) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one);
    taken.add(other);
    if (isEqual) agreed.push([one, other]);
    else
      conflicts.push({
        kind: 'figure',
        first: one.span,
        second: other.span,
        fit,
        context,
        sort: one.dimension.split(' ')[0] ?? '',
      });
  }
  return { conflicts, agreed };
}

/** How likely two figures count the same things, told from their nouns. */
function nounFit(one: Measured, other: Measured): number {
  if (one.dimension !== 'count' && one.dimension !== 'ordinal' && one.dimension !== 'share') return 1;
  if (one.noun === null || other.noun === null) return 0.6;
  if (one.noun === other.noun) return 1;
  const likened = (noun: string) => ({ term: stem(noun), word: noun, isName: false });
  const likeness = likenessOf(likened(one.noun), likened(other.noun));
  return one.dimension === 'share'
    ? Math.max(0.5, likeness)
    : Math.max(0.15, likeness, cosineOf(stem(one.noun), stem(other.noun)));
}

const weekday = ({ from }: Moment) => new Date(`${from}T00:00:00Z`).getUTCDay();
const isWeekdayName = ({ text }: Moment) =>
  /day$/i.test(text) && !/\d/.test(text) && !/today|yesterday|holiday/i.test(text);
const isRelative = (moment: Moment) => moment.isResolved && !isWeekdayName(moment);

function agree(one: Moment, other: Moment): boolean {
  if (agreeInTime(one, other)) return true;
  // "On Saturday" does not say which one.
  if (isWeekdayName(one) !== isWeekdayName(other) && one.grain === 'day' && other.grain === 'day')
    return weekday(one) === weekday(other) || isRelative(one) || isRelative(other);
  return isWeekdayName(one) && isWeekdayName(other) ? weekday(one) === weekday(other) : false;
}

const grainOf = (moment: Moment) => (isWeekdayName(moment) ? 'weekday' : moment.grain);

/** "On Saturday" is held against days alone: whoever names a year speaks of another matter. */
const isOfGrainOf = (one: Moment) => (other: Moment) => {
  if (isWeekdayName(one)) return other.grain === 'day';
  return !isWeekdayName(other) || one.grain === 'day';
};

/** The times that a sentence tells of what it is about: "his office said on Saturday" only tells when it was said. */
const toldIn = ({ reading: { text, moments } }: Side): readonly Moment[] =>
  moments.filter(({ span }) => {
    const verb = /(\p{L}+)(?: (?:on|in|last|this|late|early))?\s+$/u.exec(text.slice(0, span.start))?.[1];
    return verb === undefined || !saying.test(verb.toLowerCase());
  });

/** The days and times of two sentences that cannot be the same, and how many both give. */
export function timeConflicts(pairing: Pairing): { conflicts: readonly Conflict[]; agreed: number } {
  const [ours, theirs] = [toldIn(pairing.first), toldIn(pairing.second)];
  const free = (own: readonly Moment[], other: readonly Moment[]) =>
    own.filter((one) => !other.some((each) => agree(one, each)));
  const [mine, their] = [free(ours, theirs), free(theirs, ours)];
  const conflicts = mine.flatMap((one) =>
    their.filter(isOfGrainOf(one)).map((other): Conflict => {
      const isAlike = grainOf(one) === grainOf(other);
      return {
        kind: 'time',
        first: one.span,
        second: other.span,
        fit: isAlike ? 1 : 0.5,
        context: contextOf(pairing, one.span, other.span),
        sort: grainOf(one),
      };
    }),
  );
  const clocks = pairing.first.reading.clocks.flatMap((one) =>
    pairing.second.reading.clocks
      .filter((other) => minutesApart(one, other) >= 5)
      .map(
        (other): Conflict => ({
          kind: 'time',
          first: one.span,
          second: other.span,
          fit: 1,
          context: contextOf(pairing, one.span, other.span),
          sort: 'clock',
        }),
      ),
  );
  return { conflicts: [...conflicts, ...clocks], agreed: ours.length - mine.length };
}
