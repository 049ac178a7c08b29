import { inverseFrequency } from '../retrieval/passage-index.ts';
import type { Hit, Retriever } from '../retrieval/retriever.ts';
import type { RankedQuestion, ScoredSentence } from './rank.ts';

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

const threshold = 0.5;

/** Judges from the best passages and sentences whether a question can be answered. */
export function answerability(
  question: RankedQuestion,
  hits: readonly Hit[],
  ranked: readonly ScoredSentence[],
  retriever: Retriever,
): Answerability {
  const { vocabulary } = retriever;
  const idfSum = question.query.terms.reduce(
    (sum, term) => sum + inverseFrequency(vocabulary.passageCount, vocabulary.frequency(term)),
    0,
  );
  const score = ranked.length === 0 || idfSum === 0 ? 0 : Math.min(1, (hits[0]?.score ?? 0) / idfSum / 1.6);
  return { score, threshold, isAnswerable: score >= threshold, features: { coverage: score } };
}
