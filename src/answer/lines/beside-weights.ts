import type { BesideFeature } from './beside.ts';

/** Learned by bench/train-beside.ts; not for editing by hand. */
export const besideWeights: Readonly<Record<BesideFeature, number>> = {
  bias: -1.886,
  behind: 0.216,
  leadBehind: 0.283,
  place: -1.143,
  likeLead: 0.948,
  likeQuestion: 2.406,
  leadLikeQuestion: -0.227,
  wordsLikeLead: 0.517,
  common: 1.352,
  gives: -0.228,
  leadGives: -0.034,
  bothGive: 1.178,
  givesFigure: 0.497,
  bothGiveFigures: 0.656,
  givesSame: 1.205,
  givesOther: -0.701,
  mayConflict: 0.038,
  conflict: 0.09,
  isNounAsked: -0.253,
  isTimeAsked: 0.173,
  isAnythingAsked: -0.355,
};
