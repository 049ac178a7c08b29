import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { articleIn } from '../corpus/folder.ts';
import type { ImportedArticle } from '../corpus/front-matter.ts';
import { writeArticle } from '../corpus/write.ts';
import { OperatorError } from '../errors.ts';
import { keepAside } from './aside.ts';
import type { ReadAgain } from './facts/known.ts';
import type { Placed } from './facts/place.ts';

/** So many files are written at a time: each waits for the disk. */
const atOnce = 8;

/** Writes articles into a folder, several at a time, and one article's versions one after the other. */
export interface Writer {
  /** Resolves to why it could not be written; null when it was. */
  write(placed: Placed): Promise<string | null>;
  /** An article as it is, or will be when it is written. */
  readonly readAgain: ReadAgain;
}

export function createWriter({ into, asideFolder }: { readonly into: string; readonly asideFolder: string }): Writer {
  const lanes = Array.from({ length: atOnce }, (): Promise<unknown> => Promise.resolve());
  const waiting = new Map<string, ImportedArticle>();
  const writeNow = async (placed: Placed): Promise<string | null> => {
    try {
      if (placed.outcome === 'kept aside') await keepAside(asideFolder, placed.article);
      else await writeArticle(into, placed.article, await contentOf(into, placed.before));
      return null;
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      return error.message;
    } finally {
      if (waiting.get(placed.article.id) === placed.article) waiting.delete(placed.article.id);
    }
  };
  return {
    write(placed) {
      const { article, outcome } = placed;
      if (outcome !== 'kept aside') waiting.set(article.id, article);
      // by its id, so that what is written twice is written in order
      const lane = outcome === 'kept aside' ? 0 : laneOf(article.id);
      const written = (lanes[lane] ?? Promise.resolve()).then(() => writeNow(placed));
      lanes[lane] = written.catch(() => {});
      return written;
    },
    readAgain: (id) => waiting.get(id) ?? articleIn(into, id),
  };
}

function laneOf(id: string): number {
  let hash = 0;
  for (let n = 0; n < id.length; n++) hash = (hash * 31 + id.charCodeAt(n)) >>> 0;
  return hash % atOnce;
}

/** The file that is to be replaced, as it is: a person may have changed it since. */
async function contentOf(folder: string, before: ImportedArticle | null): Promise<string | null> {
  if (before === null) return null;
  return readFile(path.join(folder, `${before.id}.md`), 'utf8').catch(() => null);
}
