import { splitSentences } from '../../language/sentences.ts';

/** Stands in a text where something is that cannot be read as text: a formula, a picture of one, a field to fill in. */
export const hole = '\ufffc';

/**
 * A text without the sentences that have a hole: with it left open they would say something else. What is left is as it
 * stood; empty when every sentence has one.
 */
export function withoutHoles(text: string): string {
  if (!text.includes(hole)) return text;
  return splitSentences(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => !sentence.includes(hole))
    .join(' ');
}
