import type { Moment } from '../../language/figures/dates.ts';
import { isMoment, type Quantity } from '../../language/figures/figures.ts';
import type { Weigh } from '../relate/agreement.ts';
import type { Stated } from '../relate/article.ts';
import { isTrivial, relateValues } from '../relate/figure-pairs.ts';

/** How much a number or a time that the other source lacks weighs, in units of the rarest term's weight. */
const quantityWorth = 2.5;
const momentWorth = 0.5;
/** A new name tells more than a new word: this often is its weight counted, and that of any other word. */
const nameWorth = 1.5;
const wordWorth = 0.4;
/** Longer sentences hold more of everything; their worth is divided by their number of terms to this power. */
const lengthPower = 0.45;
const minTerms = 3;

const leaning = /^\W*(?:this|that|these|those|it|its|they|their|he|she|his|her|such|here|we|our|i|let)(?!\p{L})/iu;

/** What a source has: its terms and its figures. */
interface Stock {
  readonly terms: ReadonlySet<string>;
  /** First and last day of each moment. */
  readonly moments: ReadonlySet<string>;
  /** Quantities by kind and unit. */
  readonly quantities: ReadonlyMap<string, readonly Quantity[]>;
}

const momentKey = ({ from, to }: Moment) => `${from} ${to}`;
const unitKey = ({ kind, unit }: Quantity) => `${kind} ${unit}`;

export function stockOf(stated: readonly Stated[]): Stock {
  const terms = new Set<string>();
  const moments = new Set<string>();
  const quantities = new Map<string, Quantity[]>();
  for (const { statement } of stated) {
    for (const term of statement.terms) terms.add(term);
    for (const figure of statement.figures) {
      if (isMoment(figure)) moments.add(momentKey(figure));
      else {
        const alike = quantities.get(unitKey(figure)) ?? [];
        if (alike.length === 0) quantities.set(unitKey(figure), alike);
        alike.push(figure);
      }
    }
  }
  return { terms, moments, quantities };
}

/** What one sentence says that a stock does not have, each with its weight. */
function novelties({ statement }: Stated, other: Stock, weigh: Weigh): ReadonlyMap<string, number> {
  const most = weigh('');
  const found = new Map<string, number>();
  for (const term of statement.terms) {
    if (!other.terms.has(term)) found.set(term, weigh(term) * (statement.names.has(term) ? nameWorth : wordWorth));
  }
  for (const figure of statement.figures) {
    if (isMoment(figure)) {
      if (!other.moments.has(momentKey(figure))) found.set(momentKey(figure), momentWorth * most);
    } else if (!isTrivial(figure)) {
      const theirs = other.quantities.get(unitKey(figure)) ?? [];
      const isKnown = theirs.some((one) => relateValues(one, figure) !== 'different');
      if (!isKnown) found.set(`${unitKey(figure)} ${figure.value}`, quantityWorth * most);
    }
  }
  return found;
}

/**
 * The sentences of a source that carry most of what the other lacks, best first: each by the weight of its terms and
 * figures that the other does not have and that no better sentence has brought already.
 */
export function onlyIn(
  own: readonly Stated[],
  other: Stock,
  excluded: ReadonlySet<Stated>,
  weigh: Weigh,
  limit: number,
): readonly Stated[] {
  const candidates = own
    .filter(
      (stated) =>
        !excluded.has(stated) && stated.statement.terms.size >= minTerms && !leaning.test(stated.statement.text),
    )
    .map((stated) => ({ stated, news: novelties(stated, other, weigh) }))
    .filter(({ news }) => news.size > 0);
  const told = new Set<string>();
  const kept: Stated[] = [];
  while (kept.length < limit && candidates.length > 0) {
    const worths = candidates.map(({ stated, news }) => worthOf(stated, news, told));
    const best = worths.reduce((most, worth, at) => (worth > (worths[most] ?? 0) ? at : most), 0);
    const [chosen] = candidates.splice(best, 1);
    if (chosen === undefined || (worths[best] ?? 0) <= 0) break;
    kept.push(chosen.stated);
    for (const key of chosen.news.keys()) told.add(key);
  }
  return kept;
}

function worthOf({ statement }: Stated, news: ReadonlyMap<string, number>, told: ReadonlySet<string>): number {
  let worth = 0;
  for (const [key, weight] of news) if (!told.has(key)) worth += weight;
  return worth / statement.terms.size ** lengthPower;
}
