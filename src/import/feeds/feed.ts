import { machineDay } from '../facts/dates.ts';
import { oneLine, shortLine } from '../text/clean.ts';

/** One item of a feed, as far as an importer needs it. */
export interface FeedItem {
  /** What tells the item from others of its feed, also when its address changes: its id, else its address. */
  readonly key: string;
  /** Absolute http(s) address of its page; null when it has none. */
  readonly address: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Its text as HTML, as far as the feed carries it; empty when it does not. */
  readonly html: string;
}

/** A feed that was read. Items are in the order of the feed, which is nearly always newest first. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

/** Items beyond this many are not looked at. */
export const maxFeedItems = 500;

/** Loads the parser, so that loading it is not counted as reading. */
export const loadFeedParser = async (): Promise<void> => void (await import('feedsmith'));

/**
 * Reads RSS 0.9 to 2.0, Atom, RDF or JSON Feed; null when it is none of these. `address` is the feed's own, against which
 * relative links are read.
 */
export async function readFeed(content: string, address: string): Promise<Feed | null> {
  const { parseFeed } = await import('feedsmith');
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(content);
  } catch {
    return null;
  }
  const { format, feed } = parsed;
  switch (format) {
    case 'rss':
      return {
        title: line(feed.title),
        language: line(feed.language),
        items: (feed.items ?? []).slice(0, maxFeedItems).flatMap((item) =>
          made(address, {
            id: item.guid?.value,
            link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
            title: item.title,
            author: item.dc?.creators?.join(', ') ?? item.authors?.map((person) => personName(person)).join(', '),
            date: item.pubDate ?? item.dc?.dates?.[0],
            html: item.content?.encoded ?? item.description,
          }),
        ),
      };
    case 'rdf':
      return {
        title: line(feed.title),
        language: line(feed.dc?.languages?.[0]),
        items: (feed.items ?? []).slice(0, maxFeedItems).flatMap((item) =>
          made(address, {
            id: item.link,
            link: item.link,
            title: item.title,
            author: item.dc?.creators?.join(', '),
            date: item.dc?.dates?.[0],
            html: item.content?.encoded ?? item.description,
          }),
        ),
      };
    case 'atom':
      return {
        title: line(feed.title?.value),
        language: null,
        items: (feed.entries ?? []).slice(0, maxFeedItems).flatMap((entry) =>
          made(address, {
            id: entry.id,
            link: (entry.links?.find((each) => (each.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
            title: entry.title?.type === 'html' ? withoutTags(entry.title.value ?? '') : entry.title?.value,
            author: entry.authors?.map((person) => person.name ?? '').join(', '),
            date: entry.published ?? entry.updated,
            html: entry.content?.value ?? entry.summary?.value,
          }),
        ),
      };
    case 'json':
      return {
        title: line(feed.title),
        language: line(feed.language),
        items: (feed.items ?? []).slice(0, maxFeedItems).flatMap((item) =>
          made(address, {
            id: item.id,
            link: item.url,
            title: item.title,
            author: item.authors?.map((person) => person.name ?? '').join(', '),
            date: item.date_published,
            html: item.content_html ?? item.content_text,
          }),
        ),
      };
    default:
      return null;
  }
}

interface LooseItem {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly date: unknown;
  readonly html: string | undefined;
}

const line = (text: string | undefined): string | null => (text === undefined ? null : shortLine(text, 300));
const withoutTags = (html: string): string => html.replace(/<[^<>]{0,300}>/g, '');
const personName = (person: string | { readonly name?: string }): string =>
  // RSS writes `ann@paper.example (Ann Bo)`
  typeof person === 'string'
    ? (/\(([^()]{1,80})\)/.exec(person)?.[1] ?? (person.includes('@') ? '' : person))
    : (person.name ?? '');

function made(base: string, item: LooseItem): readonly FeedItem[] {
  const address = absolute(item.link, base);
  const key = item.id ?? address;
  if (!key) return [];
  return [
    {
      key: key.slice(0, 500),
      address,
      title: line(item.title),
      author: line(oneLine(item.author ?? '').replace(/^[,\s]+|(?<![,\s])[,\s]+$/g, '')),
      published: typeof item.date === 'string' ? machineDay(oneLine(item.date)) : null,
      html: item.html ?? '',
    },
  ];
}

function absolute(link: string | undefined, base: string): string | null {
  if (link === undefined || !URL.canParse(link.trim(), base)) return null;
  const url = new URL(link.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
