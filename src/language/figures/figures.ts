import { fold } from '../fold.ts';
import { type Hedges, packInUse } from '../pack.ts';
import type { Span } from '../span.ts';
import { countedNoun } from './counted.ts';
import { type Moment, readMoments } from './dates.ts';
import { type NumberRead, numberHint, readNumber, tidy } from './numbers.ts';
import { shareUnit } from './ranges.ts';
import { isCapitalised, type TextToken, tokensOf } from './tokens.ts';
import { currencyBefore, type QuantityKind, unitAfter } from './units.ts';
import { withMoments } from './years.ts';

export const bounds = ['exact', 'about', 'over', 'under'] as const;
/** How a quantity is hedged: `over` for "more than" and "at least", `under` for "nearly" and "up to", `about` for "around". */
export type Bound = (typeof bounds)[number];

/** A number of something that a text states. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** The words as they stand in the text, sign, scale and unit included. */
  readonly text: string;
  readonly span: Span;
  /** In `unit`: currency units for money, percent for shares, months or days for durations, single things for counts. */
  readonly value: number;
  /** Place value of the last digit stated, in `unit`: 1,000,000 for "14 million". */
  readonly step: number;
  /** `USD`, `%`, `pp`, `month`, `day`, `m`, `kg`; empty for counts and ordinals. */
  readonly unit: string;
  /** Head noun of what is counted or measured, lower case, as written ("minors"); null when the words do not tell. */
  readonly counts: string | null;
  readonly bound: Bound;
  /** The preposition that gives the number its part: "rose by 37%", "fell to 81,800", "from 18 to 450". */
  readonly role: 'by' | 'to' | 'from' | null;
  /** When it held, where the sentence says so. */
  readonly when: Moment | null;
}

/** A quantity or a moment that a text states. */
export type Figure = Quantity | Moment;

export const isQuantity = (figure: Figure): figure is Quantity => figure.kind !== 'moment';
export const isMoment = (figure: Figure): figure is Moment => figure.kind === 'moment';

const hedges: Hedges = [
  [
    /(?:^|[^\p{L}])(?:more than|over|at least|above|exceeding|upwards? of|no fewer than|no less than|in excess of)\s*$/iu,
    'over',
  ],
  [
    /(?:^|[^\p{L}])(?:less than|fewer than|under|below|nearly|almost|up to|at most|close to|no more than|as many as|as much as)\s*$/iu,
    'under',
  ],
  [/(?:^|[^\p{L}])(?:about|around|approximately|roughly|some|circa|an estimated|estimated)\s*$/iu, 'about'],
];

function boundBefore(before: string): Bound {
  return (packInUse()?.hedges ?? hedges).find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}

function roleBefore(before: string): Quantity['role'] {
  const words = before.replace(
    /(?:more than|over|at least|above|less than|fewer than|under|below|nearly|almost|up to|about|around|approximately|roughly|some|a|an)\s*$/iu,
    '',
  );
  const role = /(?:^|[^\p{L}])(by|to|from|hit|hitting|reached|reaching)\s+$/iu.exec(words)?.[1]?.toLowerCase();
  return role === undefined ? null : role === 'by' || role === 'from' ? role : 'to';
}

const functionWords =
  /^(?:in|on|at|by|to|of|from|for|with|over|about|around|nearly|almost|some|only|more|at|up|than|the|a|an|and|or|but|as|since|after|before|between|when|while|that|this|these|those|its|their|his|her|our|under|roughly|approximately|another|other|all|both|just|out|per|within|during|until|till|every|each|if|because|where|there|it|they|we|he|she|into|onto|through|not|no|last|next|first)$/;

/** "Operation 2030", "Apollo 11": a bare number right behind a capitalised word belongs to its name. */
function isPartOfName(tokens: readonly TextToken[], read: NumberRead): boolean {
  const before = tokens[read.first - 1];
  if (!isCapitalised(before) || tokens[read.first]?.kind !== 'numeral' || read.step > 1) return false;
  // "Murieron 22 niños": other languages open with the verb.
  const pack = packInUse();
  if (pack !== null && read.first === 1 && pack.isWord(fold(before?.text ?? ''))) return false;
  return !functionWords.test(before?.lower ?? '');
}

function quantityAt(text: string, tokens: readonly TextToken[], read: NumberRead): Quantity | null {
  const currency = currencyBefore(tokens, read.first);
  const unit = currency === null ? unitAfter(tokens, read.last) : null;
  if (currency === null && unit === null && isPartOfName(tokens, read)) return null;
  const isPlain = currency === null && unit === null;
  const first = currency?.first ?? read.first;
  const last = unit?.last ?? read.last;
  const [opening, closing] = [tokens[first], tokens[last]];
  if (opening === undefined || closing === undefined) return null;
  const counts = countedNoun(tokens, first, last, isPlain);
  // "two" of "the two countries" counts something; a bare "five" with no noun is mostly no figure at all.
  const isOneWord = tokens[read.first]?.kind === 'word' && read.first === read.last;
  const isUnclear = isOneWord && read.value < 1000 && !(read.isOrdinal && read.value > 10);
  if (isPlain && counts === null && isUnclear) return null;
  const factor = unit?.factor ?? 1;
  const before = text.slice(Math.max(0, opening.start - 40), opening.start);
  return {
    kind: read.isOrdinal ? 'ordinal' : currency !== null ? 'money' : (unit?.kind ?? 'count'),
    text: text.slice(opening.start, closing.end),
    span: { start: opening.start, end: closing.end },
    value: tidy(read.value * factor),
    step: tidy(read.step * factor),
    unit: currency?.unit ?? unit?.unit ?? '',
    counts,
    bound: boundBefore(before),
    role: isPlain && counts !== null ? null : roleBefore(before),
    when: null,
  };
}

/** Quantities, and moments, that are read of one text: prose has no sentence with more, only what once was a table has. */
export const maxFigures = 40;

/**
 * Every quantity and moment that `text` states, in order, up to `maxFigures` of each, none inside another; `text.slice(span.start, span.end)` is
 * its wording. `published` (`YYYY-MM-DD`) is what relative times are reckoned from. English number words are read, and
 * digits in any language. Identifiers, times of day, names with numbers ("Operation 2030") are left out.
 */
export function readFigures(text: string, published: string): readonly Figure[] {
  const pack = packInUse();
  const moments = (pack?.moments ?? readMoments)(text, published).slice(0, maxFigures);
  if (pack === null && !numberHint.test(text)) return moments;
  const tokens = tokensOf(text);
  const quantities: Quantity[] = [];
  for (let index = 0; index < tokens.length && quantities.length < maxFigures; index += 1) {
    const token = tokens[index];
    if (token === undefined || moments.some(({ span }) => span.start < token.end && token.start < span.end)) continue;
    const read = readNumber(tokens, index);
    if (read === null) continue;
    const quantity = quantityAt(text, tokens, read);
    index = read.last;
    if (quantity !== null) quantities.push(quantity);
  }
  const dated = withMoments(shareUnit(quantities, text), moments, text);
  return [...dated, ...moments].sort((one, other) => one.span.start - other.span.start);
}
