import { englishEncoder } from '../src/language/encoder/encoder.ts';
import { directionLength, directionScale, type Turns } from '../src/talk/kind-meaning.ts';
import { lineKinds } from '../src/talk/kinds.ts';
import { shuffled } from './kinds-data.ts';
import type { Lesson } from './kinds-fit.ts';
import { random } from './random.ts';

const columns = lineKinds.length;
const rows = directionLength + 1;
/** Of the many wordings of one way of saying one in so many is learned from: reckoning a direction takes a while. */
const oneOf = 4;
/** What directions say counts so much beside what words say: chosen by cross-validation, as all numbers here. */
const share = 0.5;
const epochs = 8;
const batch = 256;
const rate = 0.5;
const momentum = 0.9;
/** What keeps the weights small: a direction says roughly what a line wants, and nothing surely. */
const decay = 1e-3;

/** Lines that directions are learned from: English ones, and of drawn wordings a part. */
export const withDirections = (typed: readonly Lesson[], ways: readonly Lesson[]): readonly Lesson[] =>
  [...typed, ...ways.filter((_, at) => at % oneOf === 0)].filter(({ language }) => language === 'en');

/** A line as it is learned from: the numbers of its direction, and a one behind them. */
interface Prepared {
  readonly values: Float32Array;
  readonly kind: number;
  readonly weight: number;
}

/** Each line is learned from several times, and reckoning its direction takes longer than all else. */
const known = new Map<string, Int8Array | null>();

function prepared({ text, kind, weight }: Lesson): readonly Prepared[] {
  const direction = known.get(text) ?? englishEncoder().encode(text);
  known.set(text, direction);
  if (direction === null) return [];
  const values = new Float32Array(rows).fill(1);
  for (let i = 0; i < directionLength; i++) values[i] = (direction[i] ?? 0) * directionScale;
  return [{ values, kind: lineKinds.indexOf(kind), weight }];
}

/**
 * Weights of the numbers of a direction by kind, learned apart from those of words and with a decay of their own: softmax regression
 * by gradient descent in batches. In one fit with words directions are left nothing to tell. The same lessons give the same weights.
 */
export function learnMeaning(lessons: readonly Lesson[]): Turns {
  const all = lessons.flatMap(prepared);
  const weights = new Float32Array(rows * columns);
  const speed = new Float32Array(rows * columns);
  const slopes = new Float32Array(rows * columns);
  const draw = random(1);
  const steps = epochs * Math.ceil(all.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(all, draw);
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch);
      slopes.fill(0);
      for (const one of some) addSlopes(one, weights, slopes);
      const now = rate * (1 - step / steps);
      for (let i = 0; i < weights.length; i++) {
        const slope = (slopes[i] ?? 0) / some.length + decay * (weights[i] ?? 0);
        speed[i] = momentum * (speed[i] ?? 0) - now * slope;
        weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
      }
      step++;
    }
  }
  return { weights, unit: share };
}

const scores = new Float64Array(columns);

function addSlopes({ values, kind, weight }: Prepared, weights: Float32Array, slopes: Float32Array): void {
  scores.fill(0);
  for (let i = 0; i < rows; i++) {
    const value = values[i] ?? 0;
    const at = i * columns;
    if (value !== 0) for (let k = 0; k < columns; k++) scores[k] = (scores[k] ?? 0) + value * (weights[at + k] ?? 0);
  }
  const most = scores.reduce((max, score) => Math.max(max, score), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  for (let k = 0; k < columns; k++) scores[k] = weight * ((odds[k] ?? 0) / sum - (k === kind ? 1 : 0));
  for (let i = 0; i < rows; i++) {
    const value = values[i] ?? 0;
    const at = i * columns;
    if (value !== 0)
      for (let k = 0; k < columns; k++) slopes[at + k] = (slopes[at + k] ?? 0) + value * (scores[k] ?? 0);
  }
}
