import type { Article } from '../../corpus/article.ts';
import type { Gathered } from '../../search/gathered.ts';
import { answeredByEach, type Line, nearestTo, notFound, type Unworded } from '../answer.ts';
import { type Numbering, numbering } from '../citation.ts';
import type { Because, OverviewView } from '../codes.ts';
import { noneInside } from '../lines/reason-words.ts';
import type { Period } from '../question/scope-time.ts';
import type { Stated } from '../relate/article.ts';
import { counterpartsOf } from '../relate/counterparts.ts';
import { publisherKey } from '../relate/support.ts';
import { languageOfAll, type Steps, stepsIn } from '../steps.ts';
import { agreementsIn } from './agreements.ts';
import { differencesOf, type QuotedDifference } from './differences.ts';
import { figuresOf } from './figures.ts';
import { missingFrom, stateFor } from './headline.ts';
import { type Quote, quoteOf } from './lead.ts';
import { type Material, materialInSteps } from './material.ts';
import { peopleIn } from './people.ts';
import { isInside } from './period.ts';
import { type ChosenPoint, chosenPoints, inReadingOrder, isOn, type Point, pointsOf } from './points.ts';
import type { Subject } from './subject.ts';
import { datedPoints, eventsIn, timesIn, whenOf } from './timeline.ts';

export { type OverviewView, overviewViews } from '../codes.ts';

/** What an editor puts in five lines. */
const maxPoints = 5;
/** Of events, people and figures a few more are wanted: each is short. */
const maxListed = 8;
const maxFigures = 6;
const maxDifferences = 4;
const maxPairs = 4;
/** The newest articles are read; more would take too long for what fits in an answer. */
const maxArticles = 40;
/** Of the newest article so many lines, of each before it one. */
const ofNewest = 2;

export interface OverviewRequest {
  /** As typed. */
  readonly question: string;
  readonly subject: Subject;
  readonly view: OverviewView;
  readonly retriever: Gathered;
  /** Only what happened in these days: `timeline`. */
  readonly period?: Period;
}

type Overview = Unworded;

/**
 * What the articles hold of a subject, in their own words: its main points, the newest, its dates, people or figures, or where
 * sources differ. Pure: the same articles give the same answer.
 */
export function overviewInSteps(request: OverviewRequest): Steps<Overview> {
  return stepsIn(languageOfAll(request.subject.articles), overviewIn(request));
}

function* overviewIn(request: OverviewRequest): Steps<Overview> {
  const { subject, retriever, view } = request;
  const missing = missingFrom(subject, retriever);
  if (missing !== null) return silent(request, missing);
  const material = yield* materialInSteps(subject.articles.slice(0, maxArticles), retriever);
  const isOpen = ({ stated }: Pick<Quote, 'stated'>): boolean => subject.topic === null || isOn(stated, subject.topic);
  switch (view) {
    case 'summary':
      return ofPoints(request, summaryOf(subject, material));
    case 'latest':
      return ofPoints(request, latestOf(subject, material));
    case 'timeline': {
      if (request.period !== undefined) return ofPeriod(request, request.period, material, isOpen);
      const points = datedPoints(material, isOpen);
      const events = eventsIn(points, material, maxListed);
      return ofLines(
        request,
        (numbers) =>
          events.map(({ quote, moment, alike }) => ({ ...lineOf(quote, alike, numbers), ...whenOf(moment) })),
        timesIn(points) - events.length,
      );
    }
    case 'people': {
      const people = peopleIn(material, isOpen);
      return ofLines(
        request,
        (numbers) =>
          people.slice(0, maxListed).map(({ name, quote, role, others }) => {
            const line = lineOf(quote, others, numbers);
            return { ...line, label: name, ...(role === null ? {} : { part: line.text.slice(role.start, role.end) }) };
          }),
        people.length - maxListed,
      );
    }
    case 'figures':
      return ofLines(request, (numbers) =>
        figuresOf(material, maxFigures, (stated) => isOpen({ stated })).map(({ quote, alike }) =>
          lineOf(quote, alike, numbers),
        ),
      );
    case 'agreements': {
      const agreements = yield* agreementsIn(material, (stated) => isOpen({ stated }));
      if (agreements.length === 0) return yield* ofNothing(request, material, isOpen);
      return ofLines(
        request,
        (numbers) =>
          agreements.slice(0, maxListed).flatMap(({ quotes: [first, ...others], figures }) =>
            first === undefined
              ? []
              : figures.length === 0
                ? [lineOf(first, others, numbers)]
                : [first, ...others].map((quote, at) => ({
                    ...lineOf(quote, [], numbers),
                    label: figures[at] ?? '',
                  })),
          ),
        agreements.length - maxListed,
      );
    }
    case 'disagreements': {
      const differences = differencesOf(material, (stated) => isOpen({ stated }));
      if (differences.length === 0) return yield* ofNothing(request, material, isOpen);
      return ofDifferences(request, differences.slice(0, maxDifferences));
    }
  }
}

