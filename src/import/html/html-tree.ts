import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { singleSpaced } from '../document/clean.ts';
import { isBlock } from './html-tags.ts';
import { withoutCode } from './page-code.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Deeper nesting than this is flattened: no page needs it, and Readability's time grows with the square of the depth. */
const maxDepth = 80;
/** A page of more nodes than this is no article. */
export const maxNodes = 1_500_000;

/** A page that is too large to be read as a tree. */
export class TooManyNodes extends Error {}

/** Parses a page as browsers do, without running anything. @throws TooManyNodes */
export function parsePage(html: string): HtmlElement {
  const document = parse(withoutCode(html), { scriptingEnabled: false });
  const root = document.childNodes.find((node): node is HtmlElement => 'tagName' in node && node.tagName === 'html');
  if (!root) throw new RangeError('a parsed document has a root');
  flatten(root);
  return root;
}

/** Takes the children of elements below `maxDepth` up, so that the tree is no deeper. */
function flatten(root: HtmlElement): void {
  let nodes = 0;
  const open: { readonly element: HtmlElement; readonly depth: number }[] = [{ element: root, depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { element, depth } = at;
    openShadow(element);
    if (depth === maxDepth) element.childNodes = leaves(element);
    nodes += element.childNodes.length;
    if (nodes > maxNodes) throw new TooManyNodes();
    for (const child of element.childNodes) {
      child.parentNode = element;
      if (isElement(child)) open.push({ element: child, depth: depth + 1 });
    }
  }
}

/** A template may say that it is shown in its parent's place: what is in it is text as any other. */
function openShadow(element: HtmlElement): void {
  if (element.tagName !== 'template' || attribute(element, 'shadowrootmode') === null) return;
  element.tagName = 'div';
  element.childNodes = (element as DefaultTreeAdapterTypes.Template).content.childNodes;
}

/** All text and childless elements below an element, in order. */
function leaves(element: HtmlElement): HtmlNode[] {
  const found: HtmlNode[] = [];
  const open: HtmlNode[] = [...element.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node) && node.childNodes.length > 0)
      for (const child of [...node.childNodes].reverse()) open.push(child);
    else found.push(node);
  }
  return found;
}

export const isElement = (node: HtmlNode | HtmlElement['parentNode']): node is HtmlElement =>
  // a property that is not there is told faster than by `in`
  node !== null && (node as { readonly tagName?: string }).tagName !== undefined;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** The value of an attribute; null when it is not there. */
export function attribute(element: HtmlElement, name: string): string | null {
  for (const each of element.attrs) if (each.name === name) return each.value;
  return null;
}

/** All elements of a tree in document order, the root first. */
export function* elements(root: HtmlElement): Generator<HtmlElement> {
  const open: HtmlElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    yield element;
    for (let n = element.childNodes.length - 1; n >= 0; n--) {
      const child = element.childNodes[n];
      if (child && isElement(child)) open.push(child);
    }
  }
}

/** Puts text in the place of an element; nothing where the text is empty. */
export function replaceChild(parent: HtmlElement, child: HtmlElement, text: string): void {
  const made: HtmlNode[] = text === '' ? [] : [{ nodeName: '#text', value: text, parentNode: parent }];
  parent.childNodes.splice(parent.childNodes.indexOf(child), 1, ...made);
}

/** All text inside an element in reading order, as one line. */
export const textOf = (element: HtmlElement): string => singleSpaced(textIn(element)).trim();

/** The tree is at most a hundred levels deep. */
function textIn(element: HtmlElement): string {
  let text = '';
  for (const node of element.childNodes) {
    if (isText(node)) text += node.value;
    else if (isElement(node)) text += textIn(node);
  }
  return element.tagName === 'br' || isBlock(element) ? ` ${text} ` : text;
}

/** Takes out every element that `isGone` names, with all that is in it. */
export function prune(root: HtmlElement, isGone: (element: HtmlElement) => boolean): void {
  const open: HtmlElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    element.childNodes = element.childNodes.filter((child) => !isElement(child) || !isGone(child));
    for (const child of element.childNodes) if (isElement(child)) open.push(child);
  }
}

/** The words that an element's class, id and component name are made of: `post__share-bar` gives `post share bar`. */
export function nameWords(element: HtmlElement): string {
  if (!element.attrs.some(({ name }) => naming.includes(name))) return '';
  return naming
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

const naming: readonly string[] = ['class', 'id', 'rel', 'data-component', 'data-testid'];
