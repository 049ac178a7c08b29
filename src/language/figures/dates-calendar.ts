/** The months, January first, each with what it is shortened to. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Weekdays, Sunday first, as `Date.prototype.getUTCDay` counts them. */
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const monthPattern = monthNames.flat().join('|');
export const weekdayPattern = weekdayNames.join('|');

/** 1 to 12, or null when the word is no month. */
export function monthNumber(word: string): number | null {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  const index = monthNames.findIndex((names) => names.includes(wanted));
  return index < 0 ? null : index + 1;
}

/** 0 (Sunday) to 6, or null when the word is no weekday. */
export function weekdayNumber(word: string): number | null {
  const index = weekdayNames.indexOf(word.toLowerCase());
  return index < 0 ? null : index;
}

/** `YYYY-MM-DD` of a day; `day` may lie outside the month and then counts on (0 is the last day of the month before). */
export function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** Year, month (1 to 12) and day of `YYYY-MM-DD`. */
export function partsOfDay(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The day `days` after `iso`; before it when negative. */
export function addDays(iso: string, days: number): string {
  const { year, month, day } = partsOfDay(iso);
  return isoDay(year, month, day + days);
}

/** First and last day, both `YYYY-MM-DD`, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export const daysOfYear = (year: number): Days => ({ from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) });
export const daysOfMonth = (year: number, month: number): Days => ({
  from: isoDay(year, month, 1),
  to: isoDay(year, month + 1, 0),
});
export const daysOfQuarter = (year: number, quarter: number): Days => ({
  from: isoDay(year, 3 * quarter - 2, 1),
  to: isoDay(year, 3 * quarter + 1, 0),
});
export const oneDay = (iso: string): Days => ({ from: iso, to: iso });
/** The span of years from `first` on, as long as `years`. */
export const daysOfYears = (first: number, years: number): Days => ({
  from: isoDay(first, 1, 1),
  to: isoDay(first + years - 1, 12, 31),
});

/** True for a day that the calendar has. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && partsOfDay(isoDay(year, month, day)).month === month;
}
