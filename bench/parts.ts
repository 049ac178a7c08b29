/**
 * Asks the messages of `bench/topics/parts.jsonl`, several questions each or one with a wish about its answer, and prints how their
 * parts come out: as a whole and as typed, and part by part without what asks nothing.
 *
 *   npx tsx bench/parts.ts [--verbose]
 *
 * A part with `gold` is shown where a line holds one of its pieces (of the part's own lines where the message was parted), and
 * answered where that is not only close. One without is right where nothing is given as its answer.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Unworded } from '../src/answer/answer.ts';
import { inOneGo } from '../src/answer/steps.ts';
import { asking, severally } from '../src/bot/several.ts';
import { englishMeaning } from '../src/language/meaning.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { withoutAsides } from '../src/talk/asides.ts';
import { noLimits } from '../src/talk/turn.ts';
import { readCorpora } from './train-data.ts';

interface Topic {
  readonly id: string;
  readonly corpus: string;
  readonly message: string;
  readonly parts: readonly { readonly gold: readonly string[] }[];
}

const today = '2045-01-01';
const isVerbose = process.argv.includes('--verbose');
const file = new URL('topics/parts.jsonl', import.meta.url);
const topics = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): Topic => JSON.parse(line));
const corpora = await readCorpora(fileURLToPath(new URL('topics/corpora', import.meta.url)));
const retrievers = new Map(
  corpora
    .filter(({ name }) => topics.some(({ corpus }) => corpus === name))
    .map(({ name, articles }) => [name, createRetriever(articles, englishMeaning())]),
);

type Outcome = 'answered' | 'near' | 'missed' | 'silent' | 'claimed';

/** What became of each part of a topic. */
function outcomesOf({ parts }: Topic, answer: Unworded): readonly Outcome[] {
  const isParted = answer.parts?.length === parts.length;
  return parts.map(({ gold }, at) => {
    const said = (isParted ? answer.parts?.[at] : undefined) ?? answer;
    if (gold.length === 0) return said.kind === 'answered' ? 'claimed' : 'silent';
    const isShown = said.lines.some(({ text }) => gold.some((piece) => text.includes(piece)));
    return !isShown || said.kind === 'not-found' ? 'missed' : said.kind;
  });
}

const tallies = { before: new Map<Outcome, number>(), after: new Map<Outcome, number>() };
const note = (tally: Map<Outcome, number>, outcomes: readonly Outcome[]): void => {
  for (const one of outcomes) tally.set(one, (tally.get(one) ?? 0) + 1);
};
let lines = { before: 0, after: 0 };
for (const topic of topics) {
  const retriever = retrievers.get(topic.corpus);
  if (retriever === undefined) throw new Error(`no corpus ${topic.corpus}`);
  const ask = (text: string) => inOneGo(asking({ retriever, scopeOf: () => everything, today })(text, noLimits));
  const before = ask(topic.message).answer;
  const text = withoutAsides(topic.message);
  const message = { text, turns: [], retriever, scopeOf: () => everything, today };
  const whole = ask(text);
  const { answer: after } = (await severally(message, whole, asking(message))) ?? whole;
  const [own, parted] = [outcomesOf(topic, before), outcomesOf(topic, after)];
  note(tallies.before, own);
  note(tallies.after, parted);
  lines = { before: lines.before + before.lines.length, after: lines.after + after.lines.length };
  if (isVerbose) console.log(`${own.join(' ')} → ${parted.join(' ')} (${after.parts?.length ?? 1}) ${topic.message}`);
}
const order: readonly Outcome[] = ['answered', 'near', 'missed', 'silent', 'claimed'];
for (const [name, tally] of Object.entries(tallies))
  console.log(
    `${name.padEnd(8)}${order.map((one) => `${one} ${tally.get(one) ?? 0}`).join(', ')}; lines ${lines[name as 'before' | 'after']}`,
  );
