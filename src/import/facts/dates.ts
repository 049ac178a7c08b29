/** Languages whose month names are read, in any of them whatever the document's. */
const monthLanguages = [
  ...['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'ca', 'gl', 'eu', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'hu', 'ro'],
  ...['hr', 'sl', 'tr', 'id', 'ru', 'uk', 'bg', 'el', 'ar', 'he', 'fa', 'hi', 'vi'],
];

let monthNames: ReadonlyMap<string, number> | null = null;

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[.\u0640\p{Cf}]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

/** Month by name, 1 to 12, long and short forms of all `monthLanguages`; names that two languages give to two months are left out. */
function months(): ReadonlyMap<string, number> {
  if (monthNames) return monthNames;
  const found = new Map<string, number>();
  const clashing = new Set<string>();
  for (const language of monthLanguages) {
    const styles = (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, day: 'numeric', timeZone: 'UTC' }),
    ]);
    for (let month = 1; month <= 12; month++) {
      for (const style of styles) {
        const parts = style.formatToParts(Date.UTC(2025, month - 1, 15));
        const name = fold(parts.find((part) => part.type === 'month')?.value ?? '');
        if (!/^\p{L}{2,}$/u.test(name)) continue;
        if ((found.get(name) ?? month) !== month) clashing.add(name);
        found.set(name, month);
      }
    }
  }
  for (const name of clashing) found.delete(name);
  found.set('sept', 9);
  found.set('setiembre', 9);
  monthNames = found;
  return found;
}

let weekdayNames: ReadonlySet<string> | null = null;

/** Whether a word is the name of a day of the week, long or short, in any of the languages. */
export function isWeekday(word: string): boolean {
  weekdayNames ??= new Set(
    monthLanguages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((weekday) => {
        const style = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
        return Array.from({ length: 7 }, (_, n) => fold(style.format(Date.UTC(2025, 5, 1 + n))));
      }),
    ),
  );
  return weekdayNames.has(fold(word));
}

/** Whether a word is the name of a month in any of the languages. */
export const isMonth = (word: string): boolean => monthOf(word) !== null;

/** Reads a month's name; Hebrew writes its "in" onto the word. */
const monthOf = (word: string): number | null =>
  months().get(fold(word)) ?? months().get(fold(word).replace(/^ב/, '')) ?? null;

/** A calendar day as `YYYY-MM-DD`, or null when there is no such day between 1500 and 2199. */
export function dayText(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1500 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/** A day found in a line, with the part of the line that says it. */
export interface FoundDay {
  readonly day: string;
  readonly matched: string;
}

/** Arabic-Indic, Persian and Devanagari digits. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660));
}

type Reading = (match: RegExpMatchArray) => string | null;
const number = (match: RegExpMatchArray, n: number) => Number(match[n]);

const readings: readonly (readonly [RegExp, Reading])[] = [
  // 2025-05-06, 2025/5/6, 2025.05.06, also as the start of an ISO instant: the day as its writer counted it
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, (m) => dayText(number(m, 1), number(m, 3), number(m, 4))],
  [
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g,
    (m) => dayText(number(m, 1), number(m, 2), number(m, 3)),
  ],
  // 6 May 2025, 6. Mai 2025, 6 de mayo de 2025, 6th of May, 2025
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s*(?:-|\s)(?:de\s+|of\s+|d[’'])?(\p{L}[\p{L}\p{M}]+)\.?,?(?:\s*-\s*|\s+)(?:de\s+|del\s+)?(\d{4})(?!\d)/gu,
    (m) => named(number(m, 3), m[2], number(m, 1)),
  ],
  // May 6, 2025; May 6th 2025
  [
    /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)/gu,
    (m) => named(number(m, 3), m[1], number(m, 2)),
  ],
  // 6.5.2025 is written day first wherever it is written
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g, (m) => dayText(number(m, 3), number(m, 2), number(m, 1))],
];
/** A longer line is running text: a date far inside it is not the document's. */
const maxDateLineChars = 400;

function named(year: number, name: string | undefined, day: number): string | null {
  const month = monthOf(name ?? '');
  return month === null ? null : dayText(year, month, day);
}

/**
 * The first full date in a line, in the month names of some thirty languages. 06/05/2025 is read only where it can mean one
 * day or `language` says which: the United States put the month first, other English is not asked to decide.
 */
export function findDay(line: string, language: string | null = null): FoundDay | null {
  const text = line.slice(0, maxDateLineChars).replace(otherDigits, asciiDigit);
  // all of them have the year in full
  if (!/\d{4}/.test(text)) return null;
  let first: { readonly at: number; readonly found: FoundDay } | null = null;
  for (const [pattern, read] of [...readings, slashedFor(language)]) {
    for (const match of text.matchAll(pattern)) {
      const day = read(match);
      if (day === null) continue;
      if (first === null || match.index < first.at)
        first = { at: match.index, found: { day, matched: line.slice(match.index, match.index + match[0].length) } };
      break;
    }
  }
  return first?.found ?? null;
}

const slashedFor = (language: string | null): readonly [RegExp, Reading] => [
  /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g,
  (m) => readSlashed(number(m, 1), number(m, 3), number(m, 4), language),
];

function readSlashed(first: number, second: number, year: number, language: string | null): string | null {
  if (first > 12) return dayText(year, second, first);
  if (second > 12 || first === second) return dayText(year, first, second);
  if (language === null || /^en\b/i.test(language)) {
    if (/^en-us$/i.test(language ?? '')) return dayText(year, first, second);
    return /^en-/i.test(language ?? '') ? dayText(year, second, first) : null;
  }
  return dayText(year, second, first);
}

/** Reads a machine's date: ISO, RFC 822, or milliseconds; the day in the time zone it is written in. */
export function machineDay(value: string): string | null {
  const found = findDay(value.trim());
  if (found) return found.day;
  if (/^\d{10}(\d{3})?$/.test(value.trim())) {
    const ms = Number(value) * (value.trim().length === 10 ? 1000 : 1);
    return new Date(ms).toISOString().slice(0, 10);
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(value.trim());
  if (compact) return dayText(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return null;
}

/** The day that an address or a file's name carries: `/2025/05/06/`, `2025-05-06-title`. */
export function dayInPath(path: string): string | null {
  const match = /(?<!\d)((?:19|20)\d{2})([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  return match ? dayText(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}
