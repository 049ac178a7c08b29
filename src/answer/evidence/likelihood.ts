import type { ScoredSentence } from './rank/rank.ts';

/** What a logistic regression makes of some features: the likelihood, 0 to 1. What has no weight counts nothing. */
export function chanceOf<Name extends string>(
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
  weights: Partial<Readonly<Record<Name, number>>>,
): number {
  const sum = names.reduce((all, name) => all + (weights[name] ?? 0) * features[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** How likely each is beside the likeliest, which is 1. */
export function likelihoods(ranked: readonly Pick<ScoredSentence, 'score'>[]): readonly number[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.map(({ score }) => Math.exp(score - best));
}
