import { analyseQuestion } from '../src/answer/question/question.ts';
import { rankedPassages, rankSentences } from '../src/answer/rank/rank.ts';
import { type SilenceFeature, silenceFeatureNames, silenceFeatures } from '../src/answer/silence/features.ts';
import type { Article } from '../src/corpus/article.ts';
import { splitPassages } from '../src/corpus/passages.ts';
import { analyseQuery } from '../src/retrieval/analyse.ts';
import { createRetriever } from '../src/retrieval/minisearch.ts';
import { everything } from '../src/retrieval/query.ts';
import type { Retriever } from '../src/retrieval/retriever.ts';
import { answerSentence, type Topic } from './train-data.ts';
import { type Example, logistic, minimise, scores, standardise } from './train-fit.ts';

const width = silenceFeatureNames.length;
const ridge = 1e-4;
const steps = 80;
const today = '2025-01-01';
/** So many of the answerable questions shall be answered; more silence would cost more of them. */
const keptShare = 0.975;

/** A corpus made of some of the articles; questions about the others have no answer in it. */
interface Setup {
  readonly name: 'large' | 'small' | 'tiny';
  readonly articles: readonly Article[];
  readonly cases: number;
}

interface Case extends Example {
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
  const chosen = [
    ...answerable.map((topic) => ({ topic, isAnswer: 1 })),
    ...sample(outside, setup.cases, numbers).map((topic) => ({ topic, isAnswer: 0 })),
  ];
  return chosen.flatMap(({ topic, isAnswer }) => {
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
        articleId: topic.articleId,
        setup: setup.name,
        count: 1,
        features: Float32Array.from(silenceFeatureNames, (name) => features[name]),
        isAnswer: Uint8Array.from([isAnswer]),
      },
    ];
  });
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
  const yes = judged.filter(({ one }) => one.isAnswer[0] === 1).map(({ score }) => score);
  const no = judged.filter(({ one }) => one.isAnswer[0] === 0).map(({ score }) => score);
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  const at95 = quantile(yes, 0.05);
  console.log(
    `${name}: ${yes.length} answerable, ${no.length} not; AUC ${area(yes, no).toFixed(4)}; at 95 % kept ${percent(no.filter((s) => s < at95).length, no.length)} silent;`,
    `at the threshold ${percent(yes.filter((s) => s >= threshold).length, yes.length)} kept, ${percent(no.filter((s) => s < threshold).length, no.length)} silent`,
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
