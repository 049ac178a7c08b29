import type { Span } from '../corpus/article.ts';
import {
  addDays,
  type Days,
  daysOfMonth,
  daysOfQuarter,
  daysOfYear,
  daysOfYears,
  isCalendarDay,
  isoDay,
  monthNumber,
  monthPattern,
  oneDay,
  partsOfDay,
  weekdayNumber,
  weekdayPattern,
} from './dates-calendar.ts';

export const grains = ['day', 'month', 'quarter', 'year', 'decade', 'century'] as const;
/** How exactly a moment is given. */
export type Grain = (typeof grains)[number];

/** A day, month, quarter, year, decade or century that a text names. */
export interface Moment {
  readonly kind: 'moment';
  /** The words as they stand in the text. */
  readonly text: string;
  readonly span: Span;
  /** First and last day that the words cover, `YYYY-MM-DD`, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /** True when the words are relative ("this year", "Monday") and were reckoned from the day of publication. */
  readonly isResolved: boolean;
}

interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, published: string) => (Days & { grain: Grain; isResolved?: boolean }) | null;
}

const year = (digits: string | undefined) => Number(digits);
const monthOf = (word: string | undefined) => monthNumber(word ?? '') ?? 0;
const ordinals = ['first', 'second', 'third', 'fourth'];
const smallNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const yearDigits = '(?:1[0-9]|20|21)\\d\\d';
/** Not inside an identifier, a longer number, an address or an amount. */
const open = '(?<![\\p{L}\\p{N}_=#/$€£]|\\d\\.|(?<!mid|early|late|pre|post|[12]\\d{3})-)';
const close = '(?![\\p{L}\\p{N}_/=]|[.,-]\\d)';
const month = `(?:${monthPattern})\\.?`;

function dayOf(yearNumber: number, monthNumeral: number, day: number): (Days & { grain: Grain }) | null {
  if (!isCalendarDay(yearNumber, monthNumeral, day)) return null;
  return { ...oneDay(isoDay(yearNumber, monthNumeral, day)), grain: 'day' };
}

/** The last such month that had begun on the day of publication: "in May" in an article of June means this May. */
function latestYearOf(monthNumeral: number, published: string): number {
  const at = partsOfDay(published);
  return monthNumeral <= at.month ? at.year : at.year - 1;
}

function shiftedYear(word: string): number {
  return word === 'last' || word === 'previous' ? -1 : word === 'next' || word === 'coming' ? 1 : 0;
}

function count(word: string): number {
  const index = smallNumbers.indexOf(word.toLowerCase());
  return index >= 0 ? index : /^an?$/i.test(word) ? 1 : Number(word);
}

