import type { ArticleKind } from '../../corpus/article.ts';
import { folded, oneLine } from '../document/clean.ts';
import { dayInPath } from '../facts/dates.ts';
import { type LinkedData, readLinkedData } from '../facts/json-ld.ts';
import { languageOfDates } from '../facts/language.ts';
import { withoutSiteName } from '../facts/site-name.ts';
import { furnitureRole } from './furniture-words.ts';
import { hole } from './holes.ts';
import { gather, type Marks } from './html-marks.ts';
import { authorOf, datesOf } from './html-origin.ts';
import { attribute, type HtmlElement, textOf } from './html-tree.ts';

/** What a page says about its article, in its head, its JSON-LD and its byline. */
export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** In which its dates are read. */
  readonly datedIn: string | null;
  readonly kind: ArticleKind | null;
  readonly linked: LinkedData | null;
}

/** Reads what a page says about its article. `address` is where it came from; null for a file. */
export function readMetadata(root: HtmlElement, address: string | null): PageMetadata {
  const marks = gather(root);
  const first = (...keys: string[]) =>
    keys.flatMap((key) => marks.meta.get(key) ?? []).find((value) => value !== '') ?? null;
  const siteName = first(
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'citation_journal_title',
  );
  const ogTitle = first('og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title');
  const linked = readLinkedData(marks.scripts, [...marks.headings, ogTitle ?? '']);
  const canonical = canonicalOf(marks, linked, first('og:url'), address);
  const language = languageOf(root, linked, first);
  const title = titleOf(marks, linked, ogTitle, siteName ?? linked?.publisher ?? null, canonical ?? address);
  const publisher = siteName ?? linked?.publisher ?? siteNameIn(marks, title);
  const datedIn = languageOfDates(textOf(root), language);
  const dates = datesOf(marks, linked, first, datedIn);
  const fromAddress = dayInPath(new URL(canonical ?? address ?? 'none:').pathname);
  return {
    title,
    author: authorOf(marks, linked, first, { publisher, address: canonical ?? address }),
    publisher:
      linked?.publisher && siteName && isName(linked.publisher) && !isName(siteName) ? linked.publisher : publisher,
    published: dates.published ?? fromAddress,
    updated: dates.updated,
    canonical,
    language,
    datedIn,
    kind:
      linked?.kind ??
      kindIn([first('article:section', 'parsely-section', 'section') ?? '', canonical ?? address ?? '']),
    linked,
  };
}

/** An address is no name: `HarbourGlobe.com`. */
const isName = (text: string) => !/^(?:https?:|www\.)|^\S+\.[a-z]{2,6}$/i.test(text);

/** The site's name as the page's title has it beside the heading, or as the link to its home page says it. */
function siteNameIn(marks: Marks, title: string | null): string | null {
  if (title !== null && title.length >= 4 && marks.titleTag.includes(title)) {
    const rest = marks.titleTag
      .replace(title, '')
      .replace(/^[\s|·•—–»«:_-]+|(?<![\s|·•—–»«:_-])[\s|·•—–»«:_-]+$/gu, '');
    const parts = rest.split(/(?<!\s)\s+[|·•—–»«:-]+\s+/u).filter((part) => part !== '');
    const name = parts.at(-1);
    // "Opinión | A bridge is not enough" has the section beside the heading.
    if (name !== undefined && name.length <= 60 && furnitureRole(name) === null) return name;
  }
  return marks.homeLinks.find((text) => text.length >= 3 && text.length <= 40 && furnitureRole(text) === null) ?? null;
}

/** Between a title and the names of site and section. */
const separator = /(?<!\s)\s+[|·•—–»«:-]+\s+|:\s+|(?<!\s)\s*\|\s*/u;

/** How sure it is that a heading is what a title says: 3 the same, 2 one cut off, 1 a part of it between separators, 0 not. */
function similar(title: string, heading: string): number {
  const [one, other] = [folded(title), folded(heading)];
  if (one === other) return 3;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.startsWith(short) && short.length >= Math.min(30, long.length * 0.5)) return 2;
  const parts = title.split(separator);
  return parts.length > 1 && parts.map(folded).includes(other) ? 1 : 0;
}

function titleOf(
  marks: Marks,
  linked: LinkedData | null,
  ogTitle: string | null,
  siteName: string | null,
  address: string | null,
): string | null {
  const strip = (title: string) => withoutSiteName(title, siteName, address);
  const told = [linked?.title, ogTitle, marks.titleTag].filter((title): title is string => !!title).map(strip);
  const headings = [...marks.headings, ...(marks.properties.get('headline') ?? [])]
    .map(oneLine)
    .filter((each) => each !== '' && !each.includes(hole));
  // the heading a reader sees, when the page's other titles know it too: those are often cut or written for search engines
  const likeness = (heading: string) => Math.max(0, ...told.map((each) => similar(each, heading)));
  const best = Math.max(0, ...headings.map(likeness));
  const seen = best > 0 ? headings.find((heading) => likeness(heading) === best) : undefined;
  return seen ?? told.find((title) => title !== '') ?? headings[0] ?? null;
}

function languageOf(
  root: HtmlElement,
  linked: LinkedData | null,
  first: (...keys: string[]) => string | null,
): string | null {
  const told =
    attribute(root, 'lang') ??
    attribute(root, 'xml:lang') ??
    linked?.language ??
    first('og:locale', 'content-language', 'dc.language', 'language');
  const tag = told?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

function canonicalOf(
  marks: Marks,
  linked: LinkedData | null,
  ogUrl: string | null,
  address: string | null,
): string | null {
  for (const candidate of [marks.links.get('canonical'), ogUrl, linked?.address]) {
    if (!candidate || !URL.canParse(candidate, address ?? undefined)) continue;
    const url = new URL(candidate, address ?? undefined);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') continue;
    // a template that names the home page on every page says nothing about this one
    if (url.pathname === '/' && url.search === '' && (address === null || new URL(address).pathname !== '/')) continue;
    url.username = '';
    url.password = '';
    return url.href;
  }
  return null;
}

function kindIn(signs: readonly string[]): ArticleKind | null {
  const said = signs.join(' ');
  if (
    /\b(?:opinion|opinions|op-ed|editorials?|columnists?|commentary|comment-is-free|views|opinión|tribuna|meinung|kommentar)\b/i.test(
      said,
    )
  )
    return 'opinion';
  if (/\b(?:analysis|análisis|analyse)\b/i.test(said)) return 'analysis';
  if (/\btranscripts?\b/i.test(said)) return 'transcript';
  return /\breadouts?\b/i.test(said) ? 'readout' : null;
}
