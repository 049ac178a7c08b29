import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { articlesIn } from '../corpus/folder.ts';
import type { ImportedArticle } from '../corpus/front-matter.ts';
import { writeArticle } from '../corpus/write.ts';
import { addressKey } from './facts/address.ts';
import { freeId, nameOfAside } from './facts/names.ts';

/** So many are kept aside; the oldest goes when one more comes. */
const maxAside = 200;

/** The folder, below the data folder, of articles that only a person may let in. */
export const asidePath = (dataDir: string): string => path.join(dataDir, 'aside');

/** The command that lets an article in that was kept aside. */
export const acceptCommand = (id: string): string => `quipu import --accept ${id}`;

/** Keeps an article aside under a name of its own (`asideName`). */
export async function keepAside(folder: string, article: ImportedArticle): Promise<void> {
  await writeArticle(folder, article, null);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  if (files.length <= maxAside) return;
  const ages = await Promise.all(
    files.map(async (name) => ({ name, ms: (await stat(path.join(folder, name))).mtimeMs })),
  );
  const [oldest] = ages.sort((one, other) => one.ms - other.ms || (one.name < other.name ? -1 : 1));
  if (oldest) await rm(path.join(folder, oldest.name), { force: true });
}

/** What became of an article that was kept aside. */
export interface Accepted {
  readonly id: string;
  /** Null: nothing of that name is kept aside. */
  readonly article: ImportedArticle | null;
}

/**
 * Lets articles in that were kept aside: each takes the place of the one at its address, whose text is kept as an earlier version.
 * @throws OperatorError when a folder cannot be read or written to.
 */
export async function acceptAside(folder: string, into: string, ids: readonly string[]): Promise<readonly Accepted[]> {
  const aside = new Map((await articlesIn(folder)).map((article) => [article.id, article]));
  const accepted: Accepted[] = [];
  for (const id of ids) {
    const article = aside.get(id);
    if (article === undefined) {
      accepted.push({ id, article: null });
      continue;
    }
    accepted.push({ id, article: await letIn(article, into) });
    await rm(path.join(folder, `${id}.md`), { force: true });
  }
  return accepted;
}

async function letIn(article: ImportedArticle, into: string): Promise<ImportedArticle> {
  const here = await articlesIn(into);
  const ids = new Set(here.map(({ id }) => id));
  const before = here.find(({ url }) => addressKey(url) === addressKey(article.url));
  const id = before?.id ?? freeId(nameOfAside(article.id), (taken) => ids.has(taken));
  const content = before && (await readFile(path.join(into, `${before.id}.md`), 'utf8').catch(() => null));
  const entered = { ...article, id };
  await writeArticle(into, entered, content ?? null);
  return entered;
}

/** Throws away what was kept aside. Returns the names of which there was nothing. */
export async function discardAside(folder: string, ids: readonly string[]): Promise<readonly string[]> {
  const aside = new Set((await articlesIn(folder)).map(({ id }) => id));
  for (const id of ids) if (aside.has(id)) await rm(path.join(folder, `${id}.md`), { force: true });
  return ids.filter((id) => !aside.has(id));
}
