import { packInUse } from '../language/pack.ts';
import { stem, type Token, tokenise } from '../language/tokens.ts';
import { isWord } from '../language/words.ts';
import type { Correction, Query } from './query.ts';

/** What is known of the words of an index. */
export interface Vocabulary {
  /** Passages in the index. */
  readonly passageCount: number;
  /** In how many passages a term occurs in the text, heading or title aside. */
  frequency(term: string): number;
  /** The term most like one that no passage has: edit distance 1, or 2 for long words, same first letter; null when none is. */
  nearest(term: string): string | null;
  /** A word as an article writes it, for a term of the index: of several the one most like `typed`. */
  surface(term: string, typed: string): string;
  /** A word as the articles write it where they use it as a name alone; null where they do not, or do not have it. */
  nameOf(word: string): string | null;
}

/** A question longer than this is looked up by its first words. */
const maxTerms = 64;

/** So many words that no article has are looked for among those that one has: each costs a look at all of them. */
const maxLookedFor = 12;

/**
 * Takes a question apart into terms. With a vocabulary, words that no article has are taken as the nearest that one has,
 * and reported; words that some article has, and words of the language, are never changed.
 */
export function analyseQuery(question: string, vocabulary: Vocabulary | null = null): Query {
  const corrections: Correction[] = [];
  const lookedFor = new Set<string>();
  const tokens = tokenise(question).map((token) => {
    const taken = vocabulary === null ? null : correctionOf(token, vocabulary, lookedFor);
    if (taken === null || vocabulary === null) return token;
    const typed = question.slice(token.span.start, token.span.end);
    const word = vocabulary.surface(taken, typed);
    if (isAbbreviation(typed, question) && !isAbbreviation(word, question)) return token;
    corrections.push({ typed, taken: word });
    return { ...token, word: word.toLowerCase(), term: taken };
  });
  const words = withLowerCaseUs(tokens, question);
  const terms = new Set(words.flatMap(({ term }) => term ?? []));
  return { question, terms: [...terms].slice(0, maxTerms), tokens: words, corrections };
}

/** Capitals among words that have none: "BRICS" is no slip for "bricks", but "RIMPAK" may be one for "RIMPAC". */
const isAbbreviation = (word: string, question: string): boolean =>
  /^\p{Lu}{2,}$/u.test(word) && (/\p{Ll}{2}/u.test(question) || question.replace(/[^\p{L}]/gu, '') === word);

function correctionOf(token: Token, vocabulary: Vocabulary, lookedFor: Set<string>): string | null {
  if (token.term === null || !/^\p{L}{4,}$/u.test(token.word)) return null;
  if (vocabulary.frequency(token.term) > 0 || isKnownWord(token)) return null;
  if (lookedFor.size >= maxLookedFor && !lookedFor.has(token.term)) return null;
  lookedFor.add(token.term);
  return vocabulary.nearest(token.term);
}

/** Whether a word is one of the language that the question is read in, so that it is no slip of the pen. */
function isKnownWord({ word, term }: Token): boolean {
  return (packInUse()?.isWord(word) ?? false) || isWord(word, term ?? '');
}

/** In a question without capitals, `the us` and `us-…` are the country. */
function withLowerCaseUs(tokens: readonly Token[], question: string): readonly Token[] {
  if (/\p{Lu}/u.test(question)) return tokens;
  return tokens.map((token, i) => {
    if (token.word !== 'us') return token;
    const isCountry = tokens[i - 1]?.word === 'the' || /^[-–—/]\p{L}/u.test(question.slice(token.span.end));
    return isCountry ? { ...token, term: stem('usa') } : token;
  });
}
