/** A passage found: its number inside the index and its score. */
export interface Found {
  readonly slot: number;
  readonly score: number;
}

/** Puts a passage into its place among the best `limit`, best first; `precedes` breaks ties. */
export function insertSorted(
  best: Found[],
  found: Found,
  limit: number,
  precedes: (slot: number, other: number) => boolean,
): void {
  let at = best.length;
  for (; at > 0; at--) {
    const other = best[at - 1];
    if (other === undefined || other.score > found.score) break;
    if (other.score === found.score && !precedes(found.slot, other.slot)) break;
  }
  best.splice(at, 0, found);
  if (best.length > limit) best.pop();
}
