import type { Article } from '../../corpus/article.ts';
import { termsOf } from '../../language/tokens.ts';
import type { Gathered } from '../../search/gathered.ts';
import { type Numbering, numbering } from '../citation.ts';
import { isDangling } from '../lines/standalone.ts';
import { topicAcross } from '../question/across.ts';
import { weightsOf } from '../relate/agreement.ts';
import { type Stated, statedInSteps } from '../relate/article.ts';
import { counterpartsOf } from '../relate/counterparts.ts';
import { contradictionIn } from '../relate/differences.ts';
import { inOneGo, languageOfAll, resting, type Steps, stepsIn } from '../steps.ts';
import type { ComparedSource, Comparison } from './comparison.ts';
import { figureRows } from './figures.ts';
import { leaningOf, wordCount } from './leaning.ts';
import { onlyIn, stockOf } from './only.ts';
import { agreeingPairs, type Pair, relatedPairs } from './pairs.ts';

/** One side, as it was found: an article, or all articles of a publisher. */
export interface Side {
  readonly label: string;
  readonly role: 'article' | 'publisher';
  readonly articleIds: ReadonlySet<string>;
}

export interface CompareRequest {
  readonly first: Side;
  readonly second: Side;
  /** Limits what is compared to what has to do with it; null: everything. */
  readonly topic: string | null;
  readonly retriever: Gathered;
  /** How much is listed of each part. */
  readonly limits: CompareLimits;
}

export interface CompareLimits {
  readonly maxShared: number;
  readonly maxOnly: number;
  readonly maxFacing: number;
}

/** What a reply shows before "N more". */
export const shownLimits: CompareLimits = { maxShared: 5, maxOnly: 4, maxFacing: 3 };

/** A comparison with what its JSON leaves out. */
export interface Compared {
  readonly comparison: Omit<Comparison, 'tookMs'>;
  /** Pairs that both say, also those beyond the limit. */
  readonly sharedCount: number;
  /** Words of the topic that neither source has, as typed. */
  readonly unmentioned: readonly string[];
}

/**
 * Puts two sources side by side in their own words. Pure: the same articles give the same comparison. Costs one
 * look at each sentence of either source; sentences are lined up through an index of their terms.
 */
export function compare(request: CompareRequest): Compared {
  return inOneGo(compareInSteps(request));
}

/** The same, with `rest` awaited between its steps. */
export function compareSlowly(request: CompareRequest, rest: () => Promise<void>): Promise<Compared> {
  return resting(compareInSteps(request), rest);
}

function compareInSteps(request: CompareRequest): Steps<Compared> {
  const { first, second, retriever } = request;
  const both = [...articlesOf(first, retriever), ...articlesOf(second, retriever)];
  return stepsIn(languageOfAll(both), compareIn(request));
}

