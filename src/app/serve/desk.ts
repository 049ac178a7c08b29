import path from 'node:path';
import type { Config } from '../../config.ts';
import { commonCollection } from '../../corpus/collection.ts';
import { keptVersions } from '../../corpus/versions.ts';
import { asidePath } from '../../import/aside.ts';
import { followedFeeds } from '../../import/feeds/list.ts';
import { feedStatePath, readFeedStates, shownState } from '../../import/feeds/state.ts';
import { guardedExtractor } from '../../import/guard.ts';
import { importAll } from '../../import/import.ts';
import { openImporter, plainImport } from '../../import/importer.ts';
import type { Desk } from '../../platform/web/http/settings.ts';
import type { LiveCorpus } from '../../search/live.ts';
import { outsideFetch } from '../outside.ts';

/** What the page does with a folder of articles: the same as `quipu import` and `quipu feeds` do. */
export function createDesk(
  config: Config,
  corpusDir: string,
  corpus: Pick<LiveCorpus, 'look'>,
  nowMs: () => number,
): Desk {
  // One after the other: a place that is found must be taken before the next is sought.
  let turn: Promise<unknown> = Promise.resolve();
  const bring: Desk['bring'] = async ({ files, links, collection = null }) => {
    const extractor = guardedExtractor();
    const settings = {
      ...plainImport,
      into: collection === null || collection === commonCollection ? corpusDir : path.join(corpusDir, collection),
      asideFolder: asidePath(config.dataDir),
      extractor,
      nowMs,
    };
    const given = files.map(({ name, bytes }) => ({
      source: name,
      documents: [{ name, bytes, contentType: null, address: null }],
      reason: null,
      feed: null,
    }));
    try {
      const brought = given.length === 0 ? [] : await (await openImporter(settings)).bring(given);
      const fetched =
        links.length === 0
          ? []
          : await importAll({
              ...settings,
              what: links.map(asLink),
              fetch: outsideFetch(config),
              onProgress: () => {},
            });
      await corpus.look();
      return [...brought, ...fetched];
    } finally {
      await extractor.close();
    }
  };
  return {
    bring(what) {
      const result = turn.then(() => bring(what));
      turn = result.catch(() => {});
      return result;
    },
    versions: async () => Object.fromEntries(await keptVersions(corpusDir)),
    async feeds() {
      const states = await readFeedStates(feedStatePath(config.dataDir));
      const feeds = await followedFeeds(corpusDir, config.feeds);
      return feeds.map(({ address, title }) => {
        const state = states.get(address);
        return { address, title: title ?? state?.title ?? null, ...shownState(state) };
      });
    },
  };
}

/** What stands in a field for links is never the path of a file. */
const asLink = (typed: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
