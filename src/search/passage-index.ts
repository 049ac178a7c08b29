import MiniSearch from 'minisearch';
import { type Found, insertSorted } from './best.ts';
import { b, type Field, fields, fieldWeights, inverseFrequency, k1 } from './bm25.ts';
import type { IndexedPassage } from './indexed.ts';
import type { WeightedTerm } from './looked-up.ts';
import { flatPostings, readPostings, type SavedIndex } from './saved-index.ts';

/**
 * MiniSearch's inverted index with our own scoring over it: plain BM25, without its factor for the number of matching
 * terms and without a result object for each matching passage. Fields arrive as terms; nothing but ids is stored.
 */
export class PassageIndex extends MiniSearch<IndexedPassage> {
  /** Lengths in terms by slot; a slot is MiniSearch's short id and is never used twice. */
  readonly #lengths: Record<Field, number[]> = { text: [], heading: [], title: [] };
  readonly #totals: Record<Field, number> = { text: 0, heading: 0, title: 0 };
  #scores = new Float64Array(0);
  /** Terms of a loaded index whose postings nobody has asked for yet, with their number there. */
  readonly #unread = new Map<string, number>();
  #loaded: SavedIndex | null = null;

  constructor() {
    super({
      fields: [...fields],
      extractField: (passage, field) => (field === 'id' ? passage.id : passage[field as Field].join(' ')),
      tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
      processTerm: (term) => term,
      autoVacuum: false,
    });
  }

  /** Adds a passage and returns its slot. */
  insert(passage: IndexedPassage): number {
    const slot = this._nextId;
    this.#readAll(passage);
    this.add(passage);
    for (const field of fields) {
      this.#lengths[field][slot] = passage[field].length;
      this.#totals[field] += passage[field].length;
    }
    return slot;
  }

  /** Takes a passage out at once; it must be given as it was added. Returns the slot it had. */
  withdraw(passage: IndexedPassage): number {
    const slot = this._idToShortId.get(passage.id) ?? -1;
    this.#readAll(passage);
    this.remove(passage);
    for (const field of fields) this.#totals[field] -= passage[field].length;
    return slot;
  }

  /** Slots ever given out; far above `documentCount` after many changes. */
  get slots(): number {
    return this._nextId;
  }

