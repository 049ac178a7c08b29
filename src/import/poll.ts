import type { Feed, FeedItem } from './feeds/feed.ts';
import type { FeedEntry } from './feeds/opml.ts';
import { type FeedState, newFeedState } from './feeds/state.ts';
import type { Extractor } from './guard.ts';
import { incomingItem } from './import.ts';
import type { Importer, ImportRow } from './importer.ts';
import { unpacked } from './text/unpack.ts';
import { isStillAsked } from './web/left-alone.ts';
import type { PoliteFetch } from './web/polite.ts';

/** How often a feed is polled that works. */
export const pollIntervalMs = 30 * 60 * 1000;
/** Each failure doubles the interval, up to this. */
export const maxPollIntervalMs = 24 * 60 * 60 * 1000;
/** Intervals vary by this share, so that many feeds do not come due at one instant. */
const jitter = 0.2;
/** New items imported at one poll; the others come at the next ones. */
export const maxItemsPerPoll = 20;
/** A feed longer than this is refused. */
const maxFeedBytes = 8 * 1024 * 1024;

/** What polling needs. */
export interface Polling {
  readonly polite: PoliteFetch;
  readonly importer: Importer;
  readonly extractor: Extractor;
  readonly nowMs: () => number;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
}

/** What one poll gave. */
export interface PollResult {
  readonly entry: FeedEntry;
  readonly state: FeedState;
  /** One a new item; empty when there was none. */
  readonly rows: readonly ImportRow[];
  /** The feed was not asked, because its host wants to be left alone until then; null when it was. */
  readonly waitsUntilMs: number | null;
}

/**
 * Polls one feed: asks only for what is new (`If-None-Match`, `If-Modified-Since`), imports the items not seen before, and
 * says when to come back. A feed whose host wants to be left alone, for another feed's sake, has not failed. Never rejects for what a server does: that is in the state.
 */
export async function pollFeed(entry: FeedEntry, before: FeedState | undefined, polling: Polling): Promise<PollResult> {
  const state = before ?? newFeedState;
  const fetched: FetchedFeed = isStillAsked(state.leaveAloneUntilMs, polling.nowMs())
    ? { kind: 'waiting', untilMs: state.leaveAloneUntilMs ?? 0 }
    : await fetchFeed(entry, state, polling);
  const nothing = { entry, rows: [], waitsUntilMs: null };
  if (fetched.kind === 'waiting') {
    const nextAtMs = fetched.untilMs + Math.round(pollIntervalMs * jitter * polling.random());
    return { ...nothing, state: { ...state, nextAtMs }, waitsUntilMs: fetched.untilMs };
  }
  if (fetched.kind === 'failed') return { ...nothing, state: failed(state, fetched, entry, polling) };
  if (fetched.kind === 'same') return { ...nothing, state: succeeded(state, {}, polling) };
  const { feed } = fetched;
  const seen = new Set(state.seen);
  // `seen` of earlier releases has the key alone: what was corrected since then is not told
  const unseen = feed.items.filter((item) => !seen.has(seenAs(item)) && !seen.has(item.key));
  const known = feed.items.filter((item) => seen.has(item.key)).map(seenAs);
  const fresh = unseen.slice(0, maxItemsPerPoll);
  // of a feed that is new to us, the older items stay where they are
  const past = before?.succeededAtMs ? [] : unseen.slice(maxItemsPerPoll).map(seenAs);
  const { rows, done, refused } = await importItems(fetched, fresh, polling);
  const isAll = done.length + past.length === unseen.length;
  return {
    entry,
    state: succeeded(
      state,
      {
        title: feed.title,
        // what is left over must come again with the next poll, so the server must send the feed again
        etag: isAll ? fetched.etag : null,
        lastModified: isAll ? fetched.lastModified : null,
        seen: [
          ...state.seen.filter((each) => !known.some((as) => as.startsWith(`${each}${versionMark}`))),
          ...known,
          ...past,
          ...done,
        ],
        refused: [...state.refused, ...refused].slice(-20),
      },
      polling,
    ),
    rows,
    waitsUntilMs: null,
  };
}

