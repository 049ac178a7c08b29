import { lazily } from '../lazily.ts';
import {
  addDays,
  daysOfMonth,
  daysOfYear,
  isoDay,
  monthPattern,
  oneDay,
  partsOfDay,
  weekdayNumber,
  weekdayPattern,
} from './dates-calendar.ts';
import { dayBefore, dayNumber, dayOf, type MomentRule, month, monthOf, open } from './dates-parts.ts';
import { isAhead } from './dates-tense.ts';

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

/**
 * The year of a month, or of a day of it, that stands without one: of what is to come the next one there is, of all else the last that had
 * begun on the day of publication. "In May" in an article of June means this May, "will open in May" the next.
 */
function yearOf(match: RegExpMatchArray, published: string, monthNumeral: number, dayNumeral: number | null): number {
  const { year, month, day } = partsOfDay(published);
  if (isAhead(match))
    return monthNumeral < month || (monthNumeral === month && (dayNumeral ?? 31) < day) ? year + 1 : year;
  return monthNumeral <= month ? year : year - 1;
}

function shiftedYear(word: string): number {
  return word === 'last' || word === 'previous' ? -1 : word === 'next' || word === 'coming' ? 1 : 0;
}

function count(word: string): number {
  const index = smallNumbers.indexOf(word.toLowerCase());
  return index >= 0 ? index : /^an?$/i.test(word) ? 1 : Number(word);
}

/** Times that are reckoned from the day of publication: "on 5 May", "last year", "Monday". Tried in order. */
export const relativeRules: readonly MomentRule[] = [
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
      const day = Number(match[2]);
      const read = dayOf(yearOf(match, published, numeral, day), numeral, day);
      return read === null || !/^\p{Lu}/u.test(match[0]) ? null : { ...read, isResolved: true };
    },
  },
  {
    cue: 'month',
    pattern: lazily(() => new RegExp(`${open}${dayBefore}(${monthPattern})(?![\\p{L}\\p{N}]|[.,]?\\s+\\d)`, 'giu')),
    read: (match, published) => {
      const numeral = monthOf(match[3]);
      const day = dayNumber(match[1], match[2]);
      const read = dayOf(yearOf(match, published, numeral, day), numeral, day);
      return read === null || !/^\p{Lu}/u.test(match[3] ?? '') ? null : { ...read, isResolved: true };
    },
  },
  {
    cue: 'month',
    // "May" alone is mostly a verb: a month without a year counts only with its capital and after a word that dates.
    pattern: lazily(
      () =>
        new RegExp(
          `(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|[Oo]n|[Ff]rom|[Tt]o|[Ff]or|[Bb]efore|[Aa]fter|[Tt]ill|[Bb]etween)[\\s-])((?:${monthPattern.replace(/\b\p{L}/gu, (first) => first.toUpperCase())}))(?![\\p{L}\\p{N}]|,?\\s+\\d)`,
          'gu',
        ),
    ),
    read: (match, published) => {
      const numeral = monthOf(match[1]);
      return { ...daysOfMonth(yearOf(match, published, numeral, null), numeral), grain: 'month', isResolved: true };
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
      const days = isAhead(match) ? 7 - back : -back;
      return { ...oneDay(addDays(published, days)), grain: 'day', isResolved: true };
    },
  },
];
