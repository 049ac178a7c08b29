import { type TextToken, touches, valueOfNumeral } from './tokens.ts';

/** A number as written, read from `tokens[first]` to `tokens[last]`. */
export interface NumberRead {
  readonly value: number;
  /** Place value of the last digit that was stated: 100,000 for "14.3 million", 1,000,000 for "14 million", 1 for "81,800". */
  readonly step: number;
  readonly first: number;
  readonly last: number;
  /** Written as an ordinal: "200th", "third". */
  readonly isOrdinal: boolean;
}

const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Single letters scale only when they touch the numeral ("$48m"); alone they are words. */
const touchingScales = new Set(['k', 'm', 'b']);

const units = new Map<string, number>(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  ].flatMap((words) => words.map((word, value) => [word, value] as const)),
);
const tens = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);
const ordinalWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ...[...tens].map(([word, value]) => [word.replace(/y$/, 'ieth'), value] as const),
]);
/** Without a digit or one of these words a text states no number: most sentences are done with one look. */
export const numberHint = new RegExp(
  `[\\d¼-¾⅐-⅞]|\\b(?:${[...units.keys(), ...tens.keys(), ...ordinalWords.keys(), 'hundred', 'thousand', 'million', 'billion', 'trillion'].join('|')})`,
  'i',
);
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

function scaleAt(tokens: readonly TextToken[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const scale = scales.get(token.lower);
  if (scale === undefined) return null;
  return touchingScales.has(token.lower) && !touches(tokens[index - 1], token) ? null : scale;
}

/** Scales that follow each other multiply: "two hundred thousand". A hyphen may stand between: "200-million". */
function scaled(tokens: readonly TextToken[], read: NumberRead): NumberRead {
  let { value, step, last } = read;
  for (;;) {
    const hyphen = tokens[last + 1]?.text === '-' ? 1 : 0;
    const scale = scaleAt(tokens, last + 1 + hyphen);
    if (scale === null) return { ...read, value, step, last };
    value *= scale;
    step *= scale;
    last += 1 + hyphen;
  }
}

function stepOf(numeral: string): number {
  const decimals = numeral.split('.')[1]?.length ?? 0;
  return 10 ** -decimals;
}

function readNumeral(tokens: readonly TextToken[], index: number): NumberRead | null {
  const token = tokens[index];
  if (token?.kind !== 'numeral') return null;
  const value = valueOfNumeral(token.text);
  const read = { value, step: stepOf(token.text), first: index, last: index, isOrdinal: false };
  const next = tokens[index + 1];
  if (next?.kind === 'word' && touches(token, next) && ordinalEndings.has(next.lower)) {
    return { ...read, last: index + 1, isOrdinal: true };
  }
  return scaled(tokens, read);
}

function readWords(tokens: readonly TextToken[], index: number): NumberRead | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const word = token.lower;
  const compound = compoundOrdinal(tokens, index);
  if (compound !== null) return compound;
  const small = smallWords(tokens, index);
  if (small !== null) {
    const read = withHalf(tokens, small);
    // "one" is mostly a pronoun: it counts only before a scale ("one million") or with a half.
    if (word !== 'one' || scaleAt(tokens, index + 1) !== null || read !== small) return spelledOut(tokens, read);
  }
  const ordinal = ordinalWords.get(word);
  if (ordinal !== undefined && ordinal > 2) {
    return { value: ordinal, step: 1, first: index, last: index, isOrdinal: true };
  }
  return readArticleAndScale(tokens, index);
}

/** "thirty-first", "twenty second". */
function compoundOrdinal(tokens: readonly TextToken[], index: number): NumberRead | null {
  const ten = tens.get(tokens[index]?.lower ?? '');
  if (ten === undefined) return null;
  const last = index + (tokens[index + 1]?.text === '-' ? 2 : 1);
  const unit = ordinalWords.get(tokens[last]?.lower ?? '') ?? 0;
  return unit > 0 && unit < 10 ? { value: ten + unit, step: 1, first: index, last, isOrdinal: true } : null;
}

