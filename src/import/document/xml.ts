import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

/** An element of a feed. Names are without the author's own prefixes: `title`, `dc:creator`, `atom:link`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** The file ends inside it. */
  readonly isCut: boolean;
  /** What `xml:base` says here, read against what is around it; null where nobody says anything. */
  readonly base: string | null;
}

/** The vocabularies that feeds are written in, by address, with the prefix under which they are read here. */
const vocabularies: readonly (readonly [address: RegExp, prefix: string])[] = [
  [
    /^http:\/\/(?:backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|purl\.org\/rss\/1\.0\/$|channel\.netscape\.com|my\.netscape\.com|cyber\.law\.harvard\.edu\/rss|purl\.org\/net\/rss)/i,
    '',
  ],
  [/^http:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/)/i, 'atom:'],
  [/^http:\/\/purl\.org\/dc\/elements\//i, 'dc:'],
  [/^http:\/\/purl\.org\/dc\/terms\//i, 'dcterms:'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//i, 'content:'],
  [/^http:\/\/www\.itunes\.com\/dtds\/podcast/i, 'itunes:'],
  [/^http:\/\/search\.yahoo\.com\/mrss/i, 'media:'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/i, 'rdf:'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml/i, 'xhtml:'],
  [/^http:\/\/rssnamespace\.org\/feedburner/i, 'feedburner:'],
];
const prefixOf = (address: string): string | undefined => vocabularies.find(([known]) => known.test(address))?.[1];

/** More elements than these, or deeper ones, are no feed. */
const maxElements = 200_000;
const maxDepth = 200;

interface Open {
  name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
  readonly spaces: ReadonlyMap<string, string>;
  readonly base: string | null;
}

/**
 * Reads XML as it is found: a bare `<` or `&` is text, HTML's entities are known, what is not closed ends with the file. Nothing
 * is loaded and no entity is expanded within another. Null when there is no element.
 */
export function readXml(content: string, base: string | null): XmlElement | null {
  const { text, entities } = withoutDoctype(content);
  const decode = decoder(entities);
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  let isVerbatim = false;
  let isAtEnd = false;
  const parser = new Parser(
    {
      onopentag(tag, told) {
        if (++count > maxElements || stack.length >= maxDepth) throw new RangeError('the feed has too many elements');
        const attributes = new Map(Object.entries(told).map(([name, value]) => [name, decode(value)]));
        const above = stack.at(-1);
        const spaces = declared(attributes, above?.spaces ?? new Map());
        stack.push({
          name: canonicalName(tag, spaces),
          attributes,
          children: [],
          spaces,
          base: resolved(attributes.get('xml:base'), above?.base ?? base),
        });
      },
      ontext(data) {
        stack.at(-1)?.children.push(isVerbatim ? data : decode(data));
      },
      oncdatastart() {
        isVerbatim = true;
      },
      oncdataend() {
        isVerbatim = false;
      },
      onclosetag() {
        const closed = stack.pop();
        if (closed === undefined) return;
        const { name, attributes, children } = closed;
        const element = { name, attributes, children, isCut: isAtEnd, base: closed.base };
        const above = stack.at(-1);
        if (above) above.children.push(element);
        else root ??= element;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(withBareSigns(text));
  isAtEnd = true;
  parser.end();
  return root;
}

/** What cannot open a tag is text, but for what stands in CDATA, which is left alone. */
const withBareSigns = (text: string): string =>
  text.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(?![\p{L}_:/!?])/gu, (found) => (found === '<' ? '&lt;' : found));

/** The namespaces in force below an element. */
function declared(
  attributes: ReadonlyMap<string, string>,
  above: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return above;
  return new Map([...above, ...own.map(([name, address]) => [name.slice('xmlns:'.length), address] as const)]);
}

/** An element's name under the prefix that its vocabulary has here; one of no known vocabulary keeps its own prefix. */
function canonicalName(tag: string, spaces: ReadonlyMap<string, string>): string {
  const [, prefix = '', local = tag] = /^([^:]*):(.+)$/.exec(tag) ?? [];
  const address = spaces.get(prefix);
  const known = address === undefined ? undefined : prefixOf(address);
  return (known === undefined ? (prefix === '' ? '' : `${prefix}:`) : known).toLowerCase() + local.toLowerCase();
}

function resolved(address: string | undefined, base: string | null): string | null {
  if (address === undefined || !URL.canParse(address, base ?? undefined)) return base;
  return new URL(address, base ?? undefined).href;
}

const maxDoctypeChars = 20_000;
const maxEntityChars = 1_000;
const maxExpansions = 10_000;

/** Takes off the document type, and gives the texts that it names. */
function withoutDoctype(content: string): { readonly text: string; readonly entities: ReadonlyMap<string, string> } {
  const entities = new Map<string, string>();
  const start = content.slice(0, maxDoctypeChars).search(/<!DOCTYPE/i);
  if (start < 0) return { text: content, entities };
  const head = content.slice(start, start + maxDoctypeChars);
  const found = /^<!DOCTYPE[^[>]*(?:\[(?<inner>[^\]]*)\]\s*)?>/i.exec(head);
  if (found === null) return { text: content, entities };
  for (const [, name = '', double, single] of (found.groups?.inner ?? '').matchAll(
    /<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
  ))
    entities.set(name, decodeHTML((double ?? single ?? '').slice(0, maxEntityChars)));
  return { text: content.slice(0, start) + content.slice(start + found[0].length), entities };
}

/** Reads character references: those of HTML, and the document's own. */
function decoder(entities: ReadonlyMap<string, string>): (text: string) => string {
  if (entities.size === 0) return decodeHTML;
  let expansions = 0;
  return (text) =>
    text
      .split(/(&[\w.-]{1,60};)/)
      .map((part) => {
        const own = part.startsWith('&') ? entities.get(part.slice(1, -1)) : undefined;
        if (own === undefined) return decodeHTML(part);
        return ++expansions > maxExpansions ? '' : own;
      })
      .join('');
}

/** The child elements of one of some names, in the order of the names. */
export const childrenOf = (parent: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  names.flatMap((name) =>
    parent.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name),
  );

/** All text inside an element. */
export const xmlText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What is inside an element as markup: its elements as they are, its text escaped. */
export const innerMarkup = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? escaped(child) : markup(child))).join('');

function markup(element: XmlElement): string {
  const name = element.name.replace(/^.*:/, '');
  const attributes = [...element.attributes]
    .filter(([key]) => /^[\w-]+$/.test(key) && key !== 'xmlns')
    .map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const isEmpty = element.children.length === 0 && /^(?:br|hr|img|wbr|input|col|area|source|track)$/.test(name);
  return `<${name}${attributes.join('')}>${isEmpty ? '' : `${innerMarkup(element)}</${name}>`}`;
}

/** Whether there are elements inside, rather than text alone. */
export const holdsElements = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child !== 'string');

/** A text as markup: paragraphs where it has blank lines, line breaks where it has others. */
export const textAsMarkup = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
