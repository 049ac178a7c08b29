import path from 'node:path';
import { extract } from '../../src/import/extract.ts';
import { readFeed } from '../../src/import/feeds/feed.ts';
import type { Extractor } from '../../src/import/guard.ts';
import { type ImportSettings, importAll } from '../../src/import/import.ts';
import type { ImportRow } from '../../src/import/importer.ts';

/** The extractor without its thread: for what is harmless. */
export const openExtractor: Extractor = {
  extract,
  readFeed: (document) => readFeed(new TextDecoder().decode(document.bytes), document.address ?? 'file:///'),
  judgeRobots: async () => null,
  close: async () => {},
};

/** Imports files into a folder, with nothing of the web. */
export const importFiles = (
  what: readonly string[],
  into: string,
  settings: Partial<ImportSettings> = {},
): Promise<readonly ImportRow[]> =>
  importAll({
    what,
    into,
    knownFolder: null,
    asideFolder: path.join(into, '..', 'aside'),
    overrides: { publisher: null, published: null, kind: null },
    isDryRun: false,
    extractor: openExtractor,
    fetch: async () => ({ kind: 'refused', reason: 'nothing is fetched here', mayPass: false }),
    nowMs: () => Date.UTC(2025, 8, 1, 12),
    onProgress: () => {},
    ...settings,
  });
