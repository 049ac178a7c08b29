/**
 * Learns when another outlet's sentence is shown beside the first line: the weights of src/answer/lines/beside-weights.ts.
 *
 *   npx tsx bench/train-beside.ts [--write]
 *
 * From bench/topics/two-outlets.jsonl (a question, and a sentence of each of two outlets that answers it, alike or otherwise) and the questions
 * of bench/topics/corpora: a case is a sentence of another outlet than the first line's, and is met where it answers too. Questions of the
 * latter were asked of one article: what others say of the same is not always marked, so they count half. Counts printed are of
 * corpora left out of the training that scored them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { explain } from '../src/answer/ask/ask.ts';
import { besideFeatureNames, besideFeatures } from '../src/answer/lines/beside.ts';
import { nearestTo } from '../src/answer/lines/choose.ts';
import { isAnothers } from '../src/answer/relate/outlets.ts';
import { inOneGo } from '../src/answer/steps.ts';
import { inverseFrequencyIn } from '../src/search/bm25.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { answers, readCorpora, type Topic } from './train-data.ts';
import { type Case, learn, leftOut, writeWeights } from './train-logistic.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const today = '2025-01-01';
/** Of the questions of one article so many are taken. */
const every = 3;

interface Found extends Case {
  readonly from: 'contradictions' | 'agreements' | 'questions';
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const corpora = await readCorpora(file('topics/corpora'));
const paired = readFileSync(file('topics/two-outlets.jsonl'), 'utf8')
  .split('\n')
  .flatMap((line) => (line === '' ? [] : JSON.parse(line)));

const cases = corpora.flatMap(({ name, articles, topics }) => {
  if (new Set(articles.map(({ publisher }) => publisher)).size < 2) return [];
  const retriever = createRetriever(articles);
  const weigh = inverseFrequencyIn(retriever.vocabulary);
  const casesOf = (from: Found['from'], topic: Topic): readonly Found[] => {
    const { question: analysed, ranked } = explain({ question: topic.question, retriever, scope: everything, today });
    const near = inOneGo(nearestTo(analysed, ranked, weigh));
    const [lead] = near;
    if (lead === undefined) return [];
    const what = { question: topic.question, lead, best: ranked[0]?.score ?? 0 };
    return near.flatMap((one, at): readonly Found[] => {
      if (at === 0 || !isAnothers(one.statement.article, lead.statement.article)) return [];
      const features = besideFeatures(what, one, at);
      if (features === null) return [];
      const row = Float32Array.from(besideFeatureNames, (feature) => features[feature]);
      return [{ corpus: name, from, row, isMet: answers(one.statement.text, one.scored.article.id, topic) }];
    });
  };
  const two = paired.filter(({ corpus }) => corpus === name);
  return [
    ...topics.filter((_, at) => at % every === 0).flatMap((topic) => casesOf('questions', topic)),
    ...two.flatMap((topic) =>
      casesOf(topic.isContradiction ? 'contradictions' : 'agreements', { ...topic, articleId: '', answers: [] }),
    ),
  ];
});

/** Cases of pairs count twice. */
const weighted = (some: readonly Found[]): readonly Found[] => [
  ...some,
  ...some.filter(({ from }) => from !== 'questions'),
];

const chances = leftOut(cases, weighted);
const count = (some: readonly unknown[]) => String(some.length).padStart(5);
for (const from of ['contradictions', 'agreements', 'questions'] as const) {
  const own = chances.filter(({ one }) => one.from === from);
  console.log(`${from}: ${own.length} sentences of other outlets, ${own.filter(({ one }) => one.isMet).length} answer`);
  for (const least of [0.15, 0.2, 0.27, 0.35, 0.5]) {
    const shown = own.filter(({ chance }) => chance >= least);
    console.log(`  from ${least}: shown ${count(shown)}, answer ${count(shown.filter(({ one }) => one.isMet))}`);
  }
}
if (values.write) writeWeights('beside', 'beside', besideFeatureNames, learn(weighted(cases)));
