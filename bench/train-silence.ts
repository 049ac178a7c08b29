import { type SilenceFeature, silenceFeatureNames, silenceFeatures } from '../src/answer/evidence/enough/features.ts';
import { rankedPassages, rankSentences } from '../src/answer/evidence/rank/rank.ts';
import { analyseQuestion } from '../src/answer/question/question.ts';
import type { Article } from '../src/corpus/article.ts';
import { splitPassages } from '../src/corpus/passages.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import type { Retriever } from '../src/search/retriever.ts';
import { answerSentence, holds, type Topic } from './train-data.ts';
import { type Example, logistic, minimise, scores, standardise } from './train-fit.ts';

const width = silenceFeatureNames.length;
const ridge = 1e-4;
const steps = 80;
const today = '2025-01-01';
/** So many of the answerable questions shall be answered; more silence would cost more of them. */
const keptShare = 0.97;

/** A corpus made of some of the articles; questions about the others have no answer in it. */
interface Setup {
  readonly name: 'large' | 'small' | 'tiny';
  readonly articles: readonly Article[];
  readonly cases: number;
}

interface Case extends Example {
  /** `foreign`: about an article that is not there; `near`: about one that is, without the sentences that answer. */
  readonly kind: 'answerable' | 'foreign' | 'near';
  readonly articleId: string;
  readonly setup: Setup['name'];
}

/** Numbers that look random and are the same in every run. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function sample<T>(all: readonly T[], count: number, numbers: Generator<number>): readonly T[] {
  return all
    .map((one) => ({ one, key: Number(numbers.next().value) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ one }) => one);
}

/** The first passages of an article, as an article. */
function opening(article: Article, passages: number): Article {
  return { ...article, text: article.text.slice(0, splitPassages(article)[passages - 1]?.span.end) };
}

/** Corpora from a few short articles to all but four, so that no size is learned. */
function setups(articles: readonly Article[], numbers: Generator<number>): readonly Setup[] {
  const large = [0, 1, 2, 3, 4].map(
    (fold): Setup => ({ name: 'large', articles: articles.filter((_, i) => i % 5 !== fold), cases: 400 }),
  );
  const small = Array.from(
    { length: 20 },
    (_, i): Setup => ({ name: 'small', articles: sample(articles, 2 + (i % 5), numbers), cases: 70 }),
  );
  const tiny = Array.from(
    { length: 20 },
    (): Setup => ({
      name: 'tiny',
      articles: sample(articles, 6, numbers).map((article) => opening(article, 9)),
      cases: 60,
    }),
  );
  return [...large, ...small, ...tiny];
}

/** Questions about one article that lose their answers together. */
const maxRobbed = 5;
/** Near misses beside so many foreign questions: more of them would cost answers to questions that have one. */
const nearShare = 0.25;

/** An article without the sentences that answer these questions; null when it has none of them. */
function robbed(article: Article, topics: readonly Topic[]): Article | null {
  const spans = splitPassages(article)
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => topics.some((topic) => holds(text, topic)))
    .map(({ span }) => span)
    .sort((one, other) => other.start - one.start);
  if (spans.length === 0) return null;
  let { text } = article;
  for (const { start, end } of spans) text = text.slice(0, start) + text.slice(end).trimStart();
  return { ...article, text };
}

/** The corpus with the very sentences missing that answer some questions: near misses, whose words are all there. */
function nearMisses(
  setup: Setup,
  topics: readonly Topic[],
  isThere: (topic: Topic) => boolean,
  numbers: Generator<number>,
): { readonly articles: readonly Article[]; readonly topics: readonly Topic[] } {
  const missing: Topic[] = [];
  const articles = setup.articles.map((article) => {
    const own = topics.filter(({ articleId }) => articleId === article.id);
    const chosen = sample(own, maxRobbed * 4, numbers)
      .filter(isThere)
      .slice(0, maxRobbed);
    const without = robbed(article, chosen);
    if (without === null || without.text.length < article.text.length / 2) return article;
    missing.push(...chosen);
    return without;
  });
  return { articles, topics: sample(missing, Math.round(nearShare * setup.cases), numbers) };
}

