import { isQuantity } from '../../language/figures/figures.ts';
import { type Relation, relateStated, type Weigh, withContradiction } from '../relate/agreement.ts';
import type { Stated } from '../relate/article.ts';
import { officeIn } from '../relate/holders.ts';

/** Two sentences, one from each source, that have to do with each other. */
export interface Pair {
  readonly first: Stated;
  readonly second: Stated;
  readonly relation: Relation;
}

/** A term in more than this share of a source's sentences leads to none of them, and does not count in choosing candidates. */
const maxPostingShare = 0.025;
/** In a short source every term leads to its sentences. */
const minPostings = 60;
/** Sentences of the other source that are looked at for one sentence, most shared weight first. */
const maxCandidates = 16;

/** Nobody reads more pairs than this. */
const maxAgreeing = 60;

/** Less in common than this makes no relation. */
const leastShared = { withFigures: 0.22, ofLighter: 0.25, ofHeavier: 0.18 };

/** What a sentence can be found by: its terms, its numbers, and the office of which it says whose it is. */
function keysOf({ statement }: Stated): readonly string[] {
  const keys = [...statement.terms];
  for (const figure of statement.figures) if (isQuantity(figure)) keys.push(`${figure.kind} ${figure.value}`);
  const office = officeIn(statement);
  if (office !== null) keys.push(office);
  return keys;
}

const hasQuantity = ({ statement }: Stated) => statement.figures.some(isQuantity);

/** The sentences of one source, to be found by what they share with another. */
class Lookup {
  readonly #postings = new Map<string, { readonly weight: number; readonly list: number[] }>();
  readonly #sums: Float64Array;
  /** Shared weight by sentence while one search lasts; all 0 between searches. */
  readonly #shared: Float64Array;
  readonly #isFigured: Uint8Array;
  readonly #maxPostings: number;
  readonly #weigh: Weigh;

  constructor(all: readonly Stated[], weigh: Weigh) {
    this.#weigh = weigh;
    this.#sums = new Float64Array(all.length);
    this.#shared = new Float64Array(all.length);
    this.#isFigured = Uint8Array.from(all, (stated) => (hasQuantity(stated) ? 1 : 0));
    for (const [index, stated] of all.entries()) {
      for (const key of keysOf(stated)) {
        const posting = this.#postings.get(key) ?? { weight: weigh(key), list: [] };
        if (posting.list.length === 0) this.#postings.set(key, posting);
        posting.list.push(index);
      }
    }
    this.#maxPostings = Math.max(minPostings, Math.ceil(all.length * maxPostingShare));
    for (const { weight, list } of this.#postings.values()) {
      if (list.length > this.#maxPostings) continue;
      for (const index of list) this.#sums[index] = (this.#sums[index] ?? 0) + weight;
    }
  }

  /** The sentences, by index and by the weight of what they share, that share enough with this one, the most first, ties in reading order. */
  candidates(stated: Stated): readonly { readonly index: number; readonly weight: number }[] {
    const touched: number[] = [];
    let own = 0;
    for (const key of keysOf(stated)) {
      const posting = this.#postings.get(key);
      if (posting !== undefined && posting.list.length > this.#maxPostings) continue;
      own += posting?.weight ?? this.#weigh(key);
      if (posting === undefined) continue;
      for (const index of posting.list) {
        if (this.#shared[index] === 0) touched.push(index);
        this.#shared[index] = (this.#shared[index] ?? 0) + posting.weight;
      }
    }
    const isFigured = hasQuantity(stated);
    const found: { readonly index: number; readonly weight: number }[] = [];
    for (const index of touched) {
      const weight = this.#shared[index] ?? 0;
      this.#shared[index] = 0;
      if (this.#isEnough(weight, own, index, isFigured)) found.push({ index, weight });
    }
    found.sort((one, other) => other.weight - one.weight || one.index - other.index);
    return found.slice(0, maxCandidates);
  }

  #isEnough(weight: number, own: number, index: number, isFigured: boolean): boolean {
    const sum = this.#sums[index] ?? 0;
    const [lighter, heavier] = [weight / Math.min(own, sum), weight / Math.max(own, sum)];
    if (isFigured && this.#isFigured[index] === 1 && lighter >= leastShared.withFigures) return true;
    return lighter >= leastShared.ofLighter && heavier >= leastShared.ofHeavier;
  }
}

/** Pairs in which contradictions beyond the figures are looked for, those with most in common first: about a second's work. */
const maxContradicting = 1_500;

/** Sentences, and pairs of them, that are looked at between two rests: a millisecond's work, a hundred where each is as long as may be. */
const restEvery = 32;

/** Every pair of sentences that state the same or differ, the surest first; ties in reading order. Yields to let others work. */
export function* relatedPairs(
  first: readonly Stated[],
  second: readonly Stated[],
  weigh: Weigh,
): Generator<void, readonly Pair[]> {
  const lookup = new Lookup(second, weigh);
  const pairs: Pair[] = [];
  const open: (Pair & { readonly weight: number })[] = [];
  let looks = 0;
  const isDue = () => {
    looks += 1;
    return looks % restEvery === 0;
  };
  for (const one of first) {
    if (isDue()) yield;
    for (const { index, weight } of lookup.candidates(one)) {
      if (isDue()) yield;
      const other = second[index];
      if (other === undefined) continue;
      const relation = relateStated(one.statement, other.statement, weigh);
      if (relation.kind === 'different') pairs.push({ first: one, second: other, relation });
      else open.push({ first: one, second: other, relation, weight });
    }
  }
  open.sort((one, other) => other.weight - one.weight);
  for (const [at, pair] of open.entries()) {
    const isLookedInto = at < maxContradicting;
    // Of two sentences that are as long as may be this takes as long as all else of a hundred pairs.
    if (isLookedInto || isDue()) yield;
    const relation = isLookedInto
      ? withContradiction(pair.relation, pair.first.statement, pair.second.statement)
      : pair.relation;
    if (relation.kind !== 'unrelated') pairs.push({ first: pair.first, second: pair.second, relation });
  }
  return pairs.sort((one, other) => other.relation.score - one.relation.score);
}

/** Pairs that agree, each sentence at most once, without those that repeat what a surer pair says. */
export function agreeingPairs(pairs: readonly Pair[], weigh: Weigh): readonly Pair[] {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    if (kept.length === maxAgreeing) break;
    if (pair.relation.kind === 'different') continue;
    if (!kept.some((other) => repeats(pair, other, weigh))) kept.push(pair);
  }
  return kept;
}

/** True when the pair brings nothing beyond another: a sentence of it again, the same figures, or the same said elsewhere. */
function repeats(pair: Pair, other: Pair, weigh: Weigh): boolean {
  if (pair.first === other.first || pair.second === other.second) return true;
  const shown = new Set(other.relation.figures.map(({ first }) => `${first.kind} ${first.value} ${first.counts}`));
  const figures = pair.relation.figures.map(({ first }) => `${first.kind} ${first.value} ${first.counts}`);
  if (figures.length > 0) return figures.every((figure) => shown.has(figure));
  return isSame(pair.first, other.first, weigh) || isSame(pair.second, other.second, weigh);
}

function isSame(one: Stated, other: Stated, weigh: Weigh): boolean {
  const { kind } = relateStated(one.statement, other.statement, weigh);
  return kind === 'same' || kind === 'rounded';
}
