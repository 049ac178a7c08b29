import { shortLine } from '../document/clean.ts';
import { isNobody } from '../facts/person.ts';
import type { ToldFeed, ToldItem } from './feed-fields.ts';

/** One item of a feed, as far as an importer needs it. */
export interface FeedItem {
  /** What tells the item from others of its feed, also when its address changes: its id, else its address, else what it says. */
  readonly key: string;
  /** Changes when the feed says something else under the same key: a corrected title, text or date. */
  readonly version: string;
  /** Absolute http(s) address of its own page; null when it has none. */
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

/** Loads the parsers, so that loading them is not counted as reading. */
export const loadFeedParser = () => Promise.all([import('./json-feed.ts'), import('./xml-feed.ts')]);

/**
 * Reads RSS 0.9 to 2.0, Atom, RDF or JSON Feed; null when it is none of these. `address` is the feed's own, against which
 * relative links are read.
 */
export async function readFeed(content: string, address: string): Promise<Feed | null> {
  const told = /^\s*\{/.test(content)
    ? (await import('./json-feed.ts')).readJsonFeed(content, address)
    : (await import('./xml-feed.ts')).readXmlFeed(content, address);
  return told === null ? null : settled(told);
}

function settled({ title, language, home, items: all }: ToldFeed): Feed {
  const items = all.slice(0, maxFeedItems);
  const ids = counts(items.map((item) => item.id));
  const links = counts(items.map((item) => item.link));
  return {
    title: title === null ? null : shortLine(title, 300),
    language: language === null ? null : shortLine(language, 40),
    items: items.flatMap((item) => {
      // an address that several items share is the site's, not the item's own
      const isOwn = item.link !== null && links.get(item.link) === 1 && item.link !== home;
      const keys = [
        ids.get(item.id) === 1 ? item.id : null,
        isOwn ? item.link : null,
        item.id === null ? null : `${item.id} ${item.title ?? item.html.slice(0, 100)}`,
        item.title,
        item.html.slice(0, 200),
      ];
      const key = keys.find((each) => each !== null && each.trim() !== '');
      if (!key) return [];
      const names = item.authors.filter((name) => name !== '' && name !== title && !isNobody(name));
      return [
        {
          key: key.slice(0, 500),
          version: versionOf(item),
          address: isOwn ? item.link : null,
          title: item.title === null ? null : shortLine(item.title, 300),
          author: shortLine([...new Set(names)].join(', '), 300),
          published: item.published ?? item.updated,
          html: item.html,
        },
      ];
    }),
  };
}

function counts(values: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const found = new Map<string | null, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** FNV-1a over what an item says; it is compared with itself only. */
function versionOf({ title, published, updated, html }: ToldItem): string {
  let hash = 0x811c9dc5;
  for (const text of [title ?? '', published ?? '', updated ?? '', html])
    for (let n = 0; n <= text.length; n++) hash = Math.imul(hash ^ (text.charCodeAt(n) || 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
