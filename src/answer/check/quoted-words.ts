import { fold, raisedApart } from '../../language/fold.ts';

/** A word of a text as quotations are compared by: lower case, no accents, no marks. */
export interface QuotedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits in a row, an apostrophe or a separator inside included; signs of currency and percent mean something too. */
const pattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`´.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\p{Sc}|%/gu;

/** "6.6" is no "66", but "81,800" is "81800": a point within a number stays, a comma that only parts its thousands does not. */
const asOneNumber = (word: string): string =>
  word.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').replace(/(?<=\d)[.,](?=\d)/g, '·');

/** The words of a text, in order. Quotation marks, dashes, spaces and case make no difference. */
export function quotedWords(text: string): readonly QuotedWord[] {
  const words: QuotedWord[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = fold(raisedApart(asOneNumber(match[0]).replace(/[`´‘.,]/g, '')).normalize('NFKC'));
    if (word !== '') words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Words in a row that are looked up together. */
export const gramWords = 3;

/** FNV-1a over the words from `at` on, 32 bits. */
function gramHash(words: readonly QuotedWord[], at: number): number {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + gramWords; index += 1) {
    const word = `${words[index]?.word ?? ''} `;
    for (let n = 0; n < word.length; n += 1) hash = Math.imul(hash ^ word.charCodeAt(n), 0x01000193);
  }
  return hash >>> 0;
}

/** A hash for every run of three words, in order. */
export function gramsOf(words: readonly QuotedWord[]): Uint32Array {
  const count = Math.max(0, words.length - gramWords + 1);
  return Uint32Array.from({ length: count }, (_, at) => gramHash(words, at));
}
