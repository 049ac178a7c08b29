import { stemmer } from 'stemmer';
import { americanised, fold } from './fold.ts';
import { baseForm } from './forms.ts';
import { lazily } from './lazily.ts';
import { matchesIn } from './matches.ts';
import { numberTerm, numberValue, scaleOf } from './number-terms.ts';
import { type Pack, packInUse } from './pack.ts';
import { phraseAt } from './short-forms.ts';
import type { Span } from './span.ts';
import { isStopWord } from './stopwords.ts';

/** A word, number or sign of a text. */
export interface Token {
  /** Where it stands in the analysed text. */
  readonly span: Span;
  /** Lower case, without accents and possessive; not stemmed. */
  readonly word: string;
  /** What is indexed and looked up; null for a stop word. */
  readonly term: string | null;
}

/** Abbreviations with dots, numbers with separators and suffix, words with apostrophes, currency signs, percent. */
const englishPattern =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\p{Nd}{1,3}(?:[,\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})(?:\.\p{Nd}+)?\p{L}*|\p{Nd}+(?:\.\p{Nd}+)?[\p{L}\p{Nd}]*|[\p{L}\p{No}\p{Nl}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ&]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{Sc}|%/gu;

/** The same where a comma marks decimals and a point thousands. */
const commaPattern =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\p{Nd}{1,3}(?:[.\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})(?:,\p{Nd}+)?\p{L}*|\p{Nd}+(?:[.,]\p{Nd}+)?[\p{L}\p{Nd}]*|[\p{L}\p{No}\p{Nl}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ&]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{Sc}|%/gu;

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupe'],
  ['%', 'percent'],
]);

/** Text all in capitals and at least this long is shouted, so that its `US` may be anybody. */
const minShoutedChars = 12;

/** Scripts written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const wordSegmenter = lazily(() => new Intl.Segmenter('und', { granularity: 'word' }));

/** A token, and whether it is a number, in digits or letters: most are not, and need not be held against what multiplies them. */
interface ReadToken extends Token {
  readonly isNumber: boolean;
}
type ReadWord = Omit<ReadToken, 'span'>;

/** Words analysed before; emptied when full. Only a memory: results never depend on it. */
const known = new Map<string, ReadWord>();
const knownOf = new WeakMap<Pack, Map<string, ReadWord>>();
const maxKnown = 60_000;
const maxKnownChars = 60;

/** Text to tokens, in order; the same for indexing and asking. */
export function tokenise(text: string): readonly Token[] {
  const tokens: ReadToken[] = [];
  const tokenPattern = packInUse() === null ? englishPattern : commaPattern;
  const isShouted = text.length >= minShoutedChars && !/\p{Ll}/u.test(text);
  for (const match of matchesIn(text, tokenPattern)) {
    const [surface] = match;
    const start = match.index;
    if (unspaced.test(surface)) for (const token of unspacedWords(surface, start)) tokens.push(token);
    else {
      const { word, term, isNumber } = analysed(surface, isShouted);
      tokens.push({ span: { start, end: start + surface.length }, word, term, isNumber });
    }
  }
  return joined(text, tokens);
}

/** The terms of a text, in order and as often as they occur. */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  for (const { term } of tokenise(text)) if (term !== null) terms.push(term);
  return terms;
}

/** The term of one folded word, stop word or not. */
export function stem(word: string): string {
  const pack = packInUse();
  if (pack !== null) return pack.stem(fold(word));
  const base = baseForm(americanised(word));
  return /^[a-z]{3,}$/.test(base) ? stemmer(base) : base;
}

