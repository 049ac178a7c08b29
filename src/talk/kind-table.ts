import { readFileSync } from 'node:fs';
import { lazily } from '../language/lazily.ts';
import { featuresOf } from './features.ts';
import { addMeaning, type Turns } from './kind-meaning.ts';
import { lineKinds } from './kinds.ts';

/** What a table says of itself. */
export interface TableHead {
  /** The columns: each kind, then languages beside English by their BCP 47 tags: how much of each a line has. */
  readonly columns: readonly string[];
  /** What a weight of 1 in the table counts. */
  readonly unit: number;
  /** The common words, by which a line's frame is read. */
  readonly words: readonly string[];
  /** Words that say what is wanted ("summary", "timeline") and not of what. */
  readonly framing: readonly string[];
  /** How likely the likeliest kind of a group must be to be taken; a line below it is a question. */
  readonly least: Readonly<Record<string, number>>;
  /** What a weight of 1 of a direction's number counts; 0 where directions tell nothing. */
  readonly turnUnit: number;
}

/** What such a file begins with. */
export const magic = 'QUIPULK1';
const isTag = /^[a-z]{2}$/;

/**
 * Weights of what lines are made of, by kind, learned by `bench/train-kinds.ts`. Layout, little-endian: "QUIPULK1", uint32
 * length of the head, the head as JSON padded with blanks to a multiple of 4, uint32 number of rows, the rows' keys in order as
 * uint32, how many cells each row has as one byte, the cells: a column and a weight, one byte each; last the weights of the numbers of a
 * direction, one byte for each number and each column but that for Spanish, and those of each column alone.
 */
export class KindTable {
  readonly head: TableHead;
  /** The languages beside English that lines were learned in. */
  readonly languages: readonly string[];
  readonly #words: ReadonlySet<string>;
  readonly #framing: ReadonlySet<string>;
  readonly #keys: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #cells: Int8Array;
  readonly #turns: Turns;
  /** Where the scores of each column of the table go. */
  readonly #places: readonly number[];

  /** @throws {Error} when the bytes are not such a table, or one of other kinds */
  constructor(bytes: Uint8Array) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (view.toString('latin1', 0, 8) !== magic)
      throw new Error('the table of kinds of lines is not one: make it anew');
    const headBytes = view.readUInt32LE(8);
    this.head = JSON.parse(view.toString('utf8', 12, 12 + headBytes)) as TableHead;
    const kinds: readonly string[] = lineKinds;
    this.languages = this.head.columns.filter((column) => isTag.test(column) && !kinds.includes(column));
    const columns = [...kinds, ...this.languages];
    this.#places = this.head.columns.map((column) => columns.indexOf(column));
    if (this.#places.includes(-1)) throw new Error('the table has other kinds of lines: make it anew');
    this.#words = new Set(this.head.words);
    this.#framing = new Set(this.head.framing);
    const rows = view.readUInt32LE(12 + headBytes);
    const keysAt = 16 + headBytes;
    this.#keys = Uint32Array.from({ length: rows }, (_, i) => view.readUInt32LE(keysAt + 4 * i));
    const countsAt = keysAt + 4 * rows;
    this.#starts = new Uint32Array(rows + 1);
    for (let i = 0; i < rows; i++) this.#starts[i + 1] = (this.#starts[i] ?? 0) + view.readUInt8(countsAt + i);
    const cellsAt = countsAt + rows;
    const turnsAt = cellsAt + 2 * (this.#starts[rows] ?? 0);
    this.#cells = new Int8Array(view.buffer, view.byteOffset + cellsAt, turnsAt - cellsAt);
    const weights = new Int8Array(view.buffer, view.byteOffset + turnsAt, view.length - turnsAt);
    this.#turns = { weights, unit: this.head.turnUnit };
  }

  /** Whether a word says what is wanted ("summary") in lines of any subject. */
  isFraming(word: string): boolean {
    return this.#framing.has(word);
  }

  /**
   * How much speaks for each kind, in their order, and last for each language; only differences between kinds mean something. Nothing at
   * all speaks for a kind that the table does not tell from others.
   */
  scores(line: string): Float64Array {
    const sums = new Float64Array(lineKinds.length + this.languages.length).fill(Number.NEGATIVE_INFINITY);
    for (const place of this.#places) sums[place] = 0;
    for (const { key, value } of featuresOf(line, (word) => this.#words.has(word))) {
      const row = this.#rowOf(key);
      if (row < 0) continue;
      const end = this.#starts[row + 1] ?? 0;
      for (let at = this.#starts[row] ?? 0; at < end; at++) {
        const column = this.#places[this.#cells[2 * at] ?? 0] ?? 0;
        sums[column] = (sums[column] ?? 0) + value * this.head.unit * (this.#cells[2 * at + 1] ?? 0);
      }
    }
    return sums;
  }

  /** The same with what the direction of an English line says. */
  scoresWith(scores: Float64Array, direction: Int8Array): Float64Array {
    const sums = scores.slice();
    if (this.head.turnUnit > 0)
      addMeaning(sums, direction, this.#turns, this.#places.slice(0, -this.languages.length || undefined));
    return sums;
  }

  /** The number of a key's row by bisection; -1 where there is none. */
  #rowOf(key: number): number {
    let [low, high] = [0, this.#keys.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#keys[middle] ?? 0;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** The table that comes with the program, read when first asked for. */
export const kindTable = lazily(() => new KindTable(readFileSync(new URL('./data/kinds.bin', import.meta.url))));

/** What tells the kinds of lines about the bot from each other, once a line is one of them. */
export const botTable = lazily(() => new KindTable(readFileSync(new URL('./data/bot-kinds.bin', import.meta.url))));
