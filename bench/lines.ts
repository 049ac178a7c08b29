import { parseArgs } from 'node:util';
import { hitsFor } from '../src/answer/evidence/hits.ts';
import { rankSentences } from '../src/answer/evidence/rank/rank.ts';
import { chooseLines } from '../src/answer/lines/choose.ts';
import type { Quotable } from '../src/answer/lines/lines.ts';
import { analyseQuestion } from '../src/answer/question/question.ts';
import { inOneGo, type Steps } from '../src/answer/steps.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import { inverseFrequencyIn } from '../src/search/bm25.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { holds, readTopics } from './train-data.ts';

// How many lines are shown under some limits, and in how many questions one of them holds the answer (nothing is silent).
//   npx tsx bench/lines.ts --articles DIR --topics FILE [--every 3]

const { values } = parseArgs({
  options: { articles: { type: 'string' }, topics: { type: 'string' }, every: { type: 'string', default: '1' } },
});
const { articles } = await readFolder(values.articles ?? '');
const topics = readTopics([values.topics ?? '']).filter((_, at) => at % Number(values.every) === 0);
const retriever = createRetriever(articles);
const { vocabulary } = retriever;
const weigh = inverseFrequencyIn(vocabulary);

/** Of one outlet nobody else is heard. */
function* unheard(): Steps<readonly Quotable[]> {
  yield;
  return [];
}

const limits = [0.3, 0.1, 0.03, 0.012, 0.004, 0.0015, 0.0003, 0];
const counts = limits.map(() => ({ lines: 0, held: 0 }));
for (const topic of topics) {
  const question = analyseQuestion(topic.question, {
    articles: retriever.articles,
    today: '2025-01-01',
    analyse: (text) => analyseQuery(text, vocabulary),
  });
  const ranked = rankSentences(question, hitsFor(question.query, everything, retriever), retriever);
  for (const [at, count] of counts.entries()) {
    const shown = { least: limits[at] ?? 0, leastShared: 0 };
    const { lines } = inOneGo(chooseLines(question, ranked, weigh, shown, unheard));
    count.lines += lines.length;
    const isHeld = lines.some(({ shown: { scored, span } }) =>
      holds(scored.article.text.slice(span.start, span.end), topic),
    );
    count.held += isHeld ? 1 : 0;
  }
}
for (const [at, { lines, held }] of counts.entries()) {
  const [mean, share] = [lines / topics.length, (100 * held) / topics.length];
  console.log(`from ${limits[at]}: ${mean.toFixed(2)} lines, ${share.toFixed(1)} % hold the answer`);
}
