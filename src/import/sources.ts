import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Incoming } from './importer.ts';
import { importableName } from './text/sniff.ts';
import { unpacked } from './text/unpack.ts';

/** A larger file is not read. */
export const maxFileBytes = 20 * 1024 * 1024;
/** How deep folders are searched, and how many files are taken from one. */
const maxFolderDepth = 8;
const maxFolderFiles = 50_000;

/** Something to import: an address, a file, or what cannot be imported and why. */
export type Source =
  | { readonly kind: 'address'; readonly source: string }
  | {
      readonly kind: 'file';
      readonly source: string;
      /** Its name, with the folders below the one that the person named. */
      readonly name: string;
      /** The folder it must lie in; null when the person named the file itself. */
      readonly root: string | null;
    }
  | { readonly kind: 'refused'; readonly source: string; readonly reason: string };

/** Finds what the words of a command line name: addresses, files, and the files of folders in order of name. */
export async function findSources(words: readonly string[]): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (const word of words) {
    if (/^https?:\/\//i.test(word)) found.push({ kind: 'address', source: word });
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(word))
      found.push({ kind: 'refused', source: word, reason: 'only http and https addresses are imported' });
    else found.push(...(await filesAt(word)));
  }
  return found;
}

async function filesAt(word: string): Promise<readonly Source[]> {
  try {
    const stats = await stat(word);
    if (stats.isFile()) return [{ kind: 'file', source: word, name: path.basename(word), root: null }];
    if (!stats.isDirectory()) return [{ kind: 'refused', source: word, reason: 'it is neither a file nor a folder' }];
    const root = await realpath(word);
    const files: Source[] = [];
    await search(word, '', root, 0, files);
    return files.length > 0
      ? files
      : [
          {
            kind: 'refused',
            source: word,
            reason: 'the folder holds no text, Markdown, HTML, PDF, Word document or e-book',
          },
        ];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${code ?? 'error'})`;
    return [{ kind: 'refused', source: word, reason }];
  }
}

async function search(folder: string, below: string, root: string, depth: number, files: Source[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const source = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || files.length >= maxFolderFiles) continue;
    if (entry.isDirectory()) {
      if (depth < maxFolderDepth) await search(source, `${below}${entry.name}/`, root, depth + 1, files);
    } else if (importableName.test(entry.name)) {
      if (entry.isFile()) files.push({ kind: 'file', source, name: `${below}${entry.name}`, root });
      else
        files.push({ kind: 'refused', source, reason: 'it is no plain file: links out of a folder are not followed' });
    }
  }
}

/**
 * Reads a file into memory. A file of a folder is read only when it still lies inside it and is no link. Not asynchronous: of
 * thousands of small files, handing each to a thread and back costs several times the reading.
 */
export function readSource(source: Extract<Source, { kind: 'file' }>): Incoming {
  const nothing = { source: source.source, documents: [], feed: null };
  try {
    if (source.root !== null && !liesIn(source.source, source.root))
      return { ...nothing, reason: 'it lies outside the folder' };
    const flags =
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (source.root === null ? 0 : (constants.O_NOFOLLOW ?? 0));
    const descriptor = openSync(source.source, flags);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) return { ...nothing, reason: 'it is no plain file' };
      if (stats.size > maxFileBytes)
        return { ...nothing, reason: `it is larger than ${maxFileBytes / 1024 / 1024} MB` };
      const bytes = unpacked(readFileSync(descriptor));
      const name = source.name;
      return {
        source: source.source,
        documents: [{ bytes, name, contentType: null, address: null }],
        reason: null,
        feed: null,
      };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { ...nothing, reason: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})` };
  }
}

function liesIn(file: string, root: string): boolean {
  if (lstatSync(file).isSymbolicLink()) return false;
  const relative = path.relative(root, realpathSync.native(file));
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
