import { readFileSync } from 'node:fs';
import { englishEveryday } from './everyday.ts';
import { lazily } from './lazily.ts';
import { SortedLines } from './sorted-lines.ts';

const listed = lazily(() => new SortedLines(readFileSync(new URL('./data/words.txt', import.meta.url), 'utf8')));

/** WordNet's rules of detachment: an ending of a form, and what stands in its place in the base form. */
const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['est', 'e'],
];

/** Whether a word in lower case is in the list of the language's words itself. */
export const isListed = (word: string): boolean => listed().has(word);

/**
 * Whether a word in lower case is one of the language, and so no slip of the pen. The list is made by `bench/meaning/make.ts`.
 *
 * @param term its term, by which expressions of everyday speech are known
 */
export function isWord(word: string, term: string): boolean {
  const words = listed();
  return (
    words.has(word) ||
    englishEveryday().hasKey(term) ||
    endings.some(([end, base]) => word.endsWith(end) && words.has(word.slice(0, -end.length) + base))
  );
}
