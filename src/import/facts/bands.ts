/**
 * Which texts share one of the numbers that are made of their signatures: a table of chains in plain numbers, for a collection
 * of its own for each number would take several times the room.
 */
export interface Bands {
  /** Puts a text in, by its number; each number once. */
  add(text: number, keys: Int32Array): void;
  remove(text: number, keys: Int32Array): void;
  /** The texts that have at least one key in the same place. */
  sharing(keys: Int32Array): ReadonlySet<number>;
}

/** The end of a chain, and what is in none. */
const none = -1;
const absent = -2;

/** @param bands how many keys every text has */
export function createBands(bands: number): Bands {
  // an entry is a text's key in one place: number of the text times `bands`, plus the place
  let keys = new Int32Array(1024 * bands);
  let next = new Int32Array(1024 * bands).fill(absent);
  let heads = new Int32Array(1024 * bands).fill(none);
  const slotOf = (key: number, band: number) =>
    (Math.imul(key ^ Math.imul(band + 1, 0x9e3779b1), 0x85ebca6b) >>> 8) % heads.length;
  const link = (entry: number) => {
    const slot = slotOf(keys[entry] as number, entry % bands);
    next[entry] = heads[slot] as number;
    heads[slot] = entry;
  };
  const makeRoom = (entries: number) => {
    if (entries <= keys.length) return;
    const larger = new Int32Array(2 * entries);
    larger.set(keys);
    keys = larger;
    const before = next;
    next = new Int32Array(larger.length).fill(absent);
    heads = new Int32Array(larger.length).fill(none);
    // what was removed stays out
    for (let entry = 0; entry < before.length; entry++) if (before[entry] !== absent) link(entry);
  };
  return {
    add(text, own) {
      makeRoom((text + 1) * bands);
      keys.set(own, text * bands);
      for (let band = 0; band < bands; band++) link(text * bands + band);
    },
    remove(text, own) {
      for (let band = 0; band < bands; band++) {
        const slot = slotOf(own[band] as number, band);
        const gone = text * bands + band;
        let before = none;
        for (let entry = heads[slot] as number; entry !== none; before = entry, entry = next[entry] as number) {
          if (entry !== gone) continue;
          if (before === none) heads[slot] = next[entry] as number;
          else next[before] = next[entry] as number;
          next[entry] = absent;
          break;
        }
      }
    },
    sharing(own) {
      const found = new Set<number>();
      for (let band = 0; band < bands; band++) {
        const key = own[band] as number;
        for (let entry = heads[slotOf(key, band)] as number; entry !== none; entry = next[entry] as number)
          if (entry % bands === band && keys[entry] === key) found.add(Math.floor(entry / bands));
      }
      return found;
    },
  };
}
