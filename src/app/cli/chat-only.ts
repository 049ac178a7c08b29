import { createAnswering } from '../../bot/answering.ts';
import type { Config } from '../../config.ts';
import { createLog } from '../../log.ts';
import { createContext } from '../setup.ts';
import { contextSettings, type World } from '../world.ts';
import { chat } from './chat.ts';
import { localeOf, readingOptions } from './command-line.ts';

const options = { json: { type: 'boolean', default: false }, corpus: { type: 'string' } } as const;

/** Chats in the terminal and connects to nothing, whatever tokens are set: `quipu chat [--json] [--corpus DIR]`. */
export async function chatOnly(world: World, config: Config, words: readonly string[]): Promise<number> {
  const { values } = readingOptions(words, { options });
  const context = await createContext(contextSettings(world, config, values.corpus ?? null));
  for (const problem of context.status().problems) world.io.writeError(`${problem}\n`);
  const log = await createLog({ level: 'error', secrets: [], write: (line) => world.io.writeError(line) });
  const answering = createAnswering({ context, config, log, onOutcome: () => {} });
  try {
    const { input, write, isInputTerminal } = world.io;
    const isInteractive = isInputTerminal && !values.json;
    const locale = localeOf(world.environment);
    const setup = { bot: answering.bot, input, write, style: world.io, isInteractive, nowMs: world.nowMs, locale };
    await chat({ ...setup, isJson: values.json });
    return 0;
  } finally {
    await answering.settled();
    await context.store.close();
  }
}
