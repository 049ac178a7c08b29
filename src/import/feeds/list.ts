import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../corpus/write.ts';
import { OperatorError } from '../../errors.ts';
import { type FeedEntry, readOpml, writeOpml } from './opml.ts';

/** The list of feeds inside a corpus folder. */
export const feedsFile = (corpusDir: string): string => path.join(corpusDir, 'feeds.opml');
/** A longer list is refused. */
const maxListBytes = 2 * 1024 * 1024;

/**
 * The feeds that are followed: those of `FEEDS`, then those of `feeds.opml` in the corpus folder, each once.
 * @throws OperatorError when the list is there and cannot be read.
 */
export async function followedFeeds(corpusDir: string, addresses: readonly string[]): Promise<readonly FeedEntry[]> {
  const told = addresses.map((address) => {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
      throw new OperatorError(`FEEDS: "${address.slice(0, 200)}" is not a URL beginning with http:// or https://`, 78);
    return { address: new URL(address).href, title: null };
  });
  const all = new Map<string, FeedEntry>();
  for (const entry of [...told, ...(await listedFeeds(corpusDir))]) {
    const known = all.get(entry.address);
    all.set(entry.address, known?.title ? known : entry);
  }
  return [...all.values()];
}

/** The feeds of `feeds.opml` alone. @throws OperatorError when the list is there and cannot be read. */
export async function listedFeeds(corpusDir: string): Promise<readonly FeedEntry[]> {
  const file = feedsFile(corpusDir);
  let content: string;
  try {
    const stat = await lstat(file);
    if (!stat.isFile() || stat.size > maxListBytes)
      throw new OperatorError(`${file}: is no plain file of at most 2 MB`);
    content = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new OperatorError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code})`, 1, { cause });
  }
  const entries = await readOpml(content);
  if (entries === null) throw new OperatorError(`${file}: is not an OPML list of feeds`);
  return entries;
}

/** Writes `feeds.opml`, in one step. */
export async function saveFeeds(corpusDir: string, entries: readonly FeedEntry[]): Promise<void> {
  await replaceFile(feedsFile(corpusDir), await writeOpml(entries));
}
