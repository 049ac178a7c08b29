import type { Gathered, Hit } from '../../../search/gathered.ts';
import { isSmall } from '../../../search/size.ts';
import type { AnalysedQuestion, Asked } from '../../question/question.ts';
import { chanceOf } from '../likelihood.ts';
import type { ReadQuestion } from '../rank/features-question.ts';
import type { ScoredSentence } from '../rank/rank.ts';
import { type EnoughFeature, enoughFeatureNames, enoughFeatures } from './features.ts';
import { answersWeights, closeWeights } from './weights.ts';
import { answersWeights as answersPlain, closeWeights as closePlain } from './weights-plain.ts';

/** What the evidence is enough for. */
export const outcomes = ['answered', 'near', 'not-found'] as const;
export type Outcome = (typeof outcomes)[number];

/** What is thought of the evidence for one question. */
export interface Judgement {
  readonly outcome: Outcome;
  /** How likely the best sentence answers, 0 to 1, and from what on it is shown as an answer. */
  readonly score: number;
  readonly threshold: number;
  /** Whether a name or a number of the question stands nowhere near the best sentence, or nothing of the asked kind in it. */
  readonly isLacking: boolean;
  /** How likely the articles are about what is asked at all, 0 to 1. */
  readonly closeness: number;
  /** What the score is made of, by name, for `--explain`. */
  readonly features: Readonly<Record<string, number>>;
}

/**
 * From here on the best sentence is shown as an answer; and where a word of the question is met neither in it nor around it (of a small
 * collection: in a large one the likelihood knows). Below, fewer than half of the first sentences answer, on corpora left out of the
 * training: then they are shown as those that come closest.
 */
export const leastAnswering = { small: 0.36, large: 0.25 };
const leastUnmet = { small: 0.9, large: 0 };
/** A name or a number of the question that stands nowhere near, or nothing of the asked kind, outweighs nearly every likelihood. */
const leastLacking = { small: 0.97, large: 0 };
/**
 * Kinds that a sentence must hold to answer: of those that hold none one in five answers at most, on the corpora of bench/topics. A day
 * or a place may be told without its name.
 */
const alwaysTold: ReadonlySet<Asked> = new Set(['figure', 'money', 'share', 'person', 'organisation']);
/**
 * From here on the closest sentences are shown, as such. Something always resembles: in a large collection four in five questions about
 * something else are to find nothing there. In a small one most find something; from 0.3 on half would find nothing, but of everyday
 * questions in other words than the articles' one in ten lost its sentence.
 */
const leastClose = { small: 0.2, large: 0.6 };

/**
 * Judges from the best passages and sentences whether the articles answer a question, come close or have nothing: two
 * logistic regressions of their own, for the ranking's scores compare sentences and not questions. `read` is the question as
 * it was read already.
 */
export function judge(
  question: AnalysedQuestion,
  hits: readonly Hit[],
  ranked: readonly ScoredSentence[],
  retriever: Gathered,
  read?: ReadQuestion,
): Judgement {
  const features = enoughFeatures(question, hits, ranked, retriever, read);
  if (features === null)
    return { outcome: 'not-found', score: 0, threshold: 1, isLacking: true, closeness: 0, features: {} };
  const weights = weightsFor(ranked);
  const score = chanceOf(enoughFeatureNames, features, weights.answersWeights);
  const closeness = chanceOf(enoughFeatureNames, features, weights.closeWeights);
  const size = isSmall(retriever) ? 'small' : 'large';
  const lacksKind = features.lacksTyped > 0 && alwaysTold.has(question.asked);
  const isLacking = features.missedNames > 0 || features.missesNumber > 0 || lacksKind;
  const least = Math.max(
    leastAnswering[size],
    features.unmet > 0 ? leastUnmet[size] : 0,
    isLacking ? leastLacking[size] : 0,
  );
  const outcome = score >= least ? 'answered' : closeness >= leastClose[size] ? 'near' : 'not-found';
  return { outcome, score, threshold: least, isLacking, closeness, features };
}

type Table = Readonly<Record<EnoughFeature, number>>;

/** What was learned of such evidence: where whole sentences were compared with the question, or words alone. */
export function weightsFor([best]: readonly ScoredSentence[]): {
  readonly answersWeights: Partial<Table>;
  readonly closeWeights: Partial<Table>;
} {
  return best === undefined || best.alike === null
    ? { answersWeights: answersPlain, closeWeights: closePlain }
    : { answersWeights, closeWeights };
}
