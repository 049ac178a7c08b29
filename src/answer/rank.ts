import type { Article } from '../corpus/article.ts';
import type { Passage, Sentence } from '../corpus/passage.ts';
import { tokenise } from '../retrieval/analyser.ts';
import { inverseFrequency } from '../retrieval/passage-index.ts';
import type { Query } from '../retrieval/query.ts';
import type { Hit, Retriever } from '../retrieval/retriever.ts';
import type { Asked } from './question.ts';

/** How many passages to search for: the sentences of all of them compete. */
export const rankedPassages = 20;

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
  /** What the score is made of, by name, for `--explain`. */
  readonly features: Readonly<Record<string, number>>;
}

/** The sentences of the hits, the likeliest answer first; ties in the hits' and the text's order. */
export function rankSentences(
  question: RankedQuestion,
  hits: readonly Hit[],
  retriever: Retriever,
): readonly ScoredSentence[] {
  const { vocabulary } = retriever;
  const idf = new Map(
    question.query.terms.map((term) => [term, inverseFrequency(vocabulary.passageCount, vocabulary.frequency(term))]),
  );
  const top = hits[0]?.score ?? 1;
  return hits
    .flatMap(({ passage, article, score }) =>
      passage.sentences.map((sentence, position) => {
        const terms = new Set(tokenise(sentence.text).map(({ term }) => term));
        let overlap = 0;
        for (const [term, weight] of idf) if (terms.has(term)) overlap += weight;
        const features = { overlap, passageScore: score / top };
        return { sentence, position, passage, article, score: overlap + 0.5 * score, features };
      }),
    )
    .sort((one, other) => other.score - one.score);
}
