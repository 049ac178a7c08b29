/**
 * Looks for the texts that cost the most: the longest question, message and claim that the limits admit, and an article whose
 * sentences are as long as they may be, each filled by a search that goes on from what took longest. Prints how long the
 * main thread was held at most between two turns of the event loop, in processor time; 250 ms is what it may be.
 *
 *   npx tsx bench/worst.ts [--tries 10000] [--of question,message,claim,passage,archive] [--seed 1]
 */
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkSlowly } from '../src/answer/check/check.ts';
import { compareSlowly, shownLimits } from '../src/answer/compare/compare.ts';
import { maxClaimChars, maxQuestionChars } from '../src/answer/limits.ts';
import { askReply } from '../src/bot/asking.ts';
import { createConversation } from '../src/bot/converse.ts';
import { createMemory } from '../src/bot/memory.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { silent } from '../src/log.ts';
import { everything } from '../src/search/query.ts';
import { article } from '../test/support/articles.ts';
import { seeded } from '../test/support/changing.ts';
import { contextOf, somebody, somewhere } from '../test/support/context.ts';
import { generatedCorpus } from './generate.ts';

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '10000' },
    of: { type: 'string', default: 'question,message,claim,passage,archive' },
    seed: { type: 'string', default: '1' },
  },
});
const limitMs = 250;
const today = '2026-01-01';

/** Work that rests now and then; `rest` is awaited between its steps. */
type Run = (text: string, rest: () => Promise<void>) => Promise<unknown>;

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The longest that one run holds the thread, and how long it takes in all. */
async function heldMs(run: Run, text: string): Promise<{ readonly longest: number; readonly all: number }> {
  let longest = 0;
  let [startMs, all] = [processorMs(), 0];
  const turn = () => {
    const took = processorMs() - startMs;
    longest = Math.max(longest, took);
    all += took;
  };
  await run(text, async () => {
    turn();
    await setImmediate();
    startMs = processorMs();
  });
  turn();
  return { longest, all };
}

const pieces =
  "x|X| |a |A |the |of the |Ab |Ab of the |a, |according to |said x |1 |9 billion |$9bn |a'|a.|\"a |“|(|a-|a/|May 5 |in 2024 |not |critics |who is |what about |and |a and |; a met b |between 5 and |Peru and China said that |中|中。|a\u0301|5% |2024-|de la |a: |😀|*|[a](b) |http://a.b/|@|1,|zz |met |port ship |who met whom, |when |why |it |that |China's |was met by |rose to 5 |from 5 to |million |, said Ab |? |! |\n|\u00a0|\u200b|Mr. |U.S. ".split(
    '|',
  );

/** A text of some pieces, each repeated, up to a length. */
interface Recipe {
  readonly parts: readonly { readonly piece: string; readonly share: number }[];
}

function textOf({ parts }: Recipe, chars: number): string {
  const all = parts.reduce((sum, { share }) => sum + share, 0);
  const filled = parts.map(({ piece, share }) => {
    const length = Math.ceil((chars * share) / all);
    return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  });
  return filled.join('').slice(0, chars);
}

function changed(recipe: Recipe, random: () => number, words: readonly string[]): Recipe {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const piece = () => {
    const kind = random();
    if (kind < 0.6) return any(pieces);
    return kind < 0.8 ? `${any(words)} ` : any(pieces) + any(pieces);
  };
  const fresh = () => ({ piece: piece(), share: 1 + Math.floor(random() * 8) });
  const { parts } = recipe;
  const at = Math.floor(random() * parts.length);
  const kind = random();
  if (kind < 0.35 && parts.length < 6) return { parts: parts.toSpliced(at, 0, fresh()) };
  if (kind < 0.5 && parts.length > 1) return { parts: parts.toSpliced(at, 1) };
  return { parts: parts.toSpliced(at, 1, fresh()) };
}

/** Searches for the text that holds the thread longest: the best so far are changed, and now and then it begins anew. */
async function search(name: string, chars: number, run: Run, words: readonly string[]): Promise<void> {
  const random = seeded(Number(values.seed));
  let best: { recipe: Recipe; longest: number; all: number }[] = [];
  await heldMs(run, textOf({ parts: [{ piece: 'What did Peru say about the port in 2024? ', share: 1 }] }, chars));
  for (let n = 0; n < Number(values.tries); n += 1) {
    const from = random() < 0.8 ? best[Math.floor(random() ** 2 * best.length)]?.recipe : undefined;
    const recipe = changed(from ?? { parts: [{ piece: pieces[n % pieces.length] ?? 'x', share: 1 }] }, random, words);
    const text = textOf(recipe, chars);
    const first = await heldMs(run, text);
    // What took long is looked at again: it may have been the compiler, or the garbage.
    const again = first.longest > (best[0]?.longest ?? 0) ? await heldMs(run, text) : first;
    best.push({ recipe, longest: Math.min(first.longest, again.longest), all: Math.min(first.all, again.all) });
    best = best.toSorted((one, other) => other.longest - one.longest).slice(0, 12);
  }
  const [worst] = best;
  if (worst === undefined) return;
  const made = worst.recipe.parts.map(({ piece, share }) => `${JSON.stringify(piece)} ${share}`).join(', ');
  const verdict = worst.longest <= limitMs ? 'fine' : `over ${limitMs} ms`;
  console.log(
    `${name}: ${worst.longest.toFixed(0)} ms at once, ${worst.all.toFixed(0)} ms in all, ${verdict} (${made})`,
  );
}

