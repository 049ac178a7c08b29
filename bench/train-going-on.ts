/**
 * Learns when the sentence behind the best one is shown as well: the weights of src/answer/lines/going-on-weights.ts.
 *
 *   npx tsx bench/train-going-on.ts [--write]
 *
 * From the questions of bench/topics/corpora: a case is a question whose best sentence is shown alone and has one behind it, and is met
 * where that one answers and the best does not. Counts printed are of corpora left out of the training that scored them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { explain } from '../src/answer/ask/ask.ts';
import { goingOnFeatureNames, goingOnFeatures } from '../src/answer/lines/going-on.ts';
import { quotable } from '../src/answer/lines/lines.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { answers, readCorpora } from './train-data.ts';
import { type Example, logistic, minimise, scores, standardise } from './train-fit.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const today = '2025-01-01';
const ridge = 1e-4;
const steps = 80;

interface Case {
  readonly corpus: string;
  readonly row: Float32Array;
  readonly isMet: boolean;
  readonly isBestRight: boolean;
}

const corpora = await readCorpora(fileURLToPath(new URL('topics/corpora', import.meta.url)));
const cases = corpora.flatMap(({ name, articles, topics }) => {
  const retriever = createRetriever(articles);
  return topics.flatMap((topic): readonly Case[] => {
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

const width = goingOnFeatureNames.length;
const exampleOf = (some: readonly Case[]): Example => ({
  features: Float32Array.from(some.flatMap(({ row }) => [...row])),
  count: some.length,
  isAnswer: Uint8Array.from(some, ({ isMet }) => Number(isMet)),
});

function learn(some: readonly Case[]): Float64Array {
  const example = exampleOf(some);
  const scales = standardise([example], width);
  const weights = minimise(logistic([example], width, ridge), new Float64Array(width), steps);
  return weights.map((weight, i) => weight / (scales[i] ?? 1));
}

const chances = corpora.flatMap(({ name }) => {
  const own = cases.filter(({ corpus }) => corpus === name);
  const weights = learn(cases.filter(({ corpus }) => corpus !== name));
  return [...scores(exampleOf(own), weights)].map((score, i) => ({ one: own[i], chance: 1 / (1 + Math.exp(-score)) }));
});
const count = (some: readonly unknown[]) => String(some.length).padStart(5);
console.log(`${cases.length} questions, the next sentence answers ${cases.filter(({ isMet }) => isMet).length}`);
for (const least of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4]) {
  const shown = chances.filter(({ chance }) => chance >= least).map(({ one }) => one);
  const [met, right] = [shown.filter((one) => one?.isMet), shown.filter((one) => one?.isBestRight)];
  console.log(`from ${least}: shown for ${count(shown)}, answers ${count(met)}, the best one answers ${count(right)}`);
}
if (values.write) {
  const weights = learn(cases);
  const table = goingOnFeatureNames.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(3))},`);
  writeFileSync(
    new URL('../src/answer/lines/going-on-weights.ts', import.meta.url),
    `import type { GoingOnFeature } from './going-on.ts';

/** Learned by bench/train-going-on.ts; not for editing by hand. */
export const goingOnWeights: Readonly<Record<GoingOnFeature, number>> = {
${table.join('\n')}
};
`,
  );
}