/** "a million", "half a million", "a hundred". */
function readArticleAndScale(tokens: readonly TextToken[], index: number): NumberRead | null {
  const isHalf = tokens[index]?.lower === 'half';
  const at = isHalf ? index + 1 : index;
  if (!['a', 'an'].includes(tokens[at]?.lower ?? '')) return null;
  if (scaleAt(tokens, at + 1) === null || tokens[at + 1]?.lower.endsWith('s')) return null;
  const base = isHalf ? 0.5 : 1;
  const read = { value: base, step: base, first: index, last: at, isOrdinal: false };
  return isHalf ? scaled(tokens, read) : spelledOut(tokens, read);
}

/** "Two and a half", "one and a half per cent". */
function withHalf(tokens: readonly TextToken[], read: NumberRead): NumberRead {
  const next = tokens.slice(read.last + 1, read.last + 4).map(({ lower }) => lower);
  if (next.join(' ') !== 'and a half') return read;
  return { ...read, value: read.value + 0.5, step: 0.5, last: read.last + 3 };
}

/** A number below a hundred in words, without what multiplies it. */
function smallWords(tokens: readonly TextToken[], index: number): NumberRead | null {
  const word = tokens[index]?.lower ?? '';
  const ten = tens.get(word);
  const unit = units.get(word);
  if (ten === undefined && unit === undefined) return null;
  const hyphen = tokens[index + 1]?.text === '-' ? 1 : 0;
  const behind = ten === undefined ? 0 : (units.get(tokens[index + 1 + hyphen]?.lower ?? '') ?? 0);
  const last = behind > 0 && behind < 10 ? index + 1 + hyphen : index;
  return { value: (ten ?? unit ?? 0) + (last > index ? behind : 0), step: 1, first: index, last, isOrdinal: false };
}

/** A number in words with its scales and what stands behind them: "a hundred and thirty-eight", "two thousand three hundred". */
function spelledOut(tokens: readonly TextToken[], read: NumberRead): NumberRead {
  const whole = scaled(tokens, read);
  // "Between a hundred and two hundred": two numbers.
  if (whole.step < 100 || tokens[read.first - 1]?.lower === 'between') return whole;
  const hasAnd = tokens[whole.last + 1]?.lower === 'and';
  const rest = smallWords(tokens, whole.last + (hasAnd ? 2 : 1));
  if (rest === null) return whole;
  const scale = scaleAt(tokens, rest.last + 1) ?? 1;
  const joined = { ...whole, last: rest.last };
  // "Two hundred and fifty thousand": the scale is of both.
  if (scale > whole.step) return spelledOut(tokens, { ...joined, value: whole.value + rest.value, step: 1 });
  const part = spelledOut(tokens, { ...rest, first: whole.first });
  return part.value < whole.step
    ? { ...joined, value: whole.value + part.value, step: part.step, last: part.last }
    : whole;
}

/** True when the numeral is part of an identifier, a time, a score or an address and stands for no quantity. */
function isIdentifier(tokens: readonly TextToken[], read: NumberRead): boolean {
  const first = tokens[read.first];
  const before = tokens[read.first - 1];
  const after = tokens[read.last + 1];
  if (first?.kind !== 'numeral') return false;
  if (/^0\d/.test(first.text)) return true;
  if (touches(before, first)) {
    if (before?.kind === 'word' || /^[#=_/:.@&?*+]$/.test(before?.text ?? '')) return true;
    // "F-16", "COVID-19"; but "5-10" is a range.
    if (before?.text === '-' && touches(tokens[read.first - 2], before) && tokens[read.first - 2]?.kind === 'word')
      return true;
  }
  if (!touches(tokens[read.last], after)) return false;
  if (/^[/:=_@&]$/.test(after?.text ?? '')) return true;
  if (after?.text === '.' && touches(after, tokens[read.last + 2]) && tokens[read.last + 2]?.kind === 'numeral')
    return true;
  return after?.kind === 'word' && !/^(?:km|kg|cm|mm|ft|kwh|mwh|gwh|mw|gw|kw|pc|pp|bps|lb|lbs|th|s)$/.test(after.lower);
}

/** The number that starts at `tokens[index]`, or null. */
export function readNumber(tokens: readonly TextToken[], index: number): NumberRead | null {
  const read = readNumeral(tokens, index) ?? readWords(tokens, index);
  return read === null || isIdentifier(tokens, read) ? null : read;
}

/** Takes the dust of binary fractions off: 14.3 million is 14300000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
