import { LRUCache } from 'lru-cache';
import { alikeTo } from './alike.ts';
import { areKin, areOpposite, entails } from './lexicon.ts';
import { englishMeaning } from './meaning.ts';
import { packInUse } from './pack.ts';
import { relatedTo } from './synonyms.ts';

/** What is held against each other: a term, the word it was made of, and whether it is part of a name. */
export interface Likened {
  readonly term: string;
  readonly word: string;
  readonly isName: boolean;
}

/** How sure each kind of evidence is that two words say the same, 0 to 1. */
const sureness = { kin: 0.95, entailed: 0.9, derived: 0.85, related: 0.7 } as const;
/** Terms that begin alike for this long come from one word. */
const minStemChars = 5;
/** Below this cosine two words have nothing to do with each other. */
const leastCosine = 0.3;

const known = new LRUCache<string, number>({ max: 20_000 });

/**
 * How nearly two words say the same, 0 to 1: the very word, a word for it, one derived from it, or one used like it. Names
 * only by themselves or as a country and its people; opposites not at all. Symmetric.
 */
export function likenessOf(one: Likened, other: Likened): number {
  if (one.term === other.term) return 1;
  if (one.isName || other.isName) return areKin(one.word, other.word) ? sureness.kin : 0;
  const spoken = packInUse()?.language ?? '';
  const pair = one.term < other.term ? `${one.term} ${other.term}` : `${other.term} ${one.term}`;
  const key = `${spoken} ${pair}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const likeness = likenessOfTerms(one.term, other.term);
  known.set(key, likeness);
  return likeness;
}

function likenessOfTerms(one: string, other: string): number {
  if (areOpposite(one, other)) return 0;
  if (entails(one, other) || entails(other, one) || alikeTo(one).includes(other)) return sureness.entailed;
  if (isDerived(one, other) || isDerived(other, one)) return sureness.derived;
  if (relatedTo(one).includes(other) || relatedTo(other).includes(one)) return sureness.related;
  const cosine = cosineOf(one, other);
  return cosine < leastCosine ? 0 : Math.min(0.65, cosine);
}

/** Cosine of two terms' vectors; 0 where one has none. */
export function cosineOf(one: string, other: string): number {
  const meaning = englishMeaning();
  const [a, b] = [meaning.numberOf(one), meaning.numberOf(other)];
  return a < 0 || b < 0 ? 0 : meaning.similarity(a, b);
}

const isDerived = (one: string, other: string) =>
  one.length >= minStemChars - 1 && other.startsWith(one.slice(0, Math.max(minStemChars, one.length - 2)));

/** How much a word tells, 0 to 1: by how rare it is in English. */
export function weightOfTerm(term: string): number {
  const meaning = englishMeaning();
  const number = meaning.numberOf(term);
  return number < 0 ? 1 : meaning.weightOf(number);
}
