import { isQuantity, type Quantity } from '../../language/figures/figures.ts';
import { cosineOf } from '../../language/likeness.ts';
import { stem } from '../../language/tokens.ts';
import { relate, type Weigh } from '../relate/agreement.ts';
import type { Stated } from '../relate/article.ts';
import { countsSame, isClose, isComparable, isTrivial, nounKey } from '../relate/figure-values.ts';
import { areLessAlike } from '../relate/likeness-of-meaning.ts';
import { isAnothers } from '../relate/outlets.ts';
import { overlapOf } from '../relate/overlap.ts';
import { readingOf } from '../relate/statement.ts';
import { publisherKey } from '../relate/support.ts';
import type { Steps } from '../steps.ts';
import { type Quote, quoteOf } from './lead.ts';
import type { Material } from './material.ts';

/** What outlets say alike. */
export interface QuotedAgreement {
  /** A sentence of each outlet, no two of one. */
  readonly quotes: readonly Quote[];
  /** The figure that all of them give, by quote and as it gives it; empty where the sentences say the same as a whole. */
  readonly figures: readonly string[];
}

/** A pair of sentences that agree. */
interface Agreeing {
  readonly first: Stated;
  readonly second: Stated;
  /** As each of the two gives it; null where they say the same as a whole. */
  readonly figure: readonly [Quantity, Quantity] | null;
}

/**
 * On what articles of different outlets agree, what most outlets say first: sentences that state the same, and those that give one
 * figure of one thing. `isOpen` says which sentences may be taken; what two sentences contradict each other in is no agreement.
 */
export function* agreementsIn(
  material: Material,
  isOpen: (stated: Stated) => boolean,
): Steps<readonly QuotedAgreement[]> {
  const inside = new Set(material.articles);
  const whole = material.related.flatMap(({ first, second, relation: { kind } }): readonly Agreeing[] =>
    kind === 'same' || kind === 'rounded' ? [{ first, second, figure: null }] : [],
  );
  const pairs = [...whole, ...(yield* byFigure(material))].filter(
    ({ first, second }) =>
      inside.has(first.article) &&
      inside.has(second.article) &&
      publisherKey(first.article.publisher) !== publisherKey(second.article.publisher) &&
      (isOpen(first) || isOpen(second)),
  );
  const told = new Set<Stated>();
  const found = pairs.flatMap(({ first, figure }): readonly QuotedAgreement[] => {
    const lead = told.has(first) ? null : quoteOf(first);
    if (lead === null) return [];
    const seen = new Set([publisherKey(first.article.publisher)]);
    const others = pairs.flatMap((pair) => {
      const other = pair.first === first ? pair.second : pair.second === first ? pair.first : null;
      const isLike = other !== null && !told.has(other) && (pair.figure === null) === (figure === null);
      if (!isLike || (figure !== null && !pair.figure?.some(({ value }) => isClose(value, figure[0].value)))) return [];
      return [{ stated: other, text: toldIn(other, pair.figure?.[pair.second === other ? 1 : 0]) }];
    });
    const alike = others.flatMap(({ stated, text }) => {
      const key = publisherKey(stated.article.publisher);
      const quote = seen.has(key) ? null : quoteOf(stated);
      if (quote !== null) seen.add(key);
      return quote === null ? [] : [{ quote, text }];
    });
    if (alike.length === 0) return [];
    for (const one of [first, ...others.map(({ stated }) => stated)]) told.add(one);
    return [
      {
        quotes: [lead, ...alike.map(({ quote }) => quote)],
        figures: figure === null ? [] : [toldIn(first, figure[0]), ...alike.map(({ text }) => text)],
      },
    ];
  });
  return found.sort((one, other) => other.quotes.length - one.quotes.length);
}

/** A figure with what it counts, where that stands right behind it: "40 passengers". */
function toldIn({ sentence: { text } }: Stated, figure: Quantity | undefined): string {
  if (figure === undefined) return '';
  const counted = `${figure.text} ${figure.counts ?? ''}`.trim();
  return text.includes(counted) ? counted : figure.text;
}

/** Sentences that give one figure of the same counted things, and have something else in common. */
function* byFigure({ articles, stated, weigh }: Material): Steps<readonly Agreeing[]> {
  const all = articles.flatMap((article) => stated.get(article) ?? []);
  const telling = all.filter(({ statement }) => statement.figures.some(isTelling));
  const found: Agreeing[] = [];
  for (const [at, first] of telling.entries()) {
    yield;
    for (const second of telling.slice(at + 1)) {
      const figure = isAnothers(first.article, second.article) ? figureOfBoth(first, second, weigh) : null;
      if (figure !== null) found.push({ first, second, figure });
    }
  }
  return found;
}

/** How long something takes, or the how many-th it is, recurs by chance. */
const isTelling = (figure: Stated['statement']['figures'][number]): figure is Quantity =>
  isQuantity(figure) && figure.kind !== 'duration' && figure.kind !== 'ordinal' && !isTrivial(figure);

function figureOfBoth({ statement: one }: Stated, { statement: other }: Stated, weigh: Weigh): Agreeing['figure'] {
  const theirs = other.figures.filter(isTelling);
  const pairs = one.figures.filter(isTelling).flatMap((mine) => {
    const their = theirs.find((each) => isClose(mine.value, each.value) && isOfOneThing(mine, each));
    return their === undefined ? [] : [[mine, their] as const];
  });
  const [figure] = pairs;
  if (figure === undefined || overlapOf(one, other, weigh).terms.length === 0) return null;
  if (relate(one, other, weigh).kind === 'different') return null;
  return areLessAlike(readingOf(one), readingOf(other), leastLikeness) ? null : figure;
}

/** Sentences that are less alike as wholes may give one figure and say otherwise of it: two of 120 runs failed, none of 120 did. */
const leastLikeness = 0.6;

/** Nouns of counted things that are less alike are of two things: "52 people" and "52 passengers" may be of one. */
const leastAlike = 0.25;

function isOfOneThing(one: Quantity, other: Quantity): boolean {
  if (one.kind !== 'count') return isComparable(one, other);
  if (countsSame(one, other)) return true;
  return (
    one.counts !== null &&
    other.counts !== null &&
    cosineOf(stem(nounKey(one.counts)), stem(nounKey(other.counts))) >= leastAlike
  );
}
