import {
  type EnoughFeature,
  enoughFeatureNames,
  enoughFeatures,
  plainFeatureNames,
} from '../src/answer/evidence/enough/features.ts';
import { hitsFor } from '../src/answer/evidence/hits.ts';
import { rankSentences } from '../src/answer/evidence/rank/rank.ts';
import { analyseQuestion } from '../src/answer/question/question.ts';
import type { Article } from '../src/corpus/article.ts';
import { splitPassages } from '../src/corpus/passages.ts';
import type { Meaning } from '../src/language/meaning.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import type { Gathered } from '../src/search/gathered.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { random } from './random.ts';
import { answers, holds, type Topic, type TrainingCorpus } from './train-data.ts';
import { type Example, logistic, minimise, scores, standardise } from './train-fit.ts';

const ridge = 1e-4;
const steps = 80;
const folds = 4;
const today = '2025-01-01';
/** Questions taken about each part of the open articles, answerable and foreign, and foreign ones of each corpus: 90 of its kind, 40 others. */
const openCases = 240;
const foreignCases = { everyday: 90, open: 40 };

/** `foreign`: about what no article is about; `near`: about what one is about, with no sentence that answers. */
type Kind = 'answerable' | 'near' | 'foreign';

interface Case {
  readonly kind: Kind;
  /** Of articles that were not written for it: its questions repeat their words. */
  readonly isOpen: boolean;
  readonly group: string;
  readonly features: Readonly<Record<EnoughFeature, number>>;
  readonly weight: number;
  /** Whether the best sentence answers; of open articles whether one of five does. */
  readonly isMet: boolean;
}

/** A case of the training set that counts as several: near misses are rarer in life than in the corpora, plain facts more frequent. */
const weights = { fact: 6, near: 1, other: 2 };

/** What was learned: for each of two questions a weight for each feature. */
export interface Enough {
  readonly answers: ReadonlyMap<EnoughFeature, number>;
  readonly close: ReadonlyMap<EnoughFeature, number>;
}

function sample<T>(all: readonly T[], count: number, draw: () => number): readonly T[] {
  return all
    .map((one) => ({ one, key: draw() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ one }) => one);
}

function caseOf(kind: Kind, isOpen: boolean, group: string, topic: Topic, retriever: Gathered): readonly Case[] {
  const question = analyseQuestion(topic.question, {
    analyse: (text) => analyseQuery(text, retriever.vocabulary),
    nameOf: (word) => retriever.vocabulary.nameOf(word),
    articles: retriever.articles,
    today,
  });
  const hits = hitsFor(question.query, everything, retriever);
  const ranked = rankSentences(question, hits, retriever);
  const features = enoughFeatures(question, hits, ranked, retriever);
  if (features === null) return [];
  const isAnswer = ({ sentence: { text }, article }: (typeof ranked)[number]): boolean =>
    isOpen ? holds(text, topic) : answers(text, article.id, topic);
  const isMet = kind === 'answerable' && ranked.slice(0, isOpen ? 5 : 1).some(isAnswer);
  const weight = kind === 'near' ? weights.near : topic.kind === 'fact' ? weights.fact : weights.other;
  return [{ kind, isOpen, group, weight, isMet, features }];
}

type Indexing = (articles: readonly Article[]) => Gathered;

/** The questions of each corpus over it, with questions about something else. */
function everydayCases(
  corpora: readonly TrainingCorpus[],
  open: readonly Topic[],
  draw: () => number,
  index: Indexing,
): readonly Case[] {
  return corpora.flatMap(({ name, articles, topics, nearMisses }) => {
    const retriever = index(articles);
    const others = corpora.filter((one) => one.name !== name).flatMap((one) => one.topics);
    const foreign = [...sample(others, foreignCases.everyday, draw), ...sample(open, foreignCases.open, draw)];
    return [
      ...topics.flatMap((topic) => caseOf('answerable', false, name, topic, retriever)),
      ...nearMisses.flatMap((topic) => caseOf('near', false, name, topic, retriever)),
      ...foreign.flatMap((topic) => caseOf('foreign', false, name, topic, retriever)),
    ];
  });
}

