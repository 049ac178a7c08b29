/**
 * Learns the weights of src/answer/rank/weights.ts.
 *
 *   npm run train -- --articles DIR --topics FILE [--topics FILE …] [--write]
 *
 * The topics are questions with gold answers, one JSON object a line: `question`, `articleId`, `answers`. Every number
 * printed is of questions about articles that were left out of the training that scored them. `--write` trains on all and
 * writes the tables; `--silence-only` learns when to keep silent, over the ranking as it is written: run it second.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFolder } from '../src/corpus/folder.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { KeptCounts, readTopics } from './train-data.ts';
import { crossValidateRanking, fitRanking, readExamples } from './train-rank.ts';
import { trainSilence } from './train-silence.ts';
import { silenceFile, weightsFile } from './train-write.ts';

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

if (!values['silence-only']) {
  const examples = readExamples(topics, retriever, counts);
  crossValidateRanking(
    examples,
    Number(values.folds),
    articles.map(({ id }) => id),
  );
  if (values.write) write('rank/weights.ts', weightsFile(fitRanking(examples), counts));
} else {
  const silence = trainSilence(articles, topics);
  if (values.write) write('silence/weights.ts', silenceFile(silence));
}

function write(name: string, source: string): void {
  writeFileSync(new URL(`../src/answer/${name}`, import.meta.url), source);
  console.log(`written: src/answer/${name}`);
}
