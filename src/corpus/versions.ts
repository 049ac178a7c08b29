import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from './front-matter.ts';
import { versionsFolder } from './write.ts';

/** An earlier version of an article, kept when an import replaced it. */
export interface KeptVersion {
  /** Counted from 1, the oldest first. */
  readonly number: number;
  readonly title: string;
  readonly published: string;
  readonly updated: string | null;
}

/** The earlier versions in a corpus folder, by article; a file that is none is passed over. */
export async function keptVersions(directory: string): Promise<ReadonlyMap<string, readonly KeptVersion[]>> {
  const folder = path.join(directory, versionsFolder);
  const names = await readdir(folder).catch(() => []);
  const found = new Map<string, KeptVersion[]>();
  for (const name of names) {
    const [, id = '', number = ''] = /^(.+)\.(\d{1,6})\.md$/.exec(name) ?? [];
    const content = id === '' ? null : await readFile(path.join(folder, name), 'utf8').catch(() => null);
    const read = content === null ? null : readArticle(content, name, id);
    if (read?.kind !== 'article') continue;
    const { title, published, updated } = read.article;
    found.set(id, [...(found.get(id) ?? []), { number: Number(number), title, published, updated }]);
  }
  return new Map([...found].map(([id, all]) => [id, all.sort((a, b) => a.number - b.number)]));
}
