import { areCapitalAndCountry } from '../../../language/capitals.ts';
import { type ClockTime, minutesApart } from '../../../language/figures/clock.ts';
import { agreeInTime, type Moment } from '../../../language/figures/dates.ts';
import { monthPattern } from '../../../language/figures/dates-calendar.ts';
import { fold } from '../../../language/fold.ts';
import { likenessOf } from '../../../language/likeness.ts';
import { numberValue } from '../../../language/number-terms.ts';
import type { Span } from '../../../language/span.ts';
import type { Measured } from '../../relate/measured.ts';
import type { Content, Reading } from '../../relate/reading.ts';

/** A figure, a day, a time, a name or another word that says something, in its place among those of its sentence. */
export interface Item {
  readonly kind: 'figure' | 'time' | 'clock' | 'name' | 'verb' | 'word';
  readonly at: number;
  readonly span: Span;
  readonly text: string;
  /** Of a name of several words, "Hugo Mbeki-Lorne": the places of its first and its last; its own place for what stands alone. */
  readonly run: Run;
  /** The very words in front of it and behind it, in lower case; empty at the ends. */
  readonly before: string;
  readonly after: string;
  /** Null for figures and times. */
  readonly content: Content | null;
  /** What a figure measures, between which values; null for others. */
  readonly amount: Amount | null;
  readonly moment: Moment | null;
  /** Null for all but times of day. */
  readonly clock: ClockTime | null;
}

/** Items beside each other, by the places of the first and the last. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A number with what it is a measure of: `bare` where the words do not tell. */
export interface Amount extends Pick<Measured, 'dimension' | 'noun' | 'value' | 'from' | 'to' | 'isHedged'> {
  /** The number as written, whatever the unit behind it makes of it: 2 of "two hours". */
  readonly number: number;
}

/** The number that a figure begins with; its value where the unit makes nothing else of it. */
function numberOf(text: string, { span, value, dimension }: Measured): number {
  if (dimension !== 'duration' && !dimension.startsWith('measure')) return value;
  const written = text.slice(span.start, span.end).toLowerCase();
  return numberValue(/^[\p{L}\d,.]+/u.exec(written)?.[0] ?? '', false) ?? value;
}

/** A round number of few digits ("two million", "a hundred") is taken for no more than this beside it. */
const maxRounding = 0.12;

/** The same, with what its roundness allows kept near to it. */
function tightened<T extends Amount>(amount: T): T {
  if (amount.isHedged) return amount;
  const { value, from, to } = amount;
  const most = Math.abs(value) * maxRounding;
  return { ...amount, from: Math.max(from, value - most), to: Math.min(to, value + most) };
}

const wordBefore = /([\p{L}\p{N}$£€%]+)[^\p{L}\p{N}$£€%]*$/u;
const wordAfter = /^[^\p{L}\p{N}$£€%]*([\p{L}\p{N}$£€%]+)/u;
/** Characters around an item in which its neighbours stand. */
const maxAround = 40;

/** The items of a sentence in order. */
export function itemsOf({ text, contents, measures, moments, clocks }: Reading): readonly Item[] {
  const found: Found[] = [];
  const none = { content: null, amount: null, moment: null, clock: null };
  for (const amount of measures.flatMap((measure) => changeOf(text, measure)))
    found.push({
      ...none,
      kind: 'figure',
      span: amount.span,
      amount: tightened({ ...amount, number: numberOf(text, amount) }),
    });
  for (const moment of moments)
    found.push({ ...none, kind: 'time', span: moment.span, moment, amount: timeAgo(moment) });
  for (const clock of clocks) found.push({ ...none, kind: 'clock', span: clock.span, clock });
  for (const content of contents) {
    // "Nineteen of them": a capital at the beginning makes no name of a number.
    const isNumber = !content.isName || /^\W*$/.test(text.slice(0, content.span.start));
    const value = isNumber ? numberValue(content.word, false) : null;
    const kind = value !== null ? 'figure' : content.isName ? 'name' : content.isVerb ? 'verb' : 'word';
    const amount =
      value === null
        ? null
        : { dimension: 'bare', noun: null, value, number: value, from: value, to: value, isHedged: false };
    found.push({ ...none, kind, span: content.span, content, amount });
  }
  found.sort((one, other) => one.span.start - other.span.start);
  const all = joined(text, found);
  const runs = runsOf(text, all);
  return all.map((each, at) => {
    const { start, end } = each.span;
    const before = wordBefore.exec(text.slice(Math.max(0, start - maxAround), start))?.[1] ?? '';
    const after = wordAfter.exec(text.slice(end, end + maxAround))?.[1] ?? '';
    const run = runs[at] ?? { first: at, last: at };
    return { ...each, at, run, text: text.slice(start, end), before: before.toLowerCase(), after: after.toLowerCase() };
  });
}

