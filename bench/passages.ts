/**
 * How high the passage that answers is found: MRR@10 and recall, beside plain BM25 over the same stems in the same run.
 *
 *   npx tsx bench/passages.ts --corpus DIR --topics FILE [--topics FILE …]
 *
 * Topics as for training: `question`, `articleId`, `answers`. A passage answers when it is of the article and holds a gold answer.
 */
import { parseArgs } from 'node:util';
import { readFolder } from '../src/corpus/folder.ts';
import { termsOf } from '../src/language/tokens.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import { inverseFrequency } from '../src/search/bm25.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { plainPassages } from './baseline.ts';
import { holds, readTopics, type Topic } from './train-data.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, topics: { type: 'string', multiple: true } } });
if (values.corpus === undefined || values.topics === undefined) {
  console.error('npx tsx bench/passages.ts --corpus DIR --topics FILE [--topics FILE …]');
  process.exit(64);
}
const { articles } = await readFolder(values.corpus);
const topics = readTopics(values.topics);
const retriever = createRetriever(articles);
const passages = plainPassages(articles);
const byId = new Map(passages.map((passage) => [passage.id, passage]));
const plain = plainBm25(passages);

for (const [name, search] of Object.entries({
  'our retriever': (question: string) =>
    retriever.search(analyseQuery(question, retriever.vocabulary), everything, 20).map(({ passage }) => passage.id),
  'plain BM25': plain,
})) {
  const ranks = topics.map((topic) => search(topic.question).findIndex((id) => answers(id, topic)));
  const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0), 0) / ranks.length;
  console.log(
    `${name.padEnd(14)} MRR@10 ${mrr.toFixed(4)}, recall@1 ${share(1).toFixed(3)}, @5 ${share(5).toFixed(3)}, @20 ${share(20).toFixed(3)}`,
  );
}

function answers(id: string, topic: Topic): boolean {
  const passage = byId.get(id);
  return passage !== undefined && passage.articleId === topic.articleId && holds(passage.text, topic);
}

/** BM25 with k1 = 1.2 and b = 0.75 over stems, written as in the textbook. */
function plainBm25(
  all: readonly { readonly id: string; readonly text: string }[],
): (question: string) => readonly string[] {
  const lengths = new Map<string, number>();
  const postings = new Map<string, Map<string, number>>();
  for (const { id, text } of all) {
    const terms = termsOf(text);
    lengths.set(id, terms.length);
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<string, number>();
      postings.set(term, counts.set(id, (counts.get(id) ?? 0) + 1));
    }
  }
  const mean = [...lengths.values()].reduce((sum, length) => sum + length, 0) / all.length;
  return (question) => {
    const scores = new Map<string, number>();
    for (const term of new Set(termsOf(question))) {
      for (const [id, count] of postings.get(term) ?? []) {
        const norm = 1.2 * (0.25 + (0.75 * (lengths.get(id) ?? 0)) / mean);
        const idf = inverseFrequency(all.length, postings.get(term)?.size ?? 0);
        scores.set(id, (scores.get(id) ?? 0) + (idf * count * 2.2) / (count + norm));
      }
    }
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 20)
      .map(([id]) => id);
  };
}
