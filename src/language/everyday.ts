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

/** An expression by its keys, with what may stand for it: the same list each time. */
interface Expression {
  readonly wanted: Keys;
  readonly others: () => readonly Keys[];
}

/** The expressions that a key opens: itself, and the longer ones by their second key. */
interface Opened {
  readonly alone: Expression | null;
  readonly bySecond: ReadonlyMap<string, readonly Expression[]>;
}
const nothingOpened: Opened = { alone: null, bySecond: new Map() };

/**
 * What people say for what articles write: "copters" for helicopters, "go after" for pursue. Pairs of expressions, each of
 * one word or several, of general English; either may stand for the other. Made by `bench/meaning/make-everyday.ts`.
 */
export class Everyday {
  readonly #lines: SortedLines;
  /** What begins with a word that was looked up before: "the" opens hundreds of expressions. */
  readonly #opened = new Map<string, Opened>();

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
    const { alone, bySecond } = this.#openedBy(keys[start] ?? '');
    let longest = alone;
    for (const expression of bySecond.get(keys[start + 1] ?? '') ?? [])
      if (expression.wanted.length > (longest?.wanted.length ?? 0) && isAt(keys, start, expression.wanted))
        longest = expression;
    if (longest === null) return null;
    return { start, length: longest.wanted.length, others: longest.others() };
  }

  #openedBy(key: string): Opened {
    const known = this.#opened.get(key);
    if (known !== undefined) return known;
    const lines = this.#startingWith(key);
    if (lines.length === 0) return nothingOpened;
    const bySecond = new Map<string, Expression[]>();
    let alone: Expression | null = null;
    for (const line of lines) {
      const [words = '', others = ''] = line.split('\t');
      const wanted = words.split(' ');
      const expression = { wanted, others: lazily(() => others.split('|').map((other) => other.split(' '))) };
      const [, second] = wanted;
      if (second === undefined) alone = expression;
      else bySecond.set(second, [...(bySecond.get(second) ?? []), expression]);
    }
    const opened = { alone, bySecond };
    this.#opened.set(key, opened);
    return opened;
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
