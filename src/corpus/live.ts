import { createHash } from 'node:crypto';
import path from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { OperatorError } from '../errors.ts';
import { articleId, corpusFiles, fileStamp, filesPerTurn, readArticleBytes, readArticleFrom } from './folder.ts';
import type { ImportedArticle, Problem, ReadResult } from './front-matter.ts';

/** What a look into a folder found to be different from the last one. */
export interface FolderChange {
  /** New articles, and changed ones as they are now. */
  readonly added: readonly ImportedArticle[];
  /** Ids of the articles whose files are gone. */
  readonly removed: readonly string[];
}

/** A folder of articles that changes while it is served. */
export interface LiveFolder {
  /** Looks what has changed since the last look; the first look finds everything new. Looks follow one another, never overlap. */
  look(): Promise<FolderChange>;
  /** What is wrong now: files whose last good version is served, or that never had one. */
  readonly problems: readonly Problem[];
  /** File names with the SHA-256 of their bytes, hexadecimal, of the articles that are in. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** The article of a file with these bytes, when it is remembered from before and the file need not be parsed. */
export type Remembered = (name: string, hash: string, bytes: Uint8Array) => ImportedArticle | undefined;

interface Known {
  /** Size, times and number of the file: while these stay, its bytes are not read again. */
  readonly stamp: string;
  /** Of the version that is in. */
  readonly hash: string | null;
  readonly isIn: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Watches over a folder's articles by name and content. A file that turns out broken is named in `problems`, and its last
 * good version stays; a file that is gone takes its article along. A folder that cannot be read for the moment changes
 * nothing, and is named.
 */
export function liveFolder(directory: string, remembered: Remembered = () => undefined): LiveFolder {
  const known = new Map<string, Known>();
  /** The file that an article is from: two of them may mean the same id. */
  const owners = new Map<string, string>();
  let folderProblems: readonly Problem[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const look = async (): Promise<FolderChange> => {
    let names: readonly string[];
    try {
      names = await corpusFiles(directory);
      folderProblems = [];
    } catch (error) {
      if (!(error instanceof OperatorError) || known.size === 0) throw error;
      folderProblems = [
        { file: directory, line: 1, field: 'folder', message: 'cannot be read; the articles stay as they were' },
      ];
      return { added: [], removed: [] };
    }
    const there = new Set(names);
    const removed: string[] = [];
    for (const name of [...known.keys()].filter((each) => !there.has(each))) {
      if (known.get(name)?.isIn) {
        const id = articleId(name);
        removed.push(id);
        owners.delete(id);
        // whoever else wanted that name may have it now
        for (const [other, { isIn }] of known) if (!isIn && articleId(other) === id) known.delete(other);
      }
      known.delete(name);
    }
    const added: ImportedArticle[] = [];
    for (const [n, name] of names.entries()) {
      if (n % filesPerTurn === filesPerTurn - 1) await pause();
      const article = lookAt(name);
      if (article !== null) added.push(article);
    }
    return { added, removed };
  };
  const lookAt = (name: string): ImportedArticle | null => {
    const before = known.get(name);
    if (before !== undefined) {
      const now = fileStamp(directory, name);
      // gone since the list was made: the next look takes it out
      if (now === null || now === before.stamp) return null;
    }
    const file = readArticleBytes(directory, name);
    const stamp = file.stamp ?? fileStamp(directory, name);
    if (stamp === null) return null;
    const hash = file.kind === 'bytes' ? hashOf(file.bytes) : null;
    if (hash !== null && before?.isIn && before.hash === hash) {
      known.set(name, { ...before, stamp, problems: [] });
      return null;
    }
    const old = file.kind === 'bytes' && hash !== null ? remembered(name, hash, file.bytes) : undefined;
    const owner = owners.get(articleId(name)) ?? name;
    const result =
      owner !== name
        ? taken(path.join(directory, name), articleId(name), owner)
        : old !== undefined
          ? ({ kind: 'article', article: old } as const)
          : file.kind === 'bytes'
            ? readArticleFrom(file.bytes, directory, name)
            : file;
    if (result.kind === 'broken') {
      known.set(name, { stamp, hash: before?.hash ?? null, isIn: before?.isIn ?? false, problems: result.problems });
      return null;
    }
    known.set(name, { stamp, hash, isIn: true, problems: [] });
    owners.set(articleId(name), name);
    return result.article;
  };
  return {
    look() {
      const result = turn.then(look);
      turn = result.catch(() => {});
      return result;
    },
    get problems() {
      return [...folderProblems, ...[...known.values()].flatMap((file) => file.problems)];
    },
    get hashes() {
      return new Map(
        [...known].flatMap(([name, { hash, isIn }]) => (isIn && hash !== null ? [[name, hash] as const] : [])),
      );
    },
  };
}

const taken = (file: string, id: string, owner: string): ReadResult => ({
  kind: 'broken',
  problems: [{ file, line: 1, field: 'file name', message: `${id} is already the article in ${owner}; rename one` }],
});

/** SHA-256 of some bytes, hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
