import type { Span } from '../../language/span.ts';
import { type Asked, bearsOn, deniesAsked, isOfAnotherThing, isOfAskedKind, mayAnswer } from './asked.ts';
import type { Conflict } from './conflict.ts';
import { conflictFeatures, rowOf } from './conflict-features.ts';
import { treeBase, treeFeatures, treeLines } from './conflict-weights.ts';
import { contrastOf } from './conflicts.ts';
import { forestOf } from './forest.ts';
import { officeConflict } from './holders.ts';
import { areLessAlike } from './likeness-of-meaning.ts';
import { type Pairing, pairUp } from './pairing.ts';
import type { Reading } from './reading.ts';
import { twinConflict } from './twins.ts';

/** Two places of two sentences that cannot both be true. */
export interface Contradiction {
  readonly conflict: Conflict;
  /** What they differ on, reading on from "They differ on". */
  readonly about: string;
  /** What each says, in its own words; "yes" and "no" where one denies it. */
  readonly values: readonly [string, string];
  /** Log odds of the contradiction. */
  readonly score: number;
}

const forest = forestOf(conflictFeatures, { features: treeFeatures, base: treeBase, trees: treeLines });

/** From these log odds on two sentences are said to contradict each other: with a question that tells what matters, and without; for a claim, which is held against every article, they must be surer. */
export const leastOdds = { asked: 0.8, unasked: 0.9, claimed: 1.6 } as const;

/** So much less likely is a contradiction, in log odds, where a figure may be of another thing than is asked for. */
const doubtOfAnother = 0.5;

/** Log odds, at the least, of a contradiction where one sentence denies and another says what is asked, both in the question's own words. */
const denyingOdds = 1.3;

/** Log odds of a contradiction where two sentences are one but for one thing, or name two for one office. */
const sureOdds = 3;

/** The surest contradiction between two sentences, whatever its odds; null where they have nothing to differ in. Mirrors. */
export function surestConflict(first: Reading, second: Reading, asked: Asked | null): Contradiction | null {
  const known = looked.get(first) ?? new WeakMap<Reading, Looked>();
  looked.set(first, known);
  const before = known.get(second);
  if (before?.asked === asked) return before.found;
  const found = conflictBetween(first, second, asked);
  known.set(second, { asked, found });
  return found;
}

interface Looked {
  readonly asked: Asked | null;
  readonly found: Contradiction | null;
}

/** What was found for two sentences last: who chooses lines and who weighs them ask the same. Only a memory. */
const looked = new WeakMap<Reading, WeakMap<Reading, Looked>>();

function conflictBetween(first: Reading, second: Reading, asked: Asked | null): Contradiction | null {
  const pairing = pairUp(first, second);
  if (!hasCommon(pairing)) return null;
  const contrast = contrastOf(pairing);
  const sure = twinConflict(first, second, asked !== null) ?? officeConflict(pairing, contrast);
  let best: { readonly conflict: Conflict; readonly score: number } | null =
    sure !== null && (asked === null || isOfAskedKind(asked, sure)) ? { conflict: sure, score: sureOdds } : null;
  for (const conflict of contrast.conflicts) {
    if ((asked?.wants !== 'polar' && isLoosely(conflict)) || areOneText(conflict, first, second)) continue;
    if (asked !== null && !(mayAnswer(asked, conflict) && bearsOn(asked, conflict, pairing))) continue;
    const doubt = asked !== null && isOfAnotherThing(asked, conflict, pairing) ? doubtOfAnother : 0;
    const learned = forest().scoreOf(rowOf(conflict, pairing, contrast, asked)) - doubt;
    const score = asked !== null && deniesAsked(asked, conflict, pairing) ? Math.max(learned, denyingOdds) : learned;
    if (best === null || score > best.score) best = { conflict, score };
  }
  if (best === null) return null;
  const { conflict, score } = best;
  // Looked at last: a sentence that was never read as a whole takes some thousand times the rest.
  const isOpen = asked === null || (asked.wants === 'other' && conflict.kind !== 'name' && conflict.kind !== 'phrase');
  if (isOpen && score >= leastOdds.asked && isOfTwoThings(conflict, first, second)) return null;
  return { conflict, score, about: aboutOf(conflict, pairing), values: valuesOf(conflict, pairing) };
}

/** Of what one denies the other must say this part, by weight, where no question tells that both speak of one thing. */
const leastDenied = 0.6;
const isLoosely = ({ kind, fit }: Conflict) => kind === 'denial' && fit < leastDenied;

/** "In September" in both: whichever years are meant, no reader sees a difference. */
const areOneText = ({ kind, first: one, second: other }: Conflict, first: Reading, second: Reading): boolean =>
  (kind === 'figure' || kind === 'time' || kind === 'name' || kind === 'phrase') &&
  words(first, one).toLowerCase() === words(second, other).toLowerCase();

/**
 * Two sentences of which one says yes and the other no, or one names another than the other, are nearly one sentence: 243 of 259 written to
 * contradict each other in this way are so close. Figures and times of one matter stand in sentences that say much else.
 */
const leastAlike = 0.6;
const isOfTwoThings = ({ kind }: Conflict, first: Reading, second: Reading): boolean =>
  kind !== 'figure' && kind !== 'time' && areLessAlike(first, second, leastAlike);

const hasCommon = ({ first: { partners } }: Pairing) =>
  partners.some((partner) => partner !== null && partner.likeness > 0.8);

const abouts: Readonly<Record<string, string>> = {
  'time clock': 'the time of day',
  'time year': 'the year',
  'name person': 'who it was',
  'name place': 'where it was',
  'opposite trend': 'whether it was more or less',
};
const aboutKinds: Readonly<Record<Conflict['kind'], string>> = {
  figure: 'the number',
  time: 'the date',
  name: 'which it was',
  phrase: 'what it was',
  denial: 'whether it is so',
  opposite: 'whether it is so',
  order: 'what came first',
};
const figureSorts: Readonly<Record<string, string>> = {
  money: 'the sum',
  share: 'the share',
  age: 'the age',
  duration: 'the length of time',
  measure: 'the measure',
  ordinal: 'the place in the order',
};

function aboutOf(conflict: Conflict, { first }: Pairing): string {
  const { kind, sort } = conflict;
  if (kind === 'figure') {
    const noun =
      first.reading.measures.find(({ span }) => span.start === conflict.first.start)?.quantity.counts ?? null;
    return figureSorts[sort] ?? (noun === null ? aboutKinds.figure : `the number of ${noun}`);
  }
  return abouts[`${kind} ${sort}`] ?? aboutKinds[kind];
}

const words = ({ text }: Reading, { start, end }: Span) => text.slice(start, end);

function valuesOf(
  { kind, first: one, second: other }: Conflict,
  { first, second }: Pairing,
): readonly [string, string] {
  if (kind === 'denial') {
    const isDenied = first.reading.reaches.some(({ marker }) => marker.start === one.start && marker.end === one.end);
    return isDenied ? ['no', 'yes'] : ['yes', 'no'];
  }
  return [words(first.reading, one), words(second.reading, other)];
}
