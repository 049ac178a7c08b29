import { directFeatures } from './features.ts';
import { directWeights } from './weights.ts';

/** How sure a candidate is, 0 to 1: a logistic regression over what `directFeatures` names. */
export function sureness(features: readonly number[]): number {
  const sum = directFeatures.reduce((total, name, at) => total + directWeights[name] * (features[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
