import { oneLine } from '../document/clean.ts';
import {
  childrenOf,
  holdsElements,
  innerMarkup,
  readXml,
  textAsMarkup,
  type XmlElement,
  xmlText,
} from '../document/xml.ts';
import { feedDay, fullest, personName, type ToldFeed, type ToldItem, titleText, webAddress } from './feed-fields.ts';

/** Reads RSS, RDF or Atom; null when it is none. */
export function readXmlFeed(content: string, address: string): ToldFeed | null {
  const root = readXml(content.replace(/^[^<]+/, ''), address);
  if (root === null) return null;
  const name = root.name.replace(/^(?:atom|rdf):/, '');
  if (name === 'feed') return readAtom(root);
  const channel = childrenOf(root, 'channel')[0] ?? (name === 'channel' ? root : undefined);
  if (name !== 'rss' && name !== 'rdf' && name !== 'channel') return null;
  return readRss(root, channel);
}

/** The first text that is not empty under one of some names, as one line. */
function lineOf(parent: XmlElement | undefined, ...names: readonly string[]): string | null {
  if (parent === undefined) return null;
  for (const child of childrenOf(parent, ...names)) {
    const line = child.isCut ? '' : oneLine(xmlText(child));
    if (line !== '') return line;
  }
  return null;
}

const linesOf = (parent: XmlElement, ...names: readonly string[]): readonly string[] =>
  childrenOf(parent, ...names)
    .filter((child) => !child.isCut)
    .map((child) => oneLine(xmlText(child)))
    .filter((line) => line !== '');

function readRss(root: XmlElement, channel: XmlElement | undefined): ToldFeed {
  const items = [
    ...childrenOf(channel ?? root, 'item'),
    ...(channel === undefined || channel === root ? [] : childrenOf(root, 'item')),
  ];
  const title = lineOf(channel, 'title');
  return {
    title: title === null ? null : titleText(title),
    language: lineOf(channel, 'language', 'dc:language'),
    home: webAddress(lineOf(channel, 'link'), channel?.base ?? null),
    items: items.map(rssItem),
  };
}

function rssItem(item: XmlElement): ToldItem {
  const title = lineOf(item, 'title', 'dc:title', 'media:title');
  const guid = childrenOf(item, 'guid')[0];
  const id = guid === undefined ? null : oneLine(xmlText(guid)) || null;
  const isPermalink = guid?.attributes.get('isPermaLink')?.trim().toLowerCase() !== 'false';
  const about = item.attributes.get('rdf:about') ?? null;
  const link =
    webAddress(lineOf(item, 'link'), item.base) ??
    atomLink(item) ??
    (isPermalink && /^https?:/i.test(id ?? '') ? webAddress(id, item.base) : null) ??
    webAddress(about, item.base);
  return {
    id: id ?? about ?? link ?? lineOf(item, 'dc:identifier'),
    link,
    title: title === null ? null : titleText(title),
    authors: rssAuthors(item),
    published: firstDay(
      item,
      'pubdate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'dcterms:date',
      'atom:published',
    ),
    updated: firstDay(item, 'atom:updated', 'dcterms:modified', 'lastbuilddate'),
    html: fullest([
      ...childrenOf(item, 'content:encoded', 'atom:content', 'xhtml:body', 'description', 'atom:summary').map(
        (child) => (child.name.startsWith('atom:') ? atomMarkup(child) : rssMarkup(child)),
      ),
    ]),
  };
}

function rssAuthors(item: XmlElement): readonly string[] {
  for (const names of [['dc:creator', 'dcterms:creator'], ['author'], ['atom:author'], ['itunes:author']]) {
    const found = childrenOf(item, ...names)
      .map((child) => personName(lineOf(child, 'name', 'atom:name') ?? xmlText(child)))
      .filter((name) => name !== '');
    if (found.length > 0) return found;
  }
  return [];
}

const firstDay = (item: XmlElement, ...names: readonly string[]): string | null =>
  linesOf(item, ...names)
    .map(feedDay)
    .find((day) => day !== null) ?? null;

