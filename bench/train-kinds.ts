/**
 * Learns what kind of line a line is, from `bench/topics/kinds`, and writes `src/talk/data/kinds.bin`:
 *
 *   npx tsx bench/train-kinds.ts            prints the figures of cross-validation, and of the lines that are never learned from
 *   npx tsx bench/train-kinds.ts --write    the same, and writes the table
 */
import { writeFileSync } from 'node:fs';
import { type TableRow, tableBytes } from '../src/talk/kind-table.ts';
import { lineKinds } from '../src/talk/kinds.ts';
import { readExamples } from './kinds-data.ts';
import type { Fit } from './kinds-fit.ts';
import { framingWords } from './kinds-frame.ts';
import { chooseLeast, crossValidated, judge, learnAll } from './kinds-judge.ts';
import { printKinds } from './kinds-print.ts';

/** Smaller weights are left out: without them four times as much fits, and half a line in a hundred is judged otherwise. */
const leastWeight = 0.2;

const judged = crossValidated();
const least = chooseLeast(judged);
printKinds('typed lines, cross-validated', judged.typed, least);
printKinds('questions put to articles, cross-validated', judged.asked, least);
const learned = learnAll();
printKinds(
  'lines never learned from',
  readExamples('held.tsv').map((example) => judge(learned, example)),
  least,
);
console.log(`taken from: ${JSON.stringify(least)}`);
if (process.argv.includes('--write')) {
  const bytes = bytesOf(learned);
  writeFileSync(new URL('../src/talk/data/kinds.bin', import.meta.url), bytes);
  console.log(`written: src/talk/data/kinds.bin, ${bytes.length} bytes`);
}

function bytesOf({ words, rows, weights }: Fit): Uint8Array {
  const columns = lineKinds.length + 1;
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const unit = most / 127;
  const kept = [...rows].flatMap(([key, row]): TableRow[] => {
    const cells = Array.from({ length: columns }, (_, column) => ({
      column,
      weight: weights[row * columns + column] ?? 0,
    }))
      .filter(({ weight }) => Math.abs(weight) >= leastWeight)
      .map(({ column, weight }) => ({ column, weight: Math.round(weight / unit) }))
      .filter(({ weight }) => weight !== 0);
    return cells.length === 0 ? [] : [{ key, weights: cells }];
  });
  return tableBytes({ unit, words: [...words].sort(), framing: framingWords(), least }, kept);
}
