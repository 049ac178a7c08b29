import { isKnownWord } from '../../language/known-words.ts';

/** Prefixes that English writes with a hyphen before a word. */
const hyphened = /^(?:all|anti|co|cross|ex|half|mid|multi|non|post|pre|pro|pseudo|quasi|self|semi|ultra|vice|well)$/;
const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

const isWord = (word: string): boolean => word.length >= 3 && isKnownWord(word);

/** Whether the hyphen at a line's end belongs to the word, which goes on in the next line. */
export type BelongsToWord = (first: string, second: string) => boolean;

/**
 * Tells hyphens that belong from those that only divide: as the document itself writes the word elsewhere; else a hyphen
 * belongs between two words that are no word together, behind a prefix that takes one, and between two same vowels.
 */
export function hyphensOf(text: string): BelongsToWord {
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu));
  return (one, other) => {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    const joined = first + second;
    const isWritten = words.has(`${first}-${second}`) || words.has(`${first}\u2010${second}`);
    if (words.has(joined) !== isWritten) return isWritten;
    if (tens.test(first) && isWord(second)) return true;
    if (/^(?:co|re|pre|anti|semi)$/.test(first) && first.at(-1) === second.charAt(0)) return true;
    if (isWord(joined)) return false;
    const isKnown = (word: string) => isWord(word) || (word.length >= 4 && words.has(word));
    return (hyphened.test(first) || isKnown(first)) && isKnown(second);
  };
}
