import type { Support } from '../answer.ts';
import { inOneGo, type Steps } from '../steps.ts';
import { type Relation, relate, type Statement, type Weigh } from './agreement.ts';
import type { Asked } from './asked.ts';
import { hasValue, type ValueRelation } from './asked-value.ts';
import { type Difference, Differences } from './differences.ts';
import { independent, isAnothers } from './outlets.ts';

export type { Difference } from './differences.ts';
export { publisherKey } from './outlets.ts';

/** How well the first of a list of statements is borne out by the others. */
export interface SupportResult {
  readonly support: Support;
  /** Indexes of the statements that state the same, the first included, in order. */
  readonly agreeing: readonly number[];
  /** The publishers of those, each once, as written, in order. */
  readonly publishers: readonly string[];
  readonly differences: readonly Difference[];
  /** True where another outlet gives something else for what was asked for, though no contradiction was found. */
  readonly isRivalled: boolean;
  /** True when some of those that agree give a figure rounded. */
  readonly isRounded: boolean;
}

/**
 * How well the first statement is borne out by the others: `corroborated` when a statement of another publisher says the
 * same (rounded counts, pieces of one publisher do not), `disputed` when one of another publisher differs, else
 * `single-source`. Differences are listed, never settled; with the terms of a question in `asked` only those that bear on it.
 */
export function supportOf(
  statements: readonly Statement[],
  weigh: Weigh,
  asked: ReadonlySet<string> | null = null,
): SupportResult {
  const [lead, ...others] = statements;
  const relations = lead === undefined ? [] : others.map((other) => relate(lead, other, weigh));
  return inOneGo(supportAmong(statements, relations, asked, null));
}

/**
 * The same in steps, where it is known what the first has to do with each of the others, in their order, and what each of them gives for
 * what `question` asks for.
 */
export function* supportAmong(
  statements: readonly Statement[],
  relations: readonly Relation[],
  asked: ReadonlySet<string> | null,
  question: Asked | null,
  values: readonly (ValueRelation | null)[] = [],
): Steps<SupportResult> {
  const [lead, ...others] = statements;
  if (lead === undefined)
    return {
      support: 'single-source',
      agreeing: [],
      publishers: [],
      differences: [],
      isRivalled: false,
      isRounded: false,
    };
  const agreeing = [0];
  const found = new Differences(lead, asked);
  let [isRounded, isRivalled] = [false, false];
  for (const [at, relation] of relations.entries()) {
    const other = others[at];
    if (other === undefined) break;
    yield;
    const isSaid = relation.kind === 'same' || relation.kind === 'rounded';
    const value = values[at];
    if (value === 'same' || (isSaid && hasValue(lead, other, question))) agreeing.push(at + 1);
    else if (value === 'other' || value === 'other-name') isRivalled = true;
    if (relation.kind === 'rounded') isRounded = true;
    if (relation.kind === 'different' && isAnothers(other.article, lead.article)) found.take(other, relation, at + 1);
  }
  const outlets = independent(agreeing.flatMap((index) => statements[index]?.article ?? []));
  const differences = found.list();
  const isAgreed = outlets.length >= 2 && !isRivalled;
  const support = differences.length > 0 ? 'disputed' : isAgreed ? 'corroborated' : 'single-source';
  const publishers = outlets.map(({ publisher }) => publisher);
  return { support, agreeing, publishers, differences, isRivalled, isRounded };
}