/** What the sentences date to a period; where none is, what was published then. Which of the two is said. */
function ofPeriod(
  request: OverviewRequest,
  period: Period,
  material: Material,
  isOpen: (quote: Pick<Quote, 'stated'>) => boolean,
): Overview {
  const { since, until } = period;
  const events = eventsIn(datedPoints(material, isOpen), material, maxListed, period);
  if (events.length > 0)
    return {
      ...ofLines(request, (numbers) =>
        events.map(({ quote, moment, alike }) => ({ ...lineOf(quote, alike, numbers), ...whenOf(moment) })),
      ),
      state: { kind: 'dated', since, until, isByPublication: false },
    };
  const published = material.articles.filter((article) =>
    isInside(period, { from: article.published, to: article.published }),
  );
  const latest = latestOf(request.subject, { ...material, articles: published });
  if (latest.length === 0 && request.subject.topic === null)
    return silent(request, noneInside({ outlets: [], since, until }, material.articles));
  const answer = ofPoints({ ...request, view: 'latest' }, latest);
  return answer.kind === 'answered'
    ? { ...answer, state: { kind: 'dated', since, until, isByPublication: true } }
    : answer;
}

/** Of everything, or of a topic, lines of several outlets; of one source its points in its order. */
function summaryOf({ sources, topic, count }: Subject, material: Material): readonly ChosenPoint[] {
  const { articles, weigh } = material;
  const isByAuthor = sources.some(({ role }) => role === 'author');
  const points = articles.flatMap((article) => pointsOf(article, material, topic, isByAuthor));
  const isOfOne = new Set(articles.map(({ publisher }) => publisher)).size === 1;
  const spread = sources.length > 0 || isOfOne ? 'sections' : 'outlets';
  const chosen = chosenPoints(points, Math.min(count ?? maxPoints, maxPoints), weigh, spread);
  const isSpread = spread === 'outlets' && topic === null;
  return inReadingOrder(chosen, reportsFirst(isSpread ? inOrderOfChoice(chosen) : articles));
}

/** The articles of these quotes, as they first come. */
const inOrderOfChoice = (points: readonly ChosenPoint[]): readonly Article[] => [
  ...new Set(points.map(({ quote }) => quote.article)),
];

const isOpinion = ({ kind }: Article): boolean => kind === 'opinion';
/** What happened comes before what somebody thinks of it. */
const reportsFirst = (articles: readonly Article[]): readonly Article[] => [
  ...articles.filter((one) => !isOpinion(one)),
  ...articles.filter(isOpinion),
];

function latestOf({ topic }: Subject, material: Material): readonly ChosenPoint[] {
  const chosen: ChosenPoint[] = [];
  for (const article of reportsFirst(material.articles)) {
    if (chosen.length >= maxPoints) break;
    const points = pointsOf(article, material, topic).map((point) => ({ ...point, worth: newsIn(point) }));
    const count = chosen.length === 0 ? ofNewest : 1;
    chosen.push(...inReadingOrder(chosenPoints(points, count, material.weigh, 'sections'), [article]));
  }
  return chosen;
}

/** A sentence with fewer terms tells less of what is new: "She used to be a nurse." */
const termsOfNews = 8;

/** How much a point tells of what its article is about, by itself. */
const newsIn = ({ quote, worth }: Point): number =>
  worth * Math.min(1, quote.stated.statement.terms.size / termsOfNews);

function lineOf(quote: Quote, alike: readonly Quote[], numbers: Numbering): Line {
  const { article, span } = quote;
  return {
    text: article.text.slice(span.start, span.end),
    citations: [...new Set([quote, ...alike].map((one) => numbers.of(one.article, one.span)))],
  };
}

const ofPoints = (request: OverviewRequest, points: readonly ChosenPoint[]): Overview =>
  ofLines(request, (numbers) => points.map(({ quote, alike }) => lineOf(quote, alike, numbers)));

