/**
 * Learns the weights of src/answer/evidence/: which sentence answers (rank/weights.ts), and whether any does (enough/weights.ts).
 *
 *   npm run train -- --articles DIR --topics FILE [--topics FILE …] [--write]
 *   npm run train -- --articles DIR --topics FILE [--topics FILE …] --reread [--write]
 *   npm run train -- --articles DIR --topics FILE [--topics FILE …] --enough [--plain] [--write]
 *
 * The topics are questions with gold answers, one JSON object a line: `question`, `articleId`, `answers`; beside them stand
 * the corpora of bench/topics/corpora. Every number printed is of questions about articles or corpora that were left out of the
 * training that scored them. `--write` trains on all and writes the table; `--reread` learns what the best sentences are read again by, over the
 * ranking as it is written, and `--enough` when the evidence is enough, over both: run them in this order. `--plain` learns it for
 * where whole sentences have no direction.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featureNames } from '../src/answer/evidence/rank/features-names.ts';
import { rereadFeatureNames } from '../src/answer/evidence/rank/reread.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { englishMeaning, wordsAlone } from '../src/language/meaning.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { KeptCounts, readCorpora, readTopics } from './train-data.ts';
import { trainEnough } from './train-enough.ts';
import { crossValidateRanking, fitRanking, readAgain, readExamples } from './train-rank.ts';
import { enoughFile, rereadFile, weightsFile } from './train-write.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    topics: { type: 'string', multiple: true },
    folds: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
    reread: { type: 'boolean', default: false },
    enough: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
  },
});
if (values.articles === undefined || values.topics === undefined) {
  console.error('npm run train -- --articles DIR --topics FILE [--topics FILE …] [--enough] [--write]');
  process.exit(64);
}
/** A question in everyday words counts as much as so many of an encyclopaedia's: there are fewer of them. */
const everydayWeight = 3;

const { articles } = await readFolder(values.articles);
const topics = readTopics(values.topics);
const corpora = await readCorpora(fileURLToPath(new URL('topics/corpora', import.meta.url)));
console.log(
  `${topics.length} questions over ${articles.length} articles; ${corpora.reduce((sum, one) => sum + one.topics.length, 0)} over ${corpora.length} corpora`,
);

if (values.enough) {
  const enough = trainEnough(articles, topics, corpora, values.plain ? wordsAlone() : englishMeaning());
  if (values.write) write(values.plain ? 'enough/weights-plain.ts' : 'enough/weights.ts', enoughFile(enough));
} else if (values.reread) {
  const retriever = createRetriever(articles);
  const open = readAgain(topics, retriever, ({ articleId }) => `article ${articleId}`);
  const everyday = corpora.flatMap((corpus) =>
    readAgain(corpus.topics, createRetriever(corpus.articles), () => corpus.name),
  );
  const examples = [...open, ...Array.from({ length: everydayWeight }, () => everyday).flat()];
  crossValidateRanking(examples, Number(values.folds), nameOf, rereadFeatureNames.length);
  if (values.write) write('rank/reread-weights.ts', rereadFile(fitRanking(examples, rereadFeatureNames)));
} else {
  const retriever = createRetriever(articles);
  const counts = new KeptCounts();
  for (const topic of topics) counts.add(topic, retriever);
  console.log([...counts.classes()].map(([name, chance]) => `${name} kept ${chance.toFixed(2)}`).join(', '));
  const open = readExamples(topics, retriever, counts, ({ articleId }) => `article ${articleId}`);
  const everyday = corpora.flatMap((corpus) =>
    readExamples(corpus.topics, createRetriever(corpus.articles), counts, () => corpus.name),
  );
  const examples = [...open, ...Array.from({ length: everydayWeight }, () => everyday).flat()];
  crossValidateRanking(examples, Number(values.folds), nameOf);
  if (values.write) write('rank/weights.ts', weightsFile(fitRanking(examples, featureNames), counts));
}

function nameOf(group: string): string {
  return group.startsWith('article ') ? 'articles' : group;
}

function write(name: string, source: string): void {
  writeFileSync(new URL(`../src/answer/evidence/${name}`, import.meta.url), source);
  console.log(`written: src/answer/evidence/${name}`);
}
