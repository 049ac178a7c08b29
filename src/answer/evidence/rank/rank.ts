import type { Article } from '../../../corpus/article.ts';
import type { Passage } from '../../../corpus/passage.ts';
import type { Sentence } from '../../../language/span.ts';
import type { Gathered, Hit } from '../../../search/gathered.ts';
import type { Query } from '../../../search/query.ts';
import type { Asked } from '../../question/question.ts';
import { type Candidate, candidatesOf } from './features.ts';
import { featureNames } from './features-names.ts';
import { type ReadQuestion, readQuestion } from './features-question.ts';
import { sentenceWeights } from './weights.ts';

/** What of a question the ranking reads. */
export interface RankedQuestion {
  readonly query: Query;
  readonly asked: Asked;
}

/** A sentence that may answer. `score` orders the sentences of one question; it is no probability. */
export interface ScoredSentence {
  readonly sentence: Sentence;
  /** Its place in `passage.sentences`. */
  readonly position: number;
  readonly passage: Passage;
  readonly article: Article;
  readonly score: number;
  /** What the score is made of, by name, for `--explain`: each feature is multiplied by its weight in weights.ts. */
  readonly features: Readonly<Record<string, number>>;
}

const weights = Float64Array.from(featureNames, (name) => sentenceWeights[name] ?? 0);

/** The sentences of the hits, the likeliest answer first; ties in the hits' and the text's order. `read` is the question as it was read already. */
export function rankSentences(
  question: RankedQuestion,
  hits: readonly Hit[],
  retriever: Gathered,
  read: ReadQuestion = readQuestion(question.query, retriever.vocabulary, retriever.meaning),
): readonly ScoredSentence[] {
  return candidatesOf(read, question.asked, hits)
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((one, other) => other.score - one.score)
    .map(({ candidate, score }) => scored(candidate, score));
}

function scoreOf({ features }: Candidate): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}

function scored({ hit, position, features }: Candidate, score: number): ScoredSentence {
  const { passage, article } = hit;
  const sentence = passage.sentences[position];
  if (sentence === undefined) throw new RangeError(`${passage.id} has no sentence ${position}`);
  return {
    sentence,
    position,
    passage,
    article,
    score,
    /** Named only when somebody asks: for most sentences nobody does. */
    get features() {
      return Object.fromEntries(featureNames.map((name, i) => [name, features[i] ?? 0]));
    },
  };
}
