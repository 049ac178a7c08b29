import { cosine, type Meaning } from '../language/meaning.ts';
import { type Found, insertSorted } from './best.ts';

/** What passages are about as a whole: a direction in the table of meanings for each slot of the index. */
export class Directions {
  readonly #meaning: Meaning;
  #rows: Int8Array;

  constructor(meaning: Meaning, rows: Int8Array = new Int8Array(0)) {
    this.#meaning = meaning;
    this.#rows = rows;
  }

  /** Sets what the passage in a slot is about, from its terms. */
  set(slot: number, terms: readonly string[]): void {
    const { dimensions } = this.#meaning;
    const from = slot * dimensions;
    if (from + dimensions > this.#rows.length) {
      const grown = new Int8Array((slot + 1 + (slot >> 1) + 64) * dimensions);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    this.#rows.set(this.directionOf(terms), from);
  }

  /** The direction of some terms together; those without a meaning of their own count nothing. */
  directionOf(terms: readonly string[]): Int8Array {
    return this.#meaning.directionOf(terms.map((term) => this.#meaning.numberOf(term)));
  }

  /** The `limit` slots closest to some terms of those that `accepts` lets pass; none where the terms mean nothing. */
  closest(
    terms: readonly string[],
    limit: number,
    accepts: (slot: number) => boolean,
    precedes: (slot: number, other: number) => boolean,
  ): readonly Found[] {
    const wanted = this.directionOf(terms);
    if (wanted.every((value) => value === 0)) return [];
    const { dimensions } = this.#meaning;
    const best: Found[] = [];
    for (let slot = 0; slot * dimensions < this.#rows.length; slot++) {
      const score = cosine(wanted, this.#rows, slot * dimensions);
      const last = best[limit - 1];
      if (score <= 0 || (last !== undefined && score < last.score)) continue;
      if (last !== undefined && score === last.score && !precedes(slot, last.slot)) continue;
      if (accepts(slot)) insertSorted(best, { slot, score }, limit, precedes);
    }
    return best;
  }

  /** The rows of some slots in a given order, to be kept with the index. */
  save(order: ReadonlyMap<number, number>): Int8Array {
    const { dimensions } = this.#meaning;
    const saved = new Int8Array(order.size * dimensions);
    for (const [slot, place] of order)
      saved.set(this.#rows.subarray(slot * dimensions, (slot + 1) * dimensions), place * dimensions);
    return saved;
  }
}
