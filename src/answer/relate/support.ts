import type { Support } from '../answer.ts';
import { relate, type Statement, type Weigh } from './agreement.ts';
import { type Difference, Differences } from './differences.ts';

export type { Difference } from './differences.ts';

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
  if (lead === undefined)
    return { support: 'single-source', agreeing: [], publishers: [], differences: [], isRounded: false };
  const agreeing = [0];
  const found = new Differences(lead, asked);
  let isRounded = false;
  others.forEach((other, at) => {
    const relation = relate(lead, other, weigh);
    if (relation.kind === 'same' || relation.kind === 'rounded') agreeing.push(at + 1);
    if (relation.kind === 'rounded') isRounded = true;
    const isAnothers = publisherKey(other.publisher) !== publisherKey(lead.publisher);
    if (relation.kind === 'different' && isAnothers) found.take(other, relation, at + 1);
  });
  const publishers = new Map(
    agreeing.map((index) => statements[index]?.publisher ?? '').map((name) => [publisherKey(name), name]),
  );
  const differences = found.list();
  const support = differences.length > 0 ? 'disputed' : publishers.size >= 2 ? 'corroborated' : 'single-source';
  return { support, agreeing, publishers: [...publishers.values()], differences, isRounded };
}
