/** What of a passage is searched. */
export const fields = ['text', 'heading', 'title'] as const;
export type Field = (typeof fields)[number];

/**
 * How much a match in a field counts. The title stands over every passage of its article, so it says little of any one:
 * at 0.3 it helps, at 1 it hurts (measured on SQuAD); the same for headings.
 */
export const fieldWeights: Readonly<Record<Field, number>> = { text: 1, heading: 0.3, title: 0.3 };

/** BM25 as in Robertson and Zaragoza, The Probabilistic Relevance Framework (2009): saturation and length. */
export const k1 = 1.2;
export const b = 0.75;

/** BM25's idf, never negative: `ln(1 + (N - n + 0.5) / (n + 0.5))`. */
export function inverseFrequency(passageCount: number, frequency: number): number {
  return Math.log(1 + (passageCount - frequency + 0.5) / (frequency + 0.5));
}

/** That of terms, by how many passages of an index have each. */
export const inverseFrequencyIn =
  (vocabulary: { readonly passageCount: number; frequency(term: string): number }) =>
  (term: string): number =>
    inverseFrequency(vocabulary.passageCount, vocabulary.frequency(term));