const daysOfYear = 365.25;

/** "Two years ago" is a day and as good as "for two years": the years, in days; null for other moments. */
function timeAgo({ text }: Moment): Amount | null {
  const [, number = ''] = /^(\S+) years? ago$/i.exec(text) ?? [];
  const years = /^an?$/i.test(number) ? 1 : numberValue(number.toLowerCase(), false);
  if (years === null) return null;
  const value = years * daysOfYear;
  return {
    dimension: 'duration',
    noun: null,
    value,
    number: years,
    from: value * (1 - maxRounding),
    to: value * (1 + maxRounding),
    isHedged: false,
  };
}

/** "From 900 to 1,400" tells of a change: it gives two figures, and no range. */
function changeOf(text: string, measure: Measured): readonly Measured[] {
  const [, first = '', joint = ''] = /^(.*?)(\s+to\s+).+$/su.exec(measure.text) ?? [];
  const { start, end } = measure.span;
  if (joint === '' || !/(?<!\p{L})from\s+$/iu.test(text.slice(Math.max(0, start - maxAround), start))) return [measure];
  const one = (value: number, span: Span) => ({ ...measure, span, value, from: value, to: value, isHedged: false });
  return [
    one(measure.from, { start, end: start + first.length }),
    one(measure.to, { start: start + first.length + joint.length, end }),
  ];
}

type Found = Omit<Item, 'at' | 'text' | 'run' | 'before' | 'after'>;

/** What may stand between two words of one name. */
const withinName = /^(?:\s+|\.\s*|-|[’'])$/u;

/** The runs that items stand in, by their places. */
function runsOf(text: string, items: readonly Found[]): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < items.length; ) {
    let last = first;
    while (isOneName(text, items[last], items[last + 1])) last += 1;
    const run = { first, last };
    for (; first <= last; first += 1) runs.push(run);
  }
  return runs;
}

const isOneName = (text: string, one: Found | undefined, next: Found | undefined): boolean =>
  one?.kind === 'name' && next?.kind === 'name' && withinName.test(text.slice(one.span.end, next.span.start));

/** "Four to seven years", "three or four": one figure that lies between two. */
function joined(text: string, found: readonly Found[]): readonly Found[] {
  const all: Found[] = [];
  for (const item of found) {
    const last = all.at(-1);
    const [from, to] = [last?.amount, item.amount];
    const isRange =
      last !== undefined &&
      from != null &&
      to != null &&
      from.value < to.value &&
      /^\s*(?:to|or|[–—-])\s*$/u.test(text.slice(last.span.end, item.span.start)) &&
      // "From 900 to 1,400": two figures.
      !/(?<!\p{L})from\s+$/iu.test(text.slice(Math.max(0, last.span.start - maxAround), last.span.start));
    if (!isRange) {
      all.push(item);
      continue;
    }
    // What the first is a number of stands behind the second: "four" of "four to seven years" are years.
    const own = numberValue(/^[\p{L}\d,.-]+/u.exec(text.slice(item.span.start))?.[0].toLowerCase() ?? '', false);
    const factor = from.dimension === to.dimension || own === null || own === 0 ? 1 : to.value / own;
    const span = { start: last.span.start, end: item.span.end };
    all[all.length - 1] = {
      ...item,
      span,
      content: null,
      amount: { ...to, from: Math.min(from.from * factor, to.from), isHedged: true },
    };
  }
  return all;
}

