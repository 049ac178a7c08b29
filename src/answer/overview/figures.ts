import { isQuantity, type Quantity } from '../../language/figures/figures.ts';
import type { Stated } from '../relate/article.ts';
import { isTrivial } from '../relate/figure-pairs.ts';
import { publisherKey } from '../relate/support.ts';
import { type Quote, quoteOf } from './lead.ts';
import type { Material } from './material.ts';

/** A sentence with a figure worth knowing, and others that give the same or a rounded one. */
export interface QuotedFigure {
  readonly quote: Quote;
  readonly alike: readonly Quote[];
  readonly publishers: number;
  /** True when one of the others gives it rounded, or this one does. */
  readonly isRounded: boolean;
}

/** How much a figure of a kind tells, before its size: money and shares say what is at stake. */
const kindWorth: Readonly<Record<Quantity['kind'], number>> = {
  money: 3,
  share: 2.6,
  count: 1.6,
  measure: 1.4,
  duration: 0.3,
  ordinal: 0,
};
/** A count below this is mostly a turn of phrase. */
const minCount = 100;
/** What every further publisher, and every further figure of the sentence, adds. */
const publisherWorth = 2.5;
const furtherWorth = 0.4;
/** A second figure from the same article must be this much better than one from another. */
const sameArticleWorth = 0.75;

/**
 * The sentences whose figures are worth knowing, best first: those that several publishers give, then the weightiest.
 * `isOpen` says which sentences may be taken; `told` are those that the reader has seen: a sentence that has no figure
 * beyond theirs, or beyond those of the lines before it, says nothing new.
 */
export function figuresOf(
  material: Material,
  limit: number,
  isOpen: (stated: Stated) => boolean,
  told: Iterable<Stated> = [],
): readonly QuotedFigure[] {
  const candidates = material.articles
    .flatMap((article) => material.stated.get(article) ?? [])
    .filter((stated) => isOpen(stated))
    .flatMap((stated) => {
      const quote = quoteOf(stated);
      const worth = worthOf(stated);
      if (quote === null || worth === 0) return [];
      const alike = alikeTo(stated, material);
      const publishers = new Set([stated, ...alike].map(({ article }) => publisherKey(article.publisher))).size;
      return [{ stated, quote, alike, publishers, worth: worth + publisherWorth * (publishers - 1) }];
    });
  const chosen: typeof candidates = [];
  const known = new Set([...told].flatMap(figureKeys));
  while (chosen.length < limit) {
    const open = candidates.filter(
      ({ stated }) =>
        !chosen.some((one) => one.stated === stated || one.alike.includes(stated)) &&
        !figureKeys(stated).every((key) => known.has(key)),
    );
    const value = (one: (typeof candidates)[number]) =>
      chosen.some(({ stated }) => stated.article === one.stated.article) ? one.worth * sameArticleWorth : one.worth;
    const [best] = open.sort((one, other) => value(other) - value(one) || order(one.stated, other.stated));
    if (best === undefined) break;
    chosen.push(best);
    for (const key of [best.stated, ...best.alike].flatMap(figureKeys)) known.add(key);
  }
  return chosen.map(({ stated, quote, alike, publishers }) => {
    const shown = oneOfEachPublisher(alike, quote);
    const isRounded = shown.some((other) => kindOf(stated, other, material) === 'rounded');
    return { quote, alike: shown.flatMap((other) => quoteOf(other) ?? []), publishers, isRounded };
  });
}

const weightyOf = ({ statement }: Stated): readonly Quantity[] =>
  statement.figures
    .filter(isQuantity)
    .filter((figure) => !isTrivial(figure) && (figure.kind !== 'count' || figure.value >= minCount));

/** Its weighty figures, each by what is the same of it in another sentence. */
const figureKeys = (stated: Stated): readonly string[] =>
  weightyOf(stated).map(({ kind, unit, value }) => `${kind} ${unit} ${value}`);

function worthOf(stated: Stated): number {
  const worths = weightyOf(stated)
    .map(({ kind, value }) => (kindWorth[kind] === 0 ? 0 : kindWorth[kind] + Math.log10(Math.max(1, value)) / 6))
    .sort((one, other) => other - one);
  const [best = 0] = worths;
  return best < 1 ? 0 : best + furtherWorth * Math.min(2, worths.length - 1);
}

/** Sentences of other publishers that give the same figure, or it rounded. */
function alikeTo(stated: Stated, { related }: Material): readonly Stated[] {
  return related.flatMap(({ first, second, relation }) => {
    if (relation.figures.length === 0 || relation.kind === 'different') return [];
    const other = first === stated ? second : second === stated ? first : null;
    if (other === null || publisherKey(other.article.publisher) === publisherKey(stated.article.publisher)) return [];
    return [other];
  });
}

const kindOf = (one: Stated, other: Stated, { related }: Material) =>
  related.find(({ first, second }) => (first === one && second === other) || (first === other && second === one))
    ?.relation.kind;

function oneOfEachPublisher(alike: readonly Stated[], quote: Quote): readonly Stated[] {
  const seen = new Set([publisherKey(quote.article.publisher)]);
  return alike.filter(({ article }) => {
    const key = publisherKey(article.publisher);
    return !seen.has(key) && seen.add(key);
  });
}

const order = (one: Stated, other: Stated) =>
  one.article.id === other.article.id
    ? one.sentence.span.start - other.sentence.span.start
    : one.article.id < other.article.id
      ? -1
      : 1;
