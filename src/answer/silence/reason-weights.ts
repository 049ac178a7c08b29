export const evidenceFeatureNames = [
  'constant',
  'learned',
  'wordsMet',
  'phraseMissing',
  'phraseFound',
  'namesAround',
] as const;
export type EvidenceFeature = (typeof evidenceFeatureNames)[number];

/**
 * A logistic regression over the learned answerability and the question's names; the constant carries the threshold.
 * Learned by bench/train-reason.ts from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0), each with and without
 * the article it is about.
 */
export const evidenceWeights: Readonly<Record<EvidenceFeature, number>> = {
  constant: 0.02,
  learned: 0.974,
  wordsMet: 0.932,
  phraseMissing: -0.452,
  phraseFound: 0.163,
  namesAround: 1.626,
};
