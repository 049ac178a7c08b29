import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Bot, type Command, choice, day, flag, optional, required, verb } from '../../src/bot/command.ts';
import type { Interaction } from '../../src/chat/interaction.ts';
import { buttons, paragraph, type Reply, reply, text } from '../../src/chat/reply.ts';
import { createStore } from '../../src/store/create.ts';
import type { Store } from '../../src/store/store.ts';
import { changed } from './until.ts';

const nothing = () => reply([]);

/** Commands of every shape that a platform has to show. */
export const commands: readonly Command[] = [
  {
    name: 'say',
    description: 'Says it again',
    verbs: [
      verb({
        name: null,
        description: 'Says it again',
        options: {
          words: required('What to say', { maxChars: 3_000 }),
          source: optional('Whose words', { suggest: () => [] }),
          since: day('Not before this day'),
          manner: choice('How', ['loud', 'quiet']),
          private: flag('Only to you'),
        },
        examples: ['good morning', 'good night --manner quiet --private'],
        access: 'everyone',
        run: nothing,
      }),
    ],
    actions: {},
    menu: { label: 'Say this again', option: 'words' },
  },
  {
    name: 'post',
    description: 'Posts in this channel',
    verbs: [
      verb({
        name: 'start',
        description: 'Begins',
        options: { words: required('What') },
        examples: ['news'],
        access: 'managers',
        posts: true,
        run: nothing,
      }),
      verb({ name: 'stop', description: 'Ends', options: {}, examples: [''], access: 'managers', run: nothing }),
    ],
    actions: {},
    menu: null,
  },
];

export interface TestBot extends Bot {
  readonly seen: Interaction[];
  /** Of each reply, in the order in which it was known, whether it arrived. */
  readonly outcomes: boolean[];
  /** Lets what is slow be answered, from now on. */
  release(): void;
}

/**
 * What `words` stands for: `slow …` is answered when the bot is released, `long …` needs several pages, `nothing …` is not
 * answered, `… hush` is for the asker alone.
 */
async function answer(words: string, isPrivate: boolean, released: Promise<void>): Promise<Reply | null> {
  if (words.startsWith('slow ')) await released;
  if (/^(?:slow )?nothing/.test(words)) return null;
  const long = words.startsWith('long')
    ? Array.from({ length: 60 }, (_, n) => paragraph(text(`part ${n} ${'x'.repeat(500)}`)))
    : [];
  return reply(
    [
      paragraph(text(`you said ${words}`)),
      ...long,
      buttons({ label: 'Check 1', emphasis: 'secondary', action: { name: 'say.check', value: words.slice(0, 20) } }),
    ],
    { isPrivate: isPrivate || words.endsWith('hush'), data: { kind: 'facts', value: { words } } },
  );
}

/** A bot for the platforms' tests: says again what it hears. */
export function createTestBot(): TestBot {
  const seen: Interaction[] = [];
  const outcomes: boolean[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    seen,
    outcomes,
    release,
    commands,
    async handle(interaction, arrived = null) {
      seen.push(interaction);
      void arrived?.then((isDelivered) => {
        outcomes.push(isDelivered);
        changed();
      });
      if (interaction.kind === 'message') return answer(interaction.text, false, released);
      if (interaction.kind === 'action')
        return reply([paragraph(text(`checked ${interaction.action.value}`))], { isPrivate: true });
      const words = String(interaction.args.words ?? interaction.command);
      return answer(words, interaction.args.private === true, released);
    },
    stillSays: async () => true,
    examples: async () => ['Who is Ana Ruiz?', 'What is the pier?', 'What does the Post say about ships?'],
    suggest: async ({ option, typed }) =>
      Array.from({ length: 120 }, (_, n) => ({ name: `${typed} of ${option} number ${n}`, value: `${typed}-${n}` })),
  };
}

/** A store in a folder of its own; `remove` ends both. */
export async function temporaryStore(): Promise<{
  store: Store;
  dataDir: string;
  open: () => Store;
  remove: () => Promise<void>;
}> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'quipu-platform-'));
  const opened: Store[] = [];
  const open = () => {
    const store = createStore({ dataDir, databaseUrl: null });
    opened.push(store);
    return store;
  };
  return {
    store: open(),
    dataDir,
    open,
    async remove() {
      for (const store of opened) await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
