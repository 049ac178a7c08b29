import { readClockTimes } from '../../../language/figures/clock.ts';
import { isMoment, isQuantity, type Quantity, readFigures } from '../../../language/figures/figures.ts';
import { singular } from '../../../language/nouns.ts';
import type { Wanted } from '../../question/kind.ts';
import { nounKey } from '../../relate/figure-pairs.ts';
import { type Candidate, candidate, nounPlaces } from './candidate.ts';

const lengthUnits = /^(?:m|km|cm|mm|mi|ft|in|yd|mile|metre|meter)$/i;
const isLength = ({ unit }: Quantity): boolean => lengthUnits.test(unit);
const isDuration = ({ kind, counts }: Quantity): boolean =>
  kind === 'duration' || (kind === 'count' && counts !== null);
const unitsOf: ReadonlyMap<string, (quantity: Quantity) => boolean> = new Map<string, (quantity: Quantity) => boolean>([
  ['long', (quantity: Quantity) => quantity.kind === 'duration' || isLength(quantity)],
  ['old', (quantity: Quantity) => quantity.kind === 'duration' || quantity.kind === 'count'],
  ...['kilometre', 'kilometer', 'mile', 'metre', 'meter', 'foot', 'inch', 'yard'].map(
    (unit) => [unit, isLength] as const,
  ),
  ...['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'decade'].map((unit) => [unit, isDuration] as const),
  ...['dollar', 'euro', 'pound'].map((unit) => [unit, ({ kind }: Quantity) => kind === 'money'] as const),
  ['far', isLength],
  ['tall', isLength],
  ['high', isLength],
  ['wide', isLength],
  ['deep', isLength],
]);

/** Whether a quantity is of the kind that is asked for. */
export function isWantedQuantity(quantity: Quantity, wanted: Wanted): boolean {
  if (quantity.kind === 'ordinal') return false;
  if (wanted.asked === 'money') return quantity.kind === 'money';
  if (wanted.asked === 'share') return quantity.kind === 'share';
  const fits = unitsOf.get(singular(wanted.noun ?? ''));
  if (fits !== undefined) return fits(quantity);
  return !wanted.isCount || quantity.kind === 'count' || quantity.counts !== null;
}

/** "from $18 billion in 2002 to $450 billion in 2022": one change, told by both its ends. */
function changes(sentence: string, quantities: readonly Quantity[]): readonly Candidate[] {
  const [first, second] = quantities;
  if (quantities.length !== 2 || first === undefined || second === undefined) return [];
  const between = sentence.slice(first.span.end, second.span.start);
  const isChange = /\bfrom\s+(?:\w+\s+){0,2}$/i.test(sentence.slice(0, first.span.start));
  if (!isChange || !/\bto\s/i.test(between) || /[;.]/.test(between)) return [];
  return [candidate('range', first.span.start, second.span.end)];
}

const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+(?:,\\d{3})*(?:\\.\\d+|[½¼¾])?)';
/** A number with at most three words between it and what follows; years and parts of longer numbers are none. */
const numberBefore = new RegExp(
  `(?<![\\d.,$€£-])(?!(?:1[5-9]|20)\\d\\d\\b)\\b(${numberWord})(?: (?!(?:and|or|in|of|on|at|to|by|for|from|with|the|a|an|was|were|is|are|had|has)\\b)[^\\s,;:()]+){0,3} $`,
  'i',
);
const rangeBefore = new RegExp(`(?<![\\d.])\\b(${numberWord}(?: percent|%)?)(?:[–-]| to | or )$`, 'i');

/** A number a few words before the noun that is counted: "eight owned-and-operated stations". */
function numbered(sentence: string, noun: string): readonly Candidate[] {
  return nounPlaces(sentence, noun).flatMap(({ start }) => {
    const match = numberBefore.exec(sentence.slice(0, start));
    return match === null ? [] : [candidate('figure', match.index, match.index + (match[1] ?? '').length, true)];
  });
}

