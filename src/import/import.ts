import { shortLine } from './document/clean.ts';
import type { RawDocument } from './extract.ts';
import { isSameHost, itemAddress } from './facts/address.ts';
import { slug } from './facts/names.ts';
import type { FeedWord } from './facts/settle.ts';
import { type Feed, type FeedItem, maxFeedItems } from './feeds/feed.ts';
import { titleText } from './feeds/feed-fields.ts';
import { readOpml } from './feeds/opml.ts';
import type { Extractor } from './guard.ts';
import { type ImporterSettings, type ImportRow, type Incoming, openImporter } from './importer.ts';
import { fetchPage } from './page.ts';
import { findSources, readSource, type Source } from './sources.ts';
import { decodeText } from './text/decode.ts';
import { sniff } from './text/sniff.ts';
import { createLeftAlone } from './web/left-alone.ts';
import type { SafeFetch } from './web/safe-fetch.ts';

/** From a feed or a list of feeds, so many of the newest items a feed are imported. */
export const maxItemsPerFeed = 20;

export interface ImportSettings extends ImporterSettings {
  /** Files, folders, addresses. */
  readonly what: readonly string[];
  readonly fetch: SafeFetch;
  /** Called when a document has been read: how many are done of how many known so far. */
  readonly onProgress: (done: number, total: number, source: string) => void;
}

/**
 * Imports files, folders, pages, feeds and lists of feeds into a folder of articles. One row a document, in the order of
 * the words. Never rejects for what a document holds.
 * @throws OperatorError when the target folder cannot be read.
 */
export async function importAll(given: ImportSettings): Promise<readonly ImportRow[]> {
  const settings = { ...given, fetch: considerate(given.fetch, given.nowMs) };
  const sources = await findSources(settings.what);
  const importer = await openImporter(settings);
  const progress = { done: 0, total: sources.length };
  return importer.bring(incomings(sources, settings, progress), (source) => {
    progress.done++;
    settings.onProgress(progress.done, progress.total, source);
  });
}

/** A fetch that asks no host again that wants to be left alone. */
function considerate(fetch: SafeFetch, nowMs: () => number): SafeFetch {
  const leftAlone = createLeftAlone(nowMs);
  return async (url, options) => {
    const refused = leftAlone.refusal(url);
    if (refused !== null) return refused;
    const result = await fetch(url, options);
    if (URL.canParse(url)) leftAlone.notice(url, result);
    return result;
  };
}

interface Progress {
  done: number;
  total: number;
}

async function* incomings(
  sources: readonly Source[],
  settings: ImportSettings,
  progress: Progress,
): AsyncGenerator<Incoming> {
  for (const source of sources) {
    const incoming = await readAny(source, settings.fetch);
    const lists = await listed(incoming, settings);
    if (lists === null) {
      yield incoming;
      continue;
    }
    progress.total += lists.length - 1;
    for (const item of lists) yield await item();
  }
}

async function readAny(source: Source, fetch: SafeFetch): Promise<Incoming> {
  const nothing = { source: source.source, documents: [], feed: null };
  switch (source.kind) {
    case 'refused':
      return { ...nothing, reason: source.reason };
    case 'file':
      return readSource(source);
    case 'address': {
      const page = await fetchPage(source.source, fetch);
      return page.kind === 'page'
        ? { ...nothing, documents: [page.document], reason: null }
        : { ...nothing, reason: page.reason };
    }
  }
}

type Pending = () => Promise<Incoming>;

/** The items of a feed, or of every feed of a list; null when a document is neither. */
async function listed(incoming: Incoming, settings: ImportSettings): Promise<readonly Pending[] | null> {
  const [document] = incoming.documents;
  if (document === undefined) return null;
  const sniffed = sniff(document.bytes, document);
  if (!('type' in sniffed)) return null;
  if (sniffed.type === 'feed')
    return feedItems(await settings.extractor.readFeed(document), incoming.source, document.address, settings);
  if (sniffed.type !== 'opml') return null;
  const entries = (await readOpml(await decodeText(document.bytes, document.contentType))) ?? [];
  if (entries.length === 0) return [async () => ({ ...incoming, documents: [], reason: 'it lists no feeds' })];
  const found: Pending[] = [];
  for (const entry of entries) {
    const page = await fetchPage(entry.address, settings.fetch);
    if (page.kind === 'refused') {
      found.push(async () => ({ source: entry.address, documents: [], reason: page.reason, feed: null }));
      continue;
    }
    const { document } = page;
    found.push(...feedItems(await settings.extractor.readFeed(document), entry.address, document.address, settings));
  }
  return found;
}

function feedItems(
  feed: Feed | null,
  source: string,
  feedAddress: string | null,
  settings: { readonly fetch: SafeFetch; readonly extractor: Extractor },
): readonly Pending[] {
  const refusedItem =
    (reason: string): Pending =>
    async () => ({ source, documents: [], reason, feed: null });
  if (feed === null) return [refusedItem('it is no feed that can be read')];
  if (feed.items.length === 0) return [refusedItem('the feed is empty')];
  return feed.items
    .slice(0, Math.min(maxItemsPerFeed, maxFeedItems))
    .map((item) => () => incomingItem(feed, feedAddress, item, settings.fetch));
}

/**
 * The page of a feed's item with what the feed says of it; where there is no page, the text that the feed carries: of its
 * own site as that page's, of any other as hearsay.
 * @param feedAddress where the feed was read; null for a file, whose owner answers for it.
 */
export async function incomingItem(
  feed: Feed,
  feedAddress: string | null,
  item: Feed['items'][number],
  fetch: SafeFetch,
): Promise<Incoming & { readonly mayPass: boolean }> {
  const word: FeedWord = {
    title: item.title ?? firstWords(item.html),
    author: item.author,
    published: item.published,
    publisher: feed.title,
    language: feed.language,
  };
  if (item.address === null) return { ...inFeed(item, feedAddress), feed: word, mayPass: false };
  const source = item.address;
  const page = await fetchPage(source, fetch);
  const isHearsay = feedAddress !== null && !isSameHost(feedAddress, source);
  const documents = item.html.length >= minCarriedChars ? [carried(item.html, source, isHearsay)] : [];
  return page.kind === 'page'
    ? { source, documents: [page.document, ...documents], reason: null, feed: word, mayPass: false }
    : { source, documents, reason: page.reason, feed: word, mayPass: page.mayPass };
}

/** What an item begins with stands for its title where it has none. */
const firstWords = (html: string): string | null => shortLine(titleText(html.replace(/<[^<>]{0,2000}>/g, ' ')), 80);

/** An item without a page of its own: its text stands in the feed. */
function inFeed(item: FeedItem, feedAddress: string | null): Pick<Incoming, 'source' | 'documents' | 'reason'> {
  const source = itemAddress(feedAddress ?? 'file:///feed', slug(item.title ?? item.key));
  if (item.html === '') return { source, documents: [], reason: 'the feed gives neither an address nor a text for it' };
  return { source, documents: [carried(item.html, source, false)], reason: null };
}

/** A feed that carries less than this of an item gives a teaser. */
const minCarriedChars = 600;

const carried = (html: string, address: string, isHearsay: boolean): RawDocument => ({
  bytes: new TextEncoder().encode(`<!doctype html><html><body><article>${html}</article></body></html>`),
  contentType: 'text/html; charset=utf-8',
  address: address.startsWith('file:') ? null : address,
  name: new URL(address).pathname,
  isHearsay,
});
