import { textWeight } from '../document/clean.ts';
import { elements, type HtmlElement, isText, textOf } from './html-tree.ts';

/** Shorter text outside a paragraph is a label or a teaser. */
const minBareChars = 200;

const minParagraphChars = 60;

/** How many characters of running text each element holds. */
export type ProseMap = ReadonlyMap<HtmlElement, number>;

/**
 * Counts the characters of all paragraphs that are long enough to be running text, for every element around them. Text that
 * stands in another element with nothing but line breaks to part it is a paragraph too, where it is long.
 */
export function measureProse(root: HtmlElement): ProseMap {
  const chars = new Map<HtmlElement, number>();
  for (const element of elements(root)) {
    const length = ownProse(element);
    if (length === 0) continue;
    for (let at: HtmlElement['parentNode'] = element; at && 'tagName' in at; at = at.parentNode)
      chars.set(at, (chars.get(at) ?? 0) + length);
  }
  return chars;
}

/** The characters of running text of an element itself, as a paragraph: 0 when it is too short for one. */
export function ownProse(element: HtmlElement): number {
  const isParagraph = element.tagName === 'p';
  const length = isParagraph ? textWeight(textOf(element)) : bareText(element);
  return length < (isParagraph ? minParagraphChars : minBareChars) ? 0 : length;
}

/** How much text stands directly in an element, in no element of its own. */
function bareText(element: HtmlElement): number {
  if (!/^(?:div|td|section|article|main|body|center|font|span|blockquote)$/.test(element.tagName)) return 0;
  if (!element.childNodes.some((child) => isText(child) && child.value.length >= 60)) return 0;
  return element.childNodes.reduce((sum, child) => sum + (isText(child) ? textWeight(child.value.trim()) : 0), 0);
}
