import type { Weigh } from '../relate/agreement.ts';
import type { Stated } from '../relate/article.ts';
import { overlapOf } from '../relate/overlap.ts';
import { type Difference, publisherKey, supportOf } from '../relate/support.ts';
import { type Quote, quoteOf } from './lead.ts';
import type { Material } from './material.ts';
import { haveOneOffice, type Related } from './related.ts';

/** Where sources differ, with the quotes that the positions rest on. */
export interface QuotedDifference {
  readonly about: string;
  readonly positions: readonly { readonly value: string; readonly quotes: readonly Quote[] }[];
}

/**
 * Where an article of the digest and one of another publisher differ on the same thing, surest first. What rests on a
 * sentence that cannot be quoted is left out, and a publisher that differs from itself is its own affair. `isOpen` says
 * which sentences may be taken.
 */
export function differencesOf(
  { related, weigh }: Material,
  isOpen: (stated: Stated) => boolean,
): readonly QuotedDifference[] {
  const found: QuotedDifference[] = [];
  const told = new Set<Stated>();
  for (const one of related) {
    const { first, relation } = one;
    if (relation.kind !== 'different' || told.has(first) || !isOpen(first) || !isOnOneThing(one, weigh)) continue;
    const group = groupOf(first, related);
    const { differences } = supportOf(
      group.map(({ statement }) => statement),
      weigh,
    );
    for (const difference of differences) {
      const quoted = quotedDifference(difference, group);
      if (quoted === null) continue;
      found.push(quoted);
      for (const each of group) told.add(each);
    }
  }
  return found;
}

/** From these log odds on two sentences that nobody laid side by side are said to contradict each other: among all pairs of two outlets' sentences few do. */
const leastTold = 1.3;

/** A name that few sentences have must be in both, unless both say whose one office is: "the highest temperature" of two cities is two things. */
function isOnOneThing({ first, second, relation: { contradiction } }: Related, weigh: Weigh): boolean {
  if (contradiction !== null && contradiction.score < leastTold) return false;
  if (contradiction !== null && haveOneOffice(first, second)) return true;
  const { names } = overlapOf(first.statement, second.statement, weigh);
  return names.some((name) => weigh(name) >= distinctivePart * weigh(''));
}

/** A name is distinctive when it weighs at least this part of a term that no sentence has. */
const distinctivePart = 0.5;

/** A sentence with all those of other publishers that are related to it. */
function groupOf(lead: Stated, related: Material['related']): readonly Stated[] {
  const publisher = publisherKey(lead.article.publisher);
  const others = related.flatMap(({ first, second }) => (first === lead ? [second] : second === lead ? [first] : []));
  return [lead, ...others.filter(({ article }) => publisherKey(article.publisher) !== publisher)];
}

function quotedDifference({ about, positions }: Difference, group: readonly Stated[]): QuotedDifference | null {
  const quoted = positions.map(({ value, members }) => ({
    value,
    quotes: members.flatMap((index) => {
      const stated = group[index];
      const quote = stated ? quoteOf(stated) : null;
      return quote === null ? [] : [quote];
    }),
  }));
  const held = quoted.filter(({ quotes }) => quotes.length > 0);
  return held.length >= 2 ? { about, positions: held } : null;
}
