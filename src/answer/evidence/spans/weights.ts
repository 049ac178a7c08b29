import type { DirectFeature } from './features.ts';

/** A direct answer is given when it is at least this sure; chosen where more than 84 in a hundred are right on articles left out of training. */
export const leastSure = { typed: 0.69, thing: 0.75 } as const;

/** Learned by bench/train-direct.ts; a logistic regression. */
export const directWeights: Readonly<Record<DirectFeature, number>> = {
  bias: -2.1,
  'is-money': -1.99,
  'is-share': -0.83,
  'is-figure': -2.04,
  'is-date': -0.79,
  'is-person': -0.89,
  'is-place': -1.71,
  'is-organisation': -1.13,
  'is-name': -2.41,
  'rule-other-name': -1.15,
  'rule-apposed': 0.85,
  'rule-called': 0.63,
  'rule-range': 0.0,
  'rule-slot': -1.61,
  'in-agent': 1.61,
  'in-subject': 0.88,
  'in-object': 0.03,
  named: -0.25,
  'has-noun': 0.67,
  sole: 0.16,
  rivals: -1.79,
  coverage: 0.19,
  'last-word-met': 0.1,
  nearest: 2.17,
  closeness: 2.81,
  clause: 0.69,
  'own-clause': 0.02,
  'best-clause': 0.56,
  preposition: 0.27,
  'in-brackets': -0.53,
  opens: 0.16,
  'after-all': 0.01,
  'before-all': -0.1,
  words: 0.98,
  lead: 1.82,
};
