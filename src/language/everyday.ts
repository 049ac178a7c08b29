import { readFileSync } from 'node:fs';
import { lazily } from './lazily.ts';
import { SortedLines } from './sorted-lines.ts';

/** A run of words by their keys: what is indexed of each, or the stop word itself. */
export type Keys = readonly string[];

/** "Drag one's feet": whose they are changes nothing. */
const possessives: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
/** The key of each of them. */
export const anyPossessive = 'their';

/** The key by which words are told apart here: the term, or the stop word itself. */
export const keyOf = ({ term, word }: { readonly term: string | null; readonly word: string }): string =>
  term ?? (possessives.has(word) ? anyPossessive : word);

/** An expression of everyday speech that stands somewhere, with what may stand for it. */
export interface Meant {
  /** The first of its words, and how many they are. */
  readonly start: number;
  readonly length: number;
  readonly others: readonly Keys[];
}

/**
 * What people say for what articles write: "copters" for helicopters, "go after" for pursue. Pairs of expressions, each of
 * one word or several, of general English; either may stand for the other. Made by `bench/meaning/make-everyday.ts`.
 */
export class Everyday {
  readonly #lines: SortedLines;

  /** @param text a line an expression in code unit order: its keys with blanks between, a tab, what may stand for it with bars between */
  constructor(text: string) {
    this.#lines = new SortedLines(text);
  }

  /** The expressions in a text, from left to right, the longest where several begin; none overlap. */
  read(keys: Keys): readonly Meant[] {
    const found: Meant[] = [];
    for (let start = 0; start < keys.length; start++) {
      const longest = this.#startingAt(keys, start);
      if (longest === null) continue;
      found.push(longest);
      start += longest.length - 1;
    }
    return found;
  }

  /** Whether a word by its key is an expression, or begins one. */
  hasKey(key: string): boolean {
    return this.#startingWith(key).length > 0;
  }

  #startingWith(key: string): readonly string[] {
    return [...this.#lines.startingWith(`${key}\t`), ...this.#lines.startingWith(`${key} `)];
  }

  #startingAt(keys: Keys, start: number): Meant | null {
    let longest: Meant | null = null;
    for (const line of this.#startingWith(keys[start] ?? '')) {
      const [expression = '', others = ''] = line.split('\t');
      const wanted = expression.split(' ');
      if (wanted.length <= (longest?.length ?? 0) || !isAt(keys, start, wanted)) continue;
      longest = { start, length: wanted.length, others: others.split('|').map((other) => other.split(' ')) };
    }
    return longest;
  }
}

/** Whether these keys stand in a text from `start` on. */
export function isAt(keys: Keys, start: number, wanted: Keys): boolean {
  for (let i = 0; i < wanted.length; i++) if (keys[start + i] !== wanted[i]) return false;
  return true;
}

/** The expressions that come with the program, read when first asked for. */
export const englishEveryday = lazily(
  () => new Everyday(readFileSync(new URL('./data/everyday.txt', import.meta.url), 'utf8')),
);
