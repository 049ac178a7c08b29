/** What a reader got right of a page, by runs of four words. */
export interface Score {
  /** Of the runs that came out, those that should have. */
  readonly precision: number;
  /** Of the runs that should have come out, those that did. */
  readonly recall: number;
}

const runWords = 4;

function runs(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Map<string, number>();
  for (let n = 0; n + runWords <= words.length; n++) {
    const run = words.slice(n, n + runWords).join(' ');
    found.set(run, (found.get(run) ?? 0) + 1);
  }
  return found;
}

/** Holds the text that came out of a page against the one that should have. */
export function score(text: string, wanted: string): Score {
  const [got, want] = [runs(text), runs(wanted)];
  const size = (all: ReadonlyMap<string, number>) => [...all.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [run, count] of want) common += Math.min(count, got.get(run) ?? 0);
  return {
    precision: size(got) === 0 ? 0 : common / size(got),
    recall: size(want) === 0 ? 1 : common / size(want),
  };
}

/** The means over all pages, and their harmonic mean. */
export function mean(scores: readonly Score[]): Score & { readonly f1: number } {
  const of = (key: keyof Score) => scores.reduce((sum, each) => sum + each[key], 0) / scores.length;
  const [precision, recall] = [of('precision'), of('recall')];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
