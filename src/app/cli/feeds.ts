import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { articlesIn } from '../../corpus/folder.ts';
import { exitCodeUsage, OperatorError } from '../../errors.ts';
import { acceptCommand, asidePath } from '../../import/aside.ts';
import { discoverFeed } from '../../import/discover.ts';
import { followedFeeds, listedFeeds, saveFeeds } from '../../import/feeds/list.ts';
import { type FeedEntry, readOpml } from '../../import/feeds/opml.ts';
import { type FeedStates, feedStatePath, readFeedStates, shownState } from '../../import/feeds/state.ts';
import { dueAt, type Following, followFeeds, pollAll } from '../../import/follow.ts';
import { type Extractor, guardedExtractor } from '../../import/guard.ts';
import { openImporter, plainImport } from '../../import/importer.ts';
import type { Polling } from '../../import/poll.ts';
import { createPoliteFetch } from '../../import/web/polite.ts';
import { createRobots } from '../../import/web/robots.ts';
import { outsideFetch } from '../outside.ts';
import { contextSettings, type World } from '../world.ts';
import { asideTable, type FeedsUse, feedsTable, pollTable, readFeedsUse } from './print-feeds.ts';

/** `quipu feeds`: the exit code is 1 when a feed could not be added, removed or read. */
export async function feedsCommand(world: World, config: Config, words: readonly string[]): Promise<number> {
  const use = readFeedsUse(words);
  const { corpusDir } = contextSettings(world, config, use.corpus);
  switch (use.verb) {
    case 'add':
      return add(use, corpusDir, world, config);
    case 'remove':
      return remove(use, corpusDir, world, config);
    case 'list':
    case 'status': {
      const entries = await followedFeeds(corpusDir, config.feeds);
      const states = await readFeedStates(feedStatePath(config.dataDir));
      if (use.json)
        for (const entry of entries)
          world.io.write(`${JSON.stringify({ ...entry, ...shownState(states.get(entry.address)) })}\n`);
      else world.io.write(feedsTable(entries, states));
      if (use.verb === 'status') await writeAside(use, world, config);
      return 0;
    }
    case 'poll':
      return poll(use, corpusDir, world, config);
  }
}

/** What was kept aside, with the command that lets it in. */
async function writeAside({ json }: FeedsUse, { io }: World, { dataDir }: Config): Promise<void> {
  const articles = await articlesIn(asidePath(dataDir));
  if (!json) io.write(asideTable(articles));
  for (const { id, title, url } of json ? articles : [])
    io.write(`${JSON.stringify({ aside: id, title, url, accept: acceptCommand(id) })}\n`);
}

async function add(use: FeedsUse, corpusDir: string, world: World, config: Config): Promise<number> {
  const extractor = guardedExtractor();
  const entries = new Map((await listedFeeds(corpusDir)).map((entry) => [entry.address, entry]));
  let failed = 0;
  try {
    for (const name of use.names) {
      for (const found of await feedsNamed(name, config, extractor)) {
        if (found.kind === 'none') {
          failed++;
          world.io.write(`NOT ADDED  ${name}: ${found.reason}\n`);
          continue;
        }
        const word = entries.has(found.entry.address) ? 'there already' : 'added';
        entries.set(found.entry.address, found.entry);
        world.io.write(`${word}  ${found.entry.title ?? 'Untitled feed'}  ${found.entry.address}\n`);
      }
    }
  } finally {
    await extractor.close();
  }
  await saveFeeds(corpusDir, [...entries.values()]);
  return failed > 0 ? 1 : 0;
}

