import { b, fields, fieldWeights, inverseFrequency, k1 } from '../bm25.ts';
import type { WeightedTerm } from '../looked-up.ts';

/** Passages that a search looks at, about: those with the rarest terms of the question. */
export const maxRows = 10_000;
/** Of these so many are scored again by BM25: those in which the terms tell most. */
export const maxScored = 200;

/** In how many passages a term stands, field by field. */
export interface Counts {
  readonly text: number;
  readonly heading: number;
  readonly title: number;
}
export const noCounts: Counts = { text: 0, heading: 0, title: 0 };
const inAll = ({ text, heading, title }: Counts): number => text + heading + title;

/** The size of a whole collection, over all its shards. */
export interface Size {
  readonly passages: number;
  /** Terms of all passages together, field by field. */
  readonly terms: Counts;
}

/** A term that some passage has, with how much it tells. */
export interface Telling extends WeightedTerm {
  readonly counts: Counts;
  /** What a passage is worth that has it: in the text, and in heading or title alone. */
  readonly inText: number;
  readonly inHead: number;
}

export function tellingOf(terms: readonly WeightedTerm[], counts: ReadonlyMap<string, Counts>, size: Size): Telling[] {
  return terms.flatMap(({ term, weight }) => {
    const own = counts.get(term);
    if (own === undefined || inAll(own) <= 0) return [];
    const inText = inverseFrequency(size.passages, own.text) * weight;
    const inHead = inverseFrequency(size.passages, Math.max(own.heading, own.title)) * weight * fieldWeights.title;
    return [{ term, weight, counts: own, inText, inHead }];
  });
}

/** What the rows are picked by: any of these terms, or all of them where even the rarest is common. */
export interface Pick {
  readonly terms: readonly string[];
  readonly operator: '|' | '&';
}

/** Picks the terms that tell most until about `maxRows` passages have one of them. */
export function pickOf(telling: readonly Telling[], size: Size): Pick {
  const ranked = [...telling].sort((one, other) => other.inText - one.inText);
  const terms: string[] = [];
  let rows = 0;
  for (const { term, weight, counts } of ranked) {
    const own = inAll(counts);
    if (terms.length > 0 && rows + own > maxRows) {
      // a synonym that is common is left out, a word of the question ends it
      if (weight < 1) continue;
      break;
    }
    terms.push(term);
    rows += own;
  }
  if (rows <= 2 * maxRows || ranked.length < 2) return { terms, operator: '|' };
  const all: string[] = [];
  let expected = size.passages;
  for (const { term, counts } of ranked.filter(({ weight }) => weight === 1)) {
    if (all.length > 1 && expected <= maxRows) break;
    all.push(term);
    expected *= Math.min(1, inAll(counts) / size.passages);
  }
  return all.length < 2 ? { terms, operator: '|' } : { terms: all, operator: '&' };
}

/** A passage as it is scored: how often each term stands in it, by the letters that tell where. */
export interface Row {
  readonly article: number;
  readonly position: number;
  readonly text_length: number;
  readonly heading_length: number;
  readonly title_length: number;
  /** `term`, a tab, and a letter for each time it stands there: D text, B heading, A title. */
  readonly found: readonly string[];
}

const letters = { text: 'D', heading: 'B', title: 'A' } as const;

/** BM25 of a passage, to the last bit as the index in memory counts it. */
export function scoreOf(row: Row, telling: readonly Telling[], size: Size): number {
  const lengths: Counts = { text: row.text_length, heading: row.heading_length, title: row.title_length };
  const places = new Map(
    row.found.map((each) => {
      const tab = each.lastIndexOf('\t');
      return [each.slice(0, tab), each.slice(tab + 1)];
    }),
  );
  let score = 0;
  for (const { term, weight, counts } of telling) {
    const place = places.get(term);
    if (place === undefined) continue;
    for (const field of fields) {
      const count = place.split(letters[field]).length - 1;
      if (count === 0) continue;
      const idf = inverseFrequency(size.passages, counts[field]) * weight * fieldWeights[field];
      const perTerm = (k1 * b * size.passages) / Math.max(1, size.terms[field]);
      score += (idf * count * (k1 + 1)) / (count + k1 * (1 - b) + perTerm * lengths[field]);
    }
  }
  return score;
}
