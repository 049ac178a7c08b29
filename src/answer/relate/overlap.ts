import { alikeTo } from '../../language/alike.ts';
import type { Vocabulary } from '../../search/analyse.ts';
import type { Statement } from './statement.ts';

/** How much a term tells: high for a rare one, highest for one that no sentence has (the empty one is such). Above 0. */
export type Weigh = (term: string) => number;

/** How much some terms tell together. */
export const weightOf = (terms: readonly string[], weigh: Weigh): number =>
  terms.reduce((sum, term) => sum + weigh(term), 0);

/** What two statements share, by weight. */
export interface Overlap {
  readonly terms: readonly string[];
  /** Shared weight as a part of the lighter statement's, 0 to 1. */
  readonly ofLighter: number;
  /** Shared weight as a part of the heavier statement's, 0 to 1. */
  readonly ofHeavier: number;
  /** Shared terms that are part of a name in either. */
  readonly names: readonly string[];
  /** Shared terms that are part of a name in neither. */
  readonly plain: readonly string[];
}

/** What two statements share. Symmetric up to the order of the terms. */
export function overlapOf(first: Statement, second: Statement, weigh: Weigh): Overlap {
  const terms: string[] = [];
  let [one, other, weight] = [0, 0, 0];
  for (const term of first.terms) {
    const own = weigh(term);
    one += own;
    if (!second.terms.has(term) && !alikeTo(term).some((alike) => second.terms.has(alike))) continue;
    weight += own;
    terms.push(term);
  }
  for (const term of second.terms) other += weigh(term);
  const isName = (term: string) => first.names.has(term) || second.names.has(term);
  return {
    terms,
    ofLighter: weight / Math.max(1e-9, Math.min(one, other)),
    ofHeavier: weight / Math.max(1e-9, one, other),
    names: terms.filter(isName),
    plain: terms.filter((term) => !isName(term)),
  };
}

/** What a term tells that `frequency` of `count` texts have: the usual inverse frequency, above 0 for every term. */
const rarity = (count: number, frequency: number): number => Math.log(1 + (count + 1) / (frequency + 0.5));

/** Weights from how many passages have a term. */
export const rarityIn =
  (vocabulary: Vocabulary): Weigh =>
  (term) =>
    rarity(vocabulary.passageCount, vocabulary.frequency(term));

/** Weights from how many of `statements` speak of a term. */
export function weightsOf(statements: Iterable<Pick<Statement, 'terms'>>): Weigh {
  const frequencies = new Map<string, number>();
  let count = 0;
  for (const { terms } of statements) {
    count += 1;
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const weights = new Map([...frequencies].map(([term, frequency]) => [term, rarity(count, frequency)]));
  const most = rarity(count, 0);
  return (term) => weights.get(term) ?? most;
}
