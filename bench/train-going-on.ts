/**
 * Learns when the sentence behind the best one is shown as well: the weights of src/answer/lines/going-on-weights.ts.
 *
 *   npx tsx bench/train-going-on.ts [--write]
 *
 * From the questions of bench/topics/corpora: a case is a question whose best sentence is shown alone and has one behind it, and is met
 * where that one answers and the best does not. Counts printed are of corpora left out of the training that scored them.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { explain } from '../src/answer/ask/ask.ts';
import { goingOnFeatureNames, goingOnFeatures } from '../src/answer/lines/going-on.ts';
import { quotable } from '../src/answer/lines/lines.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { answers, readCorpora } from './train-data.ts';
import { type Case, learn, leftOut, writeWeights } from './train-logistic.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const today = '2025-01-01';

interface Asked extends Case {
  readonly isBestRight: boolean;
}

const corpora = await readCorpora(fileURLToPath(new URL('topics/corpora', import.meta.url)));
const cases = corpora.flatMap(({ name, articles, topics }) => {
  const retriever = createRetriever(articles);
  return topics.flatMap((topic): readonly Asked[] => {
    const { question, ranked } = explain({ question: topic.question, retriever, scope: everything, today });
    const best = ranked.find((one) => quotable(one) !== null);
    const line = best === undefined ? null : quotable(best);
    if (best === undefined || line === null) return [];
    const { start, end } = best.sentence.span;
    const features = goingOnFeatures(question, best, ranked);
    const next = best.passage.sentences[best.position + 1];
    if (line.span.start !== start || line.span.end !== end || features === null || next === undefined) return [];
    const isRight = (text: string) => answers(text, best.article.id, topic);
    const isBestRight = isRight(best.sentence.text);
    const row = Float32Array.from(goingOnFeatureNames, (feature) => features[feature]);
    return [{ corpus: name, row, isMet: isRight(next.text) && !isBestRight, isBestRight }];
  });
});

const chances = leftOut(cases);
const count = (some: readonly unknown[]) => String(some.length).padStart(5);
console.log(`${cases.length} questions, the next sentence answers ${cases.filter(({ isMet }) => isMet).length}`);
for (const least of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4]) {
  const shown = chances.filter(({ chance }) => chance >= least).map(({ one }) => one);
  const [met, right] = [shown.filter((one) => one.isMet), shown.filter((one) => one.isBestRight)];
  console.log(`from ${least}: shown for ${count(shown)}, answers ${count(met)}, the best one answers ${count(right)}`);
}
if (values.write) writeWeights('going-on', 'goingOn', goingOnFeatureNames, learn(cases));
