import { readFileSync } from 'node:fs';
import { draftClaims } from '../src/answer/check/draft-sentences.ts';
import type { Item } from '../src/answer/check/slips/items.ts';
import { type Read, readItems } from '../src/answer/check/slips/laid.ts';
import { type WeighedSlot, weighedSlots } from '../src/answer/check/slips/slips.ts';
import { sourcesOf, type Trail, trailBehind, trailOf } from '../src/answer/check/slips/sources.ts';
import { cosineOf } from '../src/language/likeness.ts';
import type { Sentence } from '../src/language/span.ts';
import { countries, givenNames } from '../src/language/tables/names.ts';
import { stem } from '../src/language/tokens.ts';
import type { Gathered } from '../src/search/gathered.ts';

/** A draft with planted errors: a line of bench/topics/drafts.jsonl. */
export interface DraftLine {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly errors: readonly { readonly sentence: string; readonly kind: string; readonly right: string }[];
  readonly fine: readonly string[];
  readonly uncheckable: readonly string[];
}

export const readDrafts = (file: string): readonly DraftLine[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The day after which nothing of a corpus was published: drafts are of that day. */
export const dayOf = ({ articles }: Gathered): string =>
  [...articles.values()]
    .map(({ published }) => published)
    .sort()
    .at(-1) ?? '2025-12-24';

/** A sentence of a draft with what is known of it, and its slots. */
export interface DraftCase {
  readonly id: string;
  readonly corpus: string;
  /** `figure`, `date`, `name`, `direction`, `attribution`, `fine` or `uncheckable`. */
  readonly kind: string;
  readonly right: string | null;
  readonly read: Read;
  readonly trail: Trail;
  readonly slots: readonly WeighedSlot[];
}

/** The sentences of a draft that are held against the articles. */
export function casesOf(
  { id, corpus, text, errors, fine, uncheckable }: DraftLine,
  retriever: Gathered,
): readonly DraftCase[] {
  const day = dayOf(retriever);
  const claims = draftClaims(text, day);
  let trail = trailOf(
    claims.flatMap(({ claim }) => claim ?? []),
    retriever,
  );
  let before = '';
  return claims.flatMap((sentence): readonly DraftCase[] => {
    if (sentence.claim === null) return [];
    const error = errors.find((each) => each.sentence === sentence.text);
    const kind =
      error?.kind ??
      (fine.includes(sentence.text) ? 'fine' : uncheckable.includes(sentence.text) ? 'uncheckable' : null);
    const read = readItems(sentence.claim, day);
    const sources = sourcesOf(read, retriever, trail);
    const slots = weighedSlots(sources, sentence.ownFrom, retriever);
    const own: DraftCase = { id, corpus, kind: kind ?? '', right: error?.right ?? null, read, trail, slots };
    trail = trailBehind(trail, sentence.text, before, sources);
    before = sentence.text;
    return kind === null ? [] : [own];
  });
}

/** A sentence laid against all articles, but for sentences that are left out. */
export function slotsOfSentence(
  text: string,
  day: string,
  retriever: Gathered,
  trail: Trail = trailOf([text], retriever),
  isOut?: (sentence: Sentence) => boolean,
) {
  const read = readItems(text, day);
  const sources = sourcesOf(read, retriever, trail, isOut);
  return { read, sources, slots: weighedSlots(sources, 0, retriever) };
}

export type Random = () => number;
const pick = <T>(all: readonly T[], random: Random): T | undefined => all[Math.floor(random() * all.length)];

const words =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );
const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const scales = ['thousand', 'million', 'billion'];

const inCase = (word: string, like: string) =>
  /^\p{Lu}/u.test(like) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;

function otherDigits(digits: string, random: Random, isYear: boolean): string {
  const kind = random();
  const plain = digits.replaceAll(',', '');
  const grouped = (value: string) => (digits.includes(',') ? value.replace(/\B(?=(\d{3})+$)/g, ',') : value);
  const at = Math.floor(random() * plain.length);
  if (isYear) return String(Number(plain) + (random() < 0.5 ? -1 : 1) * (1 + Math.floor(random() * 12)));
  if (kind < 0.25 && plain.length > 1 && plain[0] !== plain[1] && plain[1] !== '0')
    return grouped(`${plain[1]}${plain[0]}${plain.slice(2)}`);
  if (kind < 0.4 && plain.endsWith('0') && plain.length > 1) return grouped(plain.slice(0, -1));
  if (kind < 0.55) return grouped(`${plain}0`);
  const other = String(1 + Math.floor(random() * 9));
  if (kind < 0.85) return grouped(`${plain.slice(0, at)}${other}${plain.slice(at + 1)}`);
  return grouped(String(Math.max(2, Math.round(Number(plain) * (0.3 + 2 * random())))));
}

const outside = [
  ...givenNames,
  ...countries,
  ...'Lisbon Oslo Toronto Madagascar Hamburg Kyoto Larsen Whitfield Ortega Mbeki Novak Ashdown Fairport Kestrel Milbrook Sandhurst'.split(
    ' ',
  ),
];

/** A word of the kind that one is mistaken for: like it, and not it. */
function nearTo(text: string, others: readonly Item[], random: Random): string | null {
  const term = stem(text.toLowerCase());
  const isPlural = /[^s]s$/.test(text);
  const near = others
    .filter(
      ({ kind, text: other }) =>
        kind === 'word' && /[^s]s$/.test(other) === isPlural && stem(other.toLowerCase()) !== term,
    )
    .map((other) => ({ other, cosine: cosineOf(term, stem(other.text.toLowerCase())) + 0.1 * random() }))
    .sort((a, b) => b.cosine - a.cosine)[0];
  return near === undefined ? null : inCase(near.other.text.toLowerCase(), text);
}

/** A name of several words for another: one of the articles, or one that they do not have. */
export function otherName(names: readonly string[], random: Random): string | null {
  if (random() < 0.6) return pick(names, random) ?? null;
  return `${pick([...givenNames], random)} ${pick(outside, random)}`;
}

/** An item's words with another value, or another name or word in their place; null where nothing is known to put there. */
export function otherThan({ text, kind, moment }: Item, others: readonly Item[], random: Random): string | null {
  const swapIn = (list: readonly string[]) => {
    const found = list.find((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));
    const free = list.filter((word) => word !== found);
    const other = pick(free, random);
    return found === undefined || other === undefined
      ? null
      : text.replace(new RegExp(`\\b${found}\\b`, 'i'), (was) => inCase(other, was));
  };
  if (kind === 'figure' || kind === 'time' || kind === 'clock') {
    const month = moment === null ? null : (swapIn(months) ?? swapIn(days));
    if (month !== null && random() < 0.5) return month;
    if (random() < 0.15) {
      const scaled = swapIn(scales);
      if (scaled !== null) return scaled;
    }
    const digits = /\d[\d,]*/.exec(text);
    if (digits !== null) {
      const isYear = moment !== null && /^(?:1|2)\d{3}$/.test(digits[0]);
      return text.replace(digits[0], otherDigits(digits[0], random, isYear));
    }
    return swapIn(words) ?? month;
  }
  // Whoever errs in a name takes one from elsewhere, or another of the same articles.
  if (kind === 'name' && random() < 0.4) return pick(outside, random) ?? null;
  if (kind === 'word') return nearTo(text, others, random);
  const isPlural = (word: string) => /[^s]s$/.test(word);
  const own = others.filter(
    (other) =>
      other.kind === kind && other.text.toLowerCase() !== text.toLowerCase() && isPlural(other.text) === isPlural(text),
  );
  const other = pick(own, random);
  return other === undefined ? null : inCase(other.text, text);
}
