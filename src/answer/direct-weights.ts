import type { DirectFeature } from './direct-features.ts';

/** A direct answer is given when it is at least this sure; chosen where more than eight in ten are right on articles left out of training. */
export const leastSure = { typed: 0.6, thing: 0.75 } as const;

/** Learned by bench/train-direct.ts; a logistic regression. */
export const directWeights: Readonly<Record<DirectFeature, number>> = {
  bias: -1.58,
  'is-money': -1.68,
  'is-share': -0.7,
  'is-figure': -1.31,
  'is-date': -0.37,
  'is-person': -0.83,
  'is-place': -1.31,
  'is-organisation': -1.12,
  'is-name': -1.65,
  'rule-other-name': -0.67,
  'rule-apposed': -0.14,
  'rule-called': 1.11,
  'rule-range': 0.5,
  'rule-slot': 0,
  'in-agent': 0,
  'in-subject': 0,
  'in-object': 0,
  named: 0,
  'has-noun': 0.91,
  sole: 0.1,
  rivals: -1.78,
  coverage: 0.28,
  'last-word-met': 0.1,
  nearest: 2.22,
  closeness: 2.48,
  clause: 0.89,
  'own-clause': 0,
  'best-clause': 0,
  preposition: 0.53,
  'in-brackets': -0.3,
  opens: 0.51,
  'after-all': -0.02,
  'before-all': -0.19,
  words: 1.59,
  lead: 1.82,
};
