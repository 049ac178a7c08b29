/**
 * How long it takes to put two sources side by side, beside the nearest thing that a library offers: MiniSearch with its
 * default options over the sentences of the one, searched with each sentence of the other.
 *
 *   npx tsx bench/compare.ts
 */
import { setImmediate } from 'node:timers/promises';
import { type CompareRequest, compare, compareSlowly, shownLimits } from '../src/answer/compare/compare.ts';
import type { Article } from '../src/corpus/article.ts';
import type { Gathered } from '../src/search/gathered.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { bareMiniSearch } from './baseline.ts';
import { generatedCorpus } from './generate.ts';

/** Sentences in a paragraph of the generated articles, and paragraphs in one of them. */
const [sentences, paragraphs] = [5, 10];
const [shortSentences, shortRuns, publisherArticles, longRuns] = [100, 15, 200, 1];

/** Milliseconds of processor time so far: on a busy machine the clock says more about the others. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const ratio = (own: number, peer: number) => (own / peer).toPrecision(2);

const median = (all: readonly number[]) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;

const side = (label: string, role: 'article' | 'publisher', articles: readonly Article[]) => ({
  label,
  role,
  articleIds: new Set(articles.map(({ id }) => id)),
});

/** Every fifth paragraph of the second is also in the first: sources of one story. */
function sharing(first: Article, second: Article): Article {
  const theirs = first.text.split('\n\n');
  const text = second.text
    .split('\n\n')
    .map((paragraph, at) => (at % 5 === 0 ? (theirs[at] ?? paragraph) : paragraph))
    .join('\n\n');
  return { ...second, text };
}

function sentencesOf(retriever: Gathered, articles: readonly Article[]): readonly string[] {
  return articles.flatMap(({ id }) =>
    retriever.passages(id).flatMap((passage) => passage.sentences.map(({ text }) => text)),
  );
}

/** Milliseconds to index the one and search each sentence of the other; of very many only some are searched, and the rest reckoned. */
function library(first: readonly string[], second: readonly string[]): number {
  const indexStartMs = performance.now();
  const index = bareMiniSearch(second.map((text, id) => ({ id: String(id), text })));
  const startMs = performance.now();
  const step = Math.ceil(first.length / maxSearches);
  const asked = first.filter((_, at) => at % step === 0);
  for (const text of asked) index.search(text);
  return startMs - indexStartMs + ((performance.now() - startMs) * first.length) / asked.length;
}
const maxSearches = 200;

function pairOf(
  articles: readonly Article[],
  from: number,
  count: number,
): readonly [readonly Article[], readonly Article[]] {
  const first = articles.slice(from, from + count).map((each) => ({ ...each, publisher: 'First' }));
  const second = articles
    .slice(from + count, from + 2 * count)
    .map((each, at) => ({ ...sharing(first[at] ?? each, each), publisher: 'Second' }));
  return [first, second];
}

function requestFor(
  first: readonly Article[],
  second: readonly Article[],
  role: 'article' | 'publisher',
): CompareRequest {
  const retriever = createRetriever([...first, ...second]);
  return {
    first: side('First', role, first),
    second: side('Second', role, second),
    topic: null,
    retriever,
    limits: shownLimits,
  };
}

/** Two sources of a hundred sentences, read for the first time each. */
function benchShort(print: (line: string) => void): void {
  const each = Math.ceil(shortSentences / (sentences * paragraphs));
  const { articles } = generatedCorpus(2 * each * paragraphs * (shortRuns + 1));
  const [own, peer, busy]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run <= shortRuns; run += 1) {
    const [first, second] = pairOf(articles, run * 2 * each, each);
    const request = requestFor(first, second, 'publisher');
    const [startMs, startCpuMs] = [performance.now(), cpuMs()];
    compare(request);
    // The first is not counted: the engine has not compiled anything yet.
    if (run > 0) own.push(performance.now() - startMs);
    if (run > 0) busy.push(cpuMs() - startCpuMs);
    const peerMs = library(sentencesOf(request.retriever, first), sentencesOf(request.retriever, second));
    if (run > 0) peer.push(peerMs);
  }
  print(
    `compare, ${shortSentences} sentences each: p50 ${median(own).toFixed(1)} ms of 50 ms, processor ${median(busy).toFixed(1)} ms (MiniSearch over their sentences ${median(peer).toFixed(1)} ms; ratio ${ratio(median(own), median(peer))})`,
  );
}

/** Two publishers of two hundred articles each; the longest that anything else had to wait meanwhile. */
async function benchLong(print: (line: string) => void): Promise<void> {
  const { articles } = generatedCorpus(2 * publisherArticles * paragraphs * longRuns);
  const [own, peer, waits, busy]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < longRuns; run += 1) {
    const [first, second] = pairOf(articles, run * 2 * publisherArticles, publisherArticles);
    const request = requestFor(first, second, 'publisher');
    let lastMs = performance.now();
    const [startMs, startCpuMs] = [lastMs, cpuMs()];
    await compareSlowly(request, async () => {
      waits.push(performance.now() - lastMs);
      await setImmediate();
      lastMs = performance.now();
    });
    own.push(performance.now() - startMs);
    busy.push(cpuMs() - startCpuMs);
    peer.push(library(sentencesOf(request.retriever, first), sentencesOf(request.retriever, second)));
  }
  print(
    `compare, ${publisherArticles} articles each (${publisherArticles * paragraphs * sentences} sentences): ${median(own).toFixed(0)} ms of 2,000 ms, processor ${median(busy).toFixed(0)} ms (MiniSearch over their sentences ${median(peer).toFixed(0)} ms; ratio ${ratio(median(own), median(peer))}); others wait ${Math.max(...waits).toFixed(0)} ms at most`,
  );
}

/** Prints a line for short sources and one for publishers. */
export async function benchCompare(print: (line: string) => void): Promise<void> {
  benchShort(print);
  await benchLong(print);
}

if (process.argv[1] === import.meta.filename) await benchCompare(console.log);
