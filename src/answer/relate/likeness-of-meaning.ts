import { cosine, englishMeaning } from '../../language/meaning.ts';
import type { Reading } from './reading.ts';

/** The direction of what a sentence says but its names. Only a memory: what is kept goes with its reading. */
const directions = new WeakMap<Reading, Int8Array>();

function directionOf(reading: Reading): Int8Array {
  const before = directions.get(reading);
  if (before !== undefined) return before;
  const meaning = englishMeaning();
  const plain = reading.contents.filter(({ isName }) => !isName);
  const direction = meaning.directionOf(plain.map(({ term }) => meaning.numberOf(term)));
  directions.set(reading, direction);
  return direction;
}

/** How near two sentences are in meaning, names and figures left out, 0 to 1. */
export const meaningBetween = (first: Reading, second: Reading): number =>
  Math.max(0, cosine(directionOf(first), directionOf(second)));

/** How near two sentences are as wholes, -1 to 1; null in a language whose sentences cannot be read so. */
export function likenessOfWholes(first: Reading, second: Reading): number | null {
  const meaning = englishMeaning();
  const [one, other] = [meaning.ofWhole(first.text), meaning.ofWhole(second.text)];
  return one === null || other === null ? null : cosine(one, other);
}

/** True where two sentences are known to be less alike as wholes than this: in a language whose sentences cannot be read so nothing is known. */
export const areLessAlike = (first: Reading, second: Reading, least: number): boolean =>
  (likenessOfWholes(first, second) ?? least) < least;
