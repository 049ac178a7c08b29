import { attribute, elements, type HtmlElement, isElement, textOf } from './html-tree.ts';
import type { ProseMap } from './prose-map.ts';

/** A teaser for another article is no longer than this. */
const maxCardChars = 300;

/** Elements side by side that are each a headline linked to another page, with at most a teaser under it. */
export function findCards(root: HtmlElement, prose: ProseMap): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  for (const parent of elements(root)) {
    const cards = parent.childNodes.filter(
      (child): child is HtmlElement =>
        isElement(child) && /^(?:article|li|div|section)$/.test(child.tagName) && isCard(child, prose),
    );
    if (cards.length >= 2) for (const card of cards) found.add(card);
  }
  return found;
}

function isCard(root: HtmlElement, prose: ProseMap): boolean {
  if ((prose.get(root) ?? 0) > maxCardChars) return false;
  let headings = 0;
  for (const element of elements(root)) {
    if (!/^h[2-6]$/.test(element.tagName)) continue;
    if (++headings > 1 || !isLinked(element)) return false;
  }
  return headings === 1;
}

/** Whether a heading is a link to another page, inside or around it. */
function isLinked(heading: HtmlElement): boolean {
  const leads = (element: HtmlElement) =>
    element.tagName === 'a' && /^(?!#)./.test(attribute(element, 'href') ?? '') && textOf(element) !== '';
  const inside = heading.childNodes.find((child): child is HtmlElement => isElement(child) && leads(child));
  if (inside && textOf(inside).length >= textOf(heading).length - 3) return true;
  const around = heading.parentNode;
  return isElement(around) && leads(around);
}