const { articles } = await readFolder(new URL('../corpus', import.meta.url).pathname);
const words = [...new Set(articles.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []))];
const context = contextOf(articles, []);
const { retriever } = context;

const question: Run = async (text) => askReply(text, everything, false, context);

/** A message in a thread in which five questions were asked before. */
async function messages(): Promise<Run> {
  const impatient = async <T>(_: () => Promise<T>, otherwise: T) => otherwise;
  const memory = createMemory({
    store: context.store,
    impatient,
    log: silent,
    nowMs: () => 0,
    keepsQuestions: false,
  });
  const conversation = createConversation(memory, impatient);
  const place = { ...somewhere, thread: 't' };
  const said = (text: string, id: number) => ({
    kind: 'message' as const,
    id: String(id),
    place,
    person: somebody,
    atMs: 0,
    text,
    isAddressed: true,
    isInOwnThread: true,
  });
  let count = 0;
  const converse = async (text: string) => {
    count += 1;
    const interaction = said(text, count);
    await conversation.isMeant(interaction, context);
    const reply = await conversation.converse({ interaction, context }, text);
    return { interaction, reply };
  };
  for (const asked of [
    'What is Operation Mercury?',
    'How many minors crossed the Darién in 2024?',
    'Who is Pete Hegseth?',
  ]) {
    const { interaction, reply } = await converse(asked);
    if (reply !== null)
      conversation.notice({ interaction, kind: 'replied', errorId: null, tookMs: 0, isDelivered: true, reply });
  }
  return converse;
}

const claim: Run = (text, rest) => checkSlowly({ claim: text, retriever, today }, rest);

/** A question to two thousand articles of two hundred papers and five hundred authors, whose names are much alike. */
function archive(): Run {
  const articles = generatedCorpus(20_000).articles.map((each, n) => ({
    ...each,
    title: `${each.title} of story ${n} and the ${n % 97} men`,
    author: `Ana Ruiz${n % 500} Lopez`,
    publisher: `The Paper of Town${n % 200}`,
  }));
  const large = contextOf(articles, []);
  return async (text) => askReply(text, everything, false, large);
}

/** An article of such sentences, asked, checked and compared. Its text is no longer than the article of a day. */
const passage: Run = async (text, rest) => {
  const sentences = Array.from({ length: 20 }, (_, n) => `China and Peru said ${text} about port ${n}, said China.`);
  const whole = `${sentences.join('\n\n')}\n\n${text.repeat(10)}`;
  const own = [article('one', whole), article('two', `The port cost $5 billion in 2024.\n\n${whole}`)];
  const hostile = contextOf([], []);
  for (const each of own) {
    hostile.retriever.update({ removed: [], added: [each] });
    await rest();
  }
  const side = (id: string) => ({ label: id, role: 'article' as const, articleIds: new Set([id]) });
  for (const asked of [
    'What did China and Peru say about the port?',
    'How many people met in 2024?',
    'Who said what of port 5?',
  ]) {
    await askReply(asked, everything, false, hostile);
    await rest();
  }
  const about = 'China and Peru said the port cost 5 billion and the minister met 5 people in 2024.';
  await checkSlowly({ claim: about, retriever: hostile.retriever, today }, rest);
  await rest();
  const limits = shownLimits;
  const request = { first: side('one'), second: side('two'), topic: null, retriever: hostile.retriever, limits };
  await compareSlowly(request, rest);
};

const wanted = values.of.split(',');
if (wanted.includes('question')) await search('question', maxQuestionChars, question, words);
if (wanted.includes('message')) await search('message', maxQuestionChars, await messages(), words);
if (wanted.includes('claim')) await search('claim', maxClaimChars, claim, words);
if (wanted.includes('passage')) await search('passage', 1_400, passage, words);
if (wanted.includes('archive')) {
  const names = 'the paper of town1|ruiz4|lopez|story of|and the|men|article|according to|says'.split('|');
  await search('archive', maxQuestionChars, archive(), names);
}
