import { readFileSync } from 'node:fs';
import { directionLength, rounded } from './encoder/direction.ts';
import { directionOf } from './encoder/known-directions.ts';
import { lazily } from './lazily.ts';
import { packInUse } from './pack.ts';

/** Ranks are kept in steps of this many. */
const rankUnit = 8;
/** Smoothed inverse frequency (Arora, Liang and Ma 2017): a word of this share of all words counts half. */
const halfShare = 1e-3;

/**
 * Vectors of the commonest English words: which words say about the same. Names, numbers, months, days and points of the
 * compass have none, for only the very word can stand for them. Made by `bench/meaning/make.mjs`, which tells the layout.
 */
export class Meaning {
  readonly dimensions: number;
  readonly #rows: Int8Array;
  readonly #ranks: Uint16Array;
  readonly #numbers = new Map<string, number>();
  readonly #encode: ((sentence: string) => Int8Array | null) | null;

  /**
   * @param encode what brings a whole English sentence to a direction
   * @throws {Error} when the bytes are not such a file
   */
  constructor(bytes: Buffer, encode: ((sentence: string) => Int8Array | null) | null) {
    this.#encode = encode;
    if (bytes.toString('latin1', 0, 8) !== 'QUIPUMV1')
      throw new Error('the table of meanings is not one: make it anew');
    const count = bytes.readUInt32LE(8);
    this.dimensions = bytes.readUInt32LE(12);
    const listed = bytes.readUInt32LE(16);
    const ranksAt = 20 + listed;
    this.#ranks = Uint16Array.from({ length: count }, (_, i) => bytes.readUInt16LE(ranksAt + 2 * i));
    const rowsAt = ranksAt + 2 * count;
    this.#rows = new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, count * this.dimensions);
    let number = 0;
    for (const word of bytes.toString('utf8', 20, ranksAt).split('\n')) this.#numbers.set(word, number++);
  }

  /** How many words there are. */
  get size(): number {
    return this.#ranks.length;
  }

  /** The number of a word in lower case, of another language by its English; -1 where it has none. */
  numberOf(word: string): number {
    const pack = packInUse();
    const meant = pack === null ? word : pack.meant(word);
    return meant === null ? -1 : (this.#numbers.get(meant) ?? -1);
  }

  /**
   * The direction of a whole English sentence, which tells more than those of its words; null of one in another language, of one
   * without words, and where no encoder is in use. To be compared with those of other sentences only.
   */
  ofWhole(sentence: string): Int8Array | null {
    return this.#encode === null || isWordForWord || packInUse() !== null ? null : this.#encode(sentence);
  }

  /** Cosine of two words by number, -1 to 1. */
  similarity(one: number, other: number): number {
    const { dimensions } = this;
    const rows = this.#rows;
    let sum = 0;
    for (let i = 0, a = one * dimensions, b = other * dimensions; i < dimensions; i++, a++, b++)
      sum += (rows[a] ?? 0) * (rows[b] ?? 0);
    return sum / (directionLength * directionLength);
  }

  /** How much a word tells: rare ones nearly 1, the commonest little. */
  weightOf(number: number): number {
    // Zipf: the share of the word of rank r is about 1 / (12 r)
    const share = 1 / (12 * (((this.#ranks[number] ?? 0) + 0.5) * rankUnit));
    return halfShare / (halfShare + share);
  }

  /** The direction of several words together, each weighted, as whole numbers; of no words it is zero. */
  directionOf(
    numbers: Iterable<number>,
    weigh: (number: number) => number = (number) => this.weightOf(number),
  ): Int8Array {
    const sum = new Float64Array(this.dimensions);
    for (const number of numbers) {
      if (number < 0) continue;
      const weight = weigh(number);
      for (let i = 0, at = number * this.dimensions; i < sum.length; i++, at++)
        sum[i] = (sum[i] ?? 0) + weight * (this.#rows[at] ?? 0);
    }
    return rounded(sum);
  }
}

/** Several directions together, each as long as it is: a sentence with its neighbours. */
export function together(directions: readonly Int8Array[]): Int8Array {
  const sum = new Float64Array(directions[0]?.length ?? 0);
  for (const one of directions) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (one[i] ?? 0);
  return rounded(sum);
}

/** Cosine of two directions, -1 to 1; the second may be a row of a table that begins at `at`. */
export function cosine(one: Int8Array, other: Int8Array, at = 0): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[at + i] ?? 0);
  return sum / (directionLength * directionLength);
}

let isWordForWord = false;

/** Reads what was brought over from another language word for word: its words have a meaning, the whole is no sentence. */
export function wordForWord<T>(read: () => T): T {
  const before = isWordForWord;
  isWordForWord = true;
  try {
    return read();
  } finally {
    isWordForWord = before;
  }
}

const read = (encode: ((sentence: string) => Int8Array | null) | null): Meaning =>
  new Meaning(readFileSync(new URL('./data/meaning.bin', import.meta.url)), encode);

/** What comes with the program, read when first asked for. */
export const englishMeaning = lazily(() => read(directionOf));

/** The same without the encoder: words have a meaning, sentences have not. */
export const wordsAlone = lazily(() => read(null));
