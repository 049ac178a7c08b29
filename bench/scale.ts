/**
 * How search grows: generated passages in memory (to 100,000) and in PostgreSQL on one server and on four, one after the other, each asked
 * by a process of its own: time to build, memory of the process that answers, text to payload, and whether the passage that
 * answers is among the ten best.
 *
 *   npm run bench -- scale [--passages N]… [--questions 60]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bringIn } from '../src/search/postgres/build.ts';
import { openPostgresRetriever } from '../src/search/postgres/postgres-retriever.ts';
import { type PostgresServer, startPostgres } from '../test/support/postgres.ts';
import { generatedCorpus } from './generate.ts';

/** More passages than this are not kept in memory. */
const maxInMemory = 100_000;
/** Memory that a server has for pages, and room for what is built. */
const serverFlags = (megabytes: number) =>
  [
    'listen_addresses=127.0.0.1',
    'max_connections=60',
    `shared_buffers=${megabytes}MB`,
    'synchronous_commit=off',
    'max_wal_size=4GB',
  ].flatMap((setting) => ['-c', setting]);

/** What the asking process says of one way to search. */
interface Asked {
  readonly passages: number;
  readonly buildMs: number;
  readonly rssMb: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly hitAt10: number;
}

type Say = (line: string) => void;

export async function benchScale(args: readonly string[], say: Say): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { passages: { type: 'string', multiple: true }, questions: { type: 'string', default: '60' } },
  });
  const sizes = (values.passages ?? ['10000', '100000', '1000000']).map(Number);
  const folder = mkdtempSync(path.join(tmpdir(), 'quipu-scale-'));
  const questionsFile = path.join(folder, 'questions.json');
  const ask = (way: string, passages: number, urls: readonly string[] = []) =>
    asked([way, String(passages), questionsFile, ...urls]);
  try {
    const few = generatedCorpus(10_000).questions.slice(0, Number(values.questions));
    writeFileSync(questionsFile, JSON.stringify(few));
    const bare = ask('bare', 10_000);
    say(lineOf('bare MiniSearch, its default options', bare));
    for (const passages of sizes) {
      const { articles, questions } = generatedCorpus(passages);
      writeFileSync(questionsFile, JSON.stringify(spread(questions, Number(values.questions))));
      if (passages <= maxInMemory) {
        say(lineOf('in memory', ask('memory', passages)));
      }
      for (const count of [1, 4]) {
        const servers = await started(count);
        try {
          const urls = await Promise.all(servers.map((server) => server.createDatabase()));
          const retriever = await openPostgresRetriever({ shards: urls.map((url) => [url]) });
          const startMs = performance.now();
          await bringIn(retriever, articles, (done, total) => {
            if (done % 10_000 === 0 && total > 10_000) say(`  ${done} of ${total} articles`);
          });
          const buildMs = performance.now() - startMs;
          await retriever.close();
          const name = `PostgreSQL, ${count === 1 ? 'one server' : `${count} servers`}`;
          say(lineOf(name, { ...ask('postgres', passages, urls), buildMs }));
        } finally {
          await Promise.all(servers.map((server) => server.stop()));
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function started(count: number): Promise<readonly PostgresServer[]> {
  const flags = serverFlags(1_024 / count);
  const outcomes = await Promise.all(Array.from({ length: count }, () => startPostgres({}, flags)));
  return outcomes.map((outcome) => {
    if (!('server' in outcome)) throw new Error(outcome.unavailable);
    return outcome.server;
  });
}

/** Questions from all over a corpus. */
const spread = (questions: readonly string[], count: number): readonly string[] =>
  Array.from(
    { length: Math.min(count, questions.length) },
    (_, n) => questions[Math.floor((n * questions.length) / count)] ?? '',
  );

function asked(args: readonly string[]): Asked {
  const child = fileURLToPath(new URL('./scale-asking.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', child, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Asked;
}

const lineOf = (name: string, { passages, buildMs, rssMb, p50Ms, p95Ms, hitAt10 }: Asked): string =>
  `${name.padEnd(38)} ${String(passages).padStart(9)} passages: built in ${(buildMs / 1000).toFixed(1)} s, ${rssMb.toFixed(0)} MB, p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms, hit@10 ${hitAt10.toFixed(2)}`;
