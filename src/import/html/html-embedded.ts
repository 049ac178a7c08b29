import type { Block } from '../document/extracted.ts';
import { readLines } from '../document/lines.ts';
import type { LinkedData } from '../facts/json-ld.ts';
import { readElement } from './html-blocks.ts';
import { pruneFurniture } from './html-furniture.ts';
import { settleInline } from './html-inline.ts';
import { attribute, elements, type HtmlElement, parsePage } from './html-tree.ts';

/** Keys under which publishing systems keep an article's text in the data they send along with a page. */
const bodyKey = /^(?:articleBody|body|bodyText|bodyHtml|content|contentHtml|html|text|storyBody|rendered)$/i;
const minBodyChars = 300;
const maxValues = 20_000;

/**
 * The article's text from the data inside a page, for pages that only scripts fill: JSON-LD's `articleBody`, or the longest
 * text under a usual key in a block of JSON. It is read, never run. Empty when there is none, or when it is not free.
 */
export function embeddedBlocks(root: HtmlElement, linked: LinkedData | null): readonly Block[] {
  if (linked?.isFree === false) return [];
  if (linked?.body && linked.body.length >= minBodyChars) return blocksOf(linked.body);
  let longest = '';
  for (const element of elements(root)) {
    const type = element.tagName === 'script' ? (attribute(element, 'type') ?? '') : '';
    const [content] = element.childNodes;
    if (!/^application\/(?:[\w.+-]*\+)?json$/i.test(type) || !content || !('value' in content)) continue;
    const found = longestBody(content.value);
    if (found.length > longest.length) longest = found;
  }
  return longest.length >= minBodyChars ? blocksOf(longest) : [];
}

function longestBody(json: string): string {
  const open: unknown[] = [];
  try {
    open.push(JSON.parse(json));
  } catch {
    return '';
  }
  let longest = '';
  for (let n = 0; n < open.length && n < maxValues; n++) {
    for (const [key, value] of Object.entries(open[n] ?? {})) {
      if (typeof value === 'object') open.push(value);
      const parts = bodyKey.test(key) && Array.isArray(value) ? joinedParts(value) : '';
      if (parts.length > longest.length) longest = parts;
      if (typeof value === 'string' && bodyKey.test(key) && value.length > longest.length) {
        if (/[.!?…。]["”’)]?(?:\s|<|$)/.test(value)) longest = value;
      }
    }
  }
  return longest;
}

/** A body kept as a list of its blocks: of texts, or of objects that hold one text each. */
function joinedParts(parts: readonly unknown[]): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    const inside = Object.entries(part ?? {}).find(([key, value]) => typeof value === 'string' && partKey.test(key));
    return inside ? String(inside[1]) : '';
  });
  return texts.filter((text) => text !== '').join('\n\n');
}

const partKey = /^(?:text|content|html|value|body)$/i;

function blocksOf(body: string): readonly Block[] {
  if (!/<(?:p|br|div|h[1-6]|li)\b/i.test(body)) return readLines(body);
  const root = parsePage(body);
  settleInline(root);
  pruneFurniture(root);
  return readElement(root).map((each) => each.block);
}
