import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyseQuestion } from '../src/answer/question/question.ts';
import { rankedPassages, rankSentences } from '../src/answer/rank/rank.ts';
import { evidenceFeatures } from '../src/answer/silence/reason-evidence.ts';
import { evidenceFeatureNames } from '../src/answer/silence/reason-weights.ts';
import { answerability } from '../src/answer/silence/silence.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { analyseQuery } from '../src/retrieval/analyse.ts';
import { createRetriever } from '../src/retrieval/minisearch.ts';
import { inverseFrequency } from '../src/retrieval/passage-index.ts';
import { everything, type Scope } from '../src/retrieval/query.ts';

// Learns the weights of src/answer/silence/reason-weights.ts: whether the evidence is enough to answer.
//   npx tsx bench/train-reason.ts --corpus DIR --questions FILE.jsonl [--every 3] [--keep 0.985] [--write]
// Each question is put once to all articles (answerable) and once to all but its own (not). The constant is set so that
// `keep` of the answerable ones are answered.

interface Topic {
  readonly question: string;
  readonly articleId: string;
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    questions: { type: 'string' },
    every: { type: 'string', default: '3' },
    keep: { type: 'string', default: '0.985' },
    write: { type: 'boolean', default: false },
  },
});
const { articles } = await readFolder(values.corpus ?? '');
const retriever = createRetriever(articles);
const { vocabulary } = retriever;
const weigh = (term: string) => inverseFrequency(vocabulary.passageCount, vocabulary.frequency(term));
const topics = readFileSync(values.questions ?? '', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as Topic)
  .filter((_, at) => at % Number(values.every) === 0);

function read(question: string, scope: Scope): readonly number[] {
  const analyse = (text: string) => analyseQuery(text, vocabulary);
  const analysed = analyseQuestion(question, { articles: retriever.articles, today: '2020-01-01', analyse });
  const hits = retriever.search(analysed.query, scope, rankedPassages);
  const ranked = rankSentences(analysed, hits, retriever);
  const features = evidenceFeatures(analysed, hits, ranked, answerability(analysed, hits, ranked, retriever), weigh);
  return evidenceFeatureNames.map((name) => features[name]);
}

const without = (articleId: string): Scope => ({
  ...everything,
  articleIds: new Set(articles.map(({ id }) => id).filter((id) => id !== articleId)),
});
const rows = topics.flatMap(({ question, articleId }) => [
  { features: read(question, everything), isAnswerable: true },
  { features: read(question, without(articleId)), isAnswerable: false },
]);

const balance = (weights: readonly number[], features: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), 0);
const weights: number[] = evidenceFeatureNames.map(() => 0);
const squares = weights.map(() => 1e-8);
for (let step = 0; step < 600; step++) {
  const gradient = weights.map((weight) => 0.5 * weight);
  for (const { features, isAnswerable } of rows) {
    const error = 1 / (1 + Math.exp(-balance(weights, features))) - (isAnswerable ? 1 : 0);
    features.forEach((value, at) => {
      gradient[at] = (gradient[at] ?? 0) + error * value;
    });
  }
  gradient.forEach((slope, at) => {
    squares[at] = (squares[at] ?? 0) + slope * slope;
    weights[at] = (weights[at] ?? 0) - (0.5 * slope) / Math.sqrt(squares[at] ?? 1);
  });
}
const balances = rows
  .filter(({ isAnswerable }) => isAnswerable)
  .map(({ features }) => balance(weights, features))
  .sort((one, other) => one - other);
const threshold = balances[Math.floor((1 - Number(values.keep)) * balances.length)] ?? 0;
weights[0] = (weights[0] ?? 0) - threshold;
const foreign = rows.filter(({ isAnswerable }) => !isAnswerable);
const silent = foreign.filter(({ features }) => balance(weights, features) < 0).length / foreign.length;
console.log(`kept ${values.keep}, silent ${silent.toFixed(3)} of those without their article`);
const table = evidenceFeatureNames.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(3)},`).join('\n');
console.log(table);
if (values.write) {
  const file = new URL('../src/answer/silence/reason-weights.ts', import.meta.url);
  const [head = ''] = readFileSync(file, 'utf8').split('Readonly<Record<EvidenceFeature, number>> = {');
  writeFileSync(file, `${head}Readonly<Record<EvidenceFeature, number>> = {\n${table}\n};\n`);
}
