import { lazily } from './lazily.ts';

/** A moment that is known to the day, the month or the year. */
interface Known {
  readonly from: string;
  readonly grain: 'day' | 'month' | 'year';
}

/**
 * How numbers, days, lists and languages are written somewhere, as `Intl` knows it. What it knows of a place is
 * read when first asked for: a start that says nothing in a language does not wait for it.
 *
 * @param locale for days and lists
 * @param language for numbers and the names of languages; the same unless told
 */
export function formatsOf(locale: string, language = locale) {
  const zone = { timeZone: 'UTC' } as const;
  const days = lazily(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...zone }),
  );
  const months = lazily(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', ...zone }));
  const numbers = lazily(() => new Intl.NumberFormat(language));
  const lists = {
    and: lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    or: lazily(() => new Intl.ListFormat(locale, { type: 'disjunction' })),
  };
  const languages = lazily(() => new Intl.DisplayNames(language, { type: 'language' }));
  const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

  const number = (value: number): string => numbers().format(value);
  const day = (iso: string): string => days().format(at(iso));
  return {
    /** "a", "a and b", "a, b and c". */
    list: (items: readonly string[], word: 'and' | 'or' = 'and'): string => lists[word]().format(items),
    /** "1,200". */
    number,
    /** A day as people read it: "6 May 2025", "6 de mayo de 2025" of `2025-05-06`. */
    day,
    /** A day, a month or a year, as people read it. */
    moment: ({ from, grain }: Known): string =>
      grain === 'year' ? from.slice(0, 4) : grain === 'month' ? months().format(at(from)) : day(from),
    /** "1 article", "2 articles". */
    count: (value: number, one: string, many = `${one}s`): string => `${number(value)} ${value === 1 ? one : many}`,
    /** "Spanish", "español" of `es`; the tag itself where it is not known. */
    languageName: (tag: string): string => languages().of(tag) ?? tag,
  };
}
