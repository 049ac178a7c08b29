import { hitsFor } from '../src/answer/evidence/hits.ts';
import { candidatesOf } from '../src/answer/evidence/rank/features.ts';
import { type FeatureName, featureNames } from '../src/answer/evidence/rank/features-names.ts';
import { readQuestion } from '../src/answer/evidence/rank/features-question.ts';
import { termClass } from '../src/answer/evidence/rank/features-terms.ts';
import { firstRead } from '../src/answer/evidence/rank/rank.ts';
import {
  type RereadFeature,
  rereadFeatureNames,
  rereadFeatures,
  toReread,
} from '../src/answer/evidence/rank/reread.ts';
import { analyseQuestion } from '../src/answer/question/question.ts';
import { inOneGo } from '../src/answer/steps.ts';
import { tokenise } from '../src/language/tokens.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import { inverseFrequencyIn } from '../src/search/bm25.ts';
import type { Gathered, Hit } from '../src/search/gathered.ts';
import { everything } from '../src/search/query.ts';
import { answers, holds, type KeptCounts, type Topic } from './train-data.ts';
import { type Example, listwise, minimise, scores, standardise } from './train-fit.ts';

/** A question's candidates for the ranking. */
export interface RankExample extends Example {
  /** What is left out of the training together: an article of a large collection, or a whole corpus. */
  readonly group: string;
  /** 1 where the sentence holds a gold answer, in whatever article: how answers are graded. */
  readonly isHeld: Uint8Array;
  /** What the simple baseline makes of the same question: first sentence right, any of five right. */
  readonly baseline: { readonly first: boolean; readonly any: boolean };
}

const width = featureNames.length;
/** Candidates kept of each question: those the plain evidence puts first, and the answers. */
const maxCandidates = 50;
const ridge = 1e-2;
const steps = 50;
/** The day of asking; no topic depends on it. */
const today = '2025-01-01';

/** Reads the candidates of every topic, with what is known of its terms from questions about other articles. */
export function readExamples(
  topics: readonly Topic[],
  retriever: Gathered,
  counts: KeptCounts,
  groupOf: (topic: Topic) => string,
): readonly RankExample[] {
  const classes = counts.classes();
  return topics.map((topic) => {
    const { asked, hits } = askedOf(topic, retriever);
    const chanceOf = (term: string, isName: boolean) =>
      counts.chance(term, topic.articleId) ?? classes.get(termClass(term, isName)) ?? 0.7;
    const read = readQuestion(asked.query, retriever.vocabulary, retriever.meaning, chanceOf);
    const all = inOneGo(candidatesOf(read, asked.asked, hits)).map(({ hit, position, features }) => {
      const { text } = hit.passage.sentences[position] ?? { text: '' };
      const isAnswer = answers(text, hit.article.id, topic);
      return { features, isAnswer, isHeld: isAnswer || holds(text, topic) };
    });
    const kept = all.length <= maxCandidates ? all : pruned(all);
    return {
      ...exampleOf(kept, width),
      group: groupOf(topic),
      baseline: simple(topic, asked.query.terms, hits, retriever),
    };
  });
}

/** Reads what the best candidates of every topic are read again by, as they are ranked now. */
export function readAgain(
  topics: readonly Topic[],
  retriever: Gathered,
  groupOf: (topic: Topic) => string,
): readonly RankExample[] {
  return topics.flatMap((topic) => {
    const { asked, hits } = askedOf(topic, retriever);
    const read = readQuestion(asked.query, retriever.vocabulary, retriever.meaning);
    const best = toReread(inOneGo(firstRead(read, asked.asked, hits)));
    const rows = inOneGo(rereadFeatures(read, { question: asked.query.question, asked: asked.asked }, best));
    if (rows === null) return [];
    const all = best.map(({ candidate: { hit, position } }, i) => {
      const { text } = hit.passage.sentences[position] ?? { text: '' };
      const isAnswer = answers(text, hit.article.id, topic);
      return {
        features: rereadFeatureNames.map((name) => rows[i]?.[name] ?? 0),
        isAnswer,
        isHeld: isAnswer || holds(text, topic),
      };
    });
    const [first, ...others] = all.slice(0, 5).map(({ isHeld }) => isHeld);
    const baseline = { first: first ?? false, any: [first ?? false, ...others].includes(true) };
    return [{ ...exampleOf(all, rereadFeatureNames.length), group: groupOf(topic), baseline }];
  });
}

function askedOf(topic: Topic, retriever: Gathered) {
  const asked = analyseQuestion(topic.question, {
    analyse: (text) => analyseQuery(text, retriever.vocabulary),
    nameOf: (word) => retriever.vocabulary.nameOf(word),
    articles: retriever.articles,
    today,
  });
  return { asked, hits: hitsFor(asked.query, everything, retriever) };
}

