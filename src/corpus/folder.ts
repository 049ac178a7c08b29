import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { OperatorError } from '../errors.ts';
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

/** The bytes of one file of a folder, or what keeps them from being read. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

/** Reads the bytes of one file of a folder. A link is refused: it could lead outside. Never throws. */
export async function readArticleBytes(directory: string, name: string): Promise<FileBytes> {
  const file = path.join(directory, name);
  const broken = (field: string, message: string) =>
    ({ kind: 'broken', problems: [{ file, line: 1, field, message }] }) as const;
  if (!idPattern.test(articleId(name)))
    return broken('file name', 'use letters, digits and hyphens, at most 120 characters');
  try {
    const stat = await lstat(file);
    if (!stat.isFile()) return broken('file', 'is not a plain file (links are not followed)');
    if (stat.size > maxArticleBytes) return broken('file', `is larger than ${maxArticleBytes} bytes`);
    return { kind: 'bytes', bytes: await readFile(file, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) }) };
  } catch (error) {
    return broken('file', `cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** The id of the article in a file: its name without `.md`. */
export const articleId = (name: string): string => name.replace(/\.md$/, '');

/** Reads an article from the bytes of a folder's file. Never throws. */
export function readArticleFrom(bytes: Buffer, directory: string, name: string): ReadResult {
  const file = path.join(directory, name);
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return readArticle(content, file, articleId(name));
  } catch {
    return { kind: 'broken', problems: [{ file, line: 1, field: 'file', message: 'is not UTF-8 text' }] };
  }
}

/**
 * Reads every article of a folder. A broken file is reported and the others are kept.
 * @throws OperatorError when the folder itself cannot be read.
 */
export async function readFolder(directory: string): Promise<Folder> {
  const names = await articleFiles(directory);
  const hash = createHash('sha256');
  const articles: ImportedArticle[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = await readArticleBytes(directory, name);
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
