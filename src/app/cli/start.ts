import { setTimeout as sleep } from 'node:timers/promises';
import { createAnswering } from '../../bot/answering.ts';
import type { Bring } from '../../bot/command.ts';
import { type Config, secretsOf } from '../../config.ts';
import { createLog } from '../../log.ts';
import type { Desk } from '../../platform/web/http/settings.ts';
import { createPlatforms } from '../serve/platforms.ts';
import { type Serving, serve } from '../serve/serve.ts';
import { openWeb } from '../serve/web.ts';
import { createContext, createLiveContext, type LiveContext } from '../setup.ts';
import { contextSettings, type World } from '../world.ts';
import { chat } from './chat.ts';
import { localeOf } from './command-line.ts';
import { checkStore, checkTokens, type Finding, reportFindings } from './doctor.ts';

/** A bot waits for its articles this long before it connects. */
const maxReadingMs = 3_000;

/** Connects to the platforms that have tokens and serves them until told to stop; with no tokens, chats in the terminal. */
export async function start(world: World, config: Config): Promise<number> {
  const live = await createLiveContext(contextSettings(world, config));
  const { context, corpus } = live;
  const isChat = config.discord === null && config.slack === null;
  const log = await createLog({
    level: isChat ? 'error' : config.logLevel,
    secrets: secretsOf(config),
    write: (line) => world.io.writeError(line),
  });
  const { corpusDir } = contextSettings(world, config);
  let desk: Promise<Desk> | null = null;
  const openDesk = () => {
    desk ??= import('../serve/desk.ts').then((made) => made.createDesk(config, corpusDir, corpus, world.nowMs));
    return desk;
  };
  const bring: Bring = async (link, collection) =>
    (await (await openDesk()).bring({ files: [], links: [link], collection })).map(({ outcome, title, reason }) => ({
      outcome,
      title,
      reason,
    }));
  const serving = { world, config, context: { ...context, bring: config.addsInChat ? bring : null }, log };
  try {
    return await (isChat ? chatHere(serving, live, openDesk) : serveThere(serving, live, openDesk));
  } finally {
    await corpus.close();
    await context.store.close();
  }
}

function writeProblems({ context, world: { io } }: Serving): void {
  for (const problem of context.status().problems) io.writeError(`${problem}\n`);
}

/** Serves the platforms: at once, for those who ask are told while articles are still being read. */
async function serveThere(
  serving: Serving,
  { context, corpus, noteFeeds }: LiveContext,
  openDesk: () => Promise<Desk>,
): Promise<number> {
  const { world, config, log } = serving;
  await Promise.race([corpus.whenComplete, sleep(maxReadingMs, undefined, { ref: false })]);
  writeProblems(serving);
  // Before anybody is told that the bot is there: what it cannot write down it must not promise.
  await context.store.open();
  await corpus.watch();
  const { followConfigured } = await import('./feeds.ts');
  const onError = (error: unknown) => log.error({ err: error }, 'the feeds could not be polled');
  const { corpusDir } = contextSettings(world, config);
  const following = followConfigured(world, config, corpusDir, { onPolled: noteFeeds, onError });
  try {
    return await serve(serving, createPlatforms, (answering) => openWeb(serving, answering, openDesk));
  } finally {
    await following.stop();
  }
}

/** Chats in the terminal, beside the page: the page is there at once, the terminal answers from all articles. */
async function chatHere(serving: Serving, { corpus }: LiveContext, openDesk: () => Promise<Desk>): Promise<number> {
  const { world, config, log, context } = serving;
  const { io } = world;
  const answering = createAnswering({ context, config, log, onOutcome: () => {} });
  const web = await openWeb(serving, answering, openDesk);
  try {
    const say = io.isInputTerminal ? io.write : io.writeError;
    say('Hello! This is Quipu. Ask a question about the articles, or type /help.\n');
    say(`Only here for now: to connect, ${config.missing.join('; ')}.\n`);
    if (web !== null) say(`In a browser: ${web.address}\n`);
    await corpus.whenComplete;
    writeProblems(serving);
    if (io.isInputTerminal || web !== null) await corpus.watch();
    if (io.isInputTerminal) io.write('Ask a question, or type /help. exit ends.\n');
    const { input, write, isInputTerminal: isInteractive } = io;
    const locale = localeOf(world.environment);
    const typed = await chat({
      bot: answering.bot,
      input,
      write,
      style: io,
      isInteractive,
      nowMs: world.nowMs,
      locale,
    });
    // Started by something that types nothing, such as a service: then it is the page that was wanted.
    if (typed === 0 && !isInteractive && web !== null) await new Promise<void>((stop) => world.onStopSignal(stop));
    return 0;
  } finally {
    await web?.close();
    await answering.settled();
  }
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