function exampleOf(
  kept: readonly { readonly features: ArrayLike<number>; readonly isAnswer: boolean; readonly isHeld: boolean }[],
  width: number,
): Omit<RankExample, 'group' | 'baseline'> {
  const features = new Float32Array(kept.length * width);
  for (const [row, one] of kept.entries()) features.set(one.features, row * width);
  return {
    features,
    count: kept.length,
    isAnswer: Uint8Array.from(kept, ({ isAnswer }) => Number(isAnswer)),
    isHeld: Uint8Array.from(kept, ({ isHeld }) => Number(isHeld)),
  };
}

function pruned<T extends { readonly features: Float64Array; readonly isAnswer: boolean }>(
  all: readonly T[],
): readonly T[] {
  const value = (one: T) =>
    ['idfCovered', 'idfBefore', 'idfInTitle', 'idfInPassage', 'passageScore', 'tellingMeant', 'cosine'].reduce(
      (sum, name) => sum + (one.features[featureNames.indexOf(name as FeatureName)] ?? 0),
      0,
    );
  const last = all.map(value).sort((a, b) => b - a)[maxCandidates - 1] ?? 0;
  return all.filter((one) => value(one) >= last);
}

/** Stems, stop words, the five best passages, the best sentences by the idf of shared terms. */
function simple(
  topic: Topic,
  terms: readonly string[],
  hits: readonly Hit[],
  retriever: Gathered,
): RankExample['baseline'] {
  const rarityOf = inverseFrequencyIn(retriever.vocabulary);
  const ranked = hits
    .slice(0, 5)
    .flatMap(({ passage, article }) => passage.sentences.map(({ text }) => ({ text, articleId: article.id })))
    .map(({ text, articleId }) => {
      const has = new Set(tokenise(text).map(({ term }) => term));
      const shared = terms.filter((term) => has.has(term));
      return {
        text,
        articleId,
        score: shared.reduce((sum, term) => sum + rarityOf(term), 0),
      };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ text, articleId }) => answers(text, articleId, topic) || holds(text, topic));
  return { first: ranked[0] ?? false, any: ranked.includes(true) };
}

/** Trains without each fold of the groups in turn, and prints how the questions of those left out are answered, by what `nameOf` calls a group. */
export function crossValidateRanking(
  examples: readonly RankExample[],
  folds: number,
  nameOf: (group: string) => string,
  width: number = featureNames.length,
): void {
  const copies = examples.map((one) => ({ ...one, features: Float32Array.from(one.features) }));
  standardise(copies, width);
  const groups = [...new Set(examples.map(({ group }) => group))];
  const counts = new Map<string, { n: number; first: number; any: number; baseFirst: number; baseAny: number }>();
  let weights: Float64Array = new Float64Array(width);
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (one: RankExample) => groups.indexOf(one.group) % folds === fold;
    weights = minimise(
      listwise(
        copies.filter((one) => !isOut(one)),
        width,
        ridge,
      ),
      weights,
      fold === 0 ? steps : 20,
    );
    for (const one of copies.filter(isOut)) {
      const row = scores(one, weights);
      const order = [...row.keys()].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0)).slice(0, 5);
      const total = counts.get(nameOf(one.group)) ?? { n: 0, first: 0, any: 0, baseFirst: 0, baseAny: 0 };
      counts.set(nameOf(one.group), total);
      total.n++;
      total.first += one.isHeld[order[0] ?? -1] ?? 0;
      total.any += order.some((i) => one.isHeld[i]) ? 1 : 0;
      total.baseFirst += Number(one.baseline.first);
      total.baseAny += Number(one.baseline.any);
    }
  }
  for (const [name, total] of counts) {
    const percent = (part: number) => ((100 * part) / total.n).toFixed(1);
    console.log(
      `${name}, left out of training: first ${percent(total.first)}, any of five ${percent(total.any)} (before ${percent(total.baseFirst)}, ${percent(total.baseAny)})`,
    );
  }
}

/** Trains on all; weights for the features as they are. */
export function fitRanking<Name extends FeatureName | RereadFeature>(
  examples: readonly RankExample[],
  names: readonly Name[],
): ReadonlyMap<Name, number> {
  const width = names.length;
  const copies = examples.map((one) => ({ ...one, features: Float32Array.from(one.features) }));
  const deviations = standardise(copies, width);
  const weights = minimise(listwise(copies, width, ridge), new Float64Array(width), steps);
  return new Map(names.map((name, i) => [name, (weights[i] ?? 0) / (deviations[i] ?? 1)]));
}
