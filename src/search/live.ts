import { setImmediate as turn } from 'node:timers/promises';
import { type ImportedArticle, problemText } from '../corpus/front-matter.ts';
import { type FolderChange, liveFolder } from '../corpus/live.ts';
import { type Watch, watchDefaults, watchFolder } from '../corpus/live-watch.ts';
import type { IndexMemory, Recollection } from './live-memory.ts';
import type { Retriever } from './retriever.ts';

/** A corpus that is served while its folder changes. */
export interface LiveCorpus<R extends Retriever = Retriever> {
  readonly retriever: R;
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
/** And no more characters than this, unless one article alone has more: a megabyte takes half a second. */
const maxCharsPerStep = 200_000;

/** A smaller index is made as fast as it is read back. */
const minKeptPassages = 2_000;
/** While the corpus keeps changing, the index is kept anew no more often than this. */
const keepEveryMs = 10 * 60_000;

export interface LiveSettings<R extends Retriever = Retriever> {
  readonly directory: string;
  readonly retriever: R;
  /** Where the index outlives the process; null where it does not. */
  readonly memory: IndexMemory | null;
  /** Called after every change that went into the index. */
  readonly onChange?: (change: FolderChange) => void;
}

/**
 * Serves the articles of a folder. The index is taken from the memory as far as the files have not changed, and built in
 * steps otherwise, so that questions are answered from what is ready; each later change enters the index in one step,
 * whatever else is asked meanwhile.
 */
export function createLiveCorpus<R extends Retriever>({
  directory,
  retriever,
  memory,
  onChange = () => {},
}: LiveSettings<R>): LiveCorpus<R> {
  let recollection: Recollection | null = null;
  const recalled = new Set<ImportedArticle>();
  const folder = liveFolder(directory, (name, hash, bytes) => {
    const article = recollection?.article(name, hash, bytes);
    if (article) recalled.add(article);
    return article;
  });
  let isComplete = false;
  let isKept = true;
  let watching: Watch | null = null;
  let current: Promise<unknown> = Promise.resolve();
  const look = (): Promise<void> => {
    const done = current.then(async () => {
      const change = await folder.look();
      await applyChange(retriever, change);
      if (change.added.length + change.removed.length === 0) return;
      isKept = false;
      onChange(change);
    });
    current = done.catch(() => {});
    return done;
  };
  const keep = async () => {
    if (isKept || memory === null || retriever.passageCount < minKeptPassages) return;
    isKept = true;
    await memory.save(retriever, folder.hashes);
  };
  const begin = async () => {
    recollection = (await memory?.load()) ?? null;
    const { added } = await folder.look();
    const same = new Map(added.filter((article) => recalled.has(article)).map((article) => [article.id, article]));
    const isRestored = same.size > 0 && recollection !== null && recollection.restore(retriever, same);
    isKept = isRestored && same.size === added.length && same.size === recollection?.size;
    recollection = null;
    recalled.clear();
    await applyChange(retriever, { removed: [], added: isRestored ? added.filter(({ id }) => !same.has(id)) : added });
    isComplete = true;
    onChange({ removed: [], added });
  };
  let trouble: readonly string[] = [];
  const whenComplete = begin().catch((error: unknown) => {
    trouble = [error instanceof Error ? error.message : String(error)];
    throw error;
  });
  // a data folder that cannot be written to costs time at the next start, nothing else
  current = whenComplete.then(keep).catch(() => {});
  const keeping = setInterval(() => {
    current = current.then(keep).catch(() => {});
  }, keepEveryMs).unref();
  return {
    retriever,
    whenComplete,
    look,
    status: () => ({ isComplete, problems: [...trouble, ...folder.problems.map(problemText)] }),
    async watch() {
      // what goes wrong is named in `problems`; the next look may find it mended
      watching ??= await watchFolder({ directory, onChange: () => look().catch(() => {}), ...watchDefaults });
    },
    async close() {
      clearInterval(keeping);
      await watching?.close();
      await current;
      await keep().catch(() => {});
    },
  };
}

/** A corpus that no folder feeds: what is in the index is all there is, and others change it. */
export const createStillCorpus = <R extends Retriever>(retriever: R): LiveCorpus<R> => ({
  retriever,
  status: () => ({ isComplete: true, problems: [] }),
  whenComplete: Promise.resolve(),
  look: async () => {},
  watch: async () => {},
  close: async () => {},
});

/**
 * Brings a change into the index. What is removed goes first and at once, so that it is never found again; what is added
 * follows in steps short enough for questions to be answered between them. A change that fits one step is one.
 */
export async function applyChange(retriever: Retriever, { removed, added }: FolderChange): Promise<void> {
  if (removed.length + added.length === 0) return;
  const [first = [], ...others] = inParts(added);
  await step(retriever, removed, first);
  for (const part of others) {
    await turn();
    await step(retriever, [], part);
  }
}

/** What enters in one step each. */
function inParts(articles: FolderChange['added']): readonly FolderChange['added'][] {
  const parts: ImportedArticle[][] = [];
  let chars = 0;
  for (const article of articles) {
    const last = parts.at(-1);
    chars += article.text.length;
    if (last !== undefined && last.length < maxArticlesPerStep && chars <= maxCharsPerStep) last.push(article);
    else {
      parts.push([article]);
      chars = article.text.length;
    }
  }
  return parts;
}

/** One update; a changed article is in both lists. */
async function step(
  retriever: Retriever,
  removed: FolderChange['removed'],
  added: FolderChange['added'],
): Promise<void> {
  const changed = added.map((article) => article.id).filter((id) => retriever.articles.has(id));
  await retriever.update({ removed: [...removed, ...changed], added });
}