const wholeBefore = new RegExp(
  `(?<![\\d.,$€£-])\\b(${numberWord}|half|most|none|all)(?: (?:out )?of)(?: (?:its|the|their|his|her|our|those|these))? $`,
  'i',
);

/** "19 of its 52 posts are vacant": the number before is the one that something is said of. */
function partOf(sentence: string, one: Candidate): Candidate {
  const part = wholeBefore.exec(sentence.slice(0, one.span.start));
  if (part === null) return one;
  return { ...one, span: { start: part.index, end: part.index + (part[1] ?? '').length } };
}

/** "30–75%", "five to ten years": two numbers that give one range are one candidate. */
function withRange(sentence: string, one: Candidate): Candidate {
  const before = rangeBefore.exec(sentence.slice(0, one.span.start));
  return before === null ? one : { ...one, span: { start: before.index, end: one.span.end } };
}

/** A number of commuters is none of bridges where the sentence speaks of a bridge; of "inhabitants" it may be one of people. */
function mayCount(sentence: string, { asked, noun, isCount }: Wanted): (quantity: Quantity) => boolean {
  if (asked !== 'figure' || !isCount || noun === null || nounPlaces(sentence, noun).length === 0) return () => true;
  const key = nounKey(noun.split(' ').at(-1) ?? noun);
  return ({ counts }) => counts === null || nounKey(counts) === key;
}

/** The quantities that may be the figure, sum of money or share that is wanted; those of the wanted noun alone where there are any. */
export function figureCandidates(sentence: string, wanted: Wanted, published: string): readonly Candidate[] {
  const quantities = readFigures(sentence, published)
    .filter(isQuantity)
    .filter((one) => isWantedQuantity(one, wanted));
  const head = singular(wanted.noun?.split(' ').at(-1) ?? '');
  const isCounted = ({ counts }: Quantity): boolean => counts !== null && head !== '' && singular(counts) === head;
  const counted = quantities.filter(isCounted);
  const near =
    wanted.asked === 'figure' && wanted.noun !== null && counted.length === 0 ? numbered(sentence, wanted.noun) : [];
  if (near.length > 0) return near.map((one) => withRange(sentence, one));
  const chosen =
    wanted.asked === 'figure' && counted.length > 0 ? counted : quantities.filter(mayCount(sentence, wanted));
  const single = chosen.map((one) => candidate('figure', one.span.start, one.span.end, isCounted(one)));
  return [...single.map((one) => partOf(sentence, one)), ...changes(sentence, chosen)].map((one) =>
    withRange(sentence, one),
  );
}

const partOfPeriod = /\b(?:the )?(?:early|late|mid|spring|summer|autumn|fall|winter)(?: of)?[ -]$/i;

/** Words for a part of the calendar: who asks for one of them wants no time of day. */
const calendarNoun = /^(?:century|decade|year|month|week|day|date|season)$/;

/** The moments that a sentence gives in figures, times of day among them; a relative one ("Monday") depends on the day of publication and is none. */
export function momentCandidates(sentence: string, wanted: Wanted, published: string): readonly Candidate[] {
  const days = readFigures(sentence, published)
    .filter(isMoment)
    .filter((moment) => !moment.isResolved && (moment.grain !== 'century' || wanted.noun === 'century'))
    .map(({ text, span }) => {
      const year = wanted.noun === 'year' ? /\b\d{4}\b/.exec(text) : null;
      if (year !== null) return candidate('moment', span.start + year.index, span.start + year.index + year[0].length);
      const part = partOfPeriod.exec(sentence.slice(0, span.start))?.[0].length ?? 0;
      const rest = /^[–-]\d{2,4}\b/.exec(sentence.slice(span.end))?.[0].length ?? 0;
      return candidate('moment', span.start - part, span.end + rest);
    });
  if (calendarNoun.test(wanted.noun ?? '')) return days;
  return [...days, ...readClockTimes(sentence).map(({ span }) => candidate('moment', span.start, span.end))];
}
