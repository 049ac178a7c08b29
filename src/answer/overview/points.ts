import type { Article } from '../../corpus/article.ts';
import { spansMeet } from '../../language/span.ts';
import { termsOf } from '../../language/tokens.ts';
import { relate, type Weigh } from '../relate/agreement.ts';
import type { Stated } from '../relate/article.ts';
import { weightOf } from '../relate/overlap.ts';
import { isPast, part, type Quote, quoteOf, selfReference } from './lead.ts';
import type { Material } from './material.ts';
import type { Topic } from './topic.ts';

/** A sentence that could be one of the points, and how much it tells of what is asked about; no probability. */
export interface Point {
  readonly quote: Quote;
  readonly worth: number;
}

/**
 * What makes a sentence a main point of its article: being like many others, words of the title, opening a
 * section, coming early, telling of names and figures. What somebody is quoted with tells less of it, and an opinion piece less than a report.
 */
const worths = {
  central: 1,
  title: 0.6,
  opensSection: 0.15,
  early: 0.6,
  quotation: -0.6,
  past: -0.35,
  aboutItself: -0.8,
  authors: 0.5,
  event: 0.25,
  opinion: -0.3,
} as const;
/** After this many sentences being early is worth half. */
const halfWay = 4;
/** What is said already, as a part of a sentence's words, costs this much. */
const repetitionCost = 1.6;
/** A second line from one section, or from one outlet where outlets are spread. */
const sameSectionCost = 0.5;
const sameOutletCost = 0.8;

/**
 * The sentences of an article that can stand alone, each with its worth.
 *
 * @param isByAuthor what the author says is wanted: sentences that say so count more
 */
export function pointsOf(
  article: Article,
  { stated, weigh }: Material,
  topic: Topic | null,
  isByAuthor = false,
): readonly Point[] {
  const all = stated.get(article) ?? [];
  const title = new Set(termsOf(article.title));
  const central = centrality(all, weigh);
  const own = new Set(termsOf(`${article.publisher} ${article.author ?? ''}`));
  const author = isByAuthor ? termsOf(article.author ?? '') : [];
  const isAuthors = (text: string): boolean => author.length > 0 && hasAll(termsOf(text), author);
  return all.flatMap((each, index): Point[] => {
    if (topic !== null && !isOn(each, topic)) return [];
    const quote = quoteOf(each);
    if (quote === null) return [];
    const { terms } = each.statement;
    const worth =
      worths.title * part(title, terms, weigh) +
      worths.central * (central[index] ?? 0) +
      (each.passage.sentences[0] === each.sentence ? worths.opensSection : 0) +
      worths.early * (halfWay / (halfWay + index)) +
      (/^\s*["“]/.test(each.sentence.text) ? worths.quotation : 0) +
      (isPast(each) ? worths.past : 0) +
      worths.event * eventfulness(each) +
      (article.kind === 'opinion' ? worths.opinion : 0) +
      worths.aboutItself * selfReference(each, own) +
      (isAuthors(each.sentence.text) ? worths.authors : 0);
    return [{ quote, worth }];
  });
}

/** How much a sentence tells that can be looked up, 0 to 1: somebody or something by name, a figure or a time. "It is easy to be angry" does not. */
const eventfulness = ({ statement: { names, figures } }: Stated): number =>
  (names.size > 0 ? 0.5 : 0) + (figures.length > 0 ? 0.5 : 0);

const hasAll = (terms: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((term) => terms.includes(term));

/** How much each sentence has in common with the others, by weight of shared words; the most is 1. */
function centrality(all: readonly Stated[], weigh: Weigh): readonly number[] {
  const uses = new Map<string, number>();
  for (const { statement } of all) for (const term of statement.terms) uses.set(term, (uses.get(term) ?? 0) + 1);
  const sums = all.map(({ statement }) => {
    const terms = [...statement.terms];
    const shared = terms.reduce((sum, term) => sum + weigh(term) * ((uses.get(term) ?? 1) - 1), 0);
    return shared / Math.max(minTerms, terms.length) ** lengthPower;
  });
  const most = Math.max(1e-9, ...sums);
  return sums.map((sum) => sum / most);
}

/** A long sentence has more in common with others for being long: divided by its number of terms to this power. */
const lengthPower = 0.5;
const minTerms = 5;

/** Whether a sentence speaks of a topic. */
export const isOn = ({ passage, sentence }: Pick<Stated, 'passage' | 'sentence'>, topic: Topic): boolean =>
  topic.isTold(termsOf(sentence.text), termsOf(passage.heading ?? ''));

/**
 * The points that say most together, at most `limit`: each by its worth, less for what those before it have said, and for
 * coming from the same section, or from the same outlet where `spread` asks for several.
 */
export function chosenPoints(
  points: readonly Point[],
  limit: number,
  weigh: Weigh,
  spread: 'sections' | 'outlets',
): readonly ChosenPoint[] {
  const chosen: { quote: Quote; alike: Quote[] }[] = [];
  const open = [...points];
  while (chosen.length < limit && open.length > 0) {
    const values = open.map((point) => netWorth(point, chosen, weigh, spread));
    const at = values.indexOf(Math.max(...values));
    const [best] = open.splice(at, 1);
    if (best === undefined) break;
    const { quote } = best;
    if (chosen.some((one) => overlaps(one.quote, quote))) continue;
    const same = chosen.find((one) => repeats(one.quote, quote, weigh));
    if (same === undefined) chosen.push({ quote, alike: [] });
    else if (![same.quote, ...same.alike].some(({ article }) => article.publisher === quote.article.publisher))
      same.alike.push(quote);
  }
  return chosen;
}

/** A line, and sentences of other outlets that say the same and are only cited. */
export interface ChosenPoint {
  readonly quote: Quote;
  readonly alike: readonly Quote[];
}

function netWorth(
  { quote, worth }: Point,
  before: readonly ChosenPoint[],
  weigh: Weigh,
  spread: 'sections' | 'outlets',
): number {
  const chosen = before.map((one) => one.quote);
  const terms = [...quote.stated.statement.terms];
  const said = Math.max(
    0,
    ...chosen.map(({ stated }) =>
      weightOf(
        terms.filter((term) => stated.statement.terms.has(term)),
        weigh,
      ),
    ),
  );
  const isSameSection = chosen.some(({ stated }) => stated.passage === quote.stated.passage);
  const isSameOutlet = chosen.some(({ article }) => article.publisher === quote.article.publisher);
  return (
    worth -
    (repetitionCost * said) / Math.max(1e-9, weightOf(terms, weigh)) -
    (isSameSection ? sameSectionCost : 0) -
    (spread === 'outlets' && isSameOutlet ? sameOutletCost : 0)
  );
}

const overlaps = (one: Quote, other: Quote): boolean =>
  one.article === other.article && spansMeet(one.span, other.span);

/** Whether two lines would say one thing twice. */
function repeats(one: Quote, other: Quote, weigh: Weigh): boolean {
  const { kind } = relate(one.stated.statement, other.stated.statement, weigh);
  return kind === 'same' || kind === 'rounded';
}

/** In the order of reading; of several articles in the order in which those are given. */
export const inReadingOrder = (points: readonly ChosenPoint[], articles: readonly Article[]): readonly ChosenPoint[] =>
  [...points].sort(
    ({ quote: one }, { quote: other }) =>
      articles.indexOf(one.article) - articles.indexOf(other.article) || one.span.start - other.span.start,
  );
