/**
 * Learns the weights of src/answer/weights.ts.
 *
 *   npm run train -- --articles DIR --topics FILE [--topics FILE …] [--write]
 *
 * The topics are questions with gold answers, one JSON object a line: `question`, `articleId`, `answers`. Every number
 * printed is of questions about articles that were left out of the training that scored them. `--write` trains on all.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder } from '../src/corpus/folder.ts';
import { createRetriever } from '../src/retrieval/minisearch.ts';
import { KeptCounts, readTopics } from './train-data.ts';
import { crossValidateRanking, fitRanking, readExamples } from './train-rank.ts';
import { trainSilence } from './train-silence.ts';
import { weightsFile } from './train-write.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    topics: { type: 'string', multiple: true },
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    'silence-only': { type: 'boolean', default: false },
  },
});
if (values.articles === undefined || values.topics === undefined) {
  console.error('npm run train -- --articles DIR --topics FILE [--topics FILE …] [--write]');
  process.exit(64);
}

const { articles } = await readFolder(values.articles);
const topics = readTopics(values.topics);
const retriever = createRetriever(articles);
const counts = new KeptCounts();
for (const topic of topics) counts.add(topic, retriever);
console.log(`${topics.length} questions over ${articles.length} articles`);
console.log([...counts.classes()].map(([name, chance]) => `${name} kept ${chance.toFixed(2)}`).join(', '));

const examples = readExamples(topics, retriever, counts);
const weights = crossValidateRanking(
  examples,
  Number(values.folds),
  articles.map(({ id }) => id),
);
const final = fitRanking(examples);
console.log(
  [...final]
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, 20)
    .map(([name, w]) => `${name} ${w.toFixed(2)}`)
    .join(', '),
);
void weights;
if (values.write) writeFileSync(new URL('../src/answer/weights.ts', import.meta.url), weightsFile(final, counts));
if (values.write) console.log('written: src/answer/weights.ts; format it, then train the silence on it');
void trainSilence;
