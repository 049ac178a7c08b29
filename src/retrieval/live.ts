import { setImmediate as turn } from 'node:timers/promises';
import { problemText } from '../corpus/front-matter.ts';
import { type FolderChange, liveFolder } from '../corpus/live.ts';
import { type Watch, watchDefaults, watchFolder } from '../corpus/live-watch.ts';
import type { Retriever } from './retriever.ts';

/** A corpus that is served while its folder changes. */
export interface LiveCorpus {
  readonly retriever: Retriever;
  /** How it is doing: whether all articles are in the index yet, and which files are broken. */
  status(): { readonly isComplete: boolean; readonly problems: readonly string[] };
  /** Resolves when everything that lay in the folder at the start is in the index. @throws OperatorError when the folder cannot be read. */
  readonly whenComplete: Promise<void>;
  /** Looks for changes now; resolves when they are in the index. */
  look(): Promise<void>;
  /** From now on follows the folder's changes by itself. */
  watch(): Promise<void>;
  close(): Promise<void>;
}

/** So many articles enter or leave the index in one step; a larger change takes several, with questions answered between. */
export const maxArticlesPerStep = 16;

/**
 * Serves the articles of a folder. The index is built in steps, so that questions are answered from the first moment on
 * from what is ready; each later change enters the index in one step, whatever else is asked meanwhile.
 */
export function createLiveCorpus(settings: {
  readonly directory: string;
  readonly retriever: Retriever;
  /** Called after every change that went into the index. */
  readonly onChange?: (change: FolderChange) => void;
}): LiveCorpus {
  const { directory, retriever, onChange = () => {} } = settings;
  const folder = liveFolder(directory);
  let isComplete = false;
  let watching: Watch | null = null;
  let current: Promise<unknown> = Promise.resolve();
  const look = (): Promise<void> => {
    const done = current.then(async () => {
      const change = await folder.look();
      await applyChange(retriever, change);
      if (change.added.length + change.removed.length > 0) onChange(change);
    });
    current = done.catch(() => {});
    return done;
  };
  const whenComplete = look().then(() => {
    isComplete = true;
  });
  whenComplete.catch(() => {});
  return {
    retriever,
    whenComplete,
    look,
    status: () => ({ isComplete, problems: folder.problems.map(problemText) }),
    async watch() {
      // what goes wrong is named in `problems`; the next look may find it mended
      watching ??= await watchFolder({ directory, onChange: () => look().catch(() => {}), ...watchDefaults });
    },
    async close() {
      await watching?.close();
      await current;
    },
  };
}

/**
 * Brings a change into the index. What is removed goes first and at once, so that it is never found again; what is added
 * follows in steps short enough for questions to be answered between them. A change that fits one step is one.
 */
export async function applyChange(retriever: Retriever, { removed, added }: FolderChange): Promise<void> {
  if (removed.length + added.length === 0) return;
  step(retriever, removed, added.slice(0, maxArticlesPerStep));
  for (let n = maxArticlesPerStep; n < added.length; n += maxArticlesPerStep) {
    await turn();
    step(retriever, [], added.slice(n, n + maxArticlesPerStep));
  }
}

/** One update; a changed article is in both lists. */
function step(retriever: Retriever, removed: FolderChange['removed'], added: FolderChange['added']): void {
  const changed = added.map((article) => article.id).filter((id) => retriever.articles.has(id));
  retriever.update({ removed: [...removed, ...changed], added });
}
