/**
 * Reverse citation: whether each sentence of a corpus leads back to its own article as it stands, and mangled as people paste
 * it (recased, shortened by a quarter, with other typographic marks); and whether sentences from elsewhere are not found.
 *
 *   npx tsx bench/quoted.ts [--corpus DIR] [--elsewhere DIR]
 *
 * Without `--elsewhere` the sentences from elsewhere are made up.
 */
import { parseArgs } from 'node:util';
import { check } from '../src/answer/check/check.ts';
import { quotedWords } from '../src/answer/check/quoted-words.ts';
import { readFolder } from '../src/corpus/folder.ts';
import type { Gathered } from '../src/search/gathered.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { mangled, randomFrom } from '../test/support/mangle.ts';
import { generatedCorpus } from './generate.ts';

/** Shorter sentences are not claimed to be found again. */
const minWords = 6;
const count = 200;
const today = '2025-12-31';
const bundled = new URL('../corpus', import.meta.url).pathname;

interface Pasted {
  readonly articleId: string;
  readonly text: string;
}

function sentencesOf(retriever: Gathered): readonly Pasted[] {
  return [...retriever.articles.keys()]
    .sort()
    .flatMap((articleId) =>
      retriever.passages(articleId).flatMap(({ sentences }) => sentences.map(({ text }) => ({ articleId, text }))),
    )
    .filter(({ text }) => quotedWords(text).length >= minWords);
}

/** Some of a list, the same in every run. */
function some<T>(all: readonly T[], seed: number): readonly T[] {
  const random = randomFrom(seed);
  return Array.from({ length: Math.min(count, all.length) }, () => all[Math.floor(random() * all.length)]).filter(
    (one) => one !== undefined,
  );
}

const percent = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;

/** Prints how many of the sentences of `corpus` lead to their own article, and how many of those of `elsewhere` to none. */
export async function benchQuoted(
  print: (line: string) => void,
  corpus: string = bundled,
  elsewhere: string | null = null,
): Promise<void> {
  const retriever = createRetriever((await readFolder(corpus)).articles);
  const own = sentencesOf(retriever);
  const originOf = (text: string) => check({ claim: text, retriever, today }).pastedFrom?.articleId ?? null;
  const right = (all: readonly Pasted[], change: (text: string, at: number) => string) =>
    all.filter(({ articleId, text }, at) => originOf(change(text, at)) === articleId).length;
  const foreign = elsewhere === null ? generatedCorpus(count).articles : (await readFolder(elsewhere)).articles;
  const others = some(sentencesOf(createRetriever(foreign)), 3);
  const silent = others.filter(({ text }) => {
    const { check: result, pastedFrom } = check({ claim: text, retriever, today });
    return pastedFrom === null && result.parts.every(({ verdict }) => verdict === 'not-found');
  });
  const changed = some(own, 1);
  print(
    `pasted sentences that lead to their article: as they stand ${percent(
      right(own, (text) => text),
      own.length,
    )}`,
  );
  print(`  mangled ${percent(right(changed, mangled), changed.length)}`);
  print(`sentences from elsewhere that are not found: ${percent(silent.length, others.length)}`);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, elsewhere: { type: 'string' } } });
  await benchQuoted(console.log, values.corpus ?? bundled, values.elsewhere ?? null);
}
