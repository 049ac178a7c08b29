/**
 * Puts pairs of statements by two outlets to the bot, each pair alone as two articles of one sentence, and counts how
 * often a contradiction is told and how often one is told that is none; by the kind of what differs.
 *
 *   npm run bench -- pairs                        all pairs of bench/topics/pairs.jsonl
 *   … pairs --half odd|even                       one half, by the number in the id
 *   … pairs --file FILE                           other pairs
 *   … pairs --failed                              names those that are not as expected
 *
 * Four ways lead to it: `relate` (the two sentences alone), `ask` (the pair's question), `compare` (the two outlets) and `check` (the
 * first sentence as a claim beside both).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask } from '../src/answer/ask/ask.ts';
import { check } from '../src/answer/check/check.ts';
import { compare, shownLimits } from '../src/answer/compare/compare.ts';
import { readStatement, relate, weightsOf } from '../src/answer/relate/agreement.ts';
import type { Article } from '../src/corpus/article.ts';
import { createRetriever } from '../src/search/minisearch.ts';

export const expectations = ['disagree', 'agree', 'not-comparable'] as const;

/** Two statements by two outlets, and what they have to do with each other. */
export interface StatedPair {
  readonly id: string;
  readonly kind: string;
  /** What both are about, where several pairs are about one thing. */
  readonly subject?: string;
  readonly expect: (typeof expectations)[number];
  readonly a: string;
  readonly b: string;
  readonly question: string;
  /** Of a contradiction: the words of each that cannot both be true. */
  readonly differs?: { readonly a: string; readonly b: string };
}

const ways = ['relate', 'ask', 'compare', 'check'] as const;
type Way = (typeof ways)[number];

/** The day of publication of both, and of asking. */
const today = '2025-12-31';

function articleOf(publisher: string, text: string): Article {
  const name = publisher.toLowerCase();
  return {
    id: name,
    title: `${publisher} reports`,
    publisher,
    author: null,
    published: today,
    updated: null,
    url: `https://${name}.example/story`,
    kind: 'report',
    rendition: 'full',
    language: 'en',
    topics: [],
    alsoIn: [],
    text,
  };
}

/** Reads pairs from JSON Lines. */
export const readPairs = (file: string): readonly StatedPair[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): StatedPair => JSON.parse(line));

/** By which ways a disagreement is told. */
export function flagged({ a, b, question }: StatedPair): Readonly<Record<Way, boolean>> {
  const articles = [articleOf('Alpha', a), articleOf('Beta', b)];
  const retriever = createRetriever(articles);
  const [one, other] = articles.map((article) => readStatement(article.text, article));
  const side = (label: string) => ({
    label,
    role: 'publisher' as const,
    articleIds: new Set([label.toLowerCase()]),
  });
  const { comparison } = compare({
    first: side('Alpha'),
    second: side('Beta'),
    topic: null,
    retriever,
    limits: shownLimits,
  });
  return {
    relate:
      one !== undefined && other !== undefined && relate(one, other, weightsOf([one, other])).kind === 'different',
    ask: ask({ question, retriever, today }).support === 'disputed',
    compare: comparison.disputes.length > 0 || comparison.figures.some(({ relation }) => relation === 'different'),
    check: check({ claim: a, retriever, today }).check.parts.some(({ verdict }) => verdict === 'disputed'),
  };
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1)}`.padStart(5);

function print(pairs: readonly StatedPair[], showsFailed: boolean): void {
  const results = pairs.map((pair) => ({ pair, told: flagged(pair) }));
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].sort();
  console.log(`${'kind'.padEnd(16)}${'contradictions told (%)'.padEnd(40)}false ones among the others (%)`);
  console.log(`${''.padEnd(16)}${`   n ${ways.join('  ')}`.padEnd(40)}   n ${ways.join('  ')}`);
  for (const kind of [...kinds, 'all']) {
    const cells = [true, false].map((isContradiction) => {
      const own = results.filter(
        ({ pair }) => (kind === 'all' || pair.kind === kind) && (pair.expect === 'disagree') === isContradiction,
      );
      const shares = ways.map((way) => percent(own.filter(({ told }) => told[way]).length, own.length));
      return `${String(own.length).padStart(4)} ${shares.join('  ')}`;
    });
    console.log(`${kind.padEnd(16)}${cells.map((cell) => cell.padEnd(40)).join('')}`);
  }
  if (!showsFailed) return;
  for (const { pair, told } of results) {
    const wrong = ways.filter((way) => told[way] !== (pair.expect === 'disagree'));
    if (wrong.length > 0)
      console.log(`${pair.id} ${pair.kind} ${pair.expect} (${wrong.join(' ')})\n  ${pair.a}\n  ${pair.b}`);
  }
}

/** Runs the benchmark with its own arguments. */
export function benchPairs(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      half: { type: 'string' },
      file: { type: 'string' },
      failed: { type: 'boolean', default: false },
    },
  });
  const all = readPairs(values.file ?? new URL('topics/pairs.jsonl', import.meta.url).pathname);
  const parity = values.half === undefined ? null : values.half === 'odd' ? 1 : 0;
  print(
    all.filter(({ id }) => parity === null || Number(id.replace(/\D/g, '')) % 2 === parity),
    values.failed,
  );
}
