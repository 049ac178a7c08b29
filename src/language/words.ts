import { readFileSync } from 'node:fs';
import { englishEveryday } from './everyday.ts';
import { lazily } from './lazily.ts';
import { SortedLines } from './sorted-lines.ts';

const listed = lazily(() => new SortedLines(readFileSync(new URL('./data/words.txt', import.meta.url), 'utf8')));

/** Whether a term is a word of the language, and so no slip of the pen. The list is made by `bench/meaning/make.ts`. */
export const isWord = (term: string): boolean => listed().has(term) || englishEveryday().hasKey(term);
