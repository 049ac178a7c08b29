import type { BesideFeature } from './beside.ts';

/** Learned by bench/train-beside.ts; not for editing by hand. */
export const besideWeights: Readonly<Record<BesideFeature, number>> = {
  bias: -1.738,
  behind: 0.142,
  leadBehind: 0.052,
  place: -1.327,
  likeLead: 1.401,
  likeQuestion: 1.559,
  leadLikeQuestion: -0.408,
  wordsLikeLead: 1.026,
  common: 1.235,
  speaksOfIt: 0.43,
  gives: -0.046,
  leadGives: -0.051,
  bothGive: 1.01,
  onlyLeadGives: -0.292,
  givesFigure: 0.295,
  bothGiveFigures: 0.613,
  givesSame: 1.306,
  givesOther: -0.551,
  mayConflict: -0.067,
  conflict: 0.057,
  isNounAsked: -0.348,
  isTimeAsked: 0.243,
  isAnythingAsked: -0.367,
};
