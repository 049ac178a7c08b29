import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { renderArticle } from '../src/corpus/write.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import type { Gathered } from '../src/search/gathered.ts';
import { createLiveCorpus } from '../src/search/live.ts';
import { indexMemory } from '../src/search/live-memory.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { article } from '../test/support/articles.ts';
import { askAndCheck, changingFolder, madeUpQuestion, madeUpText, seeded } from '../test/support/changing.ts';

const questionsPerSecond = 20;

/** Hits of many questions, scores to nine digits: two equal indexes give the same. */
function found(retriever: Gathered): string {
  const random = seeded(99);
  const all = Array.from({ length: 200 }, () =>
    retriever
      .search(analyseQuery(madeUpQuestion(random), retriever.vocabulary), everything, 10)
      .map(({ passage, score }) => [passage.id, passage.span, Number(score.toPrecision(9))]),
  );
  return JSON.stringify(all);
}

/**
 * Changes a watched folder `changes` times at random while 20 questions a second are asked, and checks every answer:
 * verbatim, and nothing cited that was gone before the question was asked.
 */
export async function benchLive(print: (line: string) => void, changes = 1_000): Promise<boolean> {
  const directory = mkdtempSync(path.join(tmpdir(), 'quipu-bench-'));
  const random = seeded(4);
  const folder = changingFolder(directory, random);
  const left = new Set<string>();
  const corpus = createLiveCorpus({
    directory,
    retriever: createRetriever(),
    memory: null,
    onChange: ({ removed }) => {
      for (const id of removed) left.add(id);
    },
  });
  await corpus.whenComplete;
  await corpus.watch();
  const wrong: string[] = [];
  const questionMs: number[] = [];
  let isChanging = true;
  const asking = (async () => {
    for (let n = 0, startMs = performance.now(); isChanging; n++) {
      await sleep(Math.max(0, startMs + (n * 1000) / questionsPerSecond - performance.now()));
      const askMs = performance.now();
      try {
        wrong.push(...askAndCheck(madeUpQuestion(random), corpus.retriever, (id) => !left.has(id)));
      } catch (error) {
        wrong.push(`a question failed: ${(error as Error).message}`);
      }
      questionMs.push(performance.now() - askMs);
    }
  })();
  const startMs = performance.now();
  for (let n = 0; n < changes; n++) {
    await folder.changeOne();
    await sleep(random() * 40);
  }
  const tookMs = performance.now() - startMs;
  await corpus.look();
  isChanging = false;
  await asking;
  const random2 = seeded(6);
  for (let n = 0; n < 300; n++)
    wrong.push(...askAndCheck(madeUpQuestion(random2), corpus.retriever, (id) => folder.present.has(id)));
  const isEqual = found(corpus.retriever) === found(createRetriever(corpus.retriever.articles.values()));
  // a file that was broken before its first good version was seen is named instead
  const broken = corpus.status().problems.join();
  const isSame =
    [...corpus.retriever.articles.keys()].every((id) => folder.present.has(id)) &&
    [...folder.present].every((id) => corpus.retriever.articles.has(id) || broken.includes(`${id}.md`));
  await corpus.close();
  rmSync(directory, { recursive: true, force: true });
  questionMs.sort((a, b) => a - b);
  const at = (share: number) => (questionMs[Math.floor((questionMs.length - 1) * share)] ?? 0).toFixed(1);
  print(
    `live corpus: ${changes} changes in ${(tookMs / 1000).toFixed(0)} s, ${questionMs.length} questions meanwhile (ms p50 ${at(0.5)}, p99 ${at(0.99)}), wrong ${wrong.length}, articles as in the folder ${isSame}, index as built anew ${isEqual}`,
  );
  for (const problem of wrong.slice(0, 5)) print(`  ${problem}`);
  return wrong.length === 0 && isEqual && isSame;
}

/** Starts on a large folder twice: building the index, then taking it up unchanged. */
export async function benchStart(print: (line: string) => void, articles = 10_000): Promise<number> {
  const directory = mkdtempSync(path.join(tmpdir(), 'quipu-bench-'));
  const corpusDir = path.join(directory, 'corpus');
  mkdirSync(corpusDir);
  const random = seeded(5);
  for (let n = 0; n < articles; n++) {
    const content = renderArticle(article(`story-${n}`, madeUpText(random, 6), { title: `Story number ${n}` }));
    writeFileSync(path.join(corpusDir, `story-${n}.md`), content);
  }
  const start = async () => {
    const startMs = performance.now();
    const before = process.cpuUsage();
    const corpus = createLiveCorpus({
      directory: corpusDir,
      retriever: createRetriever(),
      memory: indexMemory(directory, corpusDir),
    });
    await corpus.whenComplete;
    const { user, system } = process.cpuUsage(before);
    const tookMs = performance.now() - startMs;
    await corpus.close();
    return { tookMs, cpuMs: (user + system) / 1000, passages: corpus.retriever.passageCount };
  };
  const anew = await start();
  const again = await start();
  rmSync(directory, { recursive: true, force: true });
  const ratio = again.cpuMs / anew.cpuMs;
  print(
    `start on ${articles} articles, ${anew.passages} passages: built anew ${seconds(anew.tookMs)} (CPU ${seconds(anew.cpuMs)}), taken up unchanged ${seconds(again.tookMs)} (CPU ${seconds(again.cpuMs)}), ratio ${(again.tookMs / anew.tookMs).toFixed(3)} (CPU ${ratio.toFixed(3)})`,
  );
  return ratio;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

if (process.argv[1] === import.meta.filename) {
  await benchStart(console.log, Number(process.argv[2] ?? 10_000));
  await benchLive(console.log, Number(process.argv[3] ?? 1_000));
}
