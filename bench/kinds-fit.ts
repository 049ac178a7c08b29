import { tags } from '../src/language/packs/tags.ts';
import { type Feature, featuresOf, wordsOfLine } from '../src/talk/features.ts';
import { type LineKind, lineKinds } from '../src/talk/kinds.ts';
import { shuffled } from './kinds-data.ts';
import { random } from './random.ts';

/** A line to learn from. */
export interface Lesson {
  readonly kind: LineKind;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** A word is common when so many lines have it. */
const leastLines = 8;
/** A feature of fewer lines teaches only those. */
const leastSeen = 6;
const epochs = 10;
const rate = 0.1;
/** The share of a line's features that is left out each time it is seen: none may be relied on alone. */
const leftOut = 0.3;
/** What a table tells of a line: the kinds first, then each language beside English. */
export const tableColumns: readonly string[] = [...lineKinds, ...tags];
const columns = tableColumns.length;

/** What was learned: weights by feature and column, in the order of `tableColumns`. */
export interface Fit {
  readonly words: ReadonlySet<string>;
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}

/** The words that many of these lines have. */
export function commonWords(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const word of new Set(wordsOfLine(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= leastLines).map(([word]) => word));
}

/** Softmax regression by stochastic gradient (AdaGrad: Duchi, Hazan and Singer 2011) with dropout. The same lessons give the same weights. */
export function learn(lessons: readonly Lesson[], words: ReadonlySet<string>): Fit {
  const seen = new Map<number, number>();
  const read = lessons.map(({ text }) => featuresOf(text, (word) => words.has(word)));
  for (const features of read) for (const { key } of features) seen.set(key, (seen.get(key) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [key, count] of seen) if (count >= leastSeen) rows.set(key, rows.size);
  const prepared = lessons.map((lesson, i) => prepare(lesson, read[i] ?? [], rows));
  const weights = new Float32Array(rows.size * columns);
  const squares = new Float32Array(rows.size * columns).fill(1e-3);
  const draw = random(1);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const one of shuffled(prepared, draw)) step(one, weights, squares, draw);
  return { words, rows, weights };
}

interface Prepared {
  readonly at: Int32Array;
  readonly values: Float32Array;
  readonly kind: number;
  /** The column of its language; -1 for English. */
  readonly language: number;
  readonly weight: number;
}

function prepare(lesson: Lesson, features: readonly Feature[], rows: ReadonlyMap<number, number>): Prepared {
  const known = features.filter(({ key }) => rows.has(key));
  return {
    at: Int32Array.from(known, ({ key }) => (rows.get(key) ?? 0) * columns),
    values: Float32Array.from(known, ({ value }) => value),
    kind: lineKinds.indexOf(lesson.kind),
    language: tableColumns.indexOf(lesson.language, lineKinds.length),
    weight: lesson.weight,
  };
}

const sums = new Float64Array(columns);

function step(one: Prepared, weights: Float32Array, squares: Float32Array, draw: () => number): void {
  const { at, values } = one;
  const kept = values.map((value) => (draw() < leftOut ? 0 : value / (1 - leftOut)));
  sums.fill(0);
  for (let i = 0; i < at.length; i++) {
    const [row, value] = [at[i] ?? 0, kept[i] ?? 0];
    if (value !== 0) for (let k = 0; k < columns; k++) sums[k] = (sums[k] ?? 0) + value * (weights[row + k] ?? 0);
  }
  toErrors(sums, one);
  for (let i = 0; i < at.length; i++) {
    const [row, value] = [at[i] ?? 0, (kept[i] ?? 0) * one.weight];
    if (value === 0) continue;
    for (let k = 0; k < columns; k++) {
      const slope = (sums[k] ?? 0) * value;
      if (Math.abs(slope) < 1e-4) continue;
      const square = (squares[row + k] ?? 0) + slope * slope;
      squares[row + k] = square;
      weights[row + k] = (weights[row + k] ?? 0) - (rate * slope) / Math.sqrt(square);
    }
  }
}

/** Turns scores into the difference between what was thought likely and what is so. */
function toErrors(scores: Float64Array, { kind, language }: Prepared): void {
  const last = lineKinds.length;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < last; k++) most = Math.max(most, scores[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < last; k++) {
    scores[k] = Math.exp((scores[k] ?? 0) - most);
    sum += scores[k] ?? 0;
  }
  for (let k = 0; k < last; k++) scores[k] = (scores[k] ?? 0) / sum - (k === kind ? 1 : 0);
  for (let k = last; k < columns; k++) scores[k] = 1 / (1 + Math.exp(-(scores[k] ?? 0))) - (k === language ? 1 : 0);
}

/** The scores of a line, in the order of the columns. */
export function scoresOf({ words, rows, weights }: Fit, text: string): Float64Array {
  const scores = new Float64Array(columns);
  for (const { key, value } of featuresOf(text, (word) => words.has(word))) {
    const row = rows.get(key);
    if (row === undefined) continue;
    for (let k = 0; k < columns; k++) scores[k] = (scores[k] ?? 0) + value * (weights[row * columns + k] ?? 0);
  }
  return scores;
}
