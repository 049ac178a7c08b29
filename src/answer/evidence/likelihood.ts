import type { ScoredSentence } from './rank/rank.ts';

/** How likely each is beside the likeliest, which is 1. */
export function likelihoods(ranked: readonly Pick<ScoredSentence, 'score'>[]): readonly number[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.map(({ score }) => Math.exp(score - best));
}
