import type { Hit, Retriever } from '../../../search/retriever.ts';
import type { AnalysedQuestion } from '../../question/question.ts';
import type { ScoredSentence } from '../rank/rank.ts';
import { silenceFeatureNames, silenceFeatures } from './features.ts';
import { silenceThreshold, silenceWeights } from './weights.ts';

/** Whether the evidence is enough to answer at all. */
export interface Answerability {
  /** From 0 (nothing here answers) to 1. */
  readonly score: number;
  /** Below it the bot keeps silent. */
  readonly threshold: number;
  readonly isAnswerable: boolean;
  /** What the score is made of, by name, for `--explain`. */
  readonly features: Readonly<Record<string, number>>;
}

/**
 * Judges from the best passages and sentences whether the articles answer a question: a logistic regression of its own, for
 * the ranking's scores compare sentences and not questions.
 */
export function answerability(
  question: AnalysedQuestion,
  hits: readonly Hit[],
  ranked: readonly ScoredSentence[],
  retriever: Retriever,
): Answerability {
  const features = silenceFeatures(question, hits, ranked, retriever.vocabulary);
  if (features === null) return { score: 0, threshold: silenceThreshold, isAnswerable: false, features: {} };
  const sum = silenceFeatureNames.reduce((all, name) => all + (silenceWeights[name] ?? 0) * features[name], 0);
  const score = 1 / (1 + Math.exp(-sum));
  return { score, threshold: silenceThreshold, isAnswerable: score >= silenceThreshold, features };
}
