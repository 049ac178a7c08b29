import { englishEveryday, type Keys, keyOf } from '../../../language/everyday.ts';
import type { Meaning } from '../../../language/meaning.ts';
import { relatedTo, synonymsOf } from '../../../language/synonyms.ts';
import type { Vocabulary } from '../../../search/analyse.ts';
import { inverseFrequency } from '../../../search/bm25.ts';
import type { Query } from '../../../search/query.ts';
import { prefixChars } from './features-sentence.ts';
import { keptChance } from './features-terms.ts';

/** How a sentence's term matches one of the question's. */
export type Match = 'same' | 'synonym' | 'related';

/** Sets of terms are bits of a number: no more than these are told apart. */
const maxTerms = 30;

/** A question as the ranking reads it. Sets of its terms are bit masks, bit `i` for `terms[i]`. */
export interface ReadQuestion {
  readonly terms: readonly string[];
  /** How much each term should be in the answer: its idf times the chance that an answer keeps it; together 1. */
  readonly weights: readonly number[];
  /** The sum of those before they were made to add up to 1. */
  readonly weightSum: number;
  /** The chance that an answer keeps each term. */
  readonly chances: readonly number[];
  readonly names: number;
  readonly numbers: number;
  /** The noun behind `which`, `what`, `how many`. */
  readonly focus: number;
  /** Terms that no passage has, nor a synonym of. */
  readonly unknown: number;
  /** Terms put right by the typo search. */
  readonly corrected: number;
  /** Terms that stood next to one another, stop words aside. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly lookup: ReadonlyMap<string, { readonly index: number; readonly match: Match }>;
  readonly prefixes: ReadonlyMap<string, number>;
  /** The table of meanings that the passages are read with; null where none is in use. */
  readonly meaning: Meaning | null;
  /** Of each term its number in that table; -1 of names and numbers. */
  readonly meant: readonly number[];
  /** How close a word is in meaning to the term at `index`; null where that has none. */
  readonly similarTo: (index: number) => ((word: number) => number) | null;
  /** The direction of all its words together; null without a table. */
  readonly direction: Int8Array | null;
  /** What may stand for an expression of the question, by its first key; `mask` has the terms that the expression is made of. */
  readonly others: ReadonlyMap<
    string,
    readonly { readonly keys: Keys; readonly mask: number; readonly unit: number }[]
  >;
  /** Expressions that others may stand for. */
  readonly units: number;
  readonly asksDuration: boolean;
}

/**
 * Reads a query against what the index knows of its words.
 *
 * @param chanceOf how likely an answer keeps a term; another one only while that is being measured
 */
export function readQuestion(
  query: Query,
  vocabulary: Vocabulary,
  meaning: Meaning | null,
  chanceOf: (term: string, isName: boolean) => number = keptChance,
): ReadQuestion {
  const terms = query.terms.slice(0, maxTerms);
  const named = namedTerms(query);
  const chances = terms.map((term) => chanceOf(term, named.has(term)));
  const frequencies = terms.map((term) => frequencyOf(term, vocabulary));
  const idf = frequencies.map((frequency) => inverseFrequency(vocabulary.passageCount, frequency));
  const raw = idf.map((value, i) => value * Math.sqrt(chances[i] ?? 1));
  const weightSum = raw.reduce((sum, value) => sum + value, 0);
  const mask = (accepts: (term: string, i: number) => boolean) =>
    terms.reduce((bits, term, i) => (accepts(term, i) ? bits | (1 << i) : bits), 0);
  const focus = focusTerm(query);
  const meant = meantBy(query, terms, named, meaning);
  const corrected = new Set(query.corrections.map(({ taken }) => taken.toLowerCase()));
  const correctedTerms = new Set(query.tokens.flatMap(({ word, term }) => (corrected.has(word) ? (term ?? []) : [])));
  return {
    terms,
    weights: raw.map((value) => (weightSum === 0 ? 0 : value / weightSum)),
    weightSum,
    chances,
    names: mask((term) => named.has(term)),
    numbers: mask((term) => /^\d/.test(term)),
    focus: mask((term) => term === focus),
    unknown: mask((_, i) => frequencies[i] === 0),
    corrected: mask((term) => correctedTerms.has(term)),
    pairs: pairsOf(query, new Map(terms.map((term, i) => [term, i]))),
    lookup: lookupOf(terms, meant.idioms),
    prefixes: new Map(
      terms.flatMap((term, i): [string, number][] =>
        term.length >= prefixChars ? [[term.slice(0, prefixChars), i]] : [],
      ),
    ),
    asksDuration: /\bhow (?:long|old|far|tall|large|big|high|fast|deep|wide|heavy|often)\b/i.test(query.question),
    ...meant.read,
  };
}

