import type { Span } from './span.ts';

/** How a language says who somebody is: `ahead` and `behind` are what stands before and after the name. */
export interface People {
  isGivenName(name: string): boolean;
  /** Whether a word is an office, a trade or a form of address. */
  isTitle(word: string): boolean;
  /** Where it is told what somebody is; null where it is not. */
  roleBehind(behind: string): Span | null;
  /** The same ahead of the name. `isClosed`: a comma follows the name. */
  roleAhead(ahead: string, isClosed: boolean): Span | null;
  /** Whether a noun ahead or a clause behind tells of the person. */
  introduces(ahead: string, behind: string): boolean;
  /** Whether what stands beside a name says that it is a person's. */
  isPersonBeside(ahead: string, behind: string): boolean;
}

/** What depends on a language in how a text is taken into terms. English is what the code beside it does. */
export interface Pack {
  /** BCP 47, without a region. */
  readonly language: string;
  /** Whether a folded word carries no subject. */
  isStopWord(word: string): boolean;
  /** The term of a folded word that is none. */
  stem(word: string): string;
  /** The factor of a folded word that multiplies the number before it: 1e6 for `millones`; null for another. */
  scaleOf(word: string): number | null;
  /** The value of a folded word that is a number; null for another. */
  valueOf(word: string): number | null;
  /** Numerals, anchored nowhere. */
  readonly numerals: string;
  /** A numeral with thousands and decimals as English marks them. */
  numeral(text: string): string;
  /** English for a folded word that marks figures, days, titles or phrases ("dólares", "de"); null for other words. */
  marked(word: string): string | null;
  /** The English term by whose vector a term's meaning is told; null where it has none. */
  meant(term: string): string | null;
  readonly people: People;
}

const packs = new Map<string, Pack>();
let current: Pack | null = null;

/** Adds a language to those that texts are read in. */
export function addPack(pack: Pack): void {
  packs.set(pack.language, pack);
}

/** The pack of the language that texts are being read in; null for English, and for languages that have none. */
export const packInUse = (): Pack | null => current;

/**
 * Does `work` with every text in it read as in a language: an article's own for its text, a question's for the question.
 * `work` must not wait for anything.
 *
 * @param tag BCP 47
 */
export function inLanguage<T>(tag: string, work: () => T): T {
  const before = current;
  current = packs.get(tag.toLowerCase().split('-')[0] ?? '') ?? null;
  try {
    return work();
  } finally {
    current = before;
  }
}
