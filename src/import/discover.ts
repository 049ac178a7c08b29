import type { FeedEntry } from './feeds/opml.ts';
import type { Extractor } from './guard.ts';
import { decodeText } from './text/decode.ts';
import { sniff } from './text/sniff.ts';
import { unpacked } from './text/unpack.ts';
import type { SafeFetch } from './web/safe-fetch.ts';

/** A feed that an address leads to, or why there is none. */
export type Discovered =
  | { readonly kind: 'feed'; readonly entry: FeedEntry }
  | { readonly kind: 'none'; readonly reason: string };

const feedLink = /<link\b[^<>]{0,600}>/gi;
const feedType = /type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json|json)/i;

/** Finds the feed at an address: the feed itself, or the first one that a page there names. */
export async function discoverFeed(address: string, fetch: SafeFetch, extractor: Extractor): Promise<Discovered> {
  const first = await feedAt(address, fetch, extractor);
  if (first.kind !== 'page') return first;
  const html = await decodeText(first.bytes.subarray(0, 500_000), first.contentType);
  for (const [tag] of html.matchAll(feedLink)) {
    const href = /href\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (!feedType.test(tag) || !href || !URL.canParse(href, first.address)) continue;
    const found = await feedAt(new URL(href, first.address).href, fetch, extractor);
    if (found.kind === 'feed') return found;
  }
  return { kind: 'none', reason: 'neither a feed nor a page that names one' };
}

type AtAddress =
  | Discovered
  | {
      readonly kind: 'page';
      readonly address: string;
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
    };

async function feedAt(address: string, fetch: SafeFetch, extractor: Extractor): Promise<AtAddress> {
  const result = await fetch(address);
  if (result.kind === 'refused') return { kind: 'none', reason: result.reason };
  if (result.status !== 200) return { kind: 'none', reason: `the server answers ${result.status}` };
  const contentType = result.headers.get('content-type') ?? null;
  const bytes = unpacked(result.bytes);
  const sniffed = sniff(bytes, { contentType, name: new URL(result.url).pathname });
  if ('type' in sniffed && sniffed.type === 'html') return { kind: 'page', address: result.url, bytes, contentType };
  const feed = await extractor.readFeed({ bytes, contentType, address: result.url, name: 'feed' });
  return feed === null
    ? { kind: 'none', reason: 'what is there is no feed that can be read' }
    : { kind: 'feed', entry: { address: new URL(address).href, title: feed.title } };
}