/** @param more how many people or times there are beside the lines */
function ofLines(
  request: OverviewRequest,
  linesWith: (numbers: Numbering) => readonly Line[],
  more: number | null = null,
): Overview {
  const numbers = numbering();
  const lines = linesWith(numbers);
  if (lines.length === 0) return silent(request, nothingFor(request));
  const answer = said(request, lines, numbers, []);
  if (more === null || more <= 0 || answer.state.kind !== 'overview') return answer;
  return { ...answer, state: { ...answer.state, more } };
}

/** What each outlet says of a topic in a sentence; none where fewer than two do. */
function eachOf({ topic }: Subject, material: Material): readonly ChosenPoint[] {
  if (topic === null) return [];
  const publishers = [...new Set(material.articles.map(({ publisher }) => publisher))];
  const each = publishers.flatMap((publisher) => {
    const own = material.articles.filter((article) => article.publisher === publisher);
    const points = own.flatMap((article) => pointsOf(article, material, topic));
    return chosenPoints(points, 1, material.weigh, 'outlets');
  });
  return each.length < 2 ? [] : each.slice(0, maxPoints);
}

/**
 * That nothing was found which outlets agree on, or differ in, with what they say of the same matters side by side, so that the reader may
 * compare; where no two sentences are so near, with what each says of the topic.
 */
function* ofNothing(
  request: OverviewRequest,
  material: Material,
  isOpen: (quote: Pick<Quote, 'stated'>) => boolean,
): Steps<Overview> {
  const counterparts = yield* counterpartsIn(
    material,
    (stated) => isOpen({ stated }),
    request.view === 'agreements' ? 'nearest' : 'differing',
  );
  const pairs = counterparts.slice(0, maxPairs).flat();
  const each = pairs.length > 0 ? [] : eachOf(request.subject, material);
  const answer =
    pairs.length > 0
      ? ofLines(request, (numbers) => pairs.map((quote) => lineOf(quote, [], numbers)))
      : ofPoints({ ...request, view: 'summary' }, each);
  if (answer.kind !== 'answered') return silent(request, nothingFor(request));
  return { ...answer, view: request.view, because: nothingFor(request) };
}

/** Pairs of sentences of two outlets that speak of the same matter, each outlet's articles together; a sentence is in one pair. */
function* counterpartsIn(
  { articles, stated }: Material,
  isOpen: (stated: Stated) => boolean,
  first: 'nearest' | 'differing',
): Steps<readonly (readonly [Quote, Quote])[]> {
  const outlets = new Map<string, Stated[]>();
  for (const article of articles) {
    const key = publisherKey(article.publisher);
    outlets.set(key, [...(outlets.get(key) ?? []), ...(stated.get(article) ?? [])]);
  }
  const pairs = yield* counterpartsOf([...outlets.values()], (each) => quoteOf(each) !== null, first);
  const told = new Set<Stated>();
  return pairs.flatMap(({ first: one, second: other }): readonly (readonly [Quote, Quote])[] => {
    const quotes = [quoteOf(one), quoteOf(other)] as const;
    if (told.has(one) || told.has(other) || !(isOpen(one) || isOpen(other))) return [];
    if (quotes[0] === null || quotes[1] === null) return [];
    told.add(one).add(other);
    return [[quotes[0], quotes[1]]];
  });
}

/** Where sources differ. */
function ofDifferences(request: OverviewRequest, differences: readonly QuotedDifference[]): Overview {
  const numbers = numbering();
  const quotes = differences.flatMap(({ positions }) => positions.flatMap(({ quotes: [first] }) => first ?? []));
  const lines = quotes.slice(0, maxListed).map((quote) => lineOf(quote, [], numbers));
  if (lines.length === 0) return silent(request, nothingFor(request));
  const disagreements = differences.map(({ about, positions }) => ({
    about,
    positions: positions.map(({ value, quotes: own }) => ({
      value,
      citations: [...new Set(own.map(({ article, span }) => numbers.of(article, span)))],
    })),
  }));
  return { ...said(request, lines, numbers, disagreements), support: 'disputed' };
}

const said = (
  request: OverviewRequest,
  lines: readonly Line[],
  { citations }: Numbering,
  disagreements: Overview['disagreements'],
): Overview =>
  answeredByEach(request, stateFor(request.view, request.subject, citations), lines, citations, disagreements);

const nothingFor = ({ view, subject }: OverviewRequest): Because => ({
  kind: 'nothing-to-view',
  view,
  topic: subject.topic?.name ?? null,
});

const silent = (request: OverviewRequest, because: Because): Overview =>
  notFound(request, because, request.subject.articles.slice(0, 3).map(nearestTo));
