import { commands } from '../commands/index.ts';
import type { Context, CorpusStatus } from './command.ts';
import { readFolder } from './corpus/folder.ts';
import { problemText } from './corpus/front-matter.ts';
import { createRetriever } from './retrieval/minisearch.ts';
import { createStore, type StoreSettings } from './store/create.ts';

export interface ContextSettings extends StoreSettings {
  readonly corpusDir: string;
  readonly nowMs: () => number;
  readonly keepQuestionsDays: number;
}

/**
 * Reads the articles and puts together what commands work with. The store is opened when it is first used.
 * @throws OperatorError when the corpus folder cannot be read.
 */
export async function createContext(settings: ContextSettings): Promise<Context> {
  const { articles, problems } = await readFolder(settings.corpusDir);
  const status: CorpusStatus = { isComplete: true, problems: problems.map(problemText) };
  return {
    retriever: createRetriever(articles),
    store: createStore(settings),
    commands,
    nowMs: settings.nowMs,
    status: () => status,
    keepQuestionsDays: settings.keepQuestionsDays,
  };
}
