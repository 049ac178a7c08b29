import type { ArticleKind } from '../../corpus/article.ts';
import type { ImportedArticle } from '../../corpus/front-matter.ts';
import { shortLine } from '../document/clean.ts';
import type { Extracted } from '../document/extracted.ts';
import { renderBlocks } from '../document/render.ts';
import { cleanAddress, isSameHost } from './address.ts';
import { dayInPath } from './dates.ts';
import { guessKind } from './kind.ts';
import { languageOf } from './language.ts';
import { baseName, decoded, readable } from './names.ts';
import { guessedPublisher, unknownPublisher } from './publisher.ts';

/** What the person who imports says, which goes before everything else; null where they say nothing. */
export interface Overrides {
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly kind: ArticleKind | null;
}

/** What is known of a document from outside it. */
export interface Origin {
  /** Where it came from on the web; null for a file. */
  readonly address: string | null;
  /** The file's name, or the address's path. */
  readonly name: string;
  readonly sourceHash: string;
  /** Its text was told by the feed of another site, and not by the address. */
  readonly isHearsay: boolean;
  /** What the feed says of it; null when it came by none. */
  readonly feed: FeedWord | null;
}

/** What a feed says about an item. */
export interface FeedWord {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  /** The feed's own title. */
  readonly publisher: string | null;
  readonly language: string | null;
}

/** A document as the article it becomes, before its place among the others is known. */
export interface Settled {
  readonly article: Omit<ImportedArticle, 'id'>;
  /** The fields that were not found, and what stands there instead: `date: day of the import`. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

export interface Settling {
  readonly overrides: Overrides;
  /** An article of the same name that tells the same story: what the document does not say, it may. */
  readonly known: ImportedArticle | null;
  /** Publishers of the articles at hand, to know one again in a file's name. */
  readonly publishers: readonly string[];
  /** Day of the import, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Decides every field of an article: what the person says, then the document, then the feed, then what is known, then a name. */
export async function settle(extracted: Extracted, origin: Origin, settling: Settling): Promise<Settled> {
  const { overrides, known, today } = settling;
  const { feed } = origin;
  const missing: string[] = [];
  const notes = [...extracted.notes];
  const foundTitle =
    extracted.titleIsFirstLine && known ? known.title : (extracted.title ?? feed?.title ?? known?.title);
  const title = foundTitle ?? readable(decoded(baseName(origin.name)));
  if (foundTitle === undefined) missing.push('title: made of the name');
  const text = withFirstLine(extracted, title);
  const publisher = overrides.publisher ?? extracted.publisher ?? feed?.publisher ?? known?.publisher ?? null;
  const author = extracted.author ?? feed?.author ?? known?.author ?? null;
  if (author === null) missing.push('author');
  const told = dateOf(extracted, origin, settling);
  const date = told ?? extracted.updated;
  if (told === null && date !== null) missing.push('date of publication: that of the last change stands there');
  if (date === null) missing.push('date: day of the import stands there, give it with --published');
  if (date !== null && date > today) notes.push(`the date ${date} lies in the future`);
  const url = urlOf(extracted, origin, known);
  if (url.startsWith('file:')) missing.push('address');
  const language = await languageOf(text, extracted.language ?? feed?.language ?? null);
  if (language === null) missing.push('language: taken for English');
  const kind = overrides.kind ?? extracted.kind ?? known?.kind ?? null;
  const published = date ?? today;
  const settledTitle = shortLine(title, 300) ?? 'Untitled';
  const lent = known === null ? [] : lentFields(extracted, origin, overrides, known);
  if (lent.length > 0) notes.push(`taken from the article of the same name: ${lent.join(', ')}`);
  return {
    article: {
      title: settledTitle,
      publisher:
        shortLine(publisher ?? guessedPublisher(origin, extracted, text, settling.publishers, missing), 120) ??
        unknownPublisher,
      author: author === null ? null : shortLine(author, 200),
      published,
      updated: extracted.updated !== null && extracted.updated > published ? extracted.updated : null,
      url,
      ...(canonicalOf(extracted, url) ?? {}),
      kind: kind ?? guessKind(settledTitle, text),
      rendition: 'full',
      language: language ?? 'en',
      topics: known?.topics ?? [],
      alsoIn: [],
      text,
      retrieved: today,
      sourceHash: origin.sourceHash,
      ...(date === null ? { undated: true } : {}),
    },
    missing,
    notes,
  };
}

/** What the known article says and the document does not. */
function lentFields(
  extracted: Extracted,
  { feed, address }: Origin,
  overrides: Overrides,
  known: ImportedArticle,
): readonly string[] {
  const lacks = (...said: unknown[]) => said.every((each) => each === null || each === undefined);
  const isLent = {
    title: (extracted.titleIsFirstLine || lacks(extracted.title, feed?.title)) && extracted.title !== known.title,
    publisher: lacks(overrides.publisher, extracted.publisher, feed?.publisher),
    author: lacks(extracted.author, feed?.author) && known.author !== null,
    date: lacks(overrides.published, extracted.published, feed?.published) && known.undated !== true,
    address: lacks(extracted.canonical, address) && !known.url.startsWith('file:'),
    kind: lacks(overrides.kind, extracted.kind),
  };
  return Object.entries(isLent).flatMap(([field, lent]) => (lent ? [field] : []));
}

/** The text; its first line, when it turned out not to be the title, is the heading that it looks like. */
function withFirstLine(extracted: Extracted, title: string): string {
  const isHeading = extracted.titleIsFirstLine && extracted.title !== null && extracted.title !== title;
  return renderBlocks(isHeading ? [{ kind: 'heading', text: extracted.title }, ...extracted.blocks] : extracted.blocks);
}

function dateOf(extracted: Extracted, origin: Origin, { overrides, known }: Settling): string | null {
  const inName = dayInPath(origin.address === null ? origin.name : new URL(origin.address).pathname);
  return (
    overrides.published ??
    extracted.published ??
    origin.feed?.published ??
    (known?.undated ? null : known?.published) ??
    inName
  );
}

/** The link a reader follows: the page's own address, when it is on the same site; a file has at least a name. */
function urlOf(extracted: Extracted, origin: Origin, known: ImportedArticle | null): string {
  const own = extracted.canonical;
  if (origin.address !== null) {
    const isSame = own !== null && isSameHost(own, origin.address);
    return cleanAddress(isSame ? own : origin.address);
  }
  if (own !== null) return cleanAddress(own);
  return known?.url ?? fileAddress(origin.name);
}

/** The address of a file by its name, with the folders below the one that is imported: nothing of where that lies. */
export const fileAddress = (name: string): string =>
  `file:///${name
    .split(/[\\/]/)
    .filter((part) => !/^\.{0,2}$/.test(part))
    .map(encodeURIComponent)
    .join('/')}`;

function canonicalOf(extracted: Extracted, url: string): { readonly canonical: string } | null {
  const canonical = extracted.canonical === null ? null : cleanAddress(extracted.canonical);
  return canonical !== null && canonical !== url ? { canonical } : null;
}
