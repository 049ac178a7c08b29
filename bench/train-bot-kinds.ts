/**
 * Learns to tell the kinds of lines about the bot from each other, of lines that are one of them, and writes
 * `src/talk/data/bot-kinds.bin`:
 *
 *   npx tsx bench/train-bot-kinds.ts            prints the figures of cross-validation
 *   npx tsx bench/train-bot-kinds.ts --write    the same, and writes the table
 */
import { writeFileSync } from 'node:fs';
import { likelihoodsOf } from '../src/talk/kind.ts';
import { groupOf, lineKinds } from '../src/talk/kinds.ts';
import { bytesOf } from './kinds-bytes.ts';
import { type Example, readExamples, readWays } from './kinds-data.ts';
import { commonWords, type Fit, learn, scoresOf } from './kinds-fit.ts';

/** Drawn wordings are many: each counts less than a line that was typed. */
const weightOfMany = 0.2;
const folds = 5;

const own = readExamples('bot-lines.tsv');
const known = new Set(own.map(({ text }) => text.toLowerCase()));
const typed = [
  ...own,
  ...readExamples('lines.tsv').filter(({ kind, text }) => groupOf(kind) === 'bot' && !known.has(text.toLowerCase())),
];
const ways = readWays('bot-ways.txt');
const words = commonWords([...typed, ...ways]);
const learnFrom = (lines: readonly Example[]): Fit =>
  learn(
    [...lines.map((one) => ({ ...one, weight: 1 })), ...ways.map((one) => ({ ...one, weight: weightOfMany }))],
    words,
  );

const right = new Map<string, { right: number; all: number }>();
for (let fold = 0; fold < folds; fold++) {
  const fit = learnFrom(typed.filter((_, i) => i % folds !== fold));
  for (const { kind, text } of typed.filter((_, i) => i % folds === fold)) {
    const likelihoods = likelihoodsOf(scoresOf(fit, text), true);
    const taken = lineKinds[likelihoods.indexOf(Math.max(...likelihoods))];
    const count = right.get(kind) ?? { right: 0, all: 0 };
    right.set(kind, { right: count.right + (taken === kind ? 1 : 0), all: count.all + 1 });
  }
}
for (const [kind, count] of right) console.log(`${kind.padEnd(14)} ${count.right} of ${count.all}`);
if (process.argv.includes('--write')) {
  const bytes = bytesOf(learnFrom(typed), [], {});
  writeFileSync(new URL('../src/talk/data/bot-kinds.bin', import.meta.url), bytes);
  console.log(`written: src/talk/data/bot-kinds.bin, ${bytes.length} bytes`);
}
