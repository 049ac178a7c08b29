/**
 * Texts that are the same but for an edit, a cut or another page around them: word shingles, compared by MinHash (Broder
 * 1997) and found by banding (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3), then counted exactly.
 */

/** Words a shingle is made of: five are hardly ever the same by chance. */
const shingleWords = 5;
const bands = 32;
const rowsPerBand = 4;
const signatureLength = bands * rowsPerBand;

/** From this share of common shingles on, two texts are the same article. */
const minJaccard = 0.6;
/** Or when so much of the shorter one is inside the longer: a copy that was cut at the end. */
const minContainment = 0.85;
/** Shorter texts than this are compared whole. */
const minShingles = 12;

/** How much two texts have in common, counted exactly. */
export interface Resemblance {
  /** Common shingles over all shingles of both, 0 to 1. */
  readonly jaccard: number;
  /** Common shingles over those of the shorter text, 0 to 1. */
  readonly containment: number;
}

/** The texts known so far, to be searched for one that is nearly the same. */
export interface NearDuplicates {
  /** Adds a text, or puts another in its place. */
  set(id: string, text: string): void;
  delete(id: string): void;
  /**
   * The id of the text most like this one, when it resembles it enough and `accepts` takes it; null otherwise. Ties go to the
   * smaller id.
   */
  find(text: string, accepts?: (id: string) => boolean): string | null;
}

/** Words of a text, folded; scripts that do not part their words are taken letter by letter. */
function words(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a over the words of each shingle, 32 bits. */
function shingles(text: string): ReadonlySet<number> {
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
  return compare(shingles(one), shingles(other));
}

function compare(one: ReadonlySet<number>, other: ReadonlySet<number>): Resemblance {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  const union = small.size + large.size - common;
  return { jaccard: union === 0 ? 0 : common / union, containment: small.size === 0 ? 0 : common / small.size };
}

/** Whether so much in common means the same article. */
export const isSameArticle = ({ jaccard, containment }: Resemblance, smallerShingles: number): boolean =>
  smallerShingles < minShingles ? jaccard === 1 : jaccard >= minJaccard || containment >= minContainment;

/** The smallest value of each of `signatureLength` mixing functions over the shingles. */
function signatureOf(set: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const shingle of set) {
    for (let n = 0; n < signatureLength; n++) {
      // murmur3's finaliser over the shingle, salted by the function's number
      let hash = shingle ^ Math.imul(n + 1, 0x9e3779b1);
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hash = (hash ^ (hash >>> 16)) >>> 0;
      if (hash < (signature[n] ?? 0)) signature[n] = hash;
    }
  }
  return signature;
}

const bandKeys = (signature: Uint32Array): readonly string[] =>
  Array.from(
    { length: bands },
    (_, band) => `${band}:${signature.subarray(band * rowsPerBand, (band + 1) * rowsPerBand).join()}`,
  );

/** An empty collection of texts. */
export function createNearDuplicates(): NearDuplicates {
  const texts = new Map<string, { readonly text: string; readonly keys: readonly string[] }>();
  const buckets = new Map<string, Set<string>>();
  const remove = (id: string) => {
    for (const key of texts.get(id)?.keys ?? []) {
      const bucket = buckets.get(key);
      bucket?.delete(id);
      if (bucket?.size === 0) buckets.delete(key);
    }
    texts.delete(id);
  };
  return {
    set(id, text) {
      remove(id);
      const keys = bandKeys(signatureOf(shingles(text)));
      texts.set(id, { text, keys });
      for (const key of keys) {
        const bucket = buckets.get(key) ?? new Set();
        buckets.set(key, bucket.add(id));
      }
    },
    delete: remove,
    find(text, accepts = () => true) {
      const own = shingles(text);
      const candidates = new Set(bandKeys(signatureOf(own)).flatMap((key) => [...(buckets.get(key) ?? [])]));
      let best: { readonly id: string; readonly jaccard: number } | null = null;
      for (const id of [...candidates].sort()) {
        const other = shingles(texts.get(id)?.text ?? '');
        const found = compare(own, other);
        if (!isSameArticle(found, Math.min(own.size, other.size))) continue;
        if ((best === null || found.jaccard > best.jaccard) && accepts(id)) best = { id, jaccard: found.jaccard };
      }
      return best?.id ?? null;
    },
  };
}
