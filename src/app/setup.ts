import { commands } from '../../commands/index.ts';
import type { Context } from '../bot/command.ts';
import { createKnownSettings } from '../bot/known-settings.ts';
import { type Bindings, createLibrary } from '../bot/library.ts';
import { noMemory } from '../bot/memory.ts';
import { OperatorError } from '../errors.ts';
import { feedProblems } from '../import/feeds/problems.ts';
import { type FeedStates, feedStatePath, readFeedStates } from '../import/feeds/state.ts';
import { silent } from '../log.ts';
import { en } from '../reply/words/words.ts';
import { createLiveCorpus, createStillCorpus, type LiveCorpus } from '../search/live.ts';
import { indexMemory } from '../search/live-memory.ts';
import { createRetriever } from '../search/minisearch.ts';
import type { PostgresRetriever, PostgresSettings } from '../search/postgres/postgres-retriever.ts';
import { createViews, type Views } from '../search/views.ts';
import { createStore, type StoreSettings } from '../store/create.ts';
import { createImpatient } from '../store/impatient.ts';

/** The servers of an archive, and whether what changes in the folder goes into it. */
export interface Archive extends Pick<PostgresSettings, 'shards'> {
  readonly isFolderFollowed: boolean;
}

export interface ContextSettings extends StoreSettings {
  readonly corpusDir: string;
  /** An archive in PostgreSQL that is searched; without one the articles of the folder are, in memory. */
  readonly archive?: Archive | null;
  /** Which collections are seen where; all everywhere when left out. */
  readonly bindings?: Bindings;
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
  const { corpusDir, dataDir, keepQuestionsDays, nowMs, archive = null } = settings;
  const { corpus, views } = archive === null ? inMemory(corpusDir, dataDir) : await onPostgres(corpusDir, archive);
  const store = createStore(settings);
  const { bindings = { usual: null, byPlace: new Map() } } = settings;
  const impatient = createImpatient(store, silent, nowMs);
  const known = createKnownSettings({ store, impatient, nowMs });
  const library = createLibrary({ views, settings: known, bindings });
  let feeds: FeedStates = new Map();
  const noteFeeds = async () => {
    feeds = await readFeedStates(feedStatePath(dataDir)).catch(() => feeds);
  };
  await noteFeeds();
  const context: Context = {
    retriever: corpus.retriever,
    store,
    commands,
    nowMs,
    keepQuestionsDays,
    collections: null,
    library,
    settings: known,
    bring: null,
    memory: noMemory,
    words: () => en,
    status() {
      const { isComplete, problems } = corpus.status();
      return { isComplete, problems: [...problems, ...feedProblems(feeds)] };
    },
  };
  return { context, corpus, noteFeeds };
}

/** A corpus, and what is seen of it where not all is. */
interface Shelves {
  readonly corpus: LiveCorpus;
  readonly views: Views;
}

function inMemory(directory: string, dataDir: string): Shelves {
  const retriever = createRetriever();
  const views = createViews(retriever, () => createRetriever());
  const memory = indexMemory(dataDir, directory);
  return { corpus: createLiveCorpus({ directory, retriever, memory, onChange: views.changed }), views };
}

/** The articles that are in the database; those of a folder go into it, where one is followed. */
async function onPostgres(directory: string, { shards, isFolderFollowed }: Archive): Promise<Shelves> {
  const retriever = await openSearch(shards);
  const views = createViews(retriever, null);
  const corpus = isFolderFollowed
    ? createLiveCorpus({ directory, retriever, memory: null })
    : createStillCorpus(retriever);
  return { corpus, views };
}

/** @throws OperatorError where none of the servers can be reached. */
export async function openSearch(shards: PostgresSettings['shards']): Promise<PostgresRetriever> {
  const { openPostgresRetriever } = await import('../search/postgres/postgres-retriever.ts');
  try {
    return await openPostgresRetriever({ shards });
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new OperatorError(`The archive cannot be searched: ${reason}. See SEARCH_URLS, or DATABASE_URL.`, 1, {
      cause: error,
    });
  }
}
