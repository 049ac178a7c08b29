import { compareShingles, type Resemblance, shinglesOf } from '../../language/shingles.ts';
import { createBands } from './bands.ts';

/**
 * Texts that are the same but for an edit, a cut or another page around them: word shingles, compared by MinHash (Broder
 * 1997) and found by banding (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3), then counted exactly.
 */

const bands = 32;
const rowsPerBand = 4;
const signatureLength = bands * rowsPerBand;

/** From this share of common shingles on, two texts are the same article. */
const minJaccard = 0.6;
/** Or when so much of the shorter one is inside the longer: a copy that was cut at the end. */
const minContainment = 0.85;
/** Shorter texts than this are compared whole. */
const minShingles = 12;

/** A text as it is compared: which shingles it has, and where it is looked for. */
export interface Fingerprint {
  readonly shingles: ReadonlySet<number>;
  /** The smallest shingle by each of many orders. */
  readonly signature: Uint32Array;
  /** One number a band: with a sign, which takes no room of its own. */
  readonly bands: Int32Array;
}

/** The texts known so far, to be searched for one that is nearly the same. Of each text some hundred bytes are kept. */
export interface NearDuplicates {
  /** Adds a text, or puts another in its place. */
  set(id: string, text: Fingerprint): void;
  delete(id: string): void;
  /**
   * The id of the text most like this one, when it resembles it enough; null otherwise. Ties go to the smaller id.
   * @param textOf the text of an id, to be compared exactly; null when it cannot be had
   * @param accepts whether one that resembles it counts
   */
  find(text: Fingerprint, textOf: (id: string) => string | null, accepts?: (id: string) => boolean): string | null;
}

/** Whether so much in common means the same article. */
export const isSameArticle = ({ jaccard, containment }: Resemblance, smallerShingles: number): boolean =>
  smallerShingles < minShingles ? jaccard === 1 : jaccard >= minJaccard || containment >= minContainment;

/** Odd factors and summands, one pair for each order of the shingles. */
const orders = Uint32Array.from({ length: 2 * signatureLength }, (_, n) => mixed(n + 1) | (n % 2 === 0 ? 1 : 0));

/** murmur3's finaliser. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The smallest value of each of `signatureLength` orders of the shingles: multiply, shift and add of a mixed shingle. */
function signatureOf(set: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(signatureLength);
  const shingles = new Int32Array(set.size);
  let at = 0;
  for (const shingle of set) shingles[at++] = mixed(shingle);
  for (let n = 0; n < signatureLength; n++) {
    const [factor, summand] = [orders[2 * n] ?? 1, orders[2 * n + 1] ?? 0];
    // compared with the sign turned, which keeps the order and the numbers small
    let smallest = 0x7fffffff;
    for (let k = 0; k < shingles.length; k++) {
      const hash = (Math.imul(shingles[k] as number, factor) + summand) ^ 0x80000000;
      if (hash < smallest) smallest = hash;
    }
    signature[n] = smallest ^ 0x80000000;
  }
  return signature;
}

/** Takes a text's fingerprint: the dear part of comparing, done once a text. */
export function fingerprint(text: string): Fingerprint {
  const shingles = shinglesOf(text);
  const signature = signatureOf(shingles);
  return { shingles, signature, bands: bandsOf(signature) };
}

/** One number a band of a signature. */
function bandsOf(signature: Uint32Array): Int32Array {
  const found = new Int32Array(bands);
  for (let band = 0; band < bands; band++) {
    let hash = 0x811c9dc5 ^ band;
    for (let row = 0; row < rowsPerBand; row++)
      hash = Math.imul(hash ^ (signature[band * rowsPerBand + row] ?? 0), 0x01000193) ^ (hash >>> 15);
    found[band] = hash;
  }
  return found;
}

/** A signature is off by no more than this, but for one text in a thousand. */
const signatureError = 0.14;

/** Whether two texts may be the same article as far as their signatures tell: only then are they compared exactly. */
function mayBeSame(own: Fingerprint, signature: Uint32Array, size: number): boolean {
  let same = 0;
  for (let n = 0; n < signatureLength; n++) if (own.signature[n] === signature[n]) same++;
  const jaccard = Math.min(1, same / signatureLength + signatureError);
  const common = (jaccard * (own.shingles.size + size)) / (1 + jaccard);
  return jaccard >= minJaccard || common >= minContainment * Math.min(own.shingles.size, size);
}

/** Signatures stand in blocks of so many: a block of its own for each would take as much again. */
const signaturesPerBlock = 1024;

/** An empty collection of texts. */
export function createNearDuplicates(): NearDuplicates {
  const numbers = new Map<string, number>();
  // by a text's number
  const ids: string[] = [];
  const sizes: number[] = [];
  const blocks: Uint32Array[] = [];
  const signatureAt = (number: number): Uint32Array => {
    const start = (number % signaturesPerBlock) * signatureLength;
    const block = blocks[Math.floor(number / signaturesPerBlock)] ?? new Uint32Array(0);
    return block.subarray(start, start + signatureLength);
  };
  const shared = createBands(bands);
  const remove = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    shared.remove(number, bandsOf(signatureAt(number)));
    numbers.delete(id);
  };
  return {
    set(id, { bands: own, signature, shingles }) {
      remove(id);
      const number = ids.push(id) - 1;
      numbers.set(id, number);
      sizes.push(shingles.size);
      if (number % signaturesPerBlock === 0) blocks.push(new Uint32Array(signaturesPerBlock * signatureLength));
      signatureAt(number).set(signature);
      shared.add(number, own);
    },
    delete: remove,
    find(print, textOf, accepts = () => true) {
      const { shingles, bands: own } = print;
      const candidates = [...shared.sharing(own)].map((number) => ids[number] ?? '');
      let best: { readonly id: string; readonly jaccard: number } | null = null;
      for (const id of candidates.sort()) {
        const there = numbers.get(id);
        const isNear = there !== undefined && mayBeSame(print, signatureAt(there), sizes[there] ?? 0);
        const text = isNear ? textOf(id) : null;
        if (text === null) continue;
        const other = shinglesOf(text);
        const found = compareShingles(shingles, other);
        if (!isSameArticle(found, Math.min(shingles.size, other.size))) continue;
        if ((best === null || found.jaccard > best.jaccard) && accepts(id)) best = { id, jaccard: found.jaccard };
      }
      return best?.id ?? null;
    },
  };
}
