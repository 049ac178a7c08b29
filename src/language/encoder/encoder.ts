import { readFileSync } from 'node:fs';
import { rounded } from './direction.ts';
import { Pieces } from './pieces.ts';
import { Products } from './products.ts';
import { Tables } from './tables.ts';

/** Pieces of a text that are read; few sentences have more, and time grows with them. */
const maxPieces = 64;
/** No more letters than that make so many pieces. */
const maxChars = 1_024;
/** From the first letter or digit to the last: what a question ends in is no part of what it means. */
const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}%])?/su;
const heads = 4;
const layers = [0, 1];
const matrices = [
  'widen',
  'whole',
  ...layers.flatMap((n) => ['look', 'gather', 'spread', 'narrow'].map((name) => `${n}.${name}`)),
];
/** What a row's spread is kept from being nothing by. */
const leastSpread = 1e-6;

/**
 * Brings an English sentence to a direction: those of sentences that mean about the same lie close. A network of two layers
 * (Cer and others 2018, Universal Sentence Encoder, lite; made by `bench/meaning/make-encoder.ts`) in eight-bit numbers, so that
 * the same text has the same direction on every machine. Case and the mark at the end change nothing.
 */
export class Encoder {
  readonly #pieces: Pieces;
  readonly #products: Products;
  readonly #rows: Int8Array;
  readonly #scales: Float32Array;
  readonly #places: Float32Array;
  readonly #width: number;
  readonly #evens = new Map<string, { readonly scale: Float32Array; readonly bias: Float32Array }>();

  /** @throws {Error} when the bytes are not an encoder's */
  constructor(bytes: Uint8Array) {
    const tables = new Tables(bytes);
    this.#pieces = new Pieces(tables);
    this.#products = new Products(tables, matrices, maxPieces);
    // Copied, so that the file need not be kept: the matrices lie in the memory of the products.
    this.#rows = tables.rounded('pieces').slice();
    this.#scales = tables.numbers('pieces.scale');
    this.#places = tables.numbers('places');
    this.#width = this.#rows.length / this.#scales.length;
    for (const name of layers.flatMap((n) => [`${n}.even`, `${n}.evenAgain`]))
      this.#evens.set(name, { scale: tables.numbers(`${name}.scale`), bias: tables.numbers(`${name}.bias`) });
  }

  /** The direction of a text, whole numbers of the length 127; of a text without letters or digits null. */
  encode(text: string): Int8Array | null {
    const [plain = ''] = core.exec(text.slice(0, maxChars).toLowerCase().replace(/\s+/gu, ' ')) ?? [];
    if (plain === '') return null;
    const pieces = this.#pieces.read(plain, maxPieces);
    const count = pieces.length;
    const read = this.#read(pieces);
    let rows = this.#products.of('widen', read, count);
    for (const n of layers) {
      const seen = this.#look(n, this.#even(`${n}.even`, n === 0 ? read : rows, count), count);
      add(rows, this.#products.of(`${n}.gather`, seen, count));
      const spread = this.#products.of(`${n}.spread`, this.#even(`${n}.evenAgain`, rows, count), count);
      for (let i = 0; i < spread.length; i++) if ((spread[i] ?? 0) < 0) spread[i] = 0;
      rows = add(rows, this.#products.of(`${n}.narrow`, spread, count));
    }
    return rounded(this.#products.of('whole', mean(rows, count), 1).map(bend));
  }

  /** The row of each piece, twice, with that of its place. */
  #read(pieces: readonly number[]): Float64Array {
    const width = this.#width;
    const read = new Float64Array(pieces.length * width);
    for (const [place, piece] of pieces.entries()) {
      const scale = 2 * (this.#scales[piece] ?? 0);
      for (let i = 0; i < width; i++)
        read[place * width + i] = scale * (this.#rows[piece * width + i] ?? 0) + (this.#places[place * width + i] ?? 0);
    }
    return read;
  }

  /** Each row brought to the same mean and spread. */
  #even(name: string, rows: Float64Array, count: number): Float64Array {
    const even = this.#evens.get(name);
    if (even === undefined) throw new Error(`the encoder has no table ${name}`);
    const { scale, bias } = even;
    const width = rows.length / count;
    const out = new Float64Array(rows.length);
    for (let from = 0; from < rows.length; from += width) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += rows[from + i] ?? 0;
      const middle = sum / width;
      let squares = 0;
      for (let i = 0; i < width; i++) squares += ((rows[from + i] ?? 0) - middle) ** 2;
      const factor = 1 / Math.sqrt(squares / width + leastSpread);
      for (let i = 0; i < width; i++)
        out[from + i] = ((rows[from + i] ?? 0) - middle) * factor * (scale[i] ?? 0) + (bias[i] ?? 0);
    }
    return out;
  }

  /** What each row takes from all of them: attention with several heads (Vaswani and others 2017). */
  #look(layer: number, rows: Float64Array, count: number): Float64Array {
    const all = this.#products.of(`${layer}.look`, rows, count);
    const row = all.length / count;
    const width = row / 3;
    const size = width / heads;
    const factor = 1 / Math.sqrt(size);
    const out = new Float64Array(count * width);
    const shares = new Float64Array(count);
    for (let head = 0; head < heads * size; head += size) {
      for (let i = 0; i < count; i++) {
        let most = -Infinity;
        for (let j = 0; j < count; j++) {
          let sum = 0;
          for (let k = head; k < head + size; k++) sum += (all[i * row + k] ?? 0) * (all[j * row + width + k] ?? 0);
          shares[j] = sum * factor;
          most = Math.max(most, sum * factor);
        }
        let whole = 0;
        for (let j = 0; j < count; j++) {
          const share = power((shares[j] ?? 0) - most);
          shares[j] = share;
          whole += share;
        }
        for (let j = 0; j < count; j++) {
          const share = (shares[j] ?? 0) / whole;
          for (let k = head; k < head + size; k++)
            out[i * width + k] = (out[i * width + k] ?? 0) + share * (all[j * row + 2 * width + k] ?? 0);
        }
      }
    }
    return out;
  }
}

function add(rows: Float64Array, more: Float64Array): Float64Array {
  for (let i = 0; i < rows.length; i++) rows[i] = (rows[i] ?? 0) + (more[i] ?? 0);
  return rows;
}

function mean(rows: Float64Array, count: number): Float64Array {
  const width = rows.length / count;
  const out = new Float64Array(width);
  for (let i = 0; i < rows.length; i++) out[i % width] = (out[i % width] ?? 0) + (rows[i] ?? 0) / count;
  return out;
}

/**
 * e to the power of a number up to 0, by halving it until the series is short. `Math.exp` may differ from machine to machine in the last digit,
 * sums and products of doubles do not.
 */
function power(value: number): number {
  if (value < -40) return 0;
  const halvings = 8;
  const small = value / 2 ** halvings;
  let result = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + (small / 4) * (1 + small / 5))));
  for (let n = 0; n < halvings; n++) result *= result;
  return result;
}

/** The hyperbolic tangent. */
function bend(value: number): number {
  const shrunk = power(-2 * Math.abs(value));
  return (Math.sign(value) * (1 - shrunk)) / (1 + shrunk);
}

let made: Encoder | null = null;

/** The encoder that comes with the program, read when first asked for. */
export function englishEncoder(): Encoder {
  made ??= new Encoder(readFileSync(new URL('./data/encoder.bin', import.meta.url)));
  return made;
}
