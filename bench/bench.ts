// npm run bench
// Latency of a question, all the way to the payload that Discord gets, and the building of the index: over the bundled
// articles and over 10,000 generated passages, each beside bare MiniSearch with its default options in the same run.
import { mkdirSync, writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { ask } from '../src/answer/ask.ts';
import type { Article } from '../src/corpus/article.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { messageBody } from '../src/platform/discord/message.ts';
import { answerReply } from '../src/reply/answer.ts';
import { createRetriever } from '../src/retrieval/minisearch.ts';
import { readTopics } from './eval-judge.ts';
import { generated } from './generated.ts';

/** Times in milliseconds. */
interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const timed = (work: () => unknown): number => {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
};

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
const at = (sorted: readonly number[], share: number) =>
  rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
const latency = (all: readonly number[]): Latency => {
  const sorted = [...all].sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99) };
};

function measure(name: string, articles: readonly Article[], questions: readonly string[]) {
  const retriever = createRetriever();
  const buildMs = timed(() => retriever.update({ removed: [], added: articles }));
  const passages = [...retriever.articles.keys()].flatMap((id) => retriever.passages(id));
  const bare = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const bareBuildMs = timed(() =>
    bare.addAll(passages.map((passage, id) => ({ id, text: passage.sentences.map(({ text }) => text).join(' ') }))),
  );
  const whole = (question: string) =>
    messageBody(answerReply({ ...ask({ question, retriever, today: '2025-12-31' }), tookMs: 0 }, false).blocks);
  for (const question of questions.slice(0, 20)) {
    whole(question);
    bare.search(question);
  }
  const oursMs: number[] = [];
  const bareMs: number[] = [];
  // In turn, so that whatever else the machine does falls on both.
  for (const question of questions) {
    oursMs.push(timed(() => whole(question)));
    bareMs.push(timed(() => bare.search(question)));
  }
  const ours = latency(oursMs);
  const peer = latency(bareMs);
  return {
    name,
    passages: passages.length,
    questions: questions.length,
    questionToPayloadMs: ours,
    bareMiniSearchMs: peer,
    medianRatio: rounded(ours.p50 / peer.p50),
    indexBuildMs: rounded(buildMs),
    bareBuildMs: rounded(bareBuildMs),
    buildRatio: rounded(buildMs / bareBuildMs),
  };
}

const { articles } = await readFolder('corpus');
const topics = readTopics('bench/topics/questions.jsonl').map(({ question }) => question);
const large = generated(10_000, 200);
const results = [measure('bundled articles', articles, topics), measure('generated', large.articles, large.questions)];
for (const { questionToPayloadMs: ours, bareMiniSearchMs: bare, ...r } of results) {
  console.log(`${r.name}: ${r.passages} passages, ${r.questions} questions`);
  console.log(`  question to Discord payload, ms   p50 ${ours.p50}  p95 ${ours.p95}  p99 ${ours.p99}`);
  console.log(`  bare MiniSearch.search, ms        p50 ${bare.p50}  p95 ${bare.p95}  p99 ${bare.p99}`);
  console.log(`  ratio at the median               ${r.medianRatio}`);
  console.log(`  index build, ms                   ${r.indexBuildMs}, bare ${r.bareBuildMs}, ratio ${r.buildRatio}\n`);
}
const folder = new URL('results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('bench.json', folder), `${JSON.stringify(results, null, 2)}\n`);
