import type { Grain } from '../moment.ts';
import {
  type Days,
  isCalendarDay,
  isoDay,
  monthNumber,
  monthPattern,
  oneDay,
  weekdayPattern,
} from './dates-calendar.ts';

/** What a sentence must have for a rule to be tried: most sentences are done with a few looks. */
export const cues = {
  digit: /\d/,
  month: new RegExp(monthPattern, 'i'),
  quarter: /quarter|q[1-4]/i,
  century: /centur/i,
  relative: /year|month|yesterday|tomorrow|\bago\b/i,
  weekday: new RegExp(weekdayPattern, 'i'),
} as const;
/** One look for all of them: most sentences have none. */
export const anyCue = new RegExp(
  Object.values(cues)
    .map(({ source }) => source)
    .join('|'),
  'i',
);
export type Cue = keyof typeof cues;
export const cueNames = Object.keys(cues) as readonly Cue[];

export interface MomentRule {
  readonly cue: Cue;
  readonly pattern: () => RegExp;
  readonly read: (match: RegExpMatchArray, published: string) => (Days & { grain: Grain; isResolved?: boolean }) | null;
}

/** A year in digits as a number. */
export const year = (digits: string | undefined) => Number(digits);
/** 1 to 12; 0 for what is no month. */
export const monthOf = (word: string | undefined) => monthNumber(word ?? '') ?? 0;

/** A year that a text may name. */
export const yearDigits = '(?:1[0-9]|20|21)\\d\\d';
/** Not inside an identifier, a longer number, an address or an amount. */
export const open = '(?<![\\p{L}\\p{N}_=#/$€£]|\\d\\.|(?<!mid|early|late|pre|post|[12]\\d{3})-)';
export const close = '(?![\\p{L}\\p{N}_/=]|[.,-]\\d)';
export const month = `(?:${monthPattern})\\.?`;

/** A day of the calendar; null when there is none such. */
export function dayOf(yearNumber: number, monthNumeral: number, day: number): (Days & { grain: Grain }) | null {
  if (!isCalendarDay(yearNumber, monthNumeral, day)) return null;
  return { ...oneDay(isoDay(yearNumber, monthNumeral, day)), grain: 'day' };
}

const dayWords: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
/** The day of a month as it stands before the month: "5", "26th of", "nineteenth of". */
export const dayBefore = `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?|(${[...dayWords.keys()].toReversed().join('|')})\\s+of\\s+)`;
/** The day that `dayBefore` found in digits or in words. */
export const dayNumber = (digits: string | undefined, word: string | undefined): number =>
  digits === undefined ? (dayWords.get((word ?? '').toLowerCase()) ?? 0) : Number(digits);
