import type { GoingOnFeature } from './going-on.ts';

/** Learned by bench/train-going-on.ts; not for editing by hand. */
export const goingOnWeights: Readonly<Record<GoingOnFeature, number>> = {
  bias: 1.579,
  behind: 0.735,
  news: -3.279,
  isReason: 0.875,
  newsOfReason: -0.284,
  leans: 0.538,
  isShort: 0.015,
};
