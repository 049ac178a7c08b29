import {
  addDays,
  type Days,
  daysOfMonth,
  daysOfYear,
  daysOfYears,
  isCalendarDay,
  isoDay,
  oneDay,
  partsOfDay,
} from '../figures/dates-calendar.ts';
import { fold } from '../fold.ts';
import type { Grain, Moment } from '../moment.ts';
import { monthOf } from './calendar.ts';

const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

type Read = (Days & { readonly grain: Grain; readonly isResolved?: boolean }) | null;

interface Rule {
  readonly pattern: RegExp;
  readonly read: (found: RegExpMatchArray, published: string) => Read;
}

/** The year of a month that stands alone: the latest up to the day of publication, or the next where it lies a little ahead. */
function dated(month: number, published: string): number {
  const { year, month: now } = partsOfDay(published);
  return month - now > 6 ? year - 1 : year;
}

const roman: Readonly<Record<string, number>> = { XV: 15, XVI: 16, XVII: 17, XVIII: 18, XIX: 19, XX: 20, XXI: 21 };

/** Tried in turn; what an earlier one has read no later one reads. */
const rules: readonly Rule[] = [
  {
    // "El lunes 3 de marzo": the weekday says no more.
    pattern: new RegExp(
      `(?<!\\d)(?:(?<!\\p{L})(?:${weekdays.join('|')}),? )?(?<![\\d.,])(\\d{1,2})(?:º|°|ro)? de (${months})(?: del? (\\d{4}))?(?!\\p{L})`,
      'giu',
    ),
    read: ([, day, name, written], published) => {
      const month = monthOf(fold(name ?? ''));
      if (month === null) return null;
      const year = written === undefined ? dated(month, published) : Number(written);
      if (!isCalendarDay(year, month, Number(day))) return null;
      return { ...oneDay(isoDay(year, month, Number(day))), grain: 'day', isResolved: written === undefined };
    },
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${months})(?:,? (?:del? )?(\\d{4}))?(?![\\p{L}\\d])`, 'giu'),
    read: ([, name, written], published) => {
      const month = monthOf(fold(name ?? ''));
      if (month === null) return null;
      const year = written === undefined ? dated(month, published) : Number(written);
      return { ...daysOfMonth(year, month), grain: 'month', isResolved: written === undefined };
    },
  },
  {
    pattern: /(?<!\p{L})siglo (XV|XVI|XVII|XVIII|XIX|XX|XXI)(?!\p{L})/giu,
    read: ([, numeral = '']) => {
      const century = roman[numeral.toUpperCase()];
      return century === undefined ? null : { ...daysOfYears(100 * (century - 1) + 1, 100), grain: 'century' };
    },
  },
  {
    pattern: /(?<!\p{L})(este año|el año pasado|el próximo año|el año que viene)(?!\p{L})/giu,
    read: ([, said = ''], published) => {
      const shift = /pasado/i.test(said) ? -1 : /este/i.test(said) ? 0 : 1;
      return { ...daysOfYear(partsOfDay(published).year + shift), grain: 'year', isResolved: true };
    },
  },
  {
    pattern: /(?<!\p{L})(hoy|ayer|anoche|anteayer|mañana)(?!\p{L})/giu,
    read: ([said = ''], published) => {
      // "Por la mañana" is a time of day.
      if (/^mañana$/i.test(said)) return null;
      const back = /^anteayer$/i.test(said) ? 2 : /^hoy$/i.test(said) ? 0 : 1;
      return { ...oneDay(addDays(published, -back)), grain: 'day', isResolved: true };
    },
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:el|este|del) (${weekdays.join('|')})(?!\\p{L}|,? \\d)`, 'giu'),
    read: ([, name = ''], published) => {
      const wanted = weekdays.indexOf(name.toLowerCase());
      const today = new Date(`${published}T00:00:00Z`).getUTCDay();
      return { ...oneDay(addDays(published, -((today - wanted + 7) % 7))), grain: 'day', isResolved: true };
    },
  },
  {
    pattern: /(?<![\d.,$€])(?:1[5-9]|20)\d\d(?![\d.,]*\d| ?%|\p{L})/gu,
    read: ([written]) => ({ ...daysOfYear(Number(written)), grain: 'year' }),
  },
];

/** Behind a bare number in a sentence that counts something: "2000 soldados". */
const isCounting = (after: string): boolean => /^\s+(?:de )?\p{Ll}[\p{L}-]*s(?!\p{L})/u.test(after);

/** Every moment that a Spanish text names, as `readMoments` reads English ones. */
export function spanishMoments(text: string, published: string): readonly Moment[] {
  const found: Moment[] = [];
  for (const { pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some(({ span }) => start < span.end && span.start < end)) continue;
      if (/^\d{4}$/.test(match[0]) && isCounting(text.slice(end, end + 30))) continue;
      const days = read(match, published);
      if (days === null) continue;
      const { from, to, grain, isResolved = false } = days;
      found.push({ kind: 'moment', text: match[0], span: { start, end }, from, to, grain, isResolved });
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}
