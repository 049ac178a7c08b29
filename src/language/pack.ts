import type { Moment } from './moment.ts';

import type { Said } from './said.ts';
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

/**
 * Names of several words, folded, that have a short form, the longer of two that begin alike first: the words, the term, and whether
 * the words stay terms beside it.
 */
export type ShortForms = readonly (readonly [string, string, boolean])[];

/** What stands before a number and says how exactly it is meant; each ends where the number begins. */
export type Hedges = readonly (readonly [RegExp, 'about' | 'over' | 'under'])[];

/** By what a sentence is known to give a reason, to say what something is, how it is called, for example what, and by which means. */
export type Cues = Readonly<Record<'hasReason' | 'hasDefinition' | 'hasNaming' | 'hasExample' | 'hasMeans', RegExp>>;

/** How a sentence says what something is that it opens with. */
export interface Definition {
  /** The definite article and the blank behind it, at the beginning. */
  readonly article: RegExp;
  /** What stands right behind the name: " is a". */
  readonly behind: RegExp;
}

/** How questions are asked in a language. */
export interface Questions {
  /** Whether a line is surely in the language: nothing that may be English is. */
  isSpoken(line: string): boolean;
  /** Words that ask, spelled so that they can be nothing else, as one alternative of a pattern: `qué|quién`. */
  readonly words: string;
  /** Words that join two questions in a sentence, as one alternative of a pattern; empty where English has them too. */
  readonly joints: string;
  /** Of them those that may begin a question of its own. */
  readonly leads: string;
  /** A question as it is looked up: without words that only tell what kind of answer is wanted. */
  lookedUp(question: string): string;
  /** The thing that a question counts, names or chooses, in lower case; null where it has none. */
  nounOf(question: string): string | null;
  /** Whether a word with a capital only opens a question, and names nothing. */
  opens(word: string): boolean;
  /** Whether a folded word only says how something is asked, and not of what. */
  isFraming(word: string): boolean;
}

/** How a line leaves out what was said before. */
export interface FollowUps {
  /** What joins a line to the one before, at its beginning. */
  readonly joining: RegExp;
  /** Words that stand for what was said before; global. */
  readonly pronouns: RegExp;
  /** A thing with its article; global. */
  readonly things: RegExp;
  /** A line that is nothing but such a thing. */
  readonly isThing: RegExp;
  /** Names within a question; what it opens with is none; global. */
  readonly names: RegExp;
  /** What may stand before a name, a year or a thing that takes the place of another, at the beginning of a line. */
  readonly before: RegExp;
  /** What a line that is nothing but a name or a year may have before it, as one alternative of a pattern. */
  readonly ofYear: string;
  readonly ofName: string;
  /** Folded question words that ask of what has a subject beside it, as one alternative of a pattern: with a verb alone the subject is left out. */
  readonly adverbs: string;
  /** Words as a question, with the marks that the language gives one. */
  asQuestion(words: string): string;
  /** Whether a folded word may be a verb's form. */
  mayBeVerb(word: string): boolean;
}

/** Leads questions into English and English ones back; what it makes is looked up, and never shown. */
export interface Bridge {
  /** A question in pieces of English: its opening, its words, names and figures, each with all that may be said for it. */
  pieces(question: string): readonly Said[];
  /** The English question that these words make. `texts`: what is said for each piece. */
  inEnglish(question: string, pieces: readonly Said[], texts: readonly string[]): string;
  /**
   * An English question as one that asks the same.
   *
   * @param knows whether the articles have a word: of several for one that is taken which they have
   * @param most so many are taken for one where the articles have several
   */
  fromEnglish(question: string, knows: (word: string) => boolean, most?: number): string;
}

/** What depends on a language: in how a text is read, and in how it is asked about. English is what the code beside it does. */
export interface Pack {
  /** BCP 47, without a region. */
  readonly language: string;
  /** Whether a folded word carries no subject. */
  isStopWord(word: string): boolean;
  /** Whether a folded word is one of the language, as far as is known: what is none may be a slip of the pen. */
  isWord(word: string): boolean;
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
  readonly shortForms: ShortForms;
  readonly people: People;
  readonly hedges: Hedges;
  /** Every moment that a text names, in order, none inside another. `published` (`YYYY-MM-DD`) is what relative ones are reckoned from. */
  moments(text: string, published: string): readonly Moment[];
  readonly cues: Cues;
  /** Whether a run of capitals names an organisation by a word of the language. */
  readonly organisations: RegExp;
  readonly definition: Definition;
  /** How a sentence opens that leans on the one before it: "Lo anunció", "Ellos". */
  readonly leaning: RegExp;
  readonly questions: Questions;
  readonly followUps: FollowUps;
  /** Null where no list of words leads into English: then articles in the language are asked in it alone. */
  readonly bridge: Bridge | null;
  /** A text with everything that is read in a way of the language's own: an index that another version made is told apart by it. */
  readonly probe: string;
}

const packs = new Map<string, Pack>();
let current: Pack | null = null;

/** Adds a language to those that texts are read in. */
export function addPack(pack: Pack): void {
  packs.set(pack.language, pack);
}

/** The languages beside English, in the order in which they were added. */
export const allPacks = (): readonly Pack[] => [...packs.values()];

/** A BCP 47 tag without its region and whatever else it tells: "pt" of "pt-BR". */
export const primaryTag = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The pack of a language; null for English, and for languages that have none. `tag`: BCP 47. */
export const packOf = (tag: string): Pack | null => packs.get(primaryTag(tag)) ?? null;

/** The pack of the language that texts are being read in; null for English, and for languages that have none. */
export const packInUse = (): Pack | null => current;

/** The pack of the first language that a line is surely in; null for English, and where it may be that. */
export const packSpoken = (line: string): Pack | null =>
  allPacks().find(({ questions }) => questions.isSpoken(line)) ?? null;

/** What is made of all languages' packs, once for the same ones. */
export function ofAllPacks<T>(make: (all: readonly Pack[]) => T): () => T {
  let made: { readonly of: readonly Pack[]; readonly value: T } | null = null;
  return () => {
    const all = allPacks();
    if (made === null || made.of.length !== all.length || made.of.some((pack, at) => pack !== all[at]))
      made = { of: all, value: make(all) };
    return made.value;
  };
}

/** Does `work` with these languages beside English and no others: what it gives is what a program with them gives. `work` must not wait. */
export function withPacks<T>(languages: readonly Pack[], work: () => T): T {
  const before = allPacks();
  packs.clear();
  for (const pack of languages) addPack(pack);
  try {
    return work();
  } finally {
    packs.clear();
    for (const pack of before) addPack(pack);
  }
}

/**
 * Does `work` with every text in it read as in a language: an article's own for its text, a question's for the question.
 * `work` must not wait for anything.
 *
 * @param tag BCP 47
 */
export function inLanguage<T>(tag: string, work: () => T): T {
  const before = current;
  current = packOf(tag);
  try {
    return work();
  } finally {
    current = before;
  }
}
