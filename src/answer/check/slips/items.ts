import { agreeInTime, type Moment } from '../../../language/figures/dates.ts';
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
  /** The very words in front of it and behind it, in lower case; empty at the ends. */
  readonly before: string;
  readonly after: string;
  /** Null for figures and times. */
  readonly content: Content | null;
  /** What a figure measures, between which values; null for others. */
  readonly amount: Amount | null;
  readonly moment: Moment | null;
  /** Minutes after midnight; null for all but times of day. */
  readonly minutes: number | null;
}

/** A number with what it is a measure of: `bare` where the words do not tell. */
export type Amount = Pick<Measured, 'dimension' | 'noun' | 'value' | 'from' | 'to' | 'isHedged'>;

const wordBefore = /([\p{L}\p{N}$£€%]+)[^\p{L}\p{N}$£€%]*$/u;
const wordAfter = /^[^\p{L}\p{N}$£€%]*([\p{L}\p{N}$£€%]+)/u;
/** Characters around an item in which its neighbours stand. */
const maxAround = 40;

/** The items of a sentence in order. */
export function itemsOf({ text, contents, measures, moments, clocks }: Reading): readonly Item[] {
  const found: Found[] = [];
  const none = { content: null, amount: null, moment: null, minutes: null };
  for (const amount of measures.flatMap((measure) => changeOf(text, measure)))
    found.push({ ...none, kind: 'figure', span: amount.span, amount });
  for (const moment of moments) found.push({ ...none, kind: 'time', span: moment.span, moment });
  for (const { span, minutes } of clocks) found.push({ ...none, kind: 'clock', span, minutes });
  for (const content of contents) {
    const value = content.isName ? null : numberValue(content.word, false);
    const kind = value !== null ? 'figure' : content.isName ? 'name' : content.isVerb ? 'verb' : 'word';
    const amount =
      value === null ? null : { dimension: 'bare', noun: null, value, from: value, to: value, isHedged: false };
    found.push({ ...none, kind, span: content.span, content, amount });
  }
  found.sort((one, other) => one.span.start - other.span.start);
  return joined(text, found).map((each, at) => {
    const { start, end } = each.span;
    const before = wordBefore.exec(text.slice(Math.max(0, start - maxAround), start))?.[1] ?? '';
    const after = wordAfter.exec(text.slice(end, end + maxAround))?.[1] ?? '';
    return { ...each, at, text: text.slice(start, end), before: before.toLowerCase(), after: after.toLowerCase() };
  });
}

/** "From 900 to 1,400" tells of a change: it gives two figures, and no range. */
function changeOf(text: string, measure: Measured): readonly (Amount & { readonly span: Span })[] {
  const [, first = '', joint = ''] = /^(.*?)(\s+to\s+).+$/su.exec(measure.text) ?? [];
  const { start, end } = measure.span;
  if (joint === '' || !/(?<!\p{L})from\s+$/iu.test(text.slice(Math.max(0, start - maxAround), start))) return [measure];
  const one = (value: number, span: Span) => ({ ...measure, span, value, from: value, to: value, isHedged: false });
  return [
    one(measure.from, { start, end: start + first.length }),
    one(measure.to, { start: start + first.length + joint.length, end }),
  ];
}

type Found = Omit<Item, 'at' | 'text' | 'before' | 'after'>;

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
  one.dimension === other.dimension || isLoose(one) || isLoose(other);

/** A number that does not say what it is a number of. */
const isLoose = ({ dimension, noun }: Amount) =>
  dimension === 'bare' || dimension === 'age' || (dimension === 'count' && noun === null);

const weekday = ({ from }: Moment) => new Date(`${from}T00:00:00Z`).getUTCDay();
const isWeekday = ({ text }: Moment) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text);

/** True where two figures, days or times say the same; null for what is none. */
export function sayTheSame(one: Item, other: Item): boolean | null {
  if (one.amount !== null && other.amount !== null)
    return (
      areOfOneMeasure(one.amount, other.amount) &&
      one.amount.from <= other.amount.to &&
      other.amount.from <= one.amount.to
    );
  if (one.moment !== null && other.moment !== null) {
    if (agreeInTime(one.moment, other.moment) || one.text.toLowerCase() === other.text.toLowerCase()) return true;
    return isWeekday(one.moment) && isWeekday(other.moment) && weekday(one.moment) === weekday(other.moment);
  }
  if (one.minutes !== null && other.minutes !== null) return Math.abs(one.minutes - other.minutes) < 5;
  return null;
}
