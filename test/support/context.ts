import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command, Context } from '../../src/bot/command.ts';
import { noMemory } from '../../src/bot/memory.ts';
import type { Interaction, Person, Place } from '../../src/chat/interaction.ts';
import type { Article } from '../../src/corpus/article.ts';
import { en } from '../../src/reply/words/words.ts';
import { createRetriever, type LocalRetriever } from '../../src/search/minisearch.ts';
import { createStore } from '../../src/store/create.ts';

/** A real context over these articles and commands; its store is only opened by what uses it. */
export function contextOf(
  articles: readonly Article[],
  commands: readonly Command[],
  nowMs: () => number = () => 0,
): Context & { readonly retriever: LocalRetriever } {
  return {
    retriever: createRetriever(articles),
    store: createStore({ dataDir: path.join(tmpdir(), 'quipu-test-unused'), databaseUrl: null }),
    commands,
    nowMs,
    status: () => ({ isComplete: true, problems: [] }),
    keepQuestionsDays: 0,
    collections: null,
    library: null,
    settings: null,
    bring: null,
    memory: noMemory,
    words: () => en,
  };
}

export const somewhere: Place = {
  platform: 'terminal',
  installation: null,
  channel: 'c',
  thread: null,
  kind: 'direct',
};
export const somebody: Person = { id: 'u', locale: null, timeZone: null, mayManageChannel: false };

let count = 0;
const happening = () => {
  count += 1;
  return { id: `i${count}`, place: somewhere, person: somebody, atMs: 0 };
};

/** Interactions as a platform would send them, each with an id of its own. */
export const typed = (
  command: string,
  args: Record<string, string | boolean> = {},
  changes: Partial<Interaction> = {},
): Interaction => ({ ...happening(), kind: 'command', command, args, ...changes }) as Interaction;
export const pressed = (name: string, value: string): Interaction => ({
  ...happening(),
  kind: 'action',
  action: { name, value },
});