/** True for two figures that can measure the same. */
export const areOfOneMeasure = (one: Amount, other: Amount): boolean =>
  one.dimension === other.dimension ||
  (one.dimension !== 'ordinal' && other.dimension !== 'ordinal' && (isLoose(one) || isLoose(other)));

/** A number that does not say what it is a number of. */
const isLoose = ({ dimension, noun }: Amount) =>
  dimension === 'bare' || dimension === 'age' || (dimension === 'count' && noun === null);

const weekday = ({ from }: Moment) => new Date(`${from}T00:00:00Z`).getUTCDay();
const isWeekday = ({ text }: Moment) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text);

/** True where two figures, days or times say the same; null for what is none. */
export function sayTheSame(one: Item, other: Item): boolean | null {
  if (one.amount !== null && other.amount !== null && (one.moment === null || other.moment === null))
    return (
      areOfOneMeasure(one.amount, other.amount) &&
      (isWithin(one.amount, other.amount) ||
        isWithin(other.amount, one.amount) ||
        // "Two of those": hours, as the sentence before says.
        (one.amount.dimension !== other.amount.dimension && one.amount.number === other.amount.number))
    );
  if (one.moment !== null && other.moment !== null) {
    const agree = agreeButForYear(one.moment, other.moment);
    if (agree !== null) return agree;
    if (agreeInTime(one.moment, other.moment) || one.text.toLowerCase() === other.text.toLowerCase()) return true;
    return isWeekday(one.moment) && isWeekday(other.moment) && weekday(one.moment) === weekday(other.moment);
  }
  if (one.clock !== null && other.clock !== null) return minutesApart(one.clock, other.clock) < 5;
  return null;
}

/** True where a figure may be the other, rounded or told from when to when. */
const isWithin = (one: Amount, other: Amount): boolean =>
  (other.from <= one.value && one.value <= other.to) ||
  (isRange(one) && isRange(other) && one.from < other.to && other.from < one.to);

/** "Four to seven", "more than 900"; not "about 900". */
const isRange = ({ isHedged, value, from, to }: Amount) => isHedged && (value === from || value === to);

/** "On 5 May" names a day of no certain year: its article and a draft of another year mean the same by it. */
const isOfAnyYear = ({ text }: Moment) => namesMonth.test(text) && !/\d{4}/.test(text);
const namesMonth = new RegExp(monthPattern, 'i');

/** True where two days or months are the same but for the year, of which at least one says nothing; null where that is no question. */
function agreeButForYear(one: Moment, other: Moment): boolean | null {
  if (!(isOfAnyYear(one) || isOfAnyYear(other)) || !namesMonth.test(one.text) || !namesMonth.test(other.text))
    return null;
  const ofYear = one.grain === 'day' && other.grain === 'day' ? 5 : 2;
  return one.from.slice(5, 5 + ofYear) === other.from.slice(5, 5 + ofYear);
}

/** True where two names are one, as written: the marks of a plural, an owner and an accent make no other name, a letter more does. */
export function areOneName(one: Content, other: Content): boolean {
  if (one.term !== other.term) return false;
  const [first, second] = [bareName(one), bareName(other)];
  return first === second || first === `${second}s` || second === `${first}s`;
}

const bareName = ({ surface }: Content) => fold(surface.replace(/['’]s?$/u, ''));

/** Words that are at least this alike say the same. */
export const leastSame = 0.8;

/** How nearly two words say the same, 0 to 1; names only where they are written alike. */
export const likenessIn = (one: Content, other: Content): number => {
  const likeness = likenessOf(one, other);
  // "Lima" for Peru's government.
  if (likeness === 0 && one.isName && other.isName && areCapitalAndCountry(one.word, other.word)) return leastSame;
  return likeness === 1 && one.isName && other.isName && !areOneName(one, other) ? misspeltLikeness : likeness;
};
/** "Lund" for "Lunde": most likely the same, and misspelt. */
const misspeltLikeness = 0.5;
