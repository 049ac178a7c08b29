const dayFormat = new Intl.DateTimeFormat('es-419', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat('es-419', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const numberFormat = new Intl.NumberFormat('es-419');
const lists = {
  and: new Intl.ListFormat('es-419', { type: 'conjunction' }),
  or: new Intl.ListFormat('es-419', { type: 'disjunction' }),
};
const languages = new Intl.DisplayNames('es-419', { type: 'language' });
const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** "a", "a y b", "a, b y c"; "e" and "u" where they are due. */
export const list = (items: readonly string[], word: 'and' | 'or' = 'and'): string => lists[word].format(items);

/** "1,200", as most of Latin America writes it. */
export const number = (value: number): string => numberFormat.format(value);

/** `6 de mayo de 2025`. */
export const day = (iso: string): string => dayFormat.format(at(iso));

/** `mayo de 2025`. */
const month = (iso: string): string => monthFormat.format(at(iso));

/** "1 artículo", "2 artículos". */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** "inglés" of `en`; the tag itself where it is not known. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

/** A day, a month or a year, as people read it. */
const moment = ({ from, grain }: { readonly from: string; readonly grain: 'day' | 'month' | 'year' }): string =>
  grain === 'year' ? from.slice(0, 4) : grain === 'month' ? month(from) : day(from);

export const format = { list, number, day, moment, count, languageName };
