/**
 * Looks for the texts that cost the most: the longest question, message, claim and draft that the limits admit, and articles whose
 * sentences are as long as they may be, asked, checked, compared, looked over and told of in a digest. Each is filled by a search that goes on from what held the
 * thread longest. Prints how long it was held at most between two turns of the event loop, in processor time; 250 ms is what
 * it may be. Most tries are short ones, the last and the best at full length.
 *
 *   npx tsx bench/worst.ts [--tries 10000] [--of question,message,claim,draft,article,comparison,overview,archive] [--seed 1]
 */

import { setImmediate as turn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkSlowly } from '../src/answer/check/check.ts';
import { checkDraftSlowly } from '../src/answer/check/draft.ts';
import { compareSlowly, shownLimits } from '../src/answer/compare/compare.ts';
import { maxClaimChars, maxDraftChars, maxQuestionChars } from '../src/answer/limits.ts';
import { overviewViews } from '../src/answer/overview/overview.ts';
import { askReply } from '../src/bot/asking.ts';
import { createConversation } from '../src/bot/converse.ts';
import { overviewReplyTo } from '../src/bot/line.ts';
import { createMemory } from '../src/bot/memory.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { composeDigest } from '../src/digest/compose.ts';
import { silent } from '../src/log.ts';
import type { LocalRetriever } from '../src/search/minisearch.ts';
import { everything } from '../src/search/query.ts';
import { article } from '../test/support/articles.ts';
import { seeded } from '../test/support/changing.ts';
import { contextOf, somebody, somewhere } from '../test/support/context.ts';
import { generatedCorpus } from './generate.ts';

const all = ['question', 'message', 'claim', 'draft', 'article', 'comparison', 'overview', 'archive'] as const;
const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '10000' },
    of: { type: 'string', default: all.join(',') },
    seed: { type: 'string', default: '1' },
  },
});
const limitMs = 250;
const today = '2026-01-01';

/** Work on a text that is this part of what the limits admit, 0 to 1. */
type Run = (text: string, part: number) => Promise<unknown>;

/** Text that somebody may give: how long it may be, and what is done with it. */
interface Entry {
  readonly chars: number;
  /** How much of all that may be given a short try has, and how many of the tries, at the end, are at full length. */
  readonly short: number;
  readonly full: number;
  readonly run: Run;
}

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Held {
  /** The longest between two turns of the event loop, and all of them, in ms of processor time. */
  readonly longest: number;
  readonly whole: number;
}

/** How one run holds the thread. */
async function heldBy(work: () => Promise<unknown>): Promise<Held> {
  const beganMs = processorMs();
  let [longest, sinceMs, isOver] = [0, beganMs, false];
  const note = () => {
    const nowMs = processorMs();
    longest = Math.max(longest, nowMs - sinceMs);
    sinceMs = nowMs;
  };
  const follow = () => {
    note();
    if (!isOver) setImmediate(follow);
  };
  setImmediate(follow);
  await work();
  note();
  isOver = true;
  await turn();
  return { longest, whole: processorMs() - beganMs };
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

interface Tried extends Held {
  readonly recipe: Recipe;
}

/** The best so far are changed, and now and then it begins anew. */
const maxKept = 24;
/** Searches for the text that holds the thread longest. */
async function search(name: string, { chars, short, full, run }: Entry, words: readonly string[]): Promise<void> {
  const random = seeded(Number(values.seed));
  const any = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const tried = async (recipe: Recipe, part: number, least: number): Promise<Tried> => {
    const text = textOf(recipe, Math.ceil(chars * Math.sqrt(part)));
    const first = await heldBy(() => run(text, part));
    // What took long is looked at again, begun otherwise so that nobody remembers it: it may have been the compiler, or the garbage.
    const other = `${any(words)} ${text}`.slice(0, text.length);
    const again = first.longest > least ? await heldBy(() => run(other, part)) : first;
    return { recipe, longest: Math.min(first.longest, again.longest), whole: Math.min(first.whole, again.whole) };
  };
  const fresh = (n: number): Recipe => ({ parts: [{ piece: pieces[n % pieces.length] ?? 'x', share: 1 }] });
  let best: readonly Tried[] = [];
  const take = (one: Tried) => {
    best = [...best, one].toSorted((a, b) => b.longest - a.longest).slice(0, maxKept);
  };
  const next = (n: number): Recipe => {
    const from = random() < 0.85 ? best[Math.floor(random() ** 2 * best.length)]?.recipe : undefined;
    return changed(from ?? fresh(n), random, words);
  };
  const tries = Number(values.tries);
  const last = Math.ceil(tries * full);
  await heldBy(() =>
    run(textOf({ parts: [{ piece: 'What did Peru say about the port in 2024? ', share: 1 }] }, chars), 1),
  );
  for (let n = 0; n < tries - last; n += 1)
    take(await tried(n < pieces.length ? fresh(n) : next(n), short, best[8]?.longest ?? 0));
  const found = best.map(({ recipe }) => recipe);
  best = [];
  for (let n = 0; n < last; n += 1) take(await tried(found[n] ?? next(n), 1, best[8]?.longest ?? 0));
  for (const { recipe, longest, whole } of best.slice(0, 3)) {
    const made = recipe.parts.map(({ piece, share }) => `${JSON.stringify(piece)} ${share}`).join(', ');
    const verdict = longest <= limitMs ? 'fine' : `over ${limitMs} ms`;
    console.log(`${name}: ${longest.toFixed(0)} ms at once, ${whole.toFixed(0)} ms in all, ${verdict} (${made})`);
  }
  if ((best[0]?.longest ?? 0) > limitMs) process.exitCode = 1;
}

const { articles } = await readFolder(new URL('../corpus', import.meta.url).pathname);
const words = [...new Set(articles.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []))];
const context = contextOf(articles, []);
const { retriever } = context;

