import { createHash } from 'node:crypto';
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

/** Reads one file of a folder. A link is refused: it could lead outside. Never throws. */
export async function readArticleFile(
  directory: string,
  name: string,
): Promise<ReadResult & { readonly bytes: Buffer | null }> {
  const file = path.join(directory, name);
  const broken = (field: string, message: string) =>
    ({ kind: 'broken', problems: [{ file, line: 1, field, message }], bytes: null }) as const;
  const id = name.replace(/\.md$/, '');
  if (!idPattern.test(id)) return broken('file name', 'use letters, digits and hyphens, at most 120 characters');
  try {
    const stat = await lstat(file);
    if (!stat.isFile()) return broken('file', 'is not a plain file (links are not followed)');
    if (stat.size > maxArticleBytes) return broken('file', `is larger than ${maxArticleBytes} bytes`);
    const bytes = await readFile(file);
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ...readArticle(content, file, id), bytes };
  } catch (error) {
    return broken(
      'file',
      error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${(error as NodeJS.ErrnoException).code})`,
    );
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
    const result = await readArticleFile(directory, name);
    if (result.kind === 'broken') {
      problems.push(...result.problems);
      continue;
    }
    articles.push(result.article);
    if (result.bytes)
      hash.update(name).update('\0').update(String(result.bytes.length)).update('\0').update(result.bytes);
  }
  return { articles, problems, hash: hash.digest('hex') };
}
