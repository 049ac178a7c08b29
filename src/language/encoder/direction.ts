/** The length of a direction, and of a row of a table of them: what their numbers are rounded at. */
export const directionLength = 127;

/** A vector brought to that length and rounded; one of no length stays nothing. */
export function rounded(vector: Float64Array): Int8Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const factor = squares === 0 ? 0 : directionLength / Math.sqrt(squares);
  return Int8Array.from(vector, (value) => Math.round(value * factor));
}
