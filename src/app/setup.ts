import { commands } from '../../commands/index.ts';
import type { Context } from '../bot/command.ts';
import { noMemory } from '../bot/memory.ts';
import { feedProblems } from '../import/feeds/problems.ts';
import { type FeedStates, feedStatePath, readFeedStates } from '../import/feeds/state.ts';
import { createLiveCorpus, type LiveCorpus } from '../search/live.ts';
import { indexMemory } from '../search/live-memory.ts';
import { createRetriever } from '../search/minisearch.ts';
import { createStore, type StoreSettings } from '../store/create.ts';

export interface ContextSettings extends StoreSettings {
  readonly corpusDir: string;
  readonly keepQuestionsDays: number;
  readonly nowMs: () => number;
}

/**
 * Reads the articles and puts together what commands work with, for one use: all articles are in, and stay as they are.
 * The store is opened when it is first used.
 * @throws OperatorError when the corpus folder cannot be read.
 */
export async function createContext(settings: ContextSettings): Promise<Context> {
  const { context, corpus } = await createLiveContext(settings);
  try {
    await corpus.whenComplete;
  } finally {
    await corpus.close();
  }
  return context;
}

/** A context whose articles follow their folder. */
export interface LiveContext {
  readonly context: Context;
  readonly corpus: LiveCorpus;
  /** Reads anew how the feeds are doing. */
  noteFeeds(): Promise<void>;
}

/** Puts together what commands work with while the articles are still being read; `corpus` says when they are. */
export async function createLiveContext(settings: ContextSettings): Promise<LiveContext> {
  const { corpusDir, dataDir, keepQuestionsDays, nowMs } = settings;
  const corpus = createLiveCorpus({
    directory: corpusDir,
    retriever: createRetriever(),
    memory: indexMemory(dataDir, corpusDir),
  });
  let feeds: FeedStates = new Map();
  const noteFeeds = async () => {
    feeds = await readFeedStates(feedStatePath(dataDir)).catch(() => feeds);
  };
  await noteFeeds();
  const context: Context = {
    retriever: corpus.retriever,
    store: createStore(settings),
    commands,
    nowMs,
    keepQuestionsDays,
    memory: noMemory,
    status() {
      const { isComplete, problems } = corpus.status();
      return { isComplete, problems: [...problems, ...feedProblems(feeds)] };
    },
  };
  return { context, corpus, noteFeeds };
}
