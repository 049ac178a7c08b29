const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const numberFormat = new Intl.NumberFormat('en');
const lists = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};
const languages = new Intl.DisplayNames('en', { type: 'language' });
const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** "a", "a and b", "a, b and c". */
export const list = (items: readonly string[], word: 'and' | 'or' = 'and'): string => lists[word].format(items);

/** "1,200". */
export const number = (value: number): string => numberFormat.format(value);

/** A day as people read it: `6 May 2025` of `2025-05-06`. */
export const day = (iso: string): string => dayFormat.format(at(iso));

/** "May 2025" of any day of it. */
const month = (iso: string): string => monthFormat.format(at(iso));

/** "1 article", "2 articles". */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** "Spanish" of `es`; the tag itself where it is not known. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

/** A day, a month or a year, as people read it. */
const moment = ({ from, grain }: { readonly from: string; readonly grain: 'day' | 'month' | 'year' }): string =>
  grain === 'year' ? from.slice(0, 4) : grain === 'month' ? month(from) : day(from);

export const format = { list, number, day, moment, count, languageName };