  /** In how many passages a term occurs in the text; 1 when only in a title or heading. */
  frequency(term: string): number {
    const postings = this.#postings(term);
    if (postings === undefined) return 0;
    return postings.get(this.#fieldId('text'))?.size ?? 1;
  }

  /** All terms, in no particular order. */
  terms(): Iterable<string> {
    return this._index.keys();
  }

  /** The slots of the passages with a term in text, heading or title. */
  slotsOf(term: string): ReadonlySet<number> {
    const postings = this.#postings(term);
    return new Set([...(postings?.values() ?? [])].flatMap((bySlot) => [...bySlot.keys()]));
  }

  /** The first slots of passages that have a term in their text, at most `limit`. */
  firstSlotsOf(term: string, limit: number): readonly number[] {
    const slots: number[] = [];
    for (const slot of this.#postings(term)?.get(this.#fieldId('text'))?.keys() ?? []) {
      if (slots.push(slot) >= limit) break;
    }
    return slots;
  }

  /** The best `limit` passages that `accepts` lets pass; `precedes` breaks ties. */
  best(
    terms: readonly WeightedTerm[],
    limit: number,
    accepts: (slot: number) => boolean,
    precedes: (slot: number, other: number) => boolean,
  ): readonly Found[] {
    const touched = this.#accumulate(terms);
    const best: Found[] = [];
    for (const slot of touched) {
      const score = this.#scores[slot] ?? 0;
      this.#scores[slot] = 0;
      const last = best[limit - 1];
      if (last !== undefined && (score < last.score || (score === last.score && !precedes(slot, last.slot)))) continue;
      if (accepts(slot)) insertSorted(best, { slot, score }, limit, precedes);
    }
    return best;
  }

  /** Adds the scores of all matching passages up in `#scores`; returns which slots were touched. */
  #accumulate(terms: readonly WeightedTerm[]): readonly number[] {
    if (this.#scores.length < this._nextId) this.#scores = new Float64Array(this._nextId + (this._nextId >> 2) + 16);
    const scores = this.#scores;
    const touched: number[] = [];
    for (const { term, weight } of terms) {
      const postings = this.#postings(term);
      if (postings === undefined) continue;
      for (const field of fields) {
        const slots = postings.get(this.#fieldId(field));
        if (slots === undefined) continue;
        const idf = inverseFrequency(this.documentCount, slots.size) * weight * fieldWeights[field];
        const lengths = this.#lengths[field];
        const perTerm = (k1 * b * this.documentCount) / Math.max(1, this.#totals[field]);
        for (const [slot, count] of slots) {
          const before = scores[slot] ?? 0;
          if (before === 0) touched.push(slot);
          scores[slot] = before + (idf * count * (k1 + 1)) / (count + k1 * (1 - b) + perTerm * (lengths[slot] ?? 0));
        }
      }
    }
    return touched;
  }

  /**
   * The content as flat lists, from which `load` makes an equal index in a fraction of the time. `order` gives the slot
   * that each passage is to have there; passages without one are left out.
   */
  save(order: ReadonlyMap<number, number>): SavedIndex {
    for (const term of [...this.#unread.keys()]) this.#postings(term);
    const lengths = fields.map((field) => {
      const own = new Uint32Array(order.size);
      for (const [slot, place] of order) own[place] = this.#lengths[field][slot] ?? 0;
      return own;
    });
    return { ...flatPostings(this._index, order), lengths };
  }

  /** Fills an empty index with what `save` gave; `idOf` names the passage of a slot, null one that is no longer there. */
  load(saved: SavedIndex, idOf: (slot: number) => string | null): void {
    const slotCount = saved.lengths[0]?.length ?? 0;
    for (let slot = 0; slot < slotCount; slot++) {
      const id = idOf(slot);
      if (id === null) continue;
      this._documentIds.set(slot, id);
      this._idToShortId.set(id, slot);
      this._documentCount += 1;
      for (let n = 0; n < fields.length; n++) this.#totals[fields[n] as Field] += saved.lengths[n]?.[slot] ?? 0;
    }
    // MiniSearch's own field lengths stay empty: only its own ranking reads them
    fields.forEach((field, n) => {
      this.#lengths[field] = Array.from(saved.lengths[n] ?? []);
      this._avgFieldLength[n] = this.#totals[field] / Math.max(1, this._documentCount);
    });
    this._nextId = slotCount;
    this.#loaded = saved;
    const unread = new Map<number, Map<number, number>>();
    saved.terms.forEach((term, n) => {
      this._index.set(term, unread);
      this.#unread.set(term, n);
    });
    // where passages are missing, terms may be, too: which, only reading them tells
    if (this._documentCount < slotCount) for (const term of saved.terms) this.#postings(term);
  }

  /** The postings of a term by field and slot; those of a loaded index are read when they are first asked for. */
  #postings(term: string): Map<number, Map<number, number>> | undefined {
    const number = this.#unread.get(term);
    if (number !== undefined && this.#loaded !== null) {
      this.#unread.delete(term);
      const byField = readPostings(this.#loaded, number, (slot) => this._documentIds.has(slot));
      if (byField.size > 0) this._index.set(term, byField);
      else this._index.delete(term);
    }
    return this._index.get(term);
  }

  /** Reads the postings of all terms of a passage, before MiniSearch adds to them or takes from them. */
  #readAll(passage: IndexedPassage): void {
    if (this.#unread.size > 0) for (const field of fields) for (const term of passage[field]) this.#postings(term);
  }

  #fieldId(field: Field): number {
    return this._fieldIds[field] ?? -1;
  }
}
