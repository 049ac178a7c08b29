import { raisedApart } from './fold.ts';

/** Words a shingle is made of: five are hardly ever the same by chance. */
const shingleWords = 5;

/** How much two texts have in common, counted exactly. */
export interface Resemblance {
  /** Common shingles over all shingles of both, 0 to 1. */
  readonly jaccard: number;
  /** Common shingles over those of the shorter text, 0 to 1. */
  readonly containment: number;
}

/** Words of a text, folded; scripts that do not part their words are taken letter by letter. */
function words(text: string): readonly string[] {
  const lower = text.toLowerCase();
  // most texts need nothing but this
  if (!/[^\x20-\x7e\n\u2010-\u2026]/.test(lower)) return lower.match(/[a-z0-9]+/g) ?? [];
  const folded = raisedApart(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
}

/** The runs of words of a text, each as a number: FNV-1a over its words, 32 bits. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const all = words(text);
  const found = new Set<number>();
  const length = Math.min(shingleWords, Math.max(1, all.length));
  for (let n = 0; n + length <= all.length; n++) {
    let hash = 0x811c9dc5;
    for (let k = n; k < n + length; k++) {
      const word = all[k] ?? '';
      for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193);
      hash = Math.imul(hash ^ 0x20, 0x01000193);
    }
    found.add(hash >>> 0);
  }
  return found;
}

/** Compares two texts exactly. */
export function resemblance(one: string, other: string): Resemblance {
  return compareShingles(shinglesOf(one), shinglesOf(other));
}

/** How much two texts have in common, by their runs of words. */
export function compareShingles(one: ReadonlySet<number>, other: ReadonlySet<number>): Resemblance {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  const union = small.size + large.size - common;
  return { jaccard: union === 0 ? 0 : common / union, containment: small.size === 0 ? 0 : common / small.size };
}