/** What the question's words mean, and what people say instead of them. */
function meantBy(
  query: Query,
  terms: readonly string[],
  named: ReadonlySet<string>,
  meaning: Meaning | null,
): {
  readonly read: Pick<ReadQuestion, 'meaning' | 'meant' | 'similarTo' | 'direction' | 'others' | 'units'>;
  /** Terms that are part of an expression of several words: "hand" of "hand over" is no hand. */
  readonly idioms: number;
} {
  const meant = terms.map((term) => (meaning === null || named.has(term) ? -1 : meaning.numberOf(term)));
  const others = new Map<string, { keys: Keys; mask: number; unit: number }[]>();
  const expressions = meaning === null ? [] : englishEveryday().read(query.tokens.map(keyOf));
  const index = new Map(terms.map((term, i) => [term, i]));
  const keys = query.tokens.map(keyOf);
  let idioms = 0;
  expressions.forEach(({ start, length, others: equivalents }, unit) => {
    let mask = 0;
    for (const { term } of query.tokens.slice(start, start + length)) {
      const at = term === null ? undefined : index.get(term);
      if (at !== undefined && !named.has(term ?? '')) mask |= 1 << at;
    }
    if (length > 1) idioms |= mask;
    for (const other of length > 1 ? [...equivalents, keys.slice(start, start + length)] : equivalents) {
      const first = other[0] ?? '';
      const beside = others.get(first);
      if (beside === undefined) others.set(first, [{ keys: other, mask, unit }]);
      else beside.push({ keys: other, mask, unit });
    }
  });
  const similar = meant.map((number) => (meaning === null || number < 0 ? null : similarityTo(number, meaning)));
  return {
    read: {
      meaning,
      meant,
      similarTo: (index) => similar[index] ?? null,
      direction: meaning?.directionOf(meant) ?? null,
      others,
      units: expressions.length,
    },
    idioms,
  };
}

/** The same word stands in many sentences: what it is beside a term is worked out once. */
function similarityTo(number: number, meaning: Meaning): (word: number) => number {
  const unknown = -2;
  const known = new Float32Array(meaning.size).fill(unknown);
  return (word) => {
    let value = known[word] ?? unknown;
    if (value === unknown) {
      value = meaning.similarity(number, word);
      known[word] = value;
    }
    return value;
  };
}

/** In how many passages a term stands; where in none, its most frequent synonym. */
function frequencyOf(term: string, vocabulary: Vocabulary): number {
  const own = vocabulary.frequency(term);
  return own > 0 ? own : Math.max(0, ...synonymsOf(term).map((synonym) => vocabulary.frequency(synonym)));
}

/** Terms typed with a capital, the first word of the question aside. */
function namedTerms(query: Query): ReadonlySet<string> {
  const named = new Set<string>();
  query.tokens.forEach(({ span, term }, i) => {
    if (i > 0 && term !== null && /^\p{Lu}/u.test(query.question.slice(span.start, span.end))) named.add(term);
  });
  return named;
}

function pairsOf(query: Query, index: ReadonlyMap<string, number>): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let last: number | undefined;
  for (const { term } of query.tokens) {
    if (term === null) continue;
    const at = index.get(term);
    if (at !== undefined && last !== undefined && at !== last) pairs.push([last, at]);
    last = at;
  }
  return pairs;
}

/** Which term a sentence's term matches; the closest match first. A word of an idiom is by itself only a related one. */
function lookupOf(terms: readonly string[], idioms: number): ReadQuestion['lookup'] {
  const lookup = new Map<string, { readonly index: number; readonly match: Match }>();
  const add = (term: string, index: number, match: Match) => {
    if (!lookup.has(term)) lookup.set(term, { index, match });
  };
  for (const [index, term] of terms.entries()) add(term, index, idioms & (1 << index) ? 'related' : 'same');
  terms.forEach((term, index) => {
    for (const synonym of synonymsOf(term)) add(synonym, index, 'synonym');
  });
  terms.forEach((term, index) => {
    for (const related of relatedTo(term)) add(related, index, 'related');
  });
  return lookup;
}

/** The first term behind the question word. */
function focusTerm(query: Query): string | null {
  const at = query.tokens.findIndex(({ word }) => /^(?:which|what|whose|many|much)$/.test(word));
  return at < 0 ? null : (query.tokens[at + 1]?.term ?? null);
}