const versionMark = ' \u2013 ';
/** An item as it is remembered: with what it says, so that a correction under the same key is read. */
const seenAs = (item: FeedItem): string => `${item.key}${versionMark}${item.version}`;

type ReadFeed = Extract<FetchedFeed, { kind: 'feed' }>;
type FetchedFeed =
  | {
      readonly kind: 'feed';
      readonly feed: Feed;
      /** Where it was read, redirects followed. */
      readonly address: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'waiting'; readonly untilMs: number }
  | { readonly kind: 'failed'; readonly reason: string; readonly isGone: boolean };

async function fetchFeed(entry: FeedEntry, state: FeedState, { polite, extractor }: Polling): Promise<FetchedFeed> {
  const conditions = {
    ...(state.etag === null ? {} : { 'if-none-match': state.etag }),
    ...(state.lastModified === null ? {} : { 'if-modified-since': state.lastModified }),
  };
  const failure = (reason: string, isGone = false) => ({ kind: 'failed', reason, isGone }) as const;
  const result = await polite.fetch(entry.address, {
    headers: {
      accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      ...conditions,
    },
    limits: { maxBytes: maxFeedBytes },
  });
  if (result.kind === 'refused') {
    const untilMs = polite.waitUntilMs(entry.address);
    return untilMs === null ? failure(result.reason) : { kind: 'waiting', untilMs };
  }
  if (result.status === 304) return { kind: 'same' };
  if (result.status === 410) return failure('the feed is gone for good (410)', true);
  if (result.status < 200 || result.status > 299) return failure(`the server answers ${result.status}`);
  const contentType = result.headers.get('content-type') ?? null;
  const feed = await extractor.readFeed({
    bytes: unpacked(result.bytes),
    contentType,
    address: result.url,
    name: 'feed',
  });
  if (feed === null) return failure('what the server sends is no feed that can be read');
  return {
    kind: 'feed',
    feed,
    address: result.url,
    etag: result.headers.get('etag') ?? null,
    lastModified: result.headers.get('last-modified') ?? null,
  };
}

async function importItems({ feed, address }: ReadFeed, items: readonly FeedItem[], { polite, importer }: Polling) {
  const done: string[] = [];
  const refused: { source: string; reason: string }[] = [];
  const rows: ImportRow[] = [];
  for (const item of items) {
    const incoming = await incomingItem(feed, address, item, polite.fetch);
    const [row] = await importer.bring([incoming]);
    if (!row) continue;
    rows.push(row);
    // what failed for a passing reason is tried again at the next poll
    if (row.outcome === 'refused' && incoming.mayPass) continue;
    done.push(seenAs(item));
    if (row.outcome === 'refused') refused.push({ source: row.source, reason: row.reason ?? '' });
  }
  return { rows, done, refused };
}

function succeeded(state: FeedState, news: Partial<FeedState>, { nowMs, random }: Polling): FeedState {
  const now = nowMs();
  return {
    ...state,
    ...news,
    polledAtMs: now,
    succeededAtMs: now,
    nextAtMs: now + varied(pollIntervalMs, random),
    failures: 0,
    leaveAloneUntilMs: null,
    error: null,
  };
}

function failed(
  state: FeedState,
  failure: { readonly reason: string; readonly isGone: boolean },
  entry: FeedEntry,
  polling: Polling,
): FeedState {
  const now = polling.nowMs();
  const failures = state.failures + 1;
  const backOffMs = Math.min(maxPollIntervalMs, pollIntervalMs * 2 ** Math.min(failures, 10));
  const leaveAloneUntilMs = polling.polite.waitUntilMs(entry.address);
  return {
    ...state,
    polledAtMs: now,
    leaveAloneUntilMs,
    nextAtMs: Math.max(leaveAloneUntilMs ?? 0, now + varied(backOffMs, polling.random)),
    failures,
    error: failure.reason,
    isGone: failure.isGone,
  };
}

const varied = (ms: number, random: () => number): number => Math.round(ms * (1 - jitter / 2 + jitter * random()));