/** Tried in order at every place; the first that covers a place keeps it. */
const rules: readonly Rule[] = [
  {
    pattern: new RegExp(`${open}(${yearDigits})-(\\d\\d)-(\\d\\d)(?![\\p{L}\\p{N}_/=-])`, 'giu'),
    read: (match) => dayOf(year(match[1]), Number(match[2]), Number(match[3])),
  },
  {
    pattern: new RegExp(`${open}(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${yearDigits})${close}`, 'giu'),
    read: (match) => dayOf(year(match[3]), monthOf(match[1]), Number(match[2])),
  },
  {
    pattern: new RegExp(
      `${open}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month}),?\\s+(${yearDigits})${close}`,
      'giu',
    ),
    read: (match) => dayOf(year(match[3]), monthOf(match[2]), Number(match[1])),
  },
  {
    pattern: new RegExp(`${open}(${month}),?\\s+(?:of\\s+)?(${yearDigits})${close}`, 'giu'),
    read: (match) => ({ ...daysOfMonth(year(match[2]), monthOf(match[1])), grain: 'month' }),
  },
  {
    pattern: new RegExp(`${open}Q([1-4])(?:\\s+of)?\\s*(${yearDigits})${close}`, 'giu'),
    read: (match) => ({ ...daysOfQuarter(year(match[2]), Number(match[1])), grain: 'quarter' }),
  },
  {
    pattern: new RegExp(`${open}(first|second|third|fourth)\\s+quarter\\s+(?:of\\s+)?(${yearDigits})${close}`, 'giu'),
    read: (match) => ({
      ...daysOfQuarter(year(match[2]), ordinals.indexOf((match[1] ?? '').toLowerCase()) + 1),
      grain: 'quarter',
    }),
  },
  {
    pattern: new RegExp(`${open}((?:1[0-9]|20)\\d0)['’]?s(?![\\p{L}\\p{N}])`, 'giu'),
    read: (match) => ({
      ...daysOfYears(year(match[1]), year(match[1]) % 100 === 0 && year(match[1]) < 2000 ? 100 : 10),
      grain: 'decade',
    }),
  },
  {
    pattern: new RegExp(`${open}(\\d{1,2})(?:st|nd|rd|th)[\\s-]century(?![\\p{L}\\p{N}])`, 'giu'),
    read: (match) => ({ ...daysOfYears(Number(match[1]) * 100 - 99, 100), grain: 'century' }),
  },
  {
    pattern: new RegExp(
      `${open}(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:%]|,?\\s+\\d|[.,]\\d|\\s+(?:percent|per|million|billion))`,
      'giu',
    ),
    read: (match, published) => {
      const numeral = monthOf(match[1]);
      const read = dayOf(latestYearOf(numeral, published), numeral, Number(match[2]));
      return read === null || !/^\p{Lu}/u.test(match[0]) ? null : { ...read, isResolved: true };
    },
  },
  {
    // "May" alone is mostly a verb: a month without a year counts only with its capital and after a word that dates.
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Oo]n|[Ff]rom|[Tt]o)[\\s-])((?:${monthPattern.replace(/\b\p{L}/gu, (first) => first.toUpperCase())}))(?![\\p{L}\\p{N}]|,?\\s+\\d)`,
      'gu',
    ),
    read: (match, published) => {
      const numeral = monthOf(match[1]);
      return { ...daysOfMonth(latestYearOf(numeral, published), numeral), grain: 'month', isResolved: true };
    },
  },
  {
    pattern: /(?<![\p{L}-])(this|last|next|previous|coming)\s+year(?!['’\p{L}-])/giu,
    read: (match, published) => ({
      ...daysOfYear(partsOfDay(published).year + shiftedYear((match[1] ?? '').toLowerCase())),
      grain: 'year',
      isResolved: true,
    }),
  },
  {
    pattern: /(?<![\p{L}-])(this|last|next)\s+month(?!['’\p{L}-])/giu,
    read: (match, published) => {
      const at = partsOfDay(published);
      const first = isoDay(at.year, at.month + shiftedYear((match[1] ?? '').toLowerCase()), 1);
      const moved = partsOfDay(first);
      return { ...daysOfMonth(moved.year, moved.month), grain: 'month', isResolved: true };
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}-])(${smallNumbers.slice(1).join('|')}|an?|\\d{1,3})\\s+years?\\s+ago(?!\\p{L})`,
      'giu',
    ),
    read: (match, published) => ({
      ...daysOfYear(partsOfDay(published).year - count(match[1] ?? '')),
      grain: 'year',
      isResolved: true,
    }),
  },
  {
    // Not "today": "the projects of today" mean the present time and name no day.
    pattern: /(?<![\p{L}-])(yesterday|tomorrow)(?!['’\p{L}-])/giu,
    read: (match, published) => ({
      ...oneDay(addDays(published, match[1]?.toLowerCase() === 'yesterday' ? -1 : 1)),
      grain: 'day',
      isResolved: true,
    }),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}-])(${weekdayPattern})(?![s'’\\p{L}-]|,\\s+${month})`, 'giu'),
    read: (match, published) => {
      const wanted = weekdayNumber(match[1] ?? '');
      if (wanted === null || !/^\p{Lu}/u.test(match[1] ?? '')) return null;
      const back = (new Date(`${published}T00:00:00Z`).getUTCDay() - wanted + 7) % 7;
      return { ...oneDay(addDays(published, -back)), grain: 'day', isResolved: true };
    },
  },
  {
    pattern: new RegExp(`${open}(${yearDigits})(?![\\p{L}\\p{N}_/=%]|[.,-]\\d|-\\p{L})`, 'giu'),
    read: (match) => ({ ...daysOfYear(year(match[1])), grain: 'year' }),
  },
];

/** Without one of these a text names no moment: most sentences are done with one look. */
const hint = new RegExp(`\\d|\\b(?:year|month|ago|yesterday|tomorrow|quarter|${weekdayPattern}|${monthPattern})`, 'i');

const datingWords =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|to|during|before|after|between|and|of|for|around|about|the|early|late|mid|year|spring|summer|autumn|fall|winter|through|over|than)[\s-]+$/iu;

/** A bare year is read as one unless the word before it makes it part of a name ("Operation 2030") or a noun after it a count ("2000 troops"). */
function isBareYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (datingWords.test(before)) return true;
  if (/\p{Lu}[\p{L}\p{M}]*[\s-]+$/u.test(before)) return false;
  return !/^\s+\p{Ll}[\p{L}-]*(?:\s+\p{Ll}+)?s(?!\p{L})/u.test(text.slice(end, end + 40));
}

/**
 * Every moment that `text` names, in order, none inside another. Relative ones are reckoned from `published`
 * (`YYYY-MM-DD`): "last year" is the calendar year before it, "Monday" the last Monday up to it.
 */
export function readMoments(text: string, published: string): readonly Moment[] {
  if (!hint.test(text)) return [];
  const found: Moment[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.span.end && other.span.start < end)) continue;
      const read = rule.read(match, published);
      if (read === null) continue;
      if (/^\d{4}$/.test(match[0]) && !isBareYear(text, start, end)) continue;
      found.push({
        kind: 'moment',
        text: match[0],
        span: { start, end },
        from: read.from,
        to: read.to,
        grain: read.grain,
        isResolved: read.isResolved ?? false,
      });
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

/** True when two moments can be the same time: one lies within the other ("2023" and "April 2023"). */
export function agreeInTime(one: Pick<Moment, 'from' | 'to'>, other: Pick<Moment, 'from' | 'to'>): boolean {
  return (one.from <= other.from && other.to <= one.to) || (other.from <= one.from && one.to <= other.to);
}
