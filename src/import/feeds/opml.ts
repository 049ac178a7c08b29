import { oneLine } from '../document/clean.ts';

/** A feed that is followed. */
export interface FeedEntry {
  readonly address: string;
  readonly title: string | null;
}

/** A list longer than this is cut: nobody follows so many by hand. */
const maxEntries = 2_000;

/** Reads the feeds of an OPML list, also those in folders, each address once; null when it is no OPML. */
export async function readOpml(content: string): Promise<readonly FeedEntry[] | null> {
  const { parseOpml } = await import('feedsmith');
  let root: { readonly body?: unknown };
  try {
    root = parseOpml(content);
  } catch {
    // the parser knows no empty list
    return /<opml[\s>]/i.test(content) && !/<outline[\s>]/i.test(content) ? [] : null;
  }
  const found = new Map<string, FeedEntry>();
  const open: unknown[] = [root.body];
  while (open.length > 0 && found.size < maxEntries) {
    const { xmlUrl, title, text, outlines } = (open.pop() ?? {}) as Record<string, unknown>;
    if (Array.isArray(outlines)) open.push(...outlines.slice(0, maxEntries).reverse());
    if (typeof xmlUrl !== 'string' || !/^https?:\/\//i.test(xmlUrl) || !URL.canParse(xmlUrl)) continue;
    const name = typeof title === 'string' ? title : text;
    const address = new URL(xmlUrl).href;
    found.set(address, {
      address,
      title: typeof name === 'string' && name !== '' ? oneLine(name).slice(0, 300) : null,
    });
  }
  return [...found.values()];
}

const title = 'Feeds that Quipu follows';
const emptyList = `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n  <head>\n    <title>${title}</title>\n  </head>\n  <body/>\n</opml>\n`;

/** Writes a list of feeds as OPML 2.0. */
export async function writeOpml(entries: readonly FeedEntry[]): Promise<string> {
  const { generateOpml } = await import('feedsmith');
  if (entries.length === 0) return emptyList;
  const outlines = entries.map((entry) => ({ type: 'rss', text: entry.title ?? entry.address, xmlUrl: entry.address }));
  return `${generateOpml({ head: { title }, body: { outlines } })}\n`;
}