/** HTML by custom; a text without any tag has its paragraphs where it has blank lines. */
function rssMarkup(element: XmlElement): string {
  if (element.isCut) return '';
  if (holdsElements(element)) return innerMarkup(element);
  const text = xmlText(element);
  return hasTags(text) ? text : textAsMarkup(text.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, titleText));
}

const hasTags = (text: string): boolean =>
  /<\/?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|img|blockquote|table)\b[^<>]{0,2000}>/i.test(text);

function readAtom(root: XmlElement): ToldFeed {
  const title = childrenOf(root, 'atom:title', 'title')[0];
  return {
    title: title === undefined ? null : atomTitle(title),
    language: root.attributes.get('xml:lang') ?? null,
    home: atomLink(root),
    items: childrenOf(root, 'atom:entry', 'entry').map((entry) => atomEntry(entry, root)),
  };
}

function atomEntry(entry: XmlElement, feed: XmlElement): ToldItem {
  const title = childrenOf(entry, 'atom:title', 'title')[0];
  const [source] = childrenOf(entry, 'atom:source', 'source');
  // RFC 4287, 4.2.1: an entry without an author has that of its source, else that of the feed
  const authors = [entry, source, feed].map((each) => (each === undefined ? [] : atomAuthors(each)));
  return {
    id: lineOf(entry, 'atom:id', 'id'),
    link: atomLink(entry),
    title: title === undefined || title.isCut ? null : atomTitle(title),
    authors: authors.find((names) => names.length > 0) ?? [],
    published: firstDay(
      entry,
      'atom:published',
      'published',
      'atom:issued',
      'issued',
      'dc:date',
      'dcterms:created',
      'atom:created',
    ),
    updated: firstDay(entry, 'atom:updated', 'updated', 'atom:modified', 'dcterms:modified'),
    html: fullest(childrenOf(entry, 'atom:content', 'content', 'atom:summary', 'summary').map(atomMarkup)),
  };
}

const atomAuthors = (parent: XmlElement): readonly string[] =>
  [
    ...childrenOf(parent, 'atom:author', 'author').map((person) =>
      personName(lineOf(person, 'atom:name', 'name') ?? ''),
    ),
    ...linesOf(parent, 'dc:creator').map(personName),
  ].filter((name) => name !== '');

/** The page of an entry: `alternate`, which a link without `rel` is. */
function atomLink(parent: XmlElement): string | null {
  const links = childrenOf(parent, 'atom:link', 'link').filter((link) => link.attributes.has('href'));
  const isPage = (link: XmlElement) =>
    /^(?:alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/i.test(
      link.attributes.get('rel')?.trim() || 'alternate',
    );
  const isHtml = (link: XmlElement) => /html/i.test(link.attributes.get('type') ?? 'text/html');
  const pages = links.filter(isPage);
  const best = pages.find(isHtml) ?? pages[0];
  return best === undefined ? null : webAddress(best.attributes.get('href'), best.base);
}

const typeOf = (element: XmlElement): string =>
  (element.attributes.get('type') ?? element.attributes.get('mode') ?? 'none').trim().toLowerCase();

function atomTitle(element: XmlElement): string {
  const type = typeOf(element);
  if (type === 'text' || type === 'text/plain') return oneLine(xmlText(element));
  return titleText(holdsElements(element) ? innerMarkup(element) : xmlText(element));
}

/** An entry's text by its declared type; one that declares none is HTML where it has tags. */
function atomMarkup(element: XmlElement): string {
  if (element.isCut || element.attributes.has('src')) return '';
  const type = typeOf(element);
  if (holdsElements(element)) return innerMarkup(element);
  const text = xmlText(element);
  if (type === 'html' || type === 'text/html' || type === 'xhtml' || type === 'application/xhtml+xml') return text;
  if (type === 'text' || type === 'text/plain' || (!hasTags(text) && /^(?:none|escaped)$/.test(type)))
    return textAsMarkup(text);
  return hasTags(text) ? text : '';
}
