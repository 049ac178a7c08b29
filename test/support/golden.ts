import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { Outcome } from '../../src/bot/bot.ts';
import type { Bot, Context } from '../../src/bot/command.ts';
import type { Interaction } from '../../src/chat/interaction.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { extract } from '../../src/import/extract.ts';
import { silent } from '../../src/log.ts';
import { pageBytes, pages, refusedPages } from '../fixtures/pages.ts';
import { temporaryStore } from './bot.ts';
import { contextOf, somebody, somewhere } from './context.ts';

/** One thing asked of Quipu, and all that came of it. */
export interface GoldenItem {
  readonly id: string;
  /** What came of it in a few words, to be counted. */
  readonly kind: string;
  /** The machine-readable form. */
  readonly data: unknown;
  /** What is said, as blocks; null where nothing is. */
  readonly said: unknown;
}

/** What is kept of one set: how many came out how, and a hash each of all that came out and all that was said. */
export interface GoldenSet {
  readonly kinds: Readonly<Record<string, number>>;
  readonly data: string;
  readonly said: string;
}

/** The day of asking, so that a run does not depend on when it is made. */
const nowMs = Date.UTC(2025, 11, 31, 12);
/** Not compared: what differs from run to run, and the codes of what is compared in words. */
const passing = new Set(['tookMs', 'state', 'because', 'readAs']);

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface Line {
  readonly id: string;
  readonly question: string;
  readonly claim: string;
  readonly turns: readonly { readonly say: string }[];
}
const lines = (file: string): readonly Line[] =>
  readFileSync(inRoot(`bench/topics/${file}`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** Asks everything that is kept under `bench/topics` and `test/fixtures/pages`, through the bot's own door; by set. */
export async function goldenRun(): Promise<ReadonlyMap<string, readonly GoldenItem[]>> {
  const kept = await temporaryStore();
  try {
    const { articles } = await readFolder(inRoot('corpus'));
    const context = { ...contextOf(articles, commands, () => nowMs), store: kept.store };
    const config = { questionsPerMinute: 1_000, keepQuestionsDays: 0 };
    const onOutcome = ({ kind, interaction }: Outcome) => {
      if (kind !== 'replied') throw new Error(`${kind}: ${interaction.id}`);
    };
    const { bot, settled } = createAnswering({ context, config, log: silent, onOutcome });
    const sets = new Map<string, readonly GoldenItem[]>();
    for (const [name, asked] of wanted(context)) {
      const items: GoldenItem[] = [];
      for (const one of asked) items.push(await answered(bot, one));
      sets.set(name, items);
    }
    sets.set('pages', await readPages());
    await settled();
    return sets;
  } finally {
    await kept.remove();
  }
}

/** What is asked, in one place a dialogue. */
interface Asked {
  readonly id: string;
  readonly channel: string;
  readonly interaction:
    | { readonly kind: 'command'; readonly command: string; readonly args: Readonly<Record<string, string>> }
    | { readonly kind: 'message'; readonly text: string };
}

const command = (id: string, name: string, args: Readonly<Record<string, string>>): Asked => ({
  id,
  channel: id,
  interaction: { kind: 'command', command: name, args },
});

function wanted({ retriever }: Pick<Context, 'retriever'>): ReadonlyMap<string, readonly Asked[]> {
  const all = [...retriever.articles.values()];
  const publishers = [...new Set(all.map(({ publisher }) => publisher))].sort();
  const articlesOf = (source: string) =>
    all.filter(({ id, publisher }) => id === source || publisher === source).map(({ id }) => id);
  const sources = [...publishers, ...all.map(({ id }) => id).sort()];
  const pairs = sources
    .flatMap((first, n) => sources.slice(n + 1).map((second) => ({ first, second })))
    .filter(({ first, second }) => `${articlesOf(first)}` !== `${articlesOf(second)}`);
  const ask = (file: string) => lines(file).map(({ id, question }) => command(id, 'ask', { question }));
  return new Map([
    ['questions', ask('questions.jsonl')],
    ['bundled', ask('bundled.jsonl')],
    ['claims', lines('claims.jsonl').map(({ id, claim }) => command(id, 'check', { claim }))],
    ['dialogues', lines('dialogues.jsonl').flatMap(dialogue)],
    ['pairs', pairs.map((pair) => command(`${pair.first} and ${pair.second}`, 'compare', pair))],
    [
      'pairs on a topic',
      pairs.map((pair) => command(`${pair.first} and ${pair.second}`, 'compare', { ...pair, topic: 'Peru' })),
    ],
    ['digests', digests.map((args) => command(JSON.stringify(args), 'digest preview', args))],
  ]);
}

const dialogue = ({ id, turns }: Line): readonly Asked[] =>
  turns.map(({ say }, n) => ({ id: `${id}.${n + 1}`, channel: id, interaction: { kind: 'message', text: say } }));

const digests: readonly Readonly<Record<string, string>>[] = [
  {},
  ...['Peru', 'China', 'gold', 'migration', 'Hegseth', 'ice hockey'].map((topic) => ({ topic })),
  ...['2025-04-09', '2025-05-01', '2025-05-06', '2025-12-01', '2025-12-31'].map((since) => ({ since })),
  { since: '2025-05-01', topic: 'China' },
];

async function answered(bot: Bot, { id, channel, interaction }: Asked): Promise<GoldenItem> {
  const reply = await bot.handle({
    isAddressed: true,
    isInOwnThread: false,
    ...interaction,
    id: `${interaction.kind} ${channel} ${id} ${JSON.stringify(interaction)}`,
    place: { ...somewhere, channel },
    person: somebody,
    atMs: nowMs,
  } as Interaction);
  return { id, kind: kindOf(reply), data: reply?.data?.value ?? null, said: reply?.blocks ?? null };
}

/** The few words that tell how something came out: `answered, disputed`; of a claim its parts' verdicts. */
function kindOf(reply: Reply | null): string {
  if (reply === null) return 'nothing';
  const data = (reply.data?.value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof data.kind === 'string')
    return typeof data.support === 'string' ? `${data.kind}, ${data.support}` : data.kind;
  if (Array.isArray(data.parts)) return data.parts.map(({ verdict }) => verdict).join(', ');
  if (Array.isArray(data.shared)) return `${data.shared.length > 0 ? 'something' : 'nothing'} shared`;
  return reply.data === null ? 'words alone' : 'data';
}

async function readPages(): Promise<readonly GoldenItem[]> {
  const files = [...new Set([...pages, ...refusedPages].map(({ file }) => file))];
  const notNamed = readdirSync(inRoot('test/fixtures/pages')).filter((file) => !files.includes(file));
  return Promise.all(
    [...files, ...notNamed].map(async (file) => {
      const contentType = file.endsWith('.html') ? 'text/html' : null;
      const data = await extract({ bytes: pageBytes(file), contentType, name: file, address: null });
      return { id: file, kind: data.kind, data, said: null };
    }),
  );
}

/** As JSON, without what differs from run to run. */
export const goldenText = (value: unknown): string =>
  JSON.stringify(value, (key, each) => (passing.has(key) ? undefined : each), 1);

const hashOf = (value: unknown): string => createHash('sha256').update(goldenText(value)).digest('hex').slice(0, 16);

/** What is kept of a run. */
export function goldenRecord(run: ReadonlyMap<string, readonly GoldenItem[]>): Readonly<Record<string, GoldenSet>> {
  return Object.fromEntries([...run].map(([name, items]) => [name, goldenSet(items)]));
}

function goldenSet(items: readonly GoldenItem[]): GoldenSet {
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort();
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, items.filter((item) => item.kind === kind).length])),
    data: hashOf(items.map(({ id, data }) => [id, data])),
    said: hashOf(items.map(({ id, said }) => [id, said])),
  };
}
