import type { Support } from '../answer.ts';
import type { Moment } from '../figures/dates.ts';
import { type FigurePair, type Relation, relate, type Statement, type Weigh } from './agreement.ts';

/** One subject on which statements differ; `members` are indexes into the list that was given. */
export interface Difference {
  readonly about: string;
  readonly positions: readonly { readonly value: string; readonly members: readonly number[] }[];
}

/** How well the first of a list of statements is borne out by the others. */
export interface SupportResult {
  readonly support: Support;
  /** Indexes of the statements that state the same, the first included, in order. */
  readonly agreeing: readonly number[];
  /** The publishers of those, each once, as written, in order. */
  readonly publishers: readonly string[];
  readonly differences: readonly Difference[];
  /** True when some of those that agree give a figure rounded. */
  readonly isRounded: boolean;
}

/** One key for the ways in which a publisher is written: case, marks, "The" and web endings do not make two of one. */
export function publisherKey(publisher: string): string {
  const plain = publisher.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return plain
    .replace(/^\s*the\s+/, '')
    .replace(/\.(?:com|org|net|co|news|info)(?:\.[a-z]{2})?\s*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
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

function collect(found: Map<string, Map<string, Set<number>>>, relation: Relation, index: number): void {
  const at = (about: string) => {
    const positions = found.get(about) ?? new Map<string, Set<number>>();
    found.set(about, positions);
    return positions;
  };
  for (const pair of relation.figures.filter(({ differs }) => differs !== null)) {
    const [ours, theirs] = positionsOf(pair);
    const positions = at(aboutFigure(pair));
    add(positions, ours, 0);
    add(positions, theirs, index);
  }
  if (relation.isContradiction) {
    const positions = at('whether it is so');
    add(positions, 'stated', 0);
    add(positions, 'denied', index);
  }
}

/**
 * How well the first statement is borne out by the others: `corroborated` when a statement of another publisher says the
 * same (rounded counts, pieces of one publisher do not), `disputed` when one differs, else `single-source`. Differences
 * are listed, never settled.
 */
export function supportOf(statements: readonly Statement[], weigh: Weigh): SupportResult {
  const [lead, ...others] = statements;
  const agreeing = lead === undefined ? [] : [0];
  const found = new Map<string, Map<string, Set<number>>>();
  let isRounded = false;
  others.forEach((other, at) => {
    if (lead === undefined) return;
    const relation = relate(lead, other, weigh);
    if (relation.kind === 'same' || relation.kind === 'rounded') agreeing.push(at + 1);
    if (relation.kind === 'rounded') isRounded = true;
    if (relation.kind === 'different') collect(found, relation, at + 1);
  });
  const publishers = new Map(
    agreeing.map((index) => statements[index]?.publisher ?? '').map((name) => [publisherKey(name), name]),
  );
  const differences = [...found].map(([about, positions]) => ({
    about,
    positions: [...positions].map(([value, members]) => ({ value, members: [...members] })),
  }));
  const support = differences.length > 0 ? 'disputed' : publishers.size >= 2 ? 'corroborated' : 'single-source';
  return { support, agreeing, publishers: [...publishers.values()], differences, isRounded };
}
