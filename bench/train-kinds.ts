/**
 * Learns what kind of line a line is, from `bench/topics/kinds`, and writes `src/talk/data/kinds.bin`:
 *
 *   npx tsx bench/train-kinds.ts            prints the figures of cross-validation, and of the lines that are never learned from
 *   npx tsx bench/train-kinds.ts --write    the same, and writes the table
 */
import { writeFileSync } from 'node:fs';
import { bytesOf } from './kinds-bytes.ts';
import { readExamples } from './kinds-data.ts';
import { framingWords } from './kinds-frame.ts';
import { chooseLeast, crossValidated, judge, learnAll } from './kinds-judge.ts';
import { printKinds } from './kinds-print.ts';

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
  const bytes = bytesOf(learned.words, framingWords(), least, learned.turns);
  writeFileSync(new URL('../src/talk/data/kinds.bin', import.meta.url), bytes);
  console.log(`written: src/talk/data/kinds.bin, ${bytes.length} bytes`);
}
