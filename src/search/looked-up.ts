import { englishEveryday, keyOf } from '../language/everyday.ts';
import { isStopWord } from '../language/stopwords.ts';
import { synonymsOf } from '../language/synonyms.ts';
import type { Query } from './query.ts';

/** One term to look up and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** How much a synonym of a query's term counts beside the term itself. */
const synonymWeight = 0.2;

/** The terms and their synonyms; a synonym that is itself asked for counts once, in full. */
export function weighted(terms: readonly string[]): readonly WeightedTerm[] {
  const all = new Map<string, number>(terms.map((term) => [term, 1]));
  for (const term of terms) {
    for (const synonym of synonymsOf(term)) if (!all.has(synonym)) all.set(synonym, synonymWeight);
  }
  return [...all].map(([term, weight]) => ({ term, weight }));
}

/** The terms of what may stand for the question's expressions, each once. */
export function expressions(query: Query): readonly WeightedTerm[] {
  const own = new Set(query.terms);
  const terms = englishEveryday()
    .read(query.tokens.map(keyOf))
    .flatMap(({ others }) => others.flat())
    .filter((key) => !own.has(key) && !isStopWord(key));
  return [...new Set(terms)].map((term) => ({ term, weight: 1 }));
}