function analysed(surface: string, isShouted: boolean): ReadWord {
  const key = isShouted ? surface.toLowerCase() : surface;
  const pack = packInUse();
  if (pack !== null) return analysedIn(pack, key);
  const before = known.get(key);
  if (before !== undefined) return before;
  const word = fold(key.replace(/['’ʼ][sS]$/, ''));
  const result = { word, term: termFor(key, word), isNumber: isNumber(word) };
  // Numbers are without end, and seldom come again; so is what is too long for a word.
  if (result.isNumber || key.length > maxKnownChars) return result;
  if (known.size >= maxKnown) known.clear();
  known.set(key, result);
  return result;
}

/** The same in another language than English. */
function analysedIn(pack: Pack, key: string): ReadWord {
  const words = knownOf.get(pack) ?? new Map<string, ReadWord>();
  knownOf.set(pack, words);
  const before = words.get(key);
  if (before !== undefined) return before;
  const word = fold(key);
  const result = {
    word,
    term: termIn(pack, key, word),
    isNumber: /^\p{Nd}/u.test(word) || pack.valueOf(word) !== null,
  };
  if (result.isNumber || key.length > maxKnownChars) return result;
  if (words.size >= maxKnown) words.clear();
  words.set(key, result);
  return result;
}

function termIn(pack: Pack, surface: string, word: string): string | null {
  const sign = signs.get(surface);
  if (sign !== undefined) return sign;
  if (/^\p{Sc}$/u.test(surface) || word === '' || pack.isStopWord(word)) return null;
  const value = /^\p{Nd}/u.test(surface) ? numberValue(pack.numeral(surface), false) : pack.valueOf(word);
  return value === null ? pack.stem(word) : numberTerm(value);
}

const isNumber = (word: string): boolean => /^\p{Nd}/u.test(word) || numberValue(word, false) !== null;

function termFor(surface: string, word: string): string | null {
  const sign = signs.get(surface);
  if (sign !== undefined) return sign;
  if (/^\p{Sc}$/u.test(surface) || word === '') return null;
  if (/^(?:US|USA|U\.S\.(?:A\.?)?)(?:['’]s)?$/.test(surface) || word === 'usa') return 'usa';
  if (/^(?:WHO|W\.H\.O\.)(?:['’]s)?$/.test(surface)) return 'WHO';
  if (isStopWord(word) && surface !== 'May') return null;
  const value = /^\p{Nd}/u.test(surface) ? numberValue(surface, false) : numberValue(word, false);
  return value === null ? stem(word) : numberTerm(value);
}

/** Read at once by the segmenter, in UTF-16 code units: its time grows with the square of what it is given. */
const maxSegmentedChars = 512;

function unspacedWords(surface: string, offset: number): ReadToken[] {
  const tokens: ReadToken[] = [];
  for (let start = 0; start < surface.length; ) {
    const window = surface.slice(start, start + maxSegmentedChars);
    const segments = [...wordSegmenter().segment(window)];
    // A word that the end of a window may cut is read with the next.
    if (start + window.length < surface.length && segments.length > 1) segments.pop();
    for (const { segment, index } of segments) {
      const word = fold(segment);
      const from = offset + start + index;
      tokens.push({ span: { start: from, end: from + segment.length }, word, term: word, isNumber: isNumber(word) });
    }
    start += segments.reduce((sum, { segment }) => sum + segment.length, 0);
  }
  return tokens;
}

/** Puts numbers and their scale words together, and names that have a short form. */
function joined(text: string, tokens: readonly ReadToken[]): readonly Token[] {
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const scaled = scaledNumber(text, tokens, i);
    const phrase = scaled === null ? phraseAt(tokens, i) : null;
    if (scaled !== null) {
      found.push(scaled.token);
      i += scaled.used - 1;
    } else if (phrase === null) found.push(token);
    else {
      const span = { start: token.span.start, end: tokens[i + phrase.words - 1]?.span.end ?? token.span.end };
      if (phrase.keepsWords) found.push(...tokens.slice(i, i + phrase.words));
      found.push({ span, word: phrase.term, term: phrase.term });
      i += phrase.words - 1;
    }
  }
  return found;
}

/** `$48bn`, `48 billion`, `two million`: the number at `i` with what multiplies it; null when nothing does. */
function scaledNumber(text: string, tokens: readonly ReadToken[], i: number): { token: Token; used: number } | null {
  const first = tokens[i];
  if (first === undefined || !first.isNumber) return null;
  const pack = packInUse();
  const isMoney = tokens[i - 1]?.span.end === first.span.start && /^\p{Sc}$/u.test(text.charAt(first.span.start - 1));
  const surface = text.slice(first.span.start, first.span.end);
  const value = /^\p{Nd}/u.test(surface)
    ? numberValue(pack === null ? surface : pack.numeral(surface), isMoney)
    : pack === null
      ? numberValue(first.word, isMoney)
      : pack.valueOf(first.word);
  if (value === null) return null;
  let total = value;
  let used = 1;
  for (let next = tokens[i + used]; next !== undefined; next = tokens[i + used]) {
    const factor = pack === null ? scaleOf(next.word, isMoney) : pack.scaleOf(next.word);
    if (factor === null || !/^[\s-]*$/.test(text.slice(tokens[i + used - 1]?.span.end, next.span.start))) break;
    total *= factor;
    used++;
  }
  if (used === 1 && numberTerm(total) === first.term) return null;
  if (used === 1 && first.term === null) return null;
  const span = { start: first.span.start, end: tokens[i + used - 1]?.span.end ?? first.span.end };
  return { token: { span, word: numberTerm(total), term: numberTerm(total) }, used };
}
