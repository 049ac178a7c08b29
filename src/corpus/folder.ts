import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { OperatorError } from '../errors.ts';
import { collectionPattern, commonCollection } from './collection.ts';
import { type ImportedArticle, type Problem, type ReadResult, readArticle } from './front-matter.ts';

/** An article's file may be this large; a longer one is refused by name. */
export const maxArticleBytes = 8 * 1024 * 1024;

/** Letters, digits, hyphens, dots and underscores of any script, as a file's name without `.md`. */
export const idPattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,119}$/u;

/** What a folder of articles holds: the good ones by id, and everything that is wrong with the others. */
export interface Folder {
  readonly articles: readonly ImportedArticle[];
  readonly problems: readonly Problem[];
  /** SHA-256 over the good files' names and bytes, hexadecimal: equal folders have equal hashes. */
  readonly hash: string;
}

/** The files of a folder that are articles: `*.md` but README.md, in code-point order. Hidden ones are passed over. */
export async function articleFiles(directory: string): Promise<readonly string[]> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (cause) {
    throw new OperatorError(
      `${directory}: the corpus folder cannot be read (${(cause as NodeJS.ErrnoException).code}). Set CORPUS_DIR or --corpus to a folder of Markdown articles.`,
      1,
      { cause },
    );
  }
  return names.filter((name) => /^[^.].*\.md$/.test(name) && name.toLowerCase() !== 'readme.md').sort();
}

/**
 * The files of a corpus: those of its folder, and of each folder in it, which is a collection, by their path from there. A folder
 * whose name is none for a collection is passed over, as is one that is a link.
 */
export async function corpusFiles(directory: string): Promise<readonly string[]> {
  const top = await articleFiles(directory);
  const entries = await readdir(directory, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory() && collectionPattern.test(entry.name) && entry.name !== commonCollection)
    .map(({ name }) => name)
    .sort();
  const inside = folders.map(async (folder) =>
    (await articleFiles(path.join(directory, folder))).map((name) => `${folder}/${name}`),
  );
  return [...top, ...(await Promise.all(inside)).flat()];
}

/** The bytes of one file of a folder, or what keeps them from being read; `stamp` as `fileStamp` gives it. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly stamp: string }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[]; readonly stamp: string | null };

/** A link is not opened, and a pipe that nobody writes to does not hold us up. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads the bytes of one file of a folder. A link is refused: it could lead outside. Never throws. Not asynchronous: of ten
 * thousand small files, handing each to a thread and back costs several times the reading. Callers pause between some files.
 */
export function readArticleBytes(directory: string, name: string): FileBytes {
  const file = path.join(directory, name);
  const broken = (field: string, message: string, stamp: string | null = null) =>
    ({ kind: 'broken', problems: [{ file, line: 1, field, message }], stamp }) as const;
  if (!idPattern.test(articleId(name)))
    return broken('file name', 'use letters, digits and hyphens, at most 120 characters');
  const isPlain = 'is not a plain file (links are not followed)';
  let descriptor = -1;
  try {
    // where the system cannot refuse a link by itself
    if (constants.O_NOFOLLOW === undefined && lstatSync(file).isSymbolicLink()) return broken('file', isPlain);
    descriptor = openSync(file, openFlags);
    const stats = fstatSync(descriptor);
    const stamp = stampOf(stats);
    if (!stats.isFile()) return broken('file', isPlain, stamp);
    if (stats.size > maxArticleBytes) return broken('file', `is larger than ${maxArticleBytes} bytes`, stamp);
    return { kind: 'bytes', bytes: readAll(descriptor, stats.size), stamp };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ELOOP' || code === 'EMLINK' ? broken('file', isPlain) : broken('file', `cannot be read (${code})`);
  } finally {
    if (descriptor >= 0) closeSync(descriptor);
  }
}

/** Reads `size` bytes, fewer when the file has become shorter. */
function readAll(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, bytes, length, size - length, length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size}:${mtimeMs}:${ctimeMs}:${ino}`;

/** Size, times and number of a file: while these stay, its bytes have. Null when it is not there. */
export function fileStamp(directory: string, name: string): string | null {
  const stats = lstatSync(path.join(directory, name), { throwIfNoEntry: false });
  return stats ? stampOf(stats) : null;
}

/** After so many files, a reader lets others have their turn. */
export const filesPerTurn = 32;

/** The id of the article in a file: its name without `.md`, behind that of its collection's folder and a dot. */
export const articleId = (name: string): string => name.replace(/\.md$/, '').replace('/', '.');

/** Reads an article from the bytes of a folder's file. Never throws. */
export function readArticleFrom(bytes: Buffer, directory: string, name: string): ReadResult {
  const file = path.join(directory, name);
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return inFolder(readArticle(content, file, articleId(name)), file, name);
  } catch {
    return { kind: 'broken', problems: [{ file, line: 1, field: 'file', message: 'is not UTF-8 text' }] };
  }
}

/** An article in a collection's folder belongs to it; one that says otherwise is broken. */
function inFolder(read: ReadResult, file: string, name: string): ReadResult {
  const [collection, isInside] = name.split('/');
  if (read.kind === 'broken' || isInside === undefined || collection === undefined) return read;
  const { article } = read;
  if (article.collection === undefined || article.collection === collection)
    return { kind: 'article', article: { ...article, collection } };
  const message = `says ${article.collection}, and the file is in the folder ${collection}`;
  return { kind: 'broken', problems: [{ file, line: 1, field: 'collection', message }] };
}

/**
 * Reads every article of a folder. A broken file is reported and the others are kept.
 * @throws OperatorError when the folder itself cannot be read.
 */
export async function readFolder(directory: string): Promise<Folder> {
  const names = await corpusFiles(directory);
  const hash = createHash('sha256');
  const articles: ImportedArticle[] = [];
  const problems: Problem[] = [];
  for (const [n, name] of names.entries()) {
    if (n % filesPerTurn === filesPerTurn - 1) await turn();
    const file = readArticleBytes(directory, name);
    const result = file.kind === 'bytes' ? readArticleFrom(file.bytes, directory, name) : file;
    if (result.kind === 'broken') {
      problems.push(...result.problems);
      continue;
    }
    articles.push(result.article);
    if (file.kind === 'bytes')
      hash.update(name).update('\0').update(String(file.bytes.length)).update('\0').update(file.bytes);
  }
  return { articles, problems, hash: hash.digest('hex') };
}

/**
 * The good articles of a folder; none when it is not there.
 * @throws OperatorError when it is there and cannot be read.
 */
export async function articlesIn(folder: string): Promise<readonly ImportedArticle[]> {
  const articles: ImportedArticle[] = [];
  for await (const article of eachArticle(folder)) articles.push(article);
  return articles;
}

/**
 * The good articles of a folder one after the other, none of them kept; none when it is not there.
 * @throws OperatorError when it is there and cannot be read.
 */
export async function* eachArticle(folder: string): AsyncGenerator<ImportedArticle> {
  let names: readonly string[] = [];
  try {
    names = await articleFiles(folder);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
  }
  for (const [n, name] of names.entries()) {
    if (n % filesPerTurn === filesPerTurn - 1) await turn();
    const article = articleIn(folder, articleId(name));
    if (article !== undefined) yield article;
  }
}

/** The article of a folder that has this id; undefined when there is none, or a broken one. */
export function articleIn(folder: string, id: string): ImportedArticle | undefined {
  const name = `${id}.md`;
  const file = readArticleBytes(folder, name);
  const result = file.kind === 'bytes' ? readArticleFrom(file.bytes, folder, name) : file;
  return result.kind === 'article' ? result.article : undefined;
}