/** A message in a thread in which questions were asked before. */
async function messages(): Promise<Run> {
  const impatient = async <T>(_: () => Promise<T>, otherwise: T) => otherwise;
  const memory = createMemory({ store: context.store, impatient, log: silent, nowMs: () => 0, keepsQuestions: false });
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

/** A question to two thousand articles of two hundred papers and five hundred authors, whose names are much alike. */
function archive(): Run {
  const many = generatedCorpus(20_000).articles.map((each, n) => ({
    ...each,
    title: `${each.title} of story ${n} and the ${n % 97} men`,
    author: `Ana Ruiz${n % 500} Lopez`,
    publisher: `The Paper of Town${n % 200}`,
  }));
  const large = contextOf(many, []);
  return (text) => askReply(text, everything, false, large);
}

/** Two articles of such sentences, as long as that of a day and a paragraph that is all one. */
async function withHostile(text: string, part: number, use: (own: ReturnType<typeof contextOf>) => Promise<unknown>) {
  const sentences = Array.from(
    { length: Math.ceil(20 * part) },
    (_, n) => `China and Peru said ${text} about port ${n}, said China.`,
  );
  const whole = `${sentences.join('\n\n')}\n\n${text.repeat(Math.ceil(10 * part))}`;
  const own = [article('one', whole), article('two', `The port cost $5 billion in 2024.\n\n${whole}`)];
  const hostile = contextOf([], []);
  for (const each of own) {
    hostile.retriever.update({ removed: [], added: [each] });
    await turn();
  }
  await use(hostile);
}

const asked = [
  'What did China and Peru say about the port?',
  'How many people met in 2024?',
  'Who said what of port 5?',
];
const claimed = 'China and Peru said the port cost 5 billion and the minister met 5 people in 2024.';
const askAndCheck: Run = (text, part) =>
  withHostile(text, part, async (own) => {
    for (const question of asked) await askReply(question, everything, false, own);
    await checkSlowly({ claim: claimed, retriever: own.retriever, today }, turn);
  });
const compareSides = (own: LocalRetriever, topic: string | null) => {
  const side = (id: string) => ({ label: id, role: 'article' as const, articleIds: new Set([id]) });
  return compareSlowly({ first: side('one'), second: side('two'), topic, retriever: own, limits: shownLimits }, turn);
};
const compareBoth: Run = (text, part) =>
  withHostile(text, part, async (own) => {
    await compareSides(own.retriever, null);
    await compareSides(own.retriever, text.slice(0, 50));
  });

const nothing = { updated: new Set<string>(), carried: new Set<string>(), gaps: { questions: [], terms: [] } };
const lookOver: Run = (text, part) =>
  withHostile(text, part, async (own) => {
    for (const view of overviewViews) await overviewReplyTo('', view, false, own);
    await overviewReplyTo(text.slice(0, 50), 'summary', false, own);
    const articles = [...own.retriever.articles.values()];
    for (const topic of [null, 'port'])
      await composeDigest({ kind: 'overview', topic, articles, ...nothing }, own.retriever);
  });

/** What a sentence of an article may have at most, less what stands around it. */
const sentenceChars = 1_400;
const entries: Readonly<Record<(typeof all)[number], () => Promise<Entry> | Entry>> = {
  question: () => ({
    chars: maxQuestionChars,
    short: 0.02,
    full: 0.1,
    run: (text) => askReply(text, everything, false, context),
  }),
  message: async () => ({ chars: maxQuestionChars, short: 0.02, full: 0.1, run: await messages() }),
  claim: () => ({
    chars: maxClaimChars,
    short: 0.02,
    full: 0.02,
    run: (text) => checkSlowly({ claim: text, retriever, today }, turn),
  }),
  draft: () => ({
    chars: maxDraftChars,
    short: 0.002,
    full: 0.005,
    run: (text) => checkDraftSlowly({ draft: text, retriever, today }, turn),
  }),
  article: () => ({ chars: sentenceChars, short: 0.04, full: 0.005, run: askAndCheck }),
  comparison: () => ({ chars: sentenceChars, short: 0.1, full: 0.005, run: compareBoth }),
  overview: () => ({ chars: sentenceChars, short: 0.04, full: 0.005, run: lookOver }),
  archive: () => ({ chars: maxQuestionChars, short: 0.02, full: 0.1, run: archive() }),
};
const names = 'the paper of town1|ruiz4|lopez|story of|and the|men|article|according to|says'.split('|');
for (const name of all) {
  if (!values.of.split(',').includes(name)) continue;
  await search(name, await entries[name](), name === 'archive' ? names : words);
}
