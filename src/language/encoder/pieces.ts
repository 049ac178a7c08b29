import type { Tables } from './tables.ts';

/** What stands for a space before a word. */
const space = '▁';
const unknown = 0;

/** Cuts a text into the pieces of words that an encoder was taught with: those which are likeliest together (Kudo 2018). */
export class Pieces {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #scores: Float32Array;
  readonly #longest: number;

  constructor(tables: Tables) {
    const list = tables.lines('list');
    this.#numbers = new Map(list.map((piece, number): [string, number] => [piece, number]).slice(1));
    this.#scores = tables.numbers('scores');
    this.#longest = Math.max(...list.map(({ length }) => length));
  }

  /** The numbers of a text's pieces, 0 for what none is of; `most` are read. Time grows with the length of the text that is read. */
  read(text: string, most: number): readonly number[] {
    // A piece of the language has four letters or more in the mean, but one may have a single letter.
    const symbols = [...`${space}${text.normalize('NFKC').replaceAll(' ', space)}`].slice(0, most * this.#longest);
    const best = new Float64Array(symbols.length + 1).fill(-Infinity);
    const from = new Int32Array(symbols.length + 1);
    const piece = new Int32Array(symbols.length + 1);
    best[0] = 0;
    for (let start = 0; start < symbols.length; start++) {
      const so = best[start] ?? -Infinity;
      let written = '';
      let isKnown = false;
      for (let end = start; end < symbols.length && end < start + this.#longest; end++) {
        written += symbols[end];
        const number = this.#numbers.get(written);
        if (number === undefined) continue;
        isKnown = true;
        const score = so + (this.#scores[number] ?? 0);
        if (score >= (best[end + 1] ?? 0)) {
          best[end + 1] = score;
          from[end + 1] = start;
          piece[end + 1] = number;
        }
      }
      if (!isKnown && so >= (best[start + 1] ?? 0)) {
        best[start + 1] = so;
        from[start + 1] = start;
        piece[start + 1] = unknown;
      }
    }
    const read: number[] = [];
    for (let end = symbols.length; end > 0; end = from[end] ?? 0) {
      const number = piece[end] ?? unknown;
      if (number !== unknown || read.at(-1) !== unknown) read.push(number);
    }
    return read.reverse().slice(0, most);
  }
}
