import { type Relation, relateStated, type Weigh, withContradiction } from '../relate/agreement.ts';
import type { Stated } from '../relate/article.ts';
import { officeIn } from '../relate/holders.ts';
import { overlapOf } from '../relate/overlap.ts';
import type { Steps } from '../steps.ts';

/** Two sentences of two articles that have to do with each other. */
export interface Related {
  readonly first: Stated;
  readonly second: Stated;
  readonly relation: Relation;
}

/** No two statements are related that share fewer terms than this, save those with two equal figures. */
const minSharedTerms = 2;

/**
 * Every pair of sentences that are related, the first of `own`, the second of another article. Only those that share
 * words are looked at: of a few thousand sentences each then costs some hundred comparisons and not thousands.
 */
export function* relatedInSteps(
  own: readonly Stated[],
  others: readonly Stated[],
  weigh: Weigh,
): Steps<readonly Related[]> {
  const all = [...own, ...others];
  const places = new Map<string, number[]>();
  all.forEach(({ statement }, index) => {
    for (const term of statement.terms) {
      const known = places.get(term);
      if (known) known.push(index);
      else places.set(term, [index]);
    }
  });
  const found: Related[] = [];
  const open: (Related & { readonly weight: number })[] = [];
  let chars = 0;
  /** A step is some milliseconds' work, however long the sentences are. */
  const isDue = (...read: readonly Stated[]) => {
    for (const { sentence } of read) chars += sentence.text.length;
    if (chars < charsPerStep) return false;
    chars = 0;
    return true;
  };
  for (const [index, first] of own.entries()) {
    const shared = new Map<number, number>();
    for (const term of first.statement.terms) {
      for (const place of places.get(term) ?? []) if (place > index) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    for (const [place, terms] of shared) {
      const second = all[place];
      if (second === undefined || second.article === first.article) continue;
      if (terms < minSharedTerms && !hasFigures(first, second)) continue;
      if (isDue(first, second)) yield;
      const relation = relateStated(first.statement, second.statement, weigh);
      const isOther = nameOthers(first, second);
      if (relation.kind !== 'unrelated' && !isOther) found.push({ first, second, relation });
      if (relation.kind === 'different') continue;
      const { ofLighter, ofHeavier } = overlapOf(first.statement, second.statement, weigh);
      if (ofLighter >= leastShared || haveOneOffice(first, second))
        open.push({ first, second, relation, weight: ofLighter + ofHeavier });
    }
    if (isDue(first)) yield;
  }
  open.sort((one, other) => other.weight - one.weight || order(one, other));
  for (const { first, second, relation: stated } of open.slice(0, maxContradicting)) {
    if (isDue(first, second)) yield;
    const relation = withContradiction(stated, first.statement, second.statement);
    if (relation.kind === stated.kind) continue;
    const at = found.findIndex((one) => one.first === first && one.second === second);
    if (at >= 0) found.splice(at, 1);
    if (relation.kind === 'different') found.push({ first, second, relation });
  }
  return found.sort((one, other) => other.relation.score - one.relation.score || order(one, other));
}

/** So much is laid side by side in one step, in characters: some thirty pairs of sentences, or a few of the longest. */
const charsPerStep = 9_000;
/** Pairs in which contradictions beyond the figures are looked for, those with most in common first: about a second's work. */
const maxContradicting = 1_500;
/** Sentences that share less than this of the lighter one, by weight, contradict each other in nothing. */
const leastShared = 0.25;

const hasFigures = (first: Stated, second: Stated) =>
  first.statement.figures.length >= 2 && second.statement.figures.length >= 2;

/** Both say whose one office is. */
export function haveOneOffice({ statement: one }: Stated, { statement: other }: Stated): boolean {
  const office = officeIn(one);
  return office !== null && office === officeIn(other);
}

/** "The harbour of Adria", "the harbour of Belmar": each names something that the other does not, so they may be two things. */
function nameOthers({ statement: one }: Stated, { statement: other }: Stated): boolean {
  const lacks = (names: ReadonlySet<string>, terms: ReadonlySet<string>) => [...names].some((name) => !terms.has(name));
  return lacks(one.names, other.terms) && lacks(other.names, one.terms);
}

/** Ties in the order of the articles' ids and of reading, so that the same corpus gives the same digest. */
function order(one: Related, other: Related): number {
  const key = ({ first, second }: Related) =>
    [first, second].map(({ article, sentence }) => `${article.id} ${String(sentence.span.start).padStart(9, '0')}`);
  return key(one).join() < key(other).join() ? -1 : 1;
}
