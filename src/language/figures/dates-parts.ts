import {
  type Days,
  type Grain,
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
