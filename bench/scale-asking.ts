/** Asks one index the questions of a file, in a process of its own, and prints a line of JSON. Started by `scale.ts`. */
import { readFileSync } from 'node:fs';
import { ask } from '../src/answer/ask/ask.ts';
import { gather } from '../src/answer/evidence/gather.ts';
import { hitsFor } from '../src/answer/evidence/hits.ts';
import { messageBody } from '../src/platform/discord/message.ts';
import { answerReply } from '../src/reply/answer.ts';
import { en, inEnglish } from '../src/reply/words/words.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { openPostgresRetriever } from '../src/search/postgres/postgres-retriever.ts';
import { everything } from '../src/search/query.ts';
import type { Retriever } from '../src/search/retriever.ts';
import { bareMiniSearch, plainPassages } from './baseline.ts';
import { generatedCorpus } from './generate.ts';

const today = '2025-12-31';
const [way = '', size = '', file = '', ...urls] = process.argv.slice(2);
const questions: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));

const startMs = performance.now();
const { passages, search, find } = await made();
const buildMs = performance.now() - startMs;

for (const question of questions.slice(0, 5)) await search(question);
const times: number[] = [];
let hits = 0;
for (const question of questions) {
  const from = performance.now();
  await search(question);
  times.push(performance.now() - from);
  const wanted = /How much did (\S+) pay for the (\S+) in (\S+)\?/.exec(question);
  const isAnswer = (text: string) =>
    text.includes(`${wanted?.[1]} paid $`) && text.includes(`for the ${wanted?.[2]} in ${wanted?.[3]} in`);
  if ((await find(question)).some(isAnswer)) hits += 1;
}
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const said = {
  passages,
  buildMs,
  rssMb: process.memoryUsage().rss / 2 ** 20,
  p50Ms: at(0.5),
  p95Ms: at(0.95),
  hitAt10: hits / questions.length,
};
console.log(JSON.stringify(said));
process.exit(0);

async function made(): Promise<{
  readonly passages: number;
  readonly search: (question: string) => unknown;
  readonly find: (question: string) => Promise<readonly string[]>;
}> {
  if (way === 'bare') {
    const all = plainPassages(generatedCorpus(Number(size)).articles);
    const texts = new Map(all.map(({ id, text }) => [id, text]));
    const bare = bareMiniSearch(all);
    return {
      passages: all.length,
      search: (question) => bare.search(question),
      find: async (question) =>
        bare
          .search(question)
          .slice(0, 10)
          .map(({ id }) => texts.get(id) ?? ''),
    };
  }
  const retriever: Retriever =
    way === 'postgres'
      ? await openPostgresRetriever({ shards: urls.map((url) => [url]) })
      : createRetriever(generatedCorpus(Number(size)).articles);
  return {
    passages: retriever.passageCount,
    search: async (question) => {
      const answer = await gather(retriever, (gathered) => ask({ question, retriever: gathered, today }));
      return JSON.stringify(messageBody(answerReply(inEnglish(answer, 0), { words: en, isPrivate: false }).blocks));
    },
    find: (question) =>
      gather(retriever, (gathered) =>
        hitsFor(analyseQuery(question, gathered.vocabulary), everything, gathered)
          .slice(0, 10)
          .map(({ passage, article }) => article.text.slice(passage.span.start, passage.span.end)),
      ),
  };
}
