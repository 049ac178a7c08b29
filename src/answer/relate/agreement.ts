import { deniesOther } from '../../language/denials.ts';
import { agreeInTime } from '../../language/figures/dates.ts';
import { isMoment } from '../../language/figures/figures.ts';
import { oppositesOf } from '../../language/opposites.ts';
import type { Asked } from './asked.ts';
import { type Contradiction, leastOdds, surestConflict } from './contradiction.ts';
import type { FigurePair } from './figure-pairs.ts';
import { pairFigures } from './figure-pairs.ts';
import { areLessAlike } from './likeness-of-meaning.ts';
import { isAnothers } from './outlets.ts';
import { type Overlap, overlapOf, type Weigh } from './overlap.ts';
import { pairUp, type Side } from './pairing.ts';
import { hasTurnedSides } from './sides.ts';
import { readingOf, type Statement } from './statement.ts';

export type { FigurePair } from './figure-pairs.ts';
export { type Weigh, weightsOf } from './overlap.ts';
export { readStatement, type Statement } from './statement.ts';

export const relationKinds = ['same', 'rounded', 'different', 'unrelated'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What two statements have to do with each other. */
export interface Relation {
  readonly kind: RelationKind;
  /** The figures that measure the same thing, lined up; `first` and `second` as the statements were given. */
  readonly figures: readonly FigurePair[];
  /** True when one affirms what the other denies. */
  readonly isContradiction: boolean;
  /** What they say otherwise beside their figures, as it was learned to tell; null where nothing was found. */
  readonly contradiction: Contradiction | null;
  /** Orders the relations of one comparison, higher for more in common; no probability. */
  readonly score: number;
}

const unrelated: Relation = { kind: 'unrelated', figures: [], isContradiction: false, contradiction: null, score: 0 };

/**
 * What must be shared before two statements are taken for the same claim. Chosen so that reading every pair of the
 * bundled articles and of their full texts finds no false one; shares are of idf weight, 0 to 1.
 */
const least = {
  /** With a distinctive name ("RIMPAC") in both: two more words, and this much of the lighter and the heavier. */
  named: { plain: 2, ofLighter: 0.38, ofHeavier: 0.3 },
  /** With names that everybody uses ("Peru") only. */
  plain: { plain: 3, ofLighter: 0.5, ofHeavier: 0.45 },
  /** With the same time, four names and a word more: the same plan. */
  timed: { names: 4, plain: 1, ofLighter: 0.6, ofHeavier: 0.55 },
  /** With no name at all. */
  nameless: { plain: 4, ofLighter: 0.7, ofHeavier: 0.6 },
  /** With the very day and three names, whatever the verb: the same event. */
  dated: { names: 3, ofLighter: 0.6, ofHeavier: 0.55 },
  /** Where one denies what the other says. */
  denied: { plain: 2, ofLighter: 0.75, ofHeavier: 0.6 },
} as const;

/** With less of the lighter statement in common than this nothing below can hold. */
const leastShared = 0.25;

/** A name is distinctive when it weighs at least this part of a term that no sentence has: few sentences use it. */
const distinctivePart = 0.55;

const otherness = /(?:^|[^\p{L}])(?:others?|another|separate(?:ly)?|additional|different)(?!\p{L})/iu;
/** Sentences that lean on the one before: what they say of it cannot be held against another sentence. */
const leaning = /^\W*(?:this|that|these|those|it|they|he|she|such)(?!\p{L})/iu;

/**
 * How two statements relate. `same` and `rounded` need the claim in both: shared figures or names and the words
 * around them; `different` needs the same alignment and a figure, date or denial that differs. When in doubt
 * `unrelated`. Mirrors: `relate(a, b)` is `relate(b, a)` with first and second exchanged.
 */
export function relate(first: Statement, second: Statement, weigh: Weigh, asked: Asked | null = null): Relation {
  return withContradiction(relateStated(first, second, weigh), first, second, asked);
}

/**
 * The relation of two statements of two outlets with what they contradict each other in beyond their figures. Costs some hundred times what
 * `relateStated` does: of very many pairs only those with most in common are to be looked at.
 */
export function withContradiction(
  stated: Relation,
  first: Statement,
  second: Statement,
  asked: Asked | null = null,
): Relation {
  if (stated.kind === 'different' || !isAnothers(first.article, second.article)) return stated;
  const isApart = stated.kind === 'same' && stated.figures.length === 0 && isOfTwoThings(first, second);
  const agreed = isApart ? unrelated : stated;
  const found = surestConflict(readingOf(first), readingOf(second), asked);
  if (found === null) return agreed;
  const isSame = agreed.kind !== 'unrelated';
  if (found.score < leastOdds[asked === null ? 'unasked' : 'asked'] + (isSame ? beyondSame : 0))
    return isSame && found.score >= leastDoubt ? unrelated : agreed;
  const isContradiction = found.conflict.kind === 'denial';
  return { kind: 'different', figures: [], isContradiction, contradiction: found, score: 1 + found.score };
}

/** Sentences that state the same must be the surer to differ in something else. */
const beyondSame = 1;

/**
 * From these log odds of a contradiction on two sentences are not said to state the same. Of the pairs of bench/topics whose words and
 * names are alike it keeps nine of fourteen apart that do not agree, and two of 22 that do.
 */
const leastDoubt = -1;

/** How two statements relate by their figures, names and the words around them: what they contradict each other in beyond them is not looked for. */
export function relateStated(first: Statement, second: Statement, weigh: Weigh): Relation {
  const shared = overlapOf(first, second, weigh);
  if (shared.ofLighter < leastShared) return unrelated;
  const score = shared.ofLighter + shared.ofHeavier;
  if (deniesOther(first, second) || isOpposed(first, second)) {
    const isContradiction =
      (meets(shared, least.denied) || (shared.names.length >= 2 && meets(shared, { ...least.denied, plain: 1 }))) &&
      hasSameTimes(first, second) &&
      !isLeaning(first, second) &&
      !hasTurnedSides(first, second, shared.terms);
    return isContradiction
      ? { kind: 'different', figures: [], isContradiction, contradiction: null, score }
      : unrelated;
  }
  const figures = pairFigures(first, second, shared);
  if (figures.length === 0 && !isSameClaim(first, second, shared, weigh)) return unrelated;
  if (!mayBeSame(first, second, shared)) return unrelated;
  if (figures.length === 0 && !sharesPredicate(first, second)) return unrelated;
  return { kind: kindOf(figures), figures, isContradiction: false, contradiction: null, score: score + figures.length };
}

/**
 * A person with an office in both is not yet the same said of them. Of pairs of two outlets' sentences in seventeen collections whose names and
 * words are alike the six that agree are 0.78 alike as wholes and more, the three that do not 0.57 to 0.65.
 */
const leastAlike = 0.7;
const isOfTwoThings = (first: Statement, second: Statement): boolean =>
  areLessAlike(readingOf(first), readingOf(second), leastAlike);

/** "Exports rose", "exports fell": one has a word that the other has not, and the other has its opposite. */
const isOpposed = (first: Statement, second: Statement): boolean =>
  hasOpposite(first, second) || hasOpposite(second, first);

function hasOpposite(one: Statement, other: Statement): boolean {
  for (const term of one.terms) {
    if (other.terms.has(term)) continue;
    for (const opposite of oppositesOf(term)) if (other.terms.has(opposite)) return true;
  }
  return false;
}

/** The same parties in the same parts, and neither only possible, or still to come, where the other is sure. */
function mayBeSame(first: Statement, second: Statement, shared: Overlap): boolean {
  const isDoubted =
    first.stance !== second.stance &&
    (first.stance === 'possible' || second.stance === 'possible' || !sharesTime(first, second));
  return !isDoubted && !hasTurnedSides(first, second, shared.terms);
}

/** True where a verb of either is said in the other, or one has none: who was dismissed and who wept are one person and two things. */
function sharesPredicate(first: Statement, second: Statement): boolean {
  const pairing = pairUp(readingOf(first), readingOf(second));
  const verbsOf = ({ reading: { contents }, partners }: Side) =>
    contents.filter(({ isVerb, isSpeaker }) => isVerb && !isSpeaker).map(({ at }) => partners[at] != null);
  const [mine, their] = [verbsOf(pairing.first), verbsOf(pairing.second)];
  return mine.length === 0 || their.length === 0 || mine.includes(true) || their.includes(true);
}

function kindOf(figures: readonly FigurePair[]): RelationKind {
  if (figures.some(({ differs }) => differs !== null)) return 'different';
  return figures.some(({ relation }) => relation === 'rounded') ? 'rounded' : 'same';
}

function meets(shared: Overlap, limit: { plain: number; ofLighter: number; ofHeavier: number }): boolean {
  return (
    shared.plain.length >= limit.plain && shared.ofLighter >= limit.ofLighter && shared.ofHeavier >= limit.ofHeavier
  );
}

const isLeaning = (first: Statement, second: Statement) => leaning.test(first.text) || leaning.test(second.text);

/** Statements without figures in common: the same when names and words carry it. A figure that only one gives would be claimed of the other. */
function isSameClaim(first: Statement, second: Statement, shared: Overlap, weigh: Weigh): boolean {
  if (shared.ofLighter < least.named.ofLighter || shared.ofHeavier < least.named.ofHeavier) return false;
  if (first.figures.some(isClaimed) || second.figures.some(isClaimed)) return false;
  if (!hasSameTimes(first, second) || !hasSameSubject(first, second) || isLeaning(first, second)) return false;
  if (sharesDay(first, second)) {
    const { names, ofLighter, ofHeavier } = least.dated;
    if (shared.names.length >= names && shared.ofLighter >= ofLighter && shared.ofHeavier >= ofHeavier) return true;
  }
  if (sharesTime(first, second) && shared.names.length >= least.timed.names && meets(shared, least.timed)) return true;
  // "The Chancay megaport, a port": one thing under two words.
  const plain = shared.plain.filter((term) => !shared.plain.some((other) => other !== term && other.endsWith(term)));
  const dated = { ...shared, plain: sharesTime(first, second) ? [...plain, ''] : plain };
  const isNamed = shared.names.some((name) => weigh(name) >= distinctivePart * weigh(''));
  if (!meets(dated, isNamed ? least.named : shared.names.length > 0 ? least.plain : least.nameless)) return false;
  return otherness.test(first.text) === otherness.test(second.text);
}

const isClaimed = (figure: Statement['figures'][number]) =>
  !isMoment(figure) && figure.kind !== 'ordinal' && figure.value >= 13;

const timesOf = (statement: Statement) => statement.figures.filter(isMoment);

/** False when both give times and none of the one can be one of the other's. */
function hasSameTimes(first: Statement, second: Statement): boolean {
  const [ours, theirs] = [timesOf(first), timesOf(second)];
  return ours.length === 0 || theirs.length === 0 || sharesTime(first, second);
}

function sharesTime(first: Statement, second: Statement): boolean {
  return timesOf(first).some((ours) => timesOf(second).some((theirs) => agreeInTime(ours, theirs)));
}

function sharesDay(first: Statement, second: Statement): boolean {
  return timesOf(first).some(
    (ours) =>
      ours.grain === 'day' && timesOf(second).some((theirs) => theirs.from === ours.from && theirs.to === ours.to),
  );
}

/** The first name of each must be known to the other: "Landau met Schialer" is not "Hegseth met Schialer". */
function hasSameSubject(first: Statement, second: Statement): boolean {
  return first.subject.every((term) => second.terms.has(term)) && second.subject.every((term) => first.terms.has(term));
}
