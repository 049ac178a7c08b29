/** An index as flat lists: of each term its postings, each three numbers: field, slot, count. */
export interface SavedIndex {
  readonly terms: readonly string[];
  readonly postings: Uint32Array;
  /** Where the postings of each term end. */
  readonly ends: Uint32Array;
  /** Of each field, the length in terms by slot. */
  readonly lengths: readonly Uint32Array[];
}

/** The postings of a term: of each field, by slot how often it occurs. */
export type Postings = Map<number, Map<number, number>>;

/** All postings as flat lists, each slot as `order` has it; those without a place are left out. */
export function flatPostings(
  index: Iterable<readonly [string, Postings]>,
  order: ReadonlyMap<number, number>,
): Pick<SavedIndex, 'terms' | 'postings' | 'ends'> {
  const all = [...index];
  const terms: string[] = [];
  const ends: number[] = [];
  const postings = new Uint32Array(3 * postingCount(all));
  let length = 0;
  for (const [term, byField] of all) {
    const before = length;
    for (const [fieldId, slots] of byField) {
      for (const [slot, count] of slots) {
        const place = order.get(slot);
        if (place === undefined) continue;
        postings[length++] = fieldId;
        postings[length++] = place;
        postings[length++] = count;
      }
    }
    if (length === before) continue;
    terms.push(term);
    ends.push(length);
  }
  return { terms, postings: postings.slice(0, length), ends: Uint32Array.from(ends) };
}

function postingCount(index: readonly (readonly [string, Postings])[]): number {
  let count = 0;
  for (const [, byField] of index) for (const slots of byField.values()) count += slots.size;
  return count;
}

/** The postings of one term, of the slots that `isThere` has. */
export function readPostings(
  { postings, ends }: SavedIndex,
  number: number,
  isThere: (slot: number) => boolean,
): Postings {
  const byField: Postings = new Map();
  let slots = new Map<number, number>();
  let lastField = -1;
  const end = ends[number] ?? 0;
  for (let at = number === 0 ? 0 : (ends[number - 1] ?? 0); at < end; at += 3) {
    const fieldId = postings[at] ?? 0;
    const slot = postings[at + 1] ?? 0;
    if (!isThere(slot)) continue;
    if (fieldId !== lastField) {
      lastField = fieldId;
      slots = new Map();
      byField.set(fieldId, slots);
    }
    slots.set(slot, postings[at + 2] ?? 0);
  }
  return byField;
}
