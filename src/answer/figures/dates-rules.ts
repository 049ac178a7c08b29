import { lazily } from '../../lazily.ts';
import {
  addDays,
  type Days,
  daysOfMonth,
  daysOfQuarter,
  daysOfYear,
  daysOfYears,
  type Grain,
  isCalendarDay,
  isoDay,
  monthNumber,
  monthPattern,
  oneDay,
  partsOfDay,
  weekdayNumber,
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
export type Cue = keyof typeof cues;
export const cueNames = Object.keys(cues) as readonly Cue[];

export interface MomentRule {
  readonly cue: Cue;
  readonly pattern: () => RegExp;
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
export const rules: readonly MomentRule[] = [
  {
    cue: 'digit',
    pattern: lazily(() => new RegExp(`${open}(${yearDigits})-(\\d\\d)-(\\d\\d)(?![\\p{L}\\p{N}_/=-])`, 'giu')),
    read: (match) => dayOf(year(match[1]), Number(match[2]), Number(match[3])),
  },
  {
    cue: 'month',
    pattern: lazily(
      () => new RegExp(`${open}(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${yearDigits})${close}`, 'giu'),
    ),
    read: (match) => dayOf(year(match[3]), monthOf(match[1]), Number(match[2])),
  },
  {
    cue: 'month',
    pattern: lazily(
      () =>
        new RegExp(`${open}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month}),?\\s+(${yearDigits})${close}`, 'giu'),
    ),
    read: (match) => dayOf(year(match[3]), monthOf(match[2]), Number(match[1])),
  },
  {
    cue: 'month',
    pattern: lazily(() => new RegExp(`${open}(${month}),?\\s+(?:of\\s+)?(${yearDigits})${close}`, 'giu')),
    read: (match) => ({ ...daysOfMonth(year(match[2]), monthOf(match[1])), grain: 'month' }),
  },
  {
    cue: 'quarter',
    pattern: lazily(() => new RegExp(`${open}Q([1-4])(?:\\s+of)?\\s*(${yearDigits})${close}`, 'giu')),
    read: (match) => ({ ...daysOfQuarter(year(match[2]), Number(match[1])), grain: 'quarter' }),
  },
  {
    cue: 'quarter',
    pattern: lazily(
      () => new RegExp(`${open}(first|second|third|fourth)\\s+quarter\\s+(?:of\\s+)?(${yearDigits})${close}`, 'giu'),
    ),
    read: (match) => ({
      ...daysOfQuarter(year(match[2]), ordinals.indexOf((match[1] ?? '').toLowerCase()) + 1),
      grain: 'quarter',
    }),
  },
  {
    cue: 'digit',
    pattern: lazily(() => new RegExp(`${open}((?:1[0-9]|20)\\d0)['’]?s(?![\\p{L}\\p{N}])`, 'giu')),
    read: (match) => ({
      ...daysOfYears(year(match[1]), year(match[1]) % 100 === 0 && year(match[1]) < 2000 ? 100 : 10),
      grain: 'decade',
    }),
  },
  {
    cue: 'century',
    pattern: lazily(() => new RegExp(`${open}(\\d{1,2})(?:st|nd|rd|th)[\\s-]century(?![\\p{L}\\p{N}])`, 'giu')),
    read: (match) => ({ ...daysOfYears(Number(match[1]) * 100 - 99, 100), grain: 'century' }),
  },
  {
    cue: 'month',
    pattern: lazily(
      () =>
        new RegExp(
          `${open}(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:%]|,?\\s+\\d|[.,]\\d|\\s+(?:percent|per|million|billion))`,
          'giu',
        ),
    ),
    read: (match, published) => {
      const numeral = monthOf(match[1]);
      const read = dayOf(latestYearOf(numeral, published), numeral, Number(match[2]));
      return read === null || !/^\p{Lu}/u.test(match[0]) ? null : { ...read, isResolved: true };
    },
  },
  {
    cue: 'month',
    pattern: lazily(
      () => new RegExp(`${open}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthPattern})(?![\\p{L}\\p{N}]|[.,]?\\s+\\d)`, 'giu'),
    ),
    read: (match, published) => {
      const numeral = monthOf(match[2]);
      const read = dayOf(latestYearOf(numeral, published), numeral, Number(match[1]));
      return read === null || !/^\p{Lu}/u.test(match[2] ?? '') ? null : { ...read, isResolved: true };
    },
  },
  {
    cue: 'month',
    // "May" alone is mostly a verb: a month without a year counts only with its capital and after a word that dates.
    pattern: lazily(
      () =>
        new RegExp(
          `(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Oo]n|[Ff]rom|[Tt]o)[\\s-])((?:${monthPattern.replace(/\b\p{L}/gu, (first) => first.toUpperCase())}))(?![\\p{L}\\p{N}]|,?\\s+\\d)`,
          'gu',
        ),
    ),
    read: (match, published) => {
      const numeral = monthOf(match[1]);
      return { ...daysOfMonth(latestYearOf(numeral, published), numeral), grain: 'month', isResolved: true };
    },
  },
  {
    cue: 'relative',
    pattern: lazily(() => /(?<![\p{L}-])(this|last|next|previous|coming)\s+year(?!['’\p{L}-])/giu),
    read: (match, published) => ({
      ...daysOfYear(partsOfDay(published).year + shiftedYear((match[1] ?? '').toLowerCase())),
      grain: 'year',
      isResolved: true,
    }),
  },
  {
    cue: 'relative',
    pattern: lazily(() => /(?<![\p{L}-])(this|last|next)\s+month(?!['’\p{L}-])/giu),
    read: (match, published) => {
      const at = partsOfDay(published);
      const first = isoDay(at.year, at.month + shiftedYear((match[1] ?? '').toLowerCase()), 1);
      const moved = partsOfDay(first);
      return { ...daysOfMonth(moved.year, moved.month), grain: 'month', isResolved: true };
    },
  },
  {
    cue: 'relative',
    pattern: lazily(
      () =>
        new RegExp(`(?<![\\p{L}-])(${smallNumbers.slice(1).join('|')}|an?|\\d{1,3})\\s+years?\\s+ago(?!\\p{L})`, 'giu'),
    ),
    read: (match, published) => ({
      ...daysOfYear(partsOfDay(published).year - count(match[1] ?? '')),
      grain: 'year',
      isResolved: true,
    }),
  },
  {
    cue: 'relative',
    // Not "today": "the projects of today" mean the present time and name no day.
    pattern: lazily(() => /(?<![\p{L}-])(yesterday|tomorrow)(?!['’\p{L}-])/giu),
    read: (match, published) => ({
      ...oneDay(addDays(published, match[1]?.toLowerCase() === 'yesterday' ? -1 : 1)),
      grain: 'day',
      isResolved: true,
    }),
  },
  {
    cue: 'weekday',
    pattern: lazily(() => new RegExp(`(?<![\\p{L}-])(${weekdayPattern})(?![s'’\\p{L}-]|,\\s+${month})`, 'giu')),
    read: (match, published) => {
      const wanted = weekdayNumber(match[1] ?? '');
      if (wanted === null || !/^\p{Lu}/u.test(match[1] ?? '')) return null;
      const back = (new Date(`${published}T00:00:00Z`).getUTCDay() - wanted + 7) % 7;
      return { ...oneDay(addDays(published, -back)), grain: 'day', isResolved: true };
    },
  },
  {
    cue: 'digit',
    pattern: lazily(() => new RegExp(`${open}(${yearDigits})(?![\\p{L}\\p{N}_/=%]|[.,-]\\d|-\\p{L})`, 'giu')),
    read: (match) => ({ ...daysOfYear(year(match[1])), grain: 'year' }),
  },
];
