/** How many numbers the direction of a line has, and what one of its 127ths counts: as lines were learned from. */
export const directionLength = 512;
export const directionScale = 4 / 127;

/** Weights by number of a direction and column, and behind them one for each column alone. */
export interface Turns {
  readonly weights: ArrayLike<number>;
  /** What a weight of 1 counts. */
  readonly unit: number;
}

/** Adds what the direction of a line says for each column of a table to its scores; `places`: where each column's score is. */
export function addMeaning(
  scores: Float64Array,
  direction: Int8Array,
  { weights, unit }: Turns,
  places: readonly number[],
): void {
  const columns = places.length;
  for (const [column, place] of places.entries()) {
    let sum = (weights[directionLength * columns + column] ?? 0) / directionScale;
    for (let i = 0; i < directionLength; i++) sum += (direction[i] ?? 0) * (weights[i * columns + column] ?? 0);
    scores[place] = (scores[place] ?? 0) + sum * unit * directionScale;
  }
}