function readCases(
  setup: Setup,
  whole: Retriever,
  topics: readonly Topic[],
  numbers: Generator<number>,
): readonly Case[] {
  const retriever = createRetriever(setup.articles);
  const isThere = (topic: Topic) => {
    const text = answerSentence(topic, analyseQuery(topic.question), whole);
    return setup.articles.some(
      (article) => article.id === topic.articleId && text !== null && article.text.includes(text),
    );
  };
  const inside = topics.filter(({ articleId }) => retriever.articles.has(articleId));
  const outside = topics.filter(({ articleId }) => !retriever.articles.has(articleId));
  const answerable = sample(inside, setup.cases * 3, numbers)
    .filter(isThere)
    .slice(0, setup.cases);
  const near = nearMisses(setup, inside, isThere, numbers);
  const poorer = createRetriever(near.articles);
  return [
    ...answerable.flatMap((topic) => caseOf('answerable', topic, setup, retriever)),
    ...sample(outside, setup.cases, numbers).flatMap((topic) => caseOf('foreign', topic, setup, retriever)),
    ...near.topics.flatMap((topic) => caseOf('near', topic, setup, poorer)),
  ];
}

function caseOf(kind: Case['kind'], topic: Topic, setup: Setup, retriever: Retriever): readonly Case[] {
  const question = analyseQuestion(topic.question, {
    analyse: (text) => analyseQuery(text, retriever.vocabulary),
    articles: retriever.articles,
    today,
  });
  const hits = retriever.search(question.query, everything, rankedPassages);
  const features = silenceFeatures(question, hits, rankSentences(question, hits, retriever), retriever.vocabulary);
  if (features === null) return [];
  return [
    {
      kind,
      articleId: topic.articleId,
      setup: setup.name,
      count: 1,
      features: Float32Array.from(silenceFeatureNames, (name) => features[name]),
      isAnswer: Uint8Array.from([kind === 'answerable' ? 1 : 0]),
    },
  ];
}

/** What was learned: a weight for each feature, and the score below which to keep silent. */
export interface Silence {
  readonly weights: ReadonlyMap<SilenceFeature, number>;
  readonly threshold: number;
}

/** Learns when to keep silent; prints how it does on questions about articles left out of the training. */
export function trainSilence(articles: readonly Article[], topics: readonly Topic[]): Silence {
  const numbers = random(20260101);
  const whole = createRetriever(articles);
  const cases = setups(articles, numbers).flatMap((setup) => readCases(setup, whole, topics, numbers));
  const deviations = standardise(cases, width);
  const ids = articles.map(({ id }) => id);
  const judged: { readonly one: Case; readonly score: number }[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const isOut = (one: Case) => ids.indexOf(one.articleId) % 5 === fold;
    const weights = learn(cases.filter((one) => !isOut(one)));
    for (const one of cases.filter(isOut))
      judged.push({ one, score: 1 / (1 + Math.exp(-(scores(one, weights)[0] ?? 0))) });
  }
  const threshold = quantile(
    judged.filter(({ one }) => one.isAnswer[0] === 1).map(({ score }) => score),
    1 - keptShare,
  );
  for (const name of ['large', 'small', 'tiny'] as const)
    report(
      name,
      judged.filter(({ one }) => one.setup === name),
      threshold,
    );
  const weights = learn(cases);
  return {
    weights: new Map(silenceFeatureNames.map((name, i) => [name, (weights[i] ?? 0) / (deviations[i] ?? 1)])),
    threshold,
  };
}

const learn = (cases: readonly Case[]): Float64Array =>
  minimise(logistic(cases, width, ridge), new Float64Array(width), steps);

function report(
  name: string,
  judged: readonly { readonly one: Case; readonly score: number }[],
  threshold: number,
): void {
  const scoresOf = (kind: Case['kind']) => judged.filter(({ one }) => one.kind === kind).map(({ score }) => score);
  const [yes, foreign, near] = [scoresOf('answerable'), scoresOf('foreign'), scoresOf('near')];
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  const silent = (no: readonly number[], least: number) => percent(no.filter((s) => s < least).length, no.length);
  console.log(
    `${name}: ${yes.length} answerable, ${foreign.length} foreign, ${near.length} near misses; AUC ${area(yes, foreign).toFixed(4)}, ${area(yes, near).toFixed(4)}`,
  );
  for (const kept of [0.95, 0.96, 0.97, 0.975, 0.98]) {
    const least = quantile(yes, 1 - kept);
    console.log(
      `  at ${least.toFixed(2)} ${percent(kept, 1)} kept: ${silent(foreign, least)} foreign silent, ${silent(near, least)} near misses`,
    );
  }
  console.log(
    `  at the threshold ${threshold.toFixed(2)} ${percent(yes.filter((s) => s >= threshold).length, yes.length)} kept: ${silent(foreign, threshold)} foreign silent, ${silent(near, threshold)} near misses`,
  );
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? 0;

/** The chance that an answerable question scores above one that is not. */
function area(yes: readonly number[], no: readonly number[]): number {
  const below = no.toSorted((a, b) => a - b);
  const wins = yes.reduce((sum, score) => sum + below.filter((other) => other < score).length, 0);
  return wins / (yes.length * no.length);
}
