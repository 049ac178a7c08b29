import { setTimeout as sleep } from 'node:timers/promises';
import { createAnswering } from '../../bot/answering.ts';
import type { Bot } from '../../bot/command.ts';
import { type Config, secretsOf } from '../../config.ts';
import type { Following } from '../../import/feeds/follow.ts';
import { createLog } from '../../log.ts';
import { createPlatforms } from '../serve/platforms.ts';
import { serve } from '../serve/serve.ts';
import { createContext, createLiveContext } from '../setup.ts';
import { contextSettings, type World } from '../world.ts';
import { chat } from './chat.ts';
import { checkStore, checkTokens, type Finding, reportFindings } from './doctor.ts';

/** A bot waits for its articles this long before it connects. */
const maxReadingMs = 3_000;

/** Connects to the platforms that have tokens and serves them until told to stop; with no tokens, chats in the terminal. */
export async function start(world: World, config: Config): Promise<number> {
  const settings = contextSettings(world, config);
  const { context, corpus, noteFeeds } = await createLiveContext(settings);
  const isChat = config.discord === null && config.slack === null;
  // a chat answers from all articles; a bot is there for those who ask, and says that it is still reading
  await (isChat
    ? corpus.whenComplete
    : Promise.race([corpus.whenComplete, sleep(maxReadingMs, undefined, { ref: false })]));
  for (const problem of context.status().problems) world.io.writeError(`${problem}\n`);
  const log = await createLog({
    level: isChat ? 'error' : config.logLevel,
    secrets: secretsOf(config),
    write: (line) => world.io.writeError(line),
  });
  let following: Following | null = null;
  try {
    // Before anybody is told that the bot is there: what it cannot write down it must not promise.
    if (!isChat) await context.store.open();
    if (!isChat || world.io.isInputTerminal) await corpus.watch();
    if (!isChat) {
      const { followConfigured } = await import('./feeds.ts');
      const onError = (error: unknown) => log.error({ err: error }, 'the feeds could not be polled');
      following = followConfigured(world, config, settings.corpusDir, { onPolled: noteFeeds, onError });
      return await serve({ world, config, context, log }, createPlatforms);
    }
    const { bot } = createAnswering({ context, config, log, onOutcome: () => {} });
    return await chatHere(world, config, bot);
  } finally {
    await Promise.all([following?.stop(), corpus.close()]);
    await context.store.close();
  }
}

async function chatHere(world: World, config: Config, bot: Bot): Promise<number> {
  const { io } = world;
  const missing = `Not connected. ${config.missing.join('; ')}.`;
  if (io.isInputTerminal) io.write(`${missing}\nAsk a question, or type /help. exit ends.\n`);
  else io.writeError(`${missing}\n`);
  await chat({
    bot,
    input: io.input,
    write: io.write,
    style: io,
    isInteractive: io.isInputTerminal,
    nowMs: world.nowMs,
  });
  return 0;
}

/** Prints the manifest from which the Slack app is made. */
export async function printManifest(world: World, config: Config): Promise<number> {
  const { slackManifest } = await import('../../platform/slack/manifest.ts');
  const { commands } = await import('../../../commands/index.ts');
  world.io.write(`${JSON.stringify(slackManifest(commands, { prefix: config.slackCommandPrefix }), null, 2)}\n`);
  return 0;
}

/** Looks at the configuration, the articles, the database and the tokens; the exit code is 1 when something needs doing. */
export async function doctor(world: World, config: Config): Promise<number> {
  const { corpusDir } = contextSettings(world, config);
  const { retriever, status, store } = await createContext(contextSettings(world, config));
  const articles: Finding[] = [
    {
      about: 'Articles',
      found: `${retriever.articles.size} in ${corpusDir}`,
      trouble: retriever.articles.size === 0 ? 'bring some in with quipu import, or set CORPUS_DIR' : null,
    },
    ...status().problems.map((problem) =>
      problem.startsWith('feed ')
        ? {
            about: 'Feed',
            found: problem.slice('feed '.length),
            trouble: 'see quipu feeds list; the others are polled',
          }
        : { about: 'Article', found: problem, trouble: 'put this field right; the other articles are served' },
    ),
  ];
  const database = await checkStore(store, config);
  return reportFindings([...articles, database, ...(await checkTokens(config, world.fetch))], world.io.write);
}
