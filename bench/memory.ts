/**
 * Memory over many questions: `npx tsx bench/memory.ts [questions]`. Asks in channels, threads and direct messages, with
 * follow-ups, by more people than are remembered, and compares the heap after all of them with the heap after a tenth.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createContext } from '../src/app/setup.ts';
import { createAnswering } from '../src/bot/answering.ts';
import type { Interaction, Place } from '../src/chat/interaction.ts';
import { silent } from '../src/log.ts';

/** The heap may grow by this share: what is remembered is bounded, and fills up. */
const allowedGrowth = 0.1;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const lines = [
  'How many people in Latin America need humanitarian support in 2025?',
  'and how many of them are children?',
  'and according to FactArrow?',
  'What is Operation Mercury?',
  'when did it start?',
  'Who is Elmer Schialer?',
  'How much did lot N of the cargo cost?',
  'What did visitor N say about the Chancay megaport?',
];

function nthInteraction(n: number): Interaction {
  const person = { id: `U${n % 7_000}`, locale: null, timeZone: null, mayManageChannel: false };
  const isDirect = n % 5 === 0;
  const place: Place = {
    platform: n % 2 === 0 ? 'slack' : 'discord',
    installation: 'T1',
    channel: isDirect ? `D${n % 7_000}` : `C${n % 300}`,
    thread: isDirect || n % 3 === 0 ? null : `${Math.floor(n / lines.length)}.1`,
    kind: isDirect ? 'direct' : 'channel',
  };
  const text = (lines[n % lines.length] ?? '').replace('N', String(n));
  const happening = { id: `e${n}`, place, person, atMs: Date.now() };
  return n % 4 === 0
    ? { ...happening, kind: 'command', command: 'ask', args: { question: text } }
    : { ...happening, kind: 'message', text, isAddressed: true, isInOwnThread: false };
}

const questions = Number(process.argv[2] ?? 50_000);
const dataDir = await mkdtemp(path.join(tmpdir(), 'quipu-memory-'));
const context = await createContext({
  corpusDir: fileURLToPath(new URL('../corpus', import.meta.url)),
  dataDir,
  databaseUrl: null,
  nowMs: Date.now,
  keepQuestionsDays: 0,
});
const { bot, settled } = createAnswering({
  context,
  config: { questionsPerMinute: 10_000, keepQuestionsDays: 0 },
  log: silent,
  onOutcome: () => {},
});

async function measured(asked: number) {
  await settled();
  collectGarbage();
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  console.log(`${asked} questions: heap ${(heapUsed / 1e6).toFixed(1)} MB, resident ${(rss / 1e6).toFixed(0)} MB`);
  return heapUsed;
}

let early = 0;
for (let n = 1; n <= questions; n += 1) {
  await bot.handle(nthInteraction(n));
  if (n === questions / 10) early = await measured(n);
  else if (n % (questions / 5) === 0 && n < questions) await measured(n);
}
const late = await measured(questions);
const growth = late / early - 1;
console.log(`growth of the heap from ${questions / 10} to ${questions}: ${(growth * 100).toFixed(1)} %`);
await context.store.close();
await rm(dataDir, { recursive: true, force: true });
process.exitCode = growth <= allowedGrowth ? 0 : 1;