/** A collection made of some of the open articles; questions about the others have no answer in it. */
interface Setup {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly cases: number;
}

/** The first passages of an article, as an article. */
function opening(article: Article, passages: number): Article {
  return { ...article, text: article.text.slice(0, splitPassages(article)[passages - 1]?.span.end) };
}

/** Collections from a few short articles to all but four, so that no size is learned. */
function setups(articles: readonly Article[], draw: () => number): readonly Setup[] {
  const large = [0, 1, 2, 3, 4].map(
    (fold): Setup => ({
      name: `large ${fold}`,
      articles: articles.filter((_, at) => at % 5 !== fold),
      cases: openCases,
    }),
  );
  const small = Array.from(
    { length: 16 },
    (_, i): Setup => ({ name: `small ${i % 5}`, articles: sample(articles, 2 + (i % 5), draw), cases: 30 }),
  );
  const tiny = Array.from(
    { length: 16 },
    (_, i): Setup => ({
      name: `tiny ${i % 5}`,
      articles: sample(articles, 1 + (i % 6), draw).map((article) => opening(article, 2 + (i % 8))),
      cases: 30,
    }),
  );
  return [...large, ...small, ...tiny];
}

/** Questions about the articles of each collection, and about those that are not in it. */
function openCasesOf(
  articles: readonly Article[],
  topics: readonly Topic[],
  draw: () => number,
  index: Indexing,
): readonly Case[] {
  return setups(articles, draw).flatMap((setup) => {
    const retriever = index(setup.articles);
    const ids = new Set(setup.articles.map(({ id }) => id));
    const isThere = (topic: Topic) =>
      setup.articles.some(
        ({ id, text }) => id === topic.articleId && topic.answers.some((answer) => text.includes(answer)),
      );
    return [
      ...sample(topics.filter(isThere), setup.cases, draw).flatMap((topic) =>
        caseOf('answerable', true, setup.name, topic, retriever),
      ),
      ...sample(
        topics.filter(({ articleId }) => !ids.has(articleId)),
        setup.cases,
        draw,
      ).flatMap((topic) => caseOf('foreign', true, setup.name, topic, retriever)),
    ];
  });
}

/** Questions asked of a pooled collection: answerable, near misses, and about a corpus that is not in it. */
const pooledCases = { answerable: 250, near: 120, foreign: 120 };

/** Everyday questions over a large collection: most corpora and articles in one, so that size and manner of asking do not go together. */
function pooledCasesOf(
  articles: readonly Article[],
  corpora: readonly TrainingCorpus[],
  draw: () => number,
  index: Indexing,
): readonly Case[] {
  const pooled = corpora.map((corpus) => withNames(corpus));
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const isIn = (_: unknown, at: number) => at % 5 !== fold;
    const inside = pooled.filter(isIn);
    const outside = pooled.filter((each, at) => !isIn(each, at));
    const retriever = index([...inside.flatMap((each) => each.articles), ...articles.filter(isIn)]);
    const ask = (kind: Kind, topics: readonly Topic[]) =>
      sample(topics, pooledCases[kind], draw).flatMap((topic) => caseOf(kind, false, `pool ${fold}`, topic, retriever));
    return [
      ...ask(
        'answerable',
        inside.flatMap(({ topics }) => topics),
      ),
      ...ask(
        'near',
        inside.flatMap(({ nearMisses }) => nearMisses),
      ),
      ...ask(
        'foreign',
        outside.flatMap(({ topics }) => topics),
      ),
    ];
  });
}

/** A corpus whose articles' ids tell it from others. */
function withNames({ name, articles, topics, nearMisses }: TrainingCorpus): TrainingCorpus {
  const named = (id: string) => `${name}-${id}`;
  const of = (all: readonly Topic[]) =>
    all.map((topic) => ({
      ...topic,
      articleId: named(topic.articleId),
      quotes: topic.quotes?.map((one) => ({ ...one, articleId: named(one.articleId) })) ?? [],
    }));
  return {
    name,
    articles: articles.map((one) => ({ ...one, id: named(one.id) })),
    topics: of(topics),
    nearMisses: of(nearMisses),
  };
}

