/**
 * How long a question takes, from its text to the message that Discord is sent, and how long an index takes to build; over the bundled
 * corpus and a generated one, beside bare `MiniSearch.search` with default options on the same passages, in turn. Then how
 * well pages are read, how long a start on a large corpus takes, what questions meet while a corpus changes, and how long
 * people on the platforms wait for the first sign.
 *
 *   npm run bench -- scale [--passages N …]        10,000, 100,000 and 1,000,000 passages in memory and in PostgreSQL (`scale.ts`)
 *   npm run bench -- pairs [--half odd|even]     contradictions between two outlets told and missed (`pairs.ts`)
 *   npm run bench [-- extract] [-- --passages 10000] [--questions 100] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask } from '../src/answer/ask/ask.ts';
import { hitsFor } from '../src/answer/evidence/hits.ts';
import { rankSentences } from '../src/answer/evidence/rank/rank.ts';
import type { Article } from '../src/corpus/article.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { messageBody } from '../src/platform/discord/message.ts';
import { answerReply } from '../src/reply/answer.ts';
import { en, inEnglish } from '../src/reply/words/words.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { bareMiniSearch, plainPassages } from './baseline.ts';
import { benchCompare } from './compare.ts';
import { readEvalTopics } from './eval-topics.ts';
import { benchExtract } from './extract.ts';
import { generatedCorpus } from './generate.ts';
import { benchLive, benchStart } from './live.ts';
import { benchPairs } from './pairs.ts';
import { benchPlatforms } from './platforms.ts';
import { benchQuoted } from './quoted.ts';
import { benchScale } from './scale.ts';

if (process.argv[2] === 'scale') {
  await benchScale(process.argv.slice(3), console.log);
  process.exit(0);
}

if (process.argv[2] === 'pairs') {
  benchPairs(process.argv.slice(3));
  process.exit(0);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    passages: { type: 'string', default: '10000' },
    questions: { type: 'string', default: '100' },
    json: { type: 'string' },
  },
});
const today = '2025-12-31';

/** Runs every step for each question in turn, so that a busy machine slows all alike; milliseconds. */
function time(questions: readonly string[], steps: Readonly<Record<string, (question: string) => unknown>>) {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(steps).map((name) => [name, []]));
  for (const [round, asked] of [questions.slice(0, 5), questions].entries()) {
    for (const question of asked) {
      for (const [name, step] of Object.entries(steps)) {
        const start = performance.now();
        step(question);
        if (round === 1) times[name]?.push(performance.now() - start);
      }
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, percentiles(all)]));
}

function percentiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(3));
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}

function measure(name: string, articles: readonly Article[], questions: readonly string[]) {
  const buildStart = performance.now();
  const retriever = createRetriever(articles);
  const buildMs = performance.now() - buildStart;
  const passages = plainPassages(articles);
  const bareStart = performance.now();
  const bare = bareMiniSearch(passages);
  const bareBuildMs = performance.now() - bareStart;
  const times = time(questions, {
    'bare search': (question) => bare.search(question),
    'search and rank': (question) => {
      const query = analyseQuery(question, retriever.vocabulary);
      return rankSentences({ query, asked: 'other' }, hitsFor(query, everything, retriever), retriever);
    },
    'question to message': (question) =>
      JSON.stringify(
        messageBody(
          answerReply(inEnglish(ask({ question, retriever, today }), 0), { words: en, isPrivate: false }).blocks,
        ),
      ),
  });
  const base = times['bare search']?.p50Ms ?? 1;
  console.log(
    `${name}: ${passages.length} passages, ${questions.length} questions; index ${buildMs.toFixed(0)} ms (bare ${bareBuildMs.toFixed(0)} ms)`,
  );
  for (const [step, { p50Ms, p95Ms, p99Ms }] of Object.entries(times)) {
    console.log(
      `  ${step.padEnd(20)} p50 ${p50Ms.toFixed(2)} ms, p95 ${p95Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms; ratio at the median ${(p50Ms / base).toFixed(3)}`,
    );
  }
  return { name, passages: passages.length, buildMs: Math.round(buildMs), bareBuildMs: Math.round(bareBuildMs), times };
}

if (positionals.includes('extract')) {
  await benchExtract(console.log);
  process.exit();
}

const { articles } = await readFolder(new URL('../corpus', import.meta.url).pathname);
const topics = readEvalTopics(new URL('topics/bundled.jsonl', import.meta.url).pathname);
const generated = generatedCorpus(Number(values.passages));
const count = Number(values.questions);
const results = [
  measure('bundled', articles, topics.map(({ question }) => question).slice(0, count)),
  measure('generated', generated.articles, generated.questions.slice(0, count)),
];
console.log('');
await benchCompare(console.log);
await benchQuoted(console.log);
console.log('');
await benchExtract(console.log);
console.log('');
await benchStart(console.log);
await benchLive(console.log);
console.log('');
await benchPlatforms(console.log);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, null, 2));
