import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { OperatorError } from '../errors.ts';
import { idPattern } from './folder.ts';
import { type ImportedArticle, readArticle } from './front-matter.ts';

/** Earlier versions of articles are kept in this folder inside the corpus; reading the corpus passes it over. */
export const versionsFolder = '.versions';

/** An article as its file: front matter, an empty line, text. */
export function renderArticle(article: ImportedArticle): string {
  const { id: _id, text, author, updated, alsoIn, ...rest } = article;
  const fields = {
    ...rest,
    ...(author === null ? {} : { author }),
    ...(updated === null ? {} : { updated }),
    ...(alsoIn.length === 0 ? {} : { alsoIn }),
  };
  const order = ['title', 'publisher', 'author', 'published', 'updated', 'undated', 'url', 'canonical', 'kind'];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const sorted = Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
  return `---\n${stringify(sorted, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${text}\n`;
}

/**
 * Writes an article into a folder, in one step: a reader finds the old file or the new one, never half. The file's name is
 * made of the id alone and checked, so nothing outside the folder is written, whatever a title says; a link of that name is
 * replaced, not followed. `before` is the text of the file it takes the place of, kept under `.versions`.
 * @throws OperatorError when the article would not be valid when read back, or the folder cannot be written to.
 */
export async function writeArticle(directory: string, article: ImportedArticle, before: string | null): Promise<void> {
  const name = `${article.id}.md`;
  if (!idPattern.test(article.id)) throw new OperatorError(`${name}: is not a name for an article's file`);
  const content = renderArticle(article);
  const check = readArticle(content, name, article.id);
  if (check.kind === 'broken' || check.article.text !== article.text)
    throw new OperatorError(
      `${name}: would not be a valid article (${check.kind === 'broken' ? check.problems[0]?.message : 'text'})`,
    );
  try {
    if (before !== null) await keepVersion(directory, article.id, before);
    const file = path.join(directory, name);
    await replaceFile(file, content).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await mkdir(directory, { recursive: true });
      await replaceFile(file, content);
    });
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    throw new OperatorError(
      `${path.join(directory, name)}: cannot be written (${(cause as NodeJS.ErrnoException).code})`,
      1,
      { cause },
    );
  }
}

async function keepVersion(directory: string, id: string, content: string): Promise<void> {
  const folder = path.join(directory, versionsFolder);
  await mkdir(folder, { recursive: true });
  const stat = await lstat(folder);
  if (!stat.isDirectory())
    throw new OperatorError(`${folder}: is not a folder of this corpus (links are not followed)`);
  for (let number = 1; ; number++) {
    const file = path.join(folder, `${id}.${number}.md`);
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(content);
      await handle.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Replaces a file in one step: writes a new one beside it and gives it the name. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    // `wx` never follows a link that somebody put there
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      // the times of the file may be lost with the power, and nothing else
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
