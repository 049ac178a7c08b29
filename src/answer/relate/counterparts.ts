import { cosine, englishMeaning } from '../../language/meaning.ts';
import type { Steps } from '../steps.ts';
import type { Stated } from './article.ts';
import { type ConflictKind, strengthOf } from './conflict.ts';
import { contrastOf } from './conflicts.ts';
import { pairUp } from './pairing.ts';
import { readingOf } from './statement.ts';

/** Two sentences of two outlets that speak of one thing, whether or not they say the same of it. */
export interface Counterparts {
  readonly first: Stated;
  readonly second: Stated;
  /** The higher, the more they are worth a look: how near they are as wholes, and what it counts that they may differ. */
  readonly worth: number;
}

/** Sentences that are less alike as wholes than this are not laid side by side: below it every other pair is of two things. */
const leastAlike = 0.7;

/** Sentences of fewer terms are near to many: "Some growers are not waiting." */
const leastTerms = 5;
/** Nobody reads two longer ones side by side, and each costs more than all others. */
const maxChars = 400;

/** So many sentences are read as wholes at most; one that nobody has read takes some milliseconds. */
const maxRead = 600;

/** What a place in which both may differ counts beside their likeness where differences are looked for. */
const worthOfDifference = 0.4;

const isOfLength = ({ sentence: { text }, statement: { terms } }: Stated): boolean =>
  text.length <= maxChars && terms.size >= leastTerms;

interface Read {
  readonly stated: Stated;
  readonly direction: Int8Array;
}

/**
 * The pairs of sentences of two groups of which each is the nearest that the other group has: first those that are nearest, or those that
 * are near and may differ. What is not open, and sentences in a language that cannot be read as wholes, are in none; of many sentences
 * only the first of each group are looked at.
 */
export function* counterpartsOf(
  groups: readonly (readonly Stated[])[],
  isOpen: (stated: Stated) => boolean,
  first: 'nearest' | 'differing',
): Steps<readonly Counterparts[]> {
  const most = Math.ceil(maxRead / Math.max(1, groups.length));
  const read: (readonly Read[])[] = [];
  for (const group of groups) {
    const own: Read[] = [];
    for (const stated of group) {
      if (own.length === most) break;
      if (!isOfLength(stated) || !isOpen(stated)) continue;
      const direction = englishMeaning().ofWhole(stated.sentence.text);
      yield;
      if (direction !== null) own.push({ stated, direction });
    }
    read.push(own);
  }
  const found: Counterparts[] = [];
  for (const [at, ours] of read.entries()) {
    for (const theirs of read.slice(at + 1)) found.push(...(yield* mutual(ours, theirs, first)));
  }
  return found.sort((one, other) => other.worth - one.worth);
}

function* mutual(
  ours: readonly Read[],
  theirs: readonly Read[],
  wanted: 'nearest' | 'differing',
): Steps<readonly Counterparts[]> {
  const best = { ofOurs: ours.map(() => -1), ofTheirs: theirs.map(() => -1) };
  const highest = { ofOurs: ours.map(() => leastAlike), ofTheirs: theirs.map(() => leastAlike) };
  for (const [i, one] of ours.entries()) {
    for (const [j, other] of theirs.entries()) {
      const likeness = cosine(one.direction, other.direction);
      if (likeness > (highest.ofOurs[i] ?? 1)) [highest.ofOurs[i], best.ofOurs[i]] = [likeness, j];
      if (likeness > (highest.ofTheirs[j] ?? 1)) [highest.ofTheirs[j], best.ofTheirs[j]] = [likeness, i];
    }
    yield;
  }
  const pairs: Counterparts[] = [];
  for (const [i, j] of best.ofOurs.entries()) {
    const [first, second] = [ours[i]?.stated, theirs[j]?.stated];
    if (best.ofTheirs[j] !== i || first === undefined || second === undefined) continue;
    const ofDifference = wanted === 'differing' ? worthOfDifference * mayDiffer(first, second) : 0;
    pairs.push({ first, second, worth: (highest.ofOurs[i] ?? 0) + ofDifference });
    yield;
  }
  return pairs;
}

const differing: ReadonlySet<ConflictKind> = new Set(['figure', 'time', 'denial', 'opposite']);

/** How well two figures, times or denials fit the same place, in which the one may say otherwise than the other, 0 to 1. */
function mayDiffer({ statement: one }: Stated, { statement: other }: Stated): number {
  const { conflicts } = contrastOf(pairUp(readingOf(one), readingOf(other)));
  return Math.max(0, ...conflicts.filter(({ kind }) => differing.has(kind)).map(strengthOf));
}