/** The feed at an address, or those of an OPML file, which are taken as they are. */
async function feedsNamed(name: string, config: Config, extractor: Extractor) {
  if (/^https?:\/\//i.test(name)) return [await discoverFeed(name, outsideFetch(config), extractor)];
  const content = await readFile(name, 'utf8').catch(() => null);
  const entries = content === null ? null : await readOpml(content);
  if (entries === null || entries.length === 0)
    return [{ kind: 'none', reason: 'neither an http(s) address nor an OPML file with feeds' } as const];
  return entries.map((entry) => ({ kind: 'feed', entry }) as const);
}

async function remove(use: FeedsUse, corpusDir: string, world: World, config: Config): Promise<number> {
  const entries = await listedFeeds(corpusDir);
  const states = await readFeedStates(feedStatePath(config.dataDir));
  const gone = named(use.names, entries, states);
  for (const entry of gone.found) world.io.write(`removed  ${entry.title ?? 'Untitled feed'}  ${entry.address}\n`);
  for (const name of gone.unknown) {
    const isSet = config.feeds.includes(name) ? 'it is in FEEDS: take it out there' : 'no such feed in feeds.opml';
    world.io.write(`NOT REMOVED  ${name}: ${isSet}\n`);
  }
  if (gone.found.length > 0)
    await saveFeeds(
      corpusDir,
      entries.filter((entry) => !gone.found.includes(entry)),
    );
  return gone.unknown.length > 0 ? 1 : 0;
}

/** The feeds that some words name, by address or title. */
function named(names: readonly string[], entries: readonly FeedEntry[], states: FeedStates) {
  const fits = (entry: FeedEntry, name: string) =>
    [entry.address, entry.title, states.get(entry.address)?.title].some(
      (each) => each?.toLowerCase() === name.toLowerCase(),
    ) ||
    (URL.canParse(name) && new URL(name).href === entry.address);
  return {
    found: entries.filter((entry) => names.some((name) => fits(entry, name))),
    unknown: names.filter((name) => !entries.some((entry) => fits(entry, name))),
  };
}

async function poll(use: FeedsUse, corpusDir: string, world: World, config: Config): Promise<number> {
  const stateFile = feedStatePath(config.dataDir);
  const entries = await followedFeeds(corpusDir, config.feeds);
  const wanted = new Set(
    (use.names.length === 0 ? entries : named(use.names, entries, await readFeedStates(stateFile)).found).map(
      (entry) => entry.address,
    ),
  );
  if (use.names.length > 0 && wanted.size === 0)
    throw new OperatorError(`No feed is called ${use.names.join(', ')}. quipu feeds list names them.`, exitCodeUsage);
  const extractor = guardedExtractor();
  try {
    const polling = await createPolling(world, config, corpusDir, extractor);
    const isWanted = (address: string, states: FeedStates) => wanted.has(address) && !states.get(address)?.isGone;
    const results = await pollAll(entries, stateFile, polling, isWanted);
    if (use.json)
      for (const { entry, state, rows } of results)
        world.io.write(`${JSON.stringify({ ...entry, error: state.error, rows })}\n`);
    else world.io.write(pollTable(results, world.io.columns));
    return results.some(({ state }) => state.error !== null) ? 1 : 0;
  } finally {
    await extractor.close();
  }
}

/** Puts together what polling needs: a fetch with manners, and an importer into the corpus. */
export async function createPolling(
  world: World,
  config: Config,
  corpusDir: string,
  extractor: Extractor,
): Promise<Polling> {
  const { nowMs } = world;
  const fetch = outsideFetch(config);
  const importer = await openImporter({
    ...plainImport,
    into: corpusDir,
    asideFolder: asidePath(config.dataDir),
    extractor,
    nowMs,
  });
  const robots = createRobots(fetch, extractor.judgeRobots, nowMs);
  const polite = createPoliteFetch({ fetch, robots, nowMs, sleep: (ms) => sleep(ms) });
  return { polite, importer, extractor, nowMs, random: Math.random };
}

/**
 * Follows the feeds of the settings and of the corpus folder until stopped. `onPolled` is called after every round in which
 * a feed was polled, `onError` with what went wrong in one.
 */
export function followConfigured(
  world: World,
  config: Config,
  corpusDir: string,
  told: { readonly onPolled: () => Promise<void>; readonly onError: (error: unknown) => void },
): Following {
  const stateFile = feedStatePath(config.dataDir);
  const extractor = guardedExtractor();
  const following = followFeeds(async () => {
    const entries = await followedFeeds(corpusDir, config.feeds);
    const isDue = dueAt(world.nowMs());
    const states = await readFeedStates(stateFile);
    if (!entries.some((entry) => isDue(entry.address, states))) return;
    // opened anew each time: meanwhile articles may have come and gone
    await pollAll(entries, stateFile, await createPolling(world, config, corpusDir, extractor), isDue);
    await told.onPolled();
  }, told.onError);
  return {
    async stop() {
      await following.stop();
      await extractor.close();
    },
  };
}
