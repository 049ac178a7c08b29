import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hitsFor } from '../src/answer/evidence/hits.ts';
import { likelihoods } from '../src/answer/evidence/likelihood.ts';
import { rankSentences } from '../src/answer/evidence/rank/rank.ts';
import { candidatesIn, isInQuestion } from '../src/answer/evidence/spans/candidates.ts';
import { certainFeatures, certainRows } from '../src/answer/evidence/spans/certain.ts';
import { directContext, directFeatures, featuresOf } from '../src/answer/evidence/spans/features.ts';
import { isPartOfList } from '../src/answer/evidence/spans/names.ts';
import { isAsserted } from '../src/answer/lines/asserted.ts';
import { analyseQuestion } from '../src/answer/question/question.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import { inverseFrequencyIn } from '../src/search/bm25.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { forestFile, type Growth, grow, scoreOf } from './train-trees.ts';

// Learns which span of the best sentence answers: a logistic regression (spans/weights.ts), and on top of it trees that tell how
// certain the best one is (spans/certain-weights.ts; with --write=certain these alone).
//   npx tsx bench/train-direct.ts --corpus DIR --questions FILE.jsonl [--write all|certain]
// FILE has one {"question", "articleId", "answers": [gold, …]} a line. Cross-validated over articles: a question's own
// article is always left out; what is printed is scored on articles left out.

interface Topic {
  readonly question: string;
  readonly articleId: string;
  readonly answers: readonly string[];
}

interface Example {
  readonly features: readonly number[];
  /** What is known before the span is put in bold. */
  readonly row: Float64Array;
  readonly isRight: boolean;
}

interface Row {
  readonly articleId: string;
  readonly isThing: boolean;
  readonly examples: readonly Example[];
}

const folds = 5;
const steps = 400;
const rate = 0.5;
const ridge = 0.3;

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Equal to a gold answer, or holding one within three more words. */
function isRight(text: string, answers: readonly string[]): boolean {
  const given = plain(text);
  return answers.map(plain).some((gold) => {
    const isWithin = gold !== '' && ` ${given} `.includes(` ${gold} `);
    return isWithin && given.split(' ').length <= gold.split(' ').length + 3;
  });
}

const sureness = (weights: readonly number[], { features }: Example) =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0)));

/** Adagrad on the log-likelihood with a ridge; the same data give the same weights. */
function learn(rows: readonly Row[]): readonly number[] {
  const examples = rows.flatMap((row) => row.examples);
  const weights: number[] = directFeatures.map(() => 0);
  const squares: number[] = directFeatures.map(() => 1e-8);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => ridge * weight);
    for (const example of examples) {
      const error = sureness(weights, example) - (example.isRight ? 1 : 0);
      example.features.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * value;
      });
    }
    gradient.forEach((slope, at) => {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
    });
  }
  return weights;
}

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, questions: { type: 'string' }, write: { type: 'string' } },
});
const { articles } = await readFolder(values.corpus ?? '');
const topics = readFileSync(values.questions ?? '', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as Topic);
const retriever = createRetriever(articles);
const { vocabulary } = retriever;
const weigh = inverseFrequencyIn(vocabulary);
const naming = new Set(['person', 'place', 'organisation', 'name']);

function rowOf({ question, articleId, answers }: Topic): Row {
  const analyse = (text: string) => analyseQuery(text, vocabulary);
  const analysed = analyseQuestion(question, { articles: retriever.articles, today: '2020-01-01', analyse });
  const ranked = rankSentences(analysed, hitsFor(analysed.query, everything, retriever), retriever);
  const [best] = ranked;
  const [part] = analysed.parts;
  if (best === undefined || part === undefined) return { articleId, isThing: false, examples: [] };
  const text = best.sentence.text;
  const candidates = candidatesIn(text, part, best.article.published, analysed.core).filter(
    ({ span }) =>
      !isInQuestion(text.slice(span.start, span.end), question) &&
      isAsserted(text, span, question) &&
      !(naming.has(part.asked) && isPartOfList(text, span)),
  );
  const lead = 1 / likelihoods(ranked).reduce((sum, likely) => sum + likely, 0);
  const context = directContext(text, part, analysed.query.terms, weigh, lead, candidates);
  const certain = certainRows(candidates, context, analysed.text);
  const examples = candidates.map((one, at) => ({
    features: featuresOf(one, candidates.length, context),
    row: certain[at] ?? new Float64Array(),
    isRight: isRight(text.slice(one.span.start, one.span.end), answers),
  }));
  return { articleId, isThing: naming.has(part.asked) && part.asked !== 'person', examples };
}

