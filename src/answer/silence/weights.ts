import type { SilenceFeature } from './features.ts';

/*
 * Learned by `npm run train -- --silence-only` from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0), with and
 * without the article each is about. Not for editing by hand.
 */

export const silenceWeights: Readonly<Record<SilenceFeature, number>> = {
  constant: -7.697,
  passageOfIdf: 5.204,
  covered: -2.383,
  coveredLoosely: -0.22,
  coveredAround: -2.631,
  coveredAnywhere: -0.786,
  bestCovered: 2.549,
  passageCovered: -1.741,
  unknownShare: 0.038,
  unknownTerms: -2.051,
  unknownName: -0.658,
  missedNames: -0.849,
  missesNumber: -0.197,
  missedAround: -0.078,
  missedInSentence: -0.481,
  matchedInSentence: 1.82,
  matchedAround: 1.34,
  oddsMatched: -2.416,
  oddsMissed: 0.49,
  oddsMissedAround: 4.712,
  coversRarest: -0.523,
  coversRarestAround: 1.061,
  pairsAdjacent: 1.493,
  bestPairs: 0.281,
  passageGap: -1.002,
  passageFall: -0.756,
  articleShare: 4.087,
  termsLog: 1.291,
  idfTerms: 0.511,
  closestTyped: 0.715,
  closestName: 1.222,
  closestNumber: 1.688,
  hasTyped: -0.58,
  lacksTyped: 0.041,
  score: 2.572,
  scoreLead: -0.332,
  corrected: -3.941,
};

/** Below this score the bot keeps silent: so that one in forty questions that have an answer is left. */
export const silenceThreshold = 0.25;
