import { createRequire } from 'node:module';
import { attribute, elements, type HtmlElement, isElement, isText } from './html-tree.ts';

/** The little of a DOM node that is read from Readability's result. */
interface SmallNode {
  readonly childNodes?: ArrayLike<SmallNode>;
  readonly nodeType: number;
  readonly textContent: string;
  getAttribute?(name: string): string | null;
}
interface Readers {
  readonly JSDOMParser: new () => { parse(html: string, url?: string): Document };
  readonly Readability: new (
    document: Document,
    options: { serializer(node: SmallNode): SmallNode; charThreshold: number; disableJSONLD: boolean },
  ) => { parse(): { readonly content: SmallNode } | null };
}
type Document = object;

let readers: Readers | null = null;

/**
 * The reader of Firefox with the small, script-less DOM that it brings along: a whole browser's DOM takes a second to load
 * and ten times as long to read a page.
 */
function load(): Readers {
  const require = createRequire(import.meta.url);
  readers ??= {
    JSDOMParser: require('@mozilla/readability/JSDOMParser.js') as Readers['JSDOMParser'],
    Readability: (require('@mozilla/readability') as { Readability: Readers['Readability'] }).Readability,
  };
  return readers;
}

/** The attribute that leads from Readability's result back to the page's tree. */
const mark = 'data-quipu';

/**
 * Which elements of a page Readability takes for the article's, each with the characters of text directly in it; empty when
 * it finds no article. The tree is not changed.
 */
export function articleElements(root: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const { JSDOMParser, Readability } = load();
  const marked: HtmlElement[] = [];
  const document = new JSDOMParser().parse(xhtml(root, marked));
  const result = new Readability(document, {
    serializer: (node) => node,
    charThreshold: 250,
    disableJSONLD: true,
  }).parse();
  const found = new Map<HtmlElement, number>();
  if (!result) return found;
  const open: { readonly node: SmallNode; readonly owner: HtmlElement | null }[] = [
    { node: result.content, owner: null },
  ];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.node.nodeType === 3) {
      const chars = at.node.textContent.trim().length;
      if (at.owner && chars > 0) found.set(at.owner, (found.get(at.owner) ?? 0) + chars);
      continue;
    }
    const number = at.node.getAttribute?.(mark);
    const owner = number ? (marked[Number(number)] ?? at.owner) : at.owner;
    for (const child of Array.from(at.node.childNodes ?? [])) open.push({ node: child, owner });
  }
  return found;
}

/** Readability looks at these attributes and no others. */
const kept: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'href',
  'rel',
  'itemprop',
  'itemtype',
  'dir',
  'lang',
]);
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'wbr', 'img', 'input', 'col', 'area', 'base', 'param']);

/** The tree as well-formed markup, every element numbered. The tree is at most a few hundred levels deep. */
function xhtml(root: HtmlElement, marked: HtmlElement[]): string {
  const parts: string[] = [];
  const write = (element: HtmlElement): void => {
    if (!/^[a-z][a-z0-9-]*$/.test(element.tagName)) {
      for (const child of element.childNodes) writeNode(child);
      return;
    }
    parts.push(`<${element.tagName} ${mark}="${marked.push(element) - 1}"`);
    for (const name of kept) {
      const value = attribute(element, name);
      if (value !== null) parts.push(` ${name}="${escaped(value)}"`);
    }
    if (empty.has(element.tagName)) {
      parts.push('/>');
      return;
    }
    parts.push('>');
    for (const child of element.childNodes) writeNode(child);
    parts.push(`</${element.tagName}>`);
  };
  const writeNode = (node: HtmlElement['childNodes'][number]): void => {
    if (isText(node)) parts.push(escaped(node.value));
    else if (isElement(node)) write(node);
  };
  write(root);
  return parts.join('');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The smallest element that holds nine tenths of what Readability found; null when it found nothing. Taking it whole, rather
 * than Readability's own cut, keeps the paragraphs that it drops for looking odd.
 */
export function commonElement(root: HtmlElement, found: ReadonlyMap<HtmlElement, number>): HtmlElement | null {
  const sums = new Map<HtmlElement, number>();
  let total = 0;
  for (const [element, chars] of found) {
    total += chars;
    for (let at: HtmlElement['parentNode'] = element; at && 'tagName' in at; at = at.parentNode)
      sums.set(at, (sums.get(at) ?? 0) + chars);
  }
  let best: HtmlElement | null = null;
  // document order, so a later match is further inside
  for (const element of elements(root)) if (total > 0 && (sums.get(element) ?? 0) >= total * 0.9) best = element;
  return best;
}
