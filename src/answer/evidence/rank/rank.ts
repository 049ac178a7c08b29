import type { Article } from '../../../corpus/article.ts';
import type { Passage } from '../../../corpus/passage.ts';
import { lazily } from '../../../language/lazily.ts';
import type { Sentence } from '../../../language/span.ts';
import type { Gathered, Hit } from '../../../search/gathered.ts';
import type { Query } from '../../../search/query.ts';
import type { Asked } from '../../question/question.ts';
import { inOneGo, type Steps } from '../../steps.ts';
import { type Candidate, candidatesOf } from './features.ts';
import { featureNames } from './features-names.ts';
import { type ReadQuestion, readQuestion } from './features-question.ts';
import { type Reread, reread } from './reread.ts';
import { rereadWeights } from './reread-weights.ts';
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
  /** How close its whole meaning is to the question's, -1 to 1; null where that was not looked at. */
  readonly alike: number | null;
  /** What the score is made of, by name, for `--explain`: each feature is multiplied by its weight in weights.ts. */
  readonly features: Readonly<Record<string, number>>;
}

const weights = Float64Array.from(featureNames, (name) => sentenceWeights[name] ?? 0);

/** The sentences of the hits, the likeliest answer first; ties in the hits' and the text's order. `read` is the question as it was read already. */
export function rankSentences(
  question: RankedQuestion,
  hits: readonly Hit[],
  retriever: Gathered,
  read?: ReadQuestion,
): readonly ScoredSentence[] {
  return inOneGo(rankInSteps(question, hits, retriever, read));
}

/** The same in steps. */
export function* rankInSteps(
  question: RankedQuestion,
  hits: readonly Hit[],
  retriever: Gathered,
  read: ReadQuestion = readQuestion(question.query, retriever.vocabulary, retriever.meaning),
): Steps<readonly ScoredSentence[]> {
  const asked = { question: question.query.question, asked: question.asked };
  const first = yield* firstRead(read, question.asked, hits);
  yield;
  return (yield* reread(read, asked, first)).map(scored);
}

/** The sentences of the hits as single words and their meanings rank them. */
export function* firstRead(
  read: ReadQuestion,
  asked: Asked,
  hits: readonly Hit[],
): Steps<readonly { readonly candidate: Candidate; readonly score: number }[]> {
  return (yield* candidatesOf(read, asked, hits))
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((one, other) => other.score - one.score);
}

function scoreOf({ features }: Candidate): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}

function scored({ candidate: { hit, position, features }, score, again }: Reread): ScoredSentence {
  const { passage, article } = hit;
  const sentence = passage.sentences[position];
  if (sentence === undefined) throw new RangeError(`${passage.id} has no sentence ${position}`);
  return {
    sentence,
    position,
    passage,
    article,
    score,
    alike: again?.alike ?? null,
    /** Named only when somebody asks: for most sentences nobody does. */
    get features() {
      return { ...Object.fromEntries(featureNames.map((name, i) => [name, features[i] ?? 0])), ...again };
    },
  };
}

const weightsOfReread = lazily(
  (): Readonly<Record<string, number>> => ({
    ...Object.fromEntries(
      Object.entries(sentenceWeights).map(([name, weight]) => [name, weight * rereadWeights.score]),
    ),
    ...rereadWeights,
    score: 0,
  }),
);

/** What each feature of a sentence counts in its score: that of the first reading is there as what it is made of. */
export function weightsOf({ alike }: ScoredSentence): Readonly<Record<string, number>> {
  return alike === null ? sentenceWeights : weightsOfReread();
}
