import type { Part } from '../language/clause.ts';
import { weekdayNumber } from '../language/figures/dates-calendar.ts';
import { numberValue } from '../language/number-terms.ts';
import { verbForms } from '../language/tagging.ts';
import { type Asked, partsOf } from './asked.ts';
import { put } from './wording.ts';

const preposed = /^(in|on|since|until|till|by|before|after|during|from|for|at|around)\s+/i;
/** "The year before", "two days later": so far from the time that was asked about. */
const apart =
  /^(?:the |an? )?(?:([\p{L}\d]+) )?(next |following |previous )?(year|day)s? ?(before|after|later|earlier)?$/iu;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The question at the time that a fragment names: in place of the time that it has, or at its end. */
export function atMoment(asked: Asked, fragment: string): string {
  const old = partsOf(asked.clause).findLast(({ kind }) => kind === 'time');
  const own = preposed.exec(fragment)?.[1]?.toLowerCase() ?? null;
  const bare = fragment.replace(preposed, '').replace(/^the year (?=\d)/i, '');
  const moved = old === undefined ? null : movedFrom(old, bare);
  const words = moved ?? capitalised(bare);
  const before = own ?? prepositionFor(words, old);
  const said = before === '' ? words : `${before} ${words}`;
  if (old !== undefined) return put(asked.text, old, said);
  return `${isOver(words) ? inThePast(asked) : asked.text} ${said}`;
}

/** "20 years earlier" at the end of a line. */
const fromThen =
  / (?:(?:about|some|around) )?(?<count>[\p{L}\d]+) years? (?<side>before|after|later|earlier|on)[\s?.!]*$/iu;
const yearIn = /(?<![\p{L}\d.,])(?:1\d|20)\d\d(?![\p{L}\d%])/u;

/** A line that ends with so many years from the time that was spoken of: without that, and with the year that is meant. Null for others. */
export function yearsFrom(
  line: string,
  spoken: readonly string[],
): { readonly line: string; readonly moment: string } | null {
  const found = fromThen.exec(line);
  const count = found === null ? null : numberValue(found.groups?.count?.toLowerCase() ?? '', false);
  const year = spoken.map((text) => yearIn.exec(text)?.[0]).find((each) => each !== undefined);
  if (found === null || count === null || year === undefined) return null;
  const steps = /before|earlier/i.test(found.groups?.side ?? '') ? -count : count;
  return { line: line.slice(0, found.index), moment: `in ${Number(year) + steps}` };
}

function movedFrom({ noun }: Part, words: string): string | null {
  const [, count = 'one', way = '', unit = '', side = ''] = apart.exec(words) ?? [];
  if (unit === '' || (way === '' && side === '')) return null;
  const steps = numberValue(count.toLowerCase(), false) ?? 1;
  const signed = /before|earlier|previous/i.test(way + side) ? -steps : steps;
  const year = /^\d{4}$/.exec(noun.text)?.[0];
  if (unit === 'year' && year !== undefined) return String(Number(year) + signed);
  const day = weekdayNumber(noun.text);
  if (unit === 'day' && day !== null) return weekdays[(((day + signed) % 7) + 7) % 7] ?? null;
  return side === '' ? null : `${words} ${noun.text}`;
}

const isWeekday = (words: string): boolean => weekdayNumber(words) !== null;
const capitalised = (words: string): string =>
  isWeekday(words) ? words.charAt(0).toUpperCase() + words.slice(1).toLowerCase() : words;

function prepositionFor(words: string, old: Part | undefined): string {
  if (/^\d{4}$/.test(words)) return old?.preposition ?? 'in';
  return isWeekday(words) ? 'on' : '';
}

/** What is over was; it has not been. */
const isOver = (words: string): boolean => /(?:^|\s)(?:last|ago)(?:\s|$)|^(?:1\d|20)\d\d$/i.test(words);

function inThePast({ text, clause: { auxiliary, subject, verb } }: Asked): string {
  if (auxiliary === null || verb === null || !/^ha(?:s|ve)$/i.test(auxiliary.text)) return text;
  const { infinitive, past } = verbForms(verb.text);
  if (subject === null) return `${text.slice(0, auxiliary.start)}${past}${text.slice(verb.end)}`;
  return `${text.slice(0, auxiliary.start)}did${text.slice(auxiliary.end, verb.start)}${infinitive}${text.slice(verb.end)}`;
}
