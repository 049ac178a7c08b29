import * as z from 'zod';
import { textAsMarkup } from '../document/xml.ts';
import { feedDay, fullest, personName, type ToldFeed, titleText, webAddress } from './feed-fields.ts';

const text = z.string().optional().catch(undefined);
const id = z.union([z.string(), z.number()]).optional().catch(undefined);
const author = z.object({ name: text }).catch({ name: undefined });
const authors = { author: author.optional(), authors: z.array(author).optional().catch(undefined) };
const item = z.object({
  ...{ id, url: text, external_url: text, title: text, content_html: text, content_text: text, summary: text },
  ...{ date_published: text, date_modified: text, language: text },
  ...authors,
});
const jsonFeed = z.object({
  version: z.string().regex(/jsonfeed\.org\/version/i),
  ...{ title: text, language: text, home_page_url: text },
  ...authors,
  items: z.array(item.nullable().catch(null)).default([]),
});

type Authors = Pick<z.infer<typeof item>, 'author' | 'authors'>;
const namesOf = (told: Authors): readonly string[] =>
  (told.authors ?? [told.author]).map((each) => personName(each?.name ?? '')).filter((name) => name !== '');

/** So many places are tried at which a file that was cut may be whole. */
const maxCuts = 20;

/** A file that was cut is read as far as its items are whole; null when it is no JSON. */
function parsed(content: string): unknown {
  let whole = content;
  for (let cut = 0, at = content.length; cut <= maxCuts && whole !== ''; cut++) {
    try {
      return JSON.parse(whole);
    } catch {
      at = content.lastIndexOf('}', at - 1);
      whole = at < 0 ? '' : `${content.slice(0, at + 1)}]}`;
    }
  }
  return null;
}

/** Reads JSON Feed 1.0 and 1.1; null when it is none. */
export function readJsonFeed(content: string, address: string): ToldFeed | null {
  const { data: feed } = jsonFeed.safeParse(parsed(content));
  if (feed === undefined) return null;
  const inherited = namesOf(feed);
  return {
    title: feed.title ?? null,
    language: feed.language ?? null,
    home: webAddress(feed.home_page_url, address),
    items: feed.items.flatMap((each) => {
      if (each === null) return [];
      const own = namesOf(each);
      return [
        {
          id: each.id === undefined ? null : String(each.id),
          link: webAddress(each.url ?? each.external_url, address),
          title: each.title === undefined ? null : titleText(each.title),
          authors: own.length > 0 ? own : inherited,
          published: feedDay(each.date_published),
          updated: feedDay(each.date_modified),
          html: fullest([
            each.content_html ?? '',
            textAsMarkup(each.content_text ?? ''),
            textAsMarkup(each.summary ?? ''),
          ]),
        },
      ];
    }),
  };
}