/** The best span of a question left out of the training. */
interface Judged {
  readonly sure: number;
  readonly isRight: boolean;
  readonly isThing: boolean;
}

/** How many questions are given a span, and how many of those the right one, from each sureness on. */
function tell(name: string, all: readonly Judged[], limits: readonly number[]): void {
  for (const isThing of [false, true]) {
    console.log(`${name}${isThing ? 'places, organisations, other names' : 'figures, dates, persons'}`);
    for (const least of limits) {
      const given = all.filter((one) => one.isThing === isThing && one.sure >= least);
      const share = ((100 * given.length) / topics.length).toFixed(1);
      const right = ((100 * given.filter((one) => one.isRight).length) / Math.max(1, given.length)).toFixed(1);
      console.log(`  at least ${least}: given ${share} %, right ${right} %`);
    }
  }
}

const rows = topics.map(rowOf);
const ids = [...new Set(rows.map(({ articleId }) => articleId))].sort();
const judged = Array.from({ length: folds }, (_, fold) => {
  const left = new Set(ids.filter((_, at) => at % folds === fold));
  const weights = learn(rows.filter(({ articleId }) => !left.has(articleId)));
  return rows
    .filter(({ articleId, examples }) => left.has(articleId) && examples.length > 0)
    .map(({ examples, isThing }) => {
      const best = examples.reduce((one, other) => (sureness(weights, other) > sureness(weights, one) ? other : one));
      return { sure: sureness(weights, best), isRight: best.isRight, isThing };
    });
}).flat();

tell('', judged, [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]);

const growth: Growth = { trees: 200, depth: 4, rate: 0.06, ridge: 3, rowShare: 0.7, columnShare: 0.4 };
const grown = (own: readonly Row[]) => {
  const examples = own.flatMap((row) => row.examples);
  const isCase = examples.map((one) => one.isRight);
  return grow({ features: examples.map(({ row }) => row), isCase, weights: examples.map(() => 1) }, growth);
};
const certain = Array.from({ length: folds }, (_, fold) => {
  const left = new Set(ids.filter((_, at) => at % folds === fold));
  const forest = grown(rows.filter(({ articleId }) => !left.has(articleId)));
  return rows
    .filter(({ articleId, examples }) => left.has(articleId) && examples.length > 0)
    .map(({ examples, isThing }) => {
      const scores = examples.map(({ row }) => scoreOf(forest, row));
      const best = scores.indexOf(Math.max(...scores));
      return {
        sure: 1 / (1 + Math.exp(-(scores[best] ?? 0))),
        isRight: examples[best]?.isRight === true,
        isThing,
      };
    });
}).flat();
tell('certain: ', certain, [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]);
if (values.write !== undefined) {
  const source = forestFile(grown(rows), {
    learnedBy: 'train-direct.ts',
    names: { features: 'certainFeatureNames', base: 'certainBase', trees: 'certainTrees' },
    features: certainFeatures,
    oddsOf: 'a right answer',
  });
  writeFileSync(new URL('../src/answer/evidence/spans/certain-weights.ts', import.meta.url), source);
}

const weights = learn(rows);
const table = directFeatures.map((name, at) => `  '${name}': ${(weights[at] ?? 0).toFixed(2)},`).join('\n');
console.log(table);
if (values.write === 'all') {
  const file = new URL('../src/answer/evidence/spans/weights.ts', import.meta.url);
  const source = readFileSync(file, 'utf8');
  const [head = ''] = source.split('Readonly<Record<DirectFeature, number>> = {');
  writeFileSync(file, `${head}Readonly<Record<DirectFeature, number>> = {\n${table}\n};\n`);
}
