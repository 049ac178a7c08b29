import { Writable } from 'node:stream';
import { createAnswering } from '../../bot/answering.ts';
import { contextAt } from '../../bot/bot.ts';
import { type Config, secretsOf } from '../../config.ts';
import { createLog } from '../../log.ts';
import { webPlace } from '../serve/web.ts';
import { createLiveContext } from '../setup.ts';
import { contextSettings, type World } from '../world.ts';
import { readingOptions } from './command-line.ts';

/** `quipu mcp`: speaks MCP over standard input and output until the client closes the input. */
export async function mcp(world: World, config: Config, words: readonly string[]): Promise<number> {
  const { io } = world;
  const { values } = readingOptions(words, { options: { corpus: { type: 'string' } } });
  const { context, corpus } = await createLiveContext(contextSettings(world, config, values.corpus ?? null));
  // The output is the protocol's alone.
  const log = await createLog({ level: 'error', secrets: secretsOf(config), write: io.writeError });
  try {
    await corpus.whenComplete;
    for (const problem of context.status().problems) io.writeError(`${problem}\n`);
    await corpus.watch();
    const { bot, settled } = createAnswering({ context, config, log, onOutcome: () => {} });
    const output = new Writable({
      decodeStrings: false,
      write(message, _encoding, done) {
        io.write(String(message));
        done();
      },
    });
    const { serveMcpOverStdio } = await import('../../platform/web/mcp/over-stdio.ts');
    const seen = await contextAt(webPlace, context);
    await serveMcpOverStdio({ bot, context: seen, input: io.input, output });
    await settled();
    return 0;
  } finally {
    await corpus.close();
    await context.store.close();
  }
}
