import { lazily } from '../lazily.ts';
import { daysOfMonth, daysOfQuarter, daysOfYear, daysOfYears } from './dates-calendar.ts';
import {
  close,
  dayBefore,
  dayNumber,
  dayOf,
  type MomentRule,
  month,
  monthOf,
  open,
  year,
  yearDigits,
} from './dates-parts.ts';
import { relativeRules } from './dates-relative.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];

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
    pattern: lazily(() => new RegExp(`${open}${dayBefore}(${month}),?\\s+(${yearDigits})${close}`, 'giu')),
    read: (match) => dayOf(year(match[4]), monthOf(match[3]), dayNumber(match[1], match[2])),
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
  ...relativeRules,
  {
    cue: 'digit',
    pattern: lazily(() => new RegExp(`${open}(${yearDigits})(?![\\p{L}\\p{N}_/=%]|[.,-]\\d|-\\p{L})`, 'giu')),
    read: (match) => ({ ...daysOfYear(year(match[1])), grain: 'year' }),
  },
];