/** Learns when the evidence is enough; prints how it does on corpora left out of the training. */
export function trainEnough(
  articles: readonly Article[],
  topics: readonly Topic[],
  corpora: readonly TrainingCorpus[],
  meaning: Meaning,
): Enough {
  const draw = random(20261127);
  const index = (all: readonly Article[]) => createRetriever(all, meaning);
  const cases = [
    ...everydayCases(corpora, topics, draw, index),
    ...pooledCasesOf(articles, corpora, draw, index),
    ...openCasesOf(articles, topics, draw, index),
  ];
  const names = meaning.ofWhole('a sentence') === null ? plainFeatureNames : enoughFeatureNames;
  return {
    answers: learned('answers', cases, names, ({ isMet }) => isMet),
    close: learned('close', cases, names, ({ kind }) => kind !== 'foreign'),
  };
}

function learned(
  name: string,
  cases: readonly Case[],
  names: readonly EnoughFeature[],
  isTrue: (one: Case) => boolean,
): ReadonlyMap<EnoughFeature, number> {
  const width = names.length;
  const examples = cases.map((one): Example & { readonly one: Case } => ({
    one,
    count: 1,
    features: Float32Array.from(names, (each) => one.features[each]),
    isAnswer: Uint8Array.from([isTrue(one) ? 1 : 0]),
  }));
  const deviations = standardise(examples, width);
  const learn = (all: readonly Example[]) => minimise(logistic(all, width, ridge), new Float64Array(width), steps);
  const weighed = (all: typeof examples) => all.flatMap((each) => Array.from({ length: each.one.weight }, () => each));
  const groups = [...new Set(cases.map(({ group }) => group))];
  const judged: { readonly one: Case; readonly score: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isOut = ({ one }: (typeof examples)[number]) => groups.indexOf(one.group) % folds === fold;
    const weights = learn(weighed(examples.filter((each) => !isOut(each))));
    for (const each of examples.filter(isOut))
      judged.push({ one: each.one, score: 1 / (1 + Math.exp(-(scores(each, weights)[0] ?? 0))) });
  }
  report(name, judged, isTrue);
  const weights = learn(weighed(examples));
  return new Map(names.map((each, i) => [each, (weights[i] ?? 0) / (deviations[i] ?? 1)]));
}

const thresholds = [0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6];

function report(
  name: string,
  judged: readonly { readonly one: Case; readonly score: number }[],
  isTrue: (one: Case) => boolean,
): void {
  const [yes, no] = [true, false].map((wanted) =>
    judged.filter(({ one }) => isTrue(one) === wanted).map(({ score }) => score),
  );
  console.log(`${name}, left out of training: AUC ${area(yes ?? [], no ?? []).toFixed(3)}`);
  for (const least of thresholds) {
    const parts = [true, false].flatMap((isOpen) =>
      (['answerable', 'near', 'foreign'] as const).flatMap((kind) => {
        const own = judged.filter(({ one }) => one.kind === kind && one.isOpen === isOpen);
        const above = own.filter(({ score }) => score >= least).length;
        return own.length === 0
          ? []
          : [`${isOpen ? 'open' : 'everyday'} ${kind} ${((100 * above) / own.length).toFixed(1)} %`];
      }),
    );
    console.log(`  from ${least}: ${parts.join(', ')}`);
  }
}

/** The chance that a case of the first kind scores above one of the second. */
function area(yes: readonly number[], no: readonly number[]): number {
  const below = no.toSorted((a, b) => a - b);
  let wins = 0;
  for (const score of yes) {
    const at = below.findIndex((other) => other >= score);
    wins += at < 0 ? below.length : at;
  }
  return wins / (yes.length * no.length);
}
