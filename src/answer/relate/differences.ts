import type { Moment } from '../../language/figures/dates.ts';
import { matchesIn } from '../../language/matches.ts';
import { oppositesOf } from '../../language/opposites.ts';
import { termsOf, tokenise } from '../../language/tokens.ts';
import type { FigurePair, Relation, Statement } from './agreement.ts';

/** One subject on which statements differ; `members` are indexes into the list that was given. */
export interface Difference {
  readonly about: string;
  readonly positions: readonly { readonly value: string; readonly members: readonly number[] }[];
}

/** How a moment is named where it is compared: a relative one with the year it was reckoned to. */
export function momentName(moment: Moment): string {
  if (!moment.isResolved) return moment.text;
  const reckoned =
    moment.grain === 'year'
      ? moment.from.slice(0, 4)
      : moment.grain === 'month'
        ? moment.from.slice(0, 7)
        : moment.from;
  return `${moment.text} (${reckoned})`;
}

/** What a number is a number of, where the words do not say. */
const kindNames: Readonly<Record<FigurePair['first']['kind'], string>> = {
  money: 'the sum',
  share: 'the share',
  count: 'the number',
  duration: 'the length of time',
  measure: 'the measure',
  ordinal: 'the place in the order',
};

/** What a pair of figures is about, in the first statement's own words: it reads on from "They differ on". */
export function aboutFigure({ first, differs }: FigurePair): string {
  if (differs === 'when') {
    const isCounted = first.kind === 'count' && first.counts !== null && !first.text.includes(first.counts);
    return `when it was ${first.text}${isCounted ? ` ${first.counts}` : ''}`;
  }
  return first.kind === 'count' && first.counts !== null ? `the number of ${first.counts}` : kindNames[first.kind];
}

function positionsOf({ first, second, differs }: FigurePair): readonly [string, string] {
  if (differs === 'when' && first.when !== null && second.when !== null)
    return [momentName(first.when), momentName(second.when)];
  return [first.text, second.text];
}

/** Adds "`member` says `value`" to what is known about a subject. */
function add(positions: Map<string, Set<number>>, value: string, member: number): void {
  const members = positions.get(value) ?? new Set();
  positions.set(value, members.add(member));
}

/** Where what is asked for ends in a sentence of two halves. */
const clauseBreak = /;|(?<!\p{L})(?:while|whereas|but|although|though)(?!\p{L})/giu;

/** True unless the figure stands in one half of the sentence and all that is asked for in the other. */
function isAskedFor({ first }: FigurePair, { text }: Statement, asked: ReadonlySet<string>): boolean {
  const breaks = matchesIn(text, clauseBreak).map(({ index }) => index);
  if (breaks.length === 0) return true;
  const from = breaks.findLast((at) => at <= first.span.start) ?? 0;
  const to = breaks.find((at) => at >= first.span.end) ?? text.length;
  const has = (part: string) => termsOf(part).some((term) => asked.has(term));
  return has(text.slice(from, to)) || !has(text.slice(0, from) + text.slice(to));
}

/** The words by which two statements contradict each other: "open" and "close", else whether each says so. */
function contradictionOf(first: Statement, second: Statement): readonly [string, string] {
  const surface = ({ text, stated }: Statement, wanted: string) => {
    const span = tokenise(stated).find(({ term }) => term === wanted)?.span;
    return span === undefined ? wanted : text.slice(span.start, span.end);
  };
  for (const term of first.terms) {
    const opposite = [...oppositesOf(term)].find((each) => second.terms.has(each));
    if (opposite !== undefined && !second.terms.has(term)) return [surface(first, term), surface(second, opposite)];
  }
  const isDenied =
    (first.isNegated && !second.isNegated) ||
    [...first.denied].some((term) => second.terms.has(term) && !second.denied.has(term));
  return isDenied ? ['no', 'yes'] : ['yes', 'no'];
}

/** What two statements contradict each other in beyond their figures: about what, and what each says; null where they do not. */
export function contradictionIn(
  first: Statement,
  second: Statement,
  { contradiction, isContradiction }: Relation,
): readonly [about: string, first: string, second: string] | null {
  if (contradiction !== null) return [contradiction.about, ...contradiction.values];
  return isContradiction ? ['whether it is so', ...contradictionOf(first, second)] : null;
}

/** Collects on what others differ from one statement. */
export class Differences {
  readonly #found = new Map<string, Map<string, Set<number>>>();
  readonly #lead: Statement;
  readonly #asked: ReadonlySet<string> | null;

  /** `asked`: the terms of a question; what differs beside it is left out. Null: everything counts. */
  constructor(lead: Statement, asked: ReadonlySet<string> | null) {
    this.#lead = lead;
    this.#asked = asked;
  }

  /** Takes in how the statement at `index` relates to the lead, at index 0. */
  take(other: Statement, relation: Relation, index: number): void {
    for (const pair of relation.figures) {
      if (pair.differs === null || (this.#asked !== null && !isAskedFor(pair, this.#lead, this.#asked))) continue;
      this.#put(aboutFigure(pair), positionsOf(pair), index);
    }
    const beyond = contradictionIn(this.#lead, other, relation);
    if (beyond !== null) this.#put(beyond[0], [beyond[1], beyond[2]], index);
  }

  #put(about: string, [ours, theirs]: readonly [string, string], index: number): void {
    const positions = this.#found.get(about) ?? new Map<string, Set<number>>();
    this.#found.set(about, positions);
    add(positions, ours, 0);
    add(positions, theirs, index);
  }

  /** What was found, in the order of finding. */
  list(): readonly Difference[] {
    return [...this.#found].map(([about, positions]) => ({
      about,
      positions: [...positions].map(([value, members]) => ({ value, members: [...members] })),
    }));
  }
}
