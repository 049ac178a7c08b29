import type { Questions } from '../pack.ts';
import { nounOf, opensQuestion } from './noun.ts';
import { withoutKindAsked } from './openings.ts';
import { isSpanish } from './spoken.ts';
import { spanishStopWords } from './words.ts';

/** Most function words are this short. */
const short = 3;

/** How Spanish asks. */
export const questions: Questions = {
  isSpoken: isSpanish,
  // The accent tells them from words that join.
  words: 'qué|quién|quiénes|cuándo|dónde|cómo|cuánto|cuánta|cuántos|cuántas|cuál|cuáles',
  joints: 'y|e',
  leads: 'y',
  lookedUp: withoutKindAsked,
  nounOf,
  opens: opensQuestion,
  isFraming: (word) => word.length <= short || spanishStopWords.has(word),
};
