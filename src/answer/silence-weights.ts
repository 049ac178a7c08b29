import type { SilenceFeature } from './silence-features.ts';

/*
 * Learned by `npm run train -- --silence-only` from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0), with and
 * without the article each is about. Not for editing by hand.
 */

export const silenceWeights: Readonly<Record<SilenceFeature, number>> = {
  constant: -8.433,
  passageOfIdf: 4.771,
  covered: -0.709,
  coveredLoosely: -0.128,
  coveredAround: -2.721,
  coveredAnywhere: -0.735,
  bestCovered: 3.24,
  passageCovered: -1.223,
  unknownShare: -0.196,
  unknownTerms: 0.572,
  unknownName: -0.691,
  missedNames: -0.573,
  missesNumber: 0.083,
  missedAround: -0.055,
  missedInSentence: -0.406,
  matchedInSentence: 3.222,
  matchedAround: 1.457,
  oddsMatched: -5.448,
  oddsMissed: -0.195,
  oddsMissedAround: 3.981,
  coversRarest: -0.37,
  coversRarestAround: 1.042,
  pairsAdjacent: 1.736,
  bestPairs: 0.053,
  passageGap: -1.367,
  passageFall: -0.367,
  articleShare: 3.425,
  termsLog: 1.74,
  idfTerms: 0.58,
  closestTyped: 1.324,
  closestName: 0.561,
  closestNumber: 0.917,
  hasTyped: 0.259,
  lacksTyped: 0.634,
  score: 0.431,
  scoreLead: -0.059,
  corrected: -2.191,
};

/** Below this score the bot keeps silent: so that about one in twenty-five questions that have an answer is left. */
export const silenceThreshold = 0.196;