function* compareIn({ first, second, topic, retriever, limits }: CompareRequest): Steps<Compared> {
  const [ours, theirs] = [articlesOf(first, retriever), articlesOf(second, retriever)];
  const left = yield* statedOf(ours, retriever);
  const right = yield* statedOf(theirs, retriever);
  const weigh = weightsOf([...left, ...right].map(({ statement }) => statement));
  const sought = topic === null ? null : topicAcross(topic, retriever);
  const isOn = onTopic(sought);
  const related = yield* relatedPairs(left, right, weigh);
  const pairs = related.filter((pair) => isOn(pair.first) || isOn(pair.second));
  const agreeing = agreeingPairs(pairs, weigh);
  const numbers = numbering();
  const shared = agreeing
    .slice(0, limits.maxShared)
    .map((pair) => ({ first: line(pair.first, numbers), second: line(pair.second, numbers) }));
  const disputes = disputesIn(pairs).map(({ pair, difference: [about, mine, their] }) => ({
    about,
    first: { value: mine, line: line(pair.first, numbers) },
    second: { value: their, line: line(pair.second, numbers) },
  }));
  const figures = figureRows(pairs).map((row) => ({
    about: row.about,
    first: line(row.first.stated, numbers, row.first.text),
    second: line(row.second.stated, numbers, row.second.text),
    relation: row.relation,
  }));
  // What one denies and the other states is in neither list above, so each may still be told as its own.
  const lined = pairs.filter(({ relation }) => !relation.isContradiction);
  const told = new Set(pairs.flatMap((pair) => [pair.first, pair.second]));
  const isAside = (stated: Stated) => !told.has(stated) && !isDangling(stated.sentence.text);
  const counterparts = yield* counterpartsOf([left, right], isAside, 'differing');
  const faced = counterparts.filter(({ first: one, second: other }) => isOn(one) || isOn(other));
  const facing = faced
    .slice(0, limits.maxFacing)
    .map((pair) => ({ first: line(pair.first, numbers), second: line(pair.second, numbers) }));
  const paired = new Set([...lined, ...faced].flatMap((pair) => [pair.first, pair.second]));
  const only = (own: readonly Stated[], other: readonly Stated[]) =>
    onlyIn(closestTo(sought, own.filter(isOn)), stockOf(other), paired, weigh, limits.maxOnly).map((stated) =>
      line(stated, numbers),
    );
  return {
    comparison: {
      first: sourceOf(first, ours),
      second: sourceOf(second, theirs),
      topic,
      shared,
      figures,
      facing,
      disputes,
      onlyFirst: only(left, right),
      onlySecond: only(right, left),
      leaning: leaningOf(left, right, (term) => retriever.vocabulary.frequency(term)),
      citations: numbers.citations,
    },
    sharedCount: agreeing.length,
    unmentioned: sought === topic ? unmentionedIn(topic, [...left, ...right]) : [],
  };
}

/** Where two sentences contradict each other beyond their figures, each sentence once. */
function disputesIn(pairs: readonly Pair[]) {
  const told = new Set<Stated>();
  return pairs.flatMap((pair) => {
    const difference = contradictionIn(pair.first.statement, pair.second.statement, pair.relation);
    if (difference === null || told.has(pair.first) || told.has(pair.second)) return [];
    told.add(pair.first).add(pair.second);
    return [{ pair, difference }];
  });
}

function articlesOf({ articleIds }: Side, retriever: Gathered): readonly Article[] {
  return [...articleIds].sort().flatMap((id) => retriever.articles.get(id) ?? []);
}

function* statedOf(articles: readonly Article[], retriever: Gathered): Generator<void, readonly Stated[]> {
  const all: Stated[] = [];
  retriever.expect(articles);
  for (const article of articles) {
    for (const stated of yield* statedInSteps(article, retriever.passages(article.id))) all.push(stated);
  }
  return all;
}

function line({ article, sentence }: Stated, numbers: Numbering, text: string = sentence.text) {
  return { text, citations: [numbers.of(article, sentence.span)] };
}

function sourceOf({ label, role }: Side, articles: readonly Article[]): ComparedSource {
  return {
    label,
    role,
    articles: articles.map(({ id, publisher, title, author, published, kind, rendition, text }) => ({
      articleId: id,
      publisher,
      title,
      author,
      published,
      kind,
      rendition,
      words: wordCount(text),
    })),
  };
}

/** A sentence is on a topic when it, or the heading above it, has one of the topic's terms. */
function onTopic(topic: string | null): (stated: Stated) => boolean {
  const terms = topic === null ? [] : termsOf(topic);
  if (topic === null) return () => true;
  return ({ statement, passage }) => {
    const heading = passage.heading === null ? [] : termsOf(passage.heading);
    return terms.some((term) => statement.terms.has(term) || heading.includes(term));
  };
}

/** Of sentences on a topic those that name it themselves; where none does, those that stand under its heading. */
function closestTo(topic: string | null, stated: readonly Stated[]): readonly Stated[] {
  const terms = topic === null ? [] : termsOf(topic);
  const naming = stated.filter(({ statement }) => terms.some((term) => statement.terms.has(term)));
  return naming.length === 0 ? stated : naming;
}

/** The words of the topic that no sentence of either source has. */
function unmentionedIn(topic: string | null, stated: readonly Stated[]): readonly string[] {
  if (topic === null) return [];
  const words = topic.split(/\s+/).filter((word) => termsOf(word).length > 0);
  return words.filter((word) =>
    termsOf(word).every((term) => !stated.some(({ sentence }) => termsOf(sentence.text).includes(term))),
  );
}
