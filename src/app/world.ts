import type { Config } from '../config.ts';
import type { Io } from './io.ts';
import type { ContextSettings } from './setup.ts';

/** All that the program gets from the process it runs in. */
export interface World {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly bundledCorpusDir: string;
  readonly nowMs: () => number;
  readonly fetch: typeof globalThis.fetch;
  readonly io: Io;
  /** Calls `stop` once when the process is asked to end. */
  readonly onStopSignal: (stop: () => void) => void;
  /** Calls `report` for an error that nobody caught; `isFatal` when nobody knows what state it left things in. */
  readonly onUnhandled: (report: (error: unknown, isFatal: boolean) => void) => void;
  readonly exit: (code: number) => void;
}

/** Where the articles are: the command line first, then CORPUS_DIR, then those that come with Quipu. */
export function contextSettings(world: World, config: Config, corpus: string | null = null): ContextSettings {
  return {
    corpusDir: corpus ?? config.corpusDir ?? world.bundledCorpusDir,
    // a folder named on the command line is looked into for itself
    archive:
      config.searchUrls === null || corpus !== null
        ? null
        : { shards: config.searchUrls, isFolderFollowed: config.corpusDir !== null },
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    nowMs: world.nowMs,
    keepQuestionsDays: config.keepQuestionsDays,
    bindings: { usual: config.collections, byPlace: config.collectionsAt },
  };
}
