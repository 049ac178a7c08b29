import { isAt } from '../../../language/everyday.ts';
import type { ReadQuestion } from './features-question.ts';
import type { ReadSentence } from './features-sentence.ts';

/** What a sentence shares with the question: sets of terms as bit masks, each wider than the one before. */
export interface Matched {
  /** Terms that the sentence has. */
  readonly exact: number;
  /** … or a synonym of. */
  readonly loose: number;
  /** … or a related word of. */
  readonly related: number;
  /** … or a word with the same beginning. */
  readonly prefixed: number;
  /** Terms of which it has an expression that stands for them. */
  readonly instead: number;
  /** Expressions of the question for which it has another. */
  readonly units: number;
  /** Of each term how close the closest of its words is in meaning, 0 to 1. */
  readonly closest: Float32Array;
  /** Where, and which term; in the sentence's order. */
  readonly at: readonly { readonly token: number; readonly term: number }[];
}

/** What of a text is held against a question's meaning. */
type Meant = Pick<ReadSentence, 'keys' | 'meant'>;

/** The terms and expressions of the question of which a text has another expression. */
export function insteadIn(q: ReadQuestion, { keys }: Meant): { readonly terms: number; readonly units: number } {
  let [terms, units] = [0, 0];
  if (q.others.size > 0) {
    keys.forEach((key, start) => {
      for (const other of q.others.get(key) ?? []) {
        if (!isAt(keys, start, other.keys)) continue;
        terms |= other.mask;
        units |= 1 << Math.min(other.unit, 30);
      }
    });
  }
  return { terms, units };
}

/** Of each term of the question how close in meaning the closest word of a text is, 0 to 1. */
export function closestIn(q: ReadQuestion, { meant }: Meant): Float32Array {
  const closest = new Float32Array(q.terms.length);
  if (q.meaning === null) return closest;
  for (let i = 0; i < closest.length; i++) {
    const similar = q.similarTo(i);
    if (similar === null) continue;
    let best = 0;
    for (const word of meant) {
      if (word < 0) continue;
      const value = similar(word);
      if (value > best) best = value;
    }
    closest[i] = best;
  }
  return closest;
}

/** Finds the question's terms in a sentence. */
export function match(q: ReadQuestion, sentence: ReadSentence): Matched {
  let [exact, loose, related, prefixed] = [0, 0, 0, 0];
  const found: { token: number; term: number }[] = [];
  sentence.terms.forEach((term, token) => {
    if (term === '') return;
    const hit = q.lookup.get(term);
    if (hit === undefined) {
      const byPrefix = q.prefixes.get(sentence.prefixes[token] ?? '');
      if (byPrefix !== undefined) prefixed |= 1 << byPrefix;
      return;
    }
    const bit = 1 << hit.index;
    related |= bit;
    if (hit.match !== 'related') loose |= bit;
    if (hit.match === 'same') exact |= bit;
    found.push({ token, term: hit.index });
  });
  const instead = insteadIn(q, sentence);
  return {
    exact,
    loose,
    related,
    prefixed: prefixed | related,
    instead: instead.terms,
    units: instead.units,
    closest: closestIn(q, sentence),
    at: found,
  };
}

/** The question's terms among these, themselves only. */
export function maskIn(q: ReadQuestion, terms: ReadonlySet<string>): number {
  let mask = 0;
  for (const term of terms) {
    const hit = q.lookup.get(term);
    if (hit?.match === 'same') mask |= 1 << hit.index;
  }
  return mask;
}

/** The weight of a set of terms, of 1 in all. */
export function weightOf(q: ReadQuestion, mask: number): number {
  return sumOf(q.weights, mask);
}

function sumOf(weights: readonly number[], mask: number): number {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)] ?? 0;
  return sum;
}

/** How telling each term is among the sentences that compete. */
export interface TermOdds {
  /** The part of the local weight of all terms that these have. */
  share(mask: number): number;
  /** Log odds of an answer for having these. */
  present(mask: number): number;
  /** Log odds of an answer for lacking these. */
  absent(mask: number): number;
}

/** Counts in how many of the competing sentences each term stands. A term that none has tells nothing between them. */
export function oddsOf(q: ReadQuestion, all: readonly Matched[]): TermOdds {
  const counts = q.terms.map(() => 0);
  for (const { loose } of all) {
    for (let rest = loose; rest !== 0; rest &= rest - 1) {
      const i = 31 - Math.clz32(rest & -rest);
      counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  const local = counts.map((count, i) =>
    count === 0 ? 0 : Math.sqrt(q.chances[i] ?? 1) * Math.log(1 + (all.length - count + 0.5) / (count + 0.5)),
  );
  const total = local.reduce((sum, value) => sum + value, 0);
  const logs = counts.map((count, i) => logOdds(count, all.length, q.chances[i] ?? 0));
  const present = logs.map((log) => log.present);
  const absent = logs.map((log) => log.absent);
  const known = (2 ** q.terms.length - 1) | 0;
  return {
    share: (mask) => (total === 0 ? 0 : sumOf(local, mask & known) / total),
    present: (mask) => sumOf(present, mask & known),
    absent: (mask) => sumOf(absent, mask & known),
  };
}

function logOdds(count: number, of: number, chance: number): { readonly present: number; readonly absent: number } {
  if (count === 0) return { present: 0, absent: 0 };
  const any = (count + 0.5) / (of + 1);
  const answer = Math.max(Math.min(0.97, Math.sqrt(chance)), any);
  return { present: Math.log(answer / any), absent: Math.log((1 - answer + 1e-3) / (1 - any + 1e-3)) };
}
