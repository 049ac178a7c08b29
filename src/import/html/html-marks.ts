import { oneLine } from '../document/clean.ts';
import { machineDay } from '../facts/dates.ts';
import { attribute, elements, type HtmlElement, isElement, nameWords, textOf } from './html-tree.ts';

/** Head and marks of a page, gathered in one walk. */
export interface Marks {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly scripts: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  readonly headings: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly times: readonly TimeMark[];
  readonly bylines: readonly string[];
  /** What links say that say of themselves that they lead to the author. */
  readonly authorLinks: readonly string[];
  readonly dateLines: readonly string[];
  /** What the links to the site's home page say. */
  readonly homeLinks: readonly string[];
  readonly titleTag: string;
}

export interface TimeMark {
  readonly day: string;
  readonly isUpdate: boolean;
  readonly isPublication: boolean;
}

const bylineName = /(?:^| )(?:byline|by author|author|authors|writer|contributor)(?: |$)/;
const notByline =
  /(?:^| )(?:bio|avatar|image|photo|card|box|social|follow|comment|comments|related|list|more|about)(?: |$)/;
const dateName =
  /(?:^| )(?:date|dateline|published|pubdate|timestamp|posted on|datetime|date time|updated|modified|pub date)(?: |$)/;
/** Inside these, a name or a date belongs to another article or to a reader. */
const elsewhere =
  /(?:comment|respond|related|recommend|sidebar|trending|popular|footer|nav|card|teaser|promo|widget|most-read|latest)/i;

/** Gathers what a page's elements say about its article. */
export function gather(root: HtmlElement): Marks {
  const meta = new Map<string, string[]>();
  const properties = new Map<string, string[]>();
  const links = new Map<string, string>();
  const scripts: string[] = [];
  const headings: string[] = [];
  const times: TimeMark[] = [];
  const bylines: string[] = [];
  const authorLinks: string[] = [];
  const dateLines: string[] = [];
  const homeLinks: string[] = [];
  let titleTag = '';
  const isElsewhere = elsewhereIn();
  const put = (map: Map<string, string[]>, key: string, value: string) => {
    if (value !== '') map.set(key, [...(map.get(key) ?? []), value]);
  };
  for (const element of elements(root)) {
    const name = element.tagName;
    if (name === 'meta') {
      const value = oneLine(attribute(element, 'content') ?? '');
      for (const key of ['property', 'name', 'itemprop', 'http-equiv'])
        put(meta, (attribute(element, key) ?? '').toLowerCase(), value.slice(0, 1000));
    } else if (name === 'link') {
      const href = attribute(element, 'href');
      for (const rel of (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/))
        if (href !== null && !links.has(rel)) links.set(rel, href);
    } else if (name === 'script') {
      if (/ld\+json/i.test(attribute(element, 'type') ?? '')) scripts.push(rawText(element));
    } else if (name === 'title' && titleTag === '') titleTag = textOf(element);
    else if (name === 'a' && isHome(attribute(element, 'href') ?? '')) homeLinks.push(textOf(element));
    else if (isAuthorLink(element)) authorLinks.push(textOf(element).slice(0, 300));
    else if (mayTell(element) && !isElsewhere(element)) {
      if (name === 'h1' && !isLogo(element)) headings.push(textOf(element));
      if (name === 'time') times.push(...timeMark(element));
      const property = attribute(element, 'itemprop')?.toLowerCase() ?? null;
      if (property !== null && /^(?:author|datepublished|datemodified|headline|name)$/.test(property))
        put(properties, property, propertyValue(element));
      const label = nameWords(element);
      if (bylineName.test(label) && !notByline.test(label))
        bylines.push(textOf(element).slice(0, 300), ...innermost(element));
      if (dateName.test(label)) dateLines.push(textOf(element).slice(0, 300));
    }
  }
  return { meta, properties, links, scripts, headings, times, bylines, authorLinks, dateLines, homeLinks, titleTag };
}

/** Most elements have neither a name nor a meaning of their own, and need not be looked at closer. */
const mayTell = ({ tagName, attrs }: HtmlElement): boolean =>
  tagName === 'h1' || tagName === 'time' || attrs.length > 0;

/** A link that says of itself that it leads to the author, also in a box beside the text; one among comments does not count. */
const isAuthorLink = (element: HtmlElement): boolean =>
  element.tagName === 'a' &&
  /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel') ?? '') &&
  !isAmongComments(element);

function isAmongComments(element: HtmlElement): boolean {
  for (let at: HtmlElement['parentNode'] = element; at && 'tagName' in at; at = at.parentNode)
    if (/comment|respond|related|teaser|card/i.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`))
      return true;
  return false;
}

/** The texts of a byline's innermost elements: name, trade and place stand side by side there. */
function innermost(byline: HtmlElement): readonly string[] {
  const found: string[] = [];
  for (const element of elements(byline))
    if (element !== byline && !element.childNodes.some(isElement)) found.push(textOf(element).slice(0, 100));
  return found.slice(0, 8);
}

const isHome = (href: string): boolean => href === '/' || /^https?:\/\/[^/?#]+\/?$/.test(href);

/** A heading that is nothing but a link to the home page is the site's name. */
const isLogo = (heading: HtmlElement): boolean =>
  heading.childNodes.some(
    (child) => isElement(child) && isHome(attribute(child, 'href') ?? '') && textOf(child) === textOf(heading),
  );

const rawText = (element: HtmlElement): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Tells whether an element belongs to another article or to a reader: what is around it says so, and is looked at once. */
function elsewhereIn(): (element: HtmlElement) => boolean {
  const found = new Map<HtmlElement, boolean>();
  const isElsewhere = (element: HtmlElement): boolean => {
    const known = found.get(element) ?? tells(element);
    const told = known ?? (isElement(element.parentNode) && isElsewhere(element.parentNode));
    found.set(element, told);
    return told;
  };
  return isElsewhere;
}

/** Null where what is around an element tells. */
function tells(element: HtmlElement): boolean | null {
  if (/^(?:body|html|main|article)$/.test(element.tagName)) return false;
  if (/^(?:nav|footer|aside)$/.test(element.tagName)) return true;
  return elsewhere.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`) ? true : null;
}

function propertyValue(element: HtmlElement): string {
  const told = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (told !== null) return oneLine(told);
  for (const inner of elements(element)) {
    if (inner !== element && attribute(inner, 'itemprop') === 'name')
      return attribute(inner, 'content') ?? textOf(inner);
  }
  return textOf(element).slice(0, 300);
}

function timeMark(element: HtmlElement): readonly TimeMark[] {
  const day = machineDay(attribute(element, 'datetime') ?? textOf(element));
  if (day === null) return [];
  const parent = element.parentNode && 'attrs' in element.parentNode ? element.parentNode : null;
  const label = [element, parent]
    .map((each) => (each ? `${attribute(each, 'class') ?? ''} ${attribute(each, 'itemprop') ?? ''}` : ''))
    .join(' ');
  const said = parent ? textOf(parent).slice(0, 80) : '';
  return [
    {
      day,
      isUpdate: /updat|modif|edited|revised|actualiz|aktualis|mis à jour/i.test(`${label} ${said.slice(0, 40)}`),
      isPublication:
        /publish|pubdate|posted|entry-date|veröffentlicht|publicad|publié/i.test(`${label} ${said.slice(0, 40)}`) ||
        attribute(element, 'pubdate') !== null,
    },
  ];
}
