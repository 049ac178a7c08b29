import { folded } from '../document/clean.ts';
import { attribute, elements, type HtmlElement, isElement, textOf } from './html-tree.ts';
import { measureProse, ownProse, type ProseMap } from './prose-map.ts';
import { articleElements, commonElement } from './readability.ts';

/**
 * The element to read whole. The page's one `article` is it when it holds most of the running text; otherwise the column that
 * is nearly all of it, or what Readability finds, or the article around that; otherwise the body. When the title stands
 * outside, and what is between them or made like it is most of the rest, all that they share is read.
 */
export function mainElement(root: HtmlElement, title: string | null): HtmlElement | null {
  const prose = measureProse(root);
  const found = textElement(root, prose);
  const heading = found === null ? null : titleHeading(root, title);
  if (found === null || heading === null || contains(found, heading)) return found;
  let around: HtmlElement = found;
  while (!contains(around, heading)) {
    const { parentNode } = around;
    if (!isElement(parentNode)) return found;
    around = parentNode;
  }
  return isOneText(around, found, heading) ? around : found;
}

/** What is neither between the title and the text nor made like the text may be this share of the text. */
const maxForeignShare = 0.35;

function isOneText(around: HtmlElement, found: HtmlElement, heading: HtmlElement): boolean {
  const kinds = new Set<string>();
  for (let at: HtmlElement['parentNode'] = found; isElement(at) && at !== around; at = at.parentNode)
    kinds.add(kindOf(at));
  kinds.delete('');
  let [own, foreign] = [0, 0];
  let where: 'above' | 'between' | 'below' = 'above';
  for (const element of elements(around)) {
    if (element === heading) where = 'between';
    if (element === found) where = 'below';
    const chars = ownProse(element);
    if (chars === 0) continue;
    if (contains(found, element)) own += chars;
    else if (where !== 'between' && !isLike(element, kinds, around)) foreign += chars;
  }
  return foreign <= maxForeignShare * own;
}

/** Tag and class: what a page makes alike is called alike. */
const kindOf = (element: HtmlElement): string => {
  const name = attribute(element, 'class')?.trim() ?? '';
  return name === '' ? '' : `${element.tagName} ${name}`;
};

function isLike(element: HtmlElement, kinds: ReadonlySet<string>, around: HtmlElement): boolean {
  for (let at: HtmlElement['parentNode'] = element; isElement(at) && at !== around; at = at.parentNode)
    if (kinds.has(kindOf(at))) return true;
  return false;
}

/** A title that has more than a heading, the site's name perhaps, has at least so much of it. */
const minHeadingChars = 8;

/** The heading that says the page's title; with `isLoose`, also one that says only its beginning. */
export function titleHeading(root: HtmlElement, title: string | null, isLoose = false): HtmlElement | null {
  const wanted = folded(title ?? '');
  if (wanted === '') return null;
  let beginning: HtmlElement | null = null;
  for (const tag of [/^h1$/, /^h[2-3]$/])
    for (const element of elements(root)) {
      if (!tag.test(element.tagName)) continue;
      const text = folded(textOf(element));
      if (text === wanted) return element;
      if (isLoose && text.length >= minHeadingChars && wanted.startsWith(`${text} `)) beginning ??= element;
    }
  return beginning;
}

function textElement(root: HtmlElement, prose: ProseMap): HtmlElement | null {
  let article: HtmlElement | null = null;
  let body: HtmlElement | null = null;
  for (const element of elements(root)) {
    if (element.tagName === 'body') body = element;
    const chars = prose.get(element) ?? 0;
    if (element.tagName === 'article' && chars > (article ? (prose.get(article) ?? 0) : 0)) article = element;
  }
  if (article && (prose.get(article) ?? 0) >= (prose.get(root) ?? 0) * 0.5) return article;
  const common = columnOf(root, prose) ?? commonElement(root, articleElements(root));
  if (article && common && contains(article, common)) return article;
  return common ?? article ?? body;
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  for (let at: HtmlElement['parentNode'] = inner; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at === outer) return true;
  return false;
}

/** So much running text, in one column, is the article's whatever else the page has. */
const minColumnChars = 1_000;
const minColumnShare = 0.9;

/** The element whose paragraphs, one below the other, are nearly all the running text of the page; null where there is none. */
function columnOf(root: HtmlElement, prose: ProseMap): HtmlElement | null {
  const whole = prose.get(root) ?? 0;
  if (whole < minColumnChars) return null;
  let holder: HtmlElement = root;
  for (let at: HtmlElement | undefined = root; at; ) {
    holder = at;
    at = at.childNodes.find(
      (child): child is HtmlElement => isElement(child) && (prose.get(child) ?? 0) >= minColumnShare * whole,
    );
  }
  let chars = 0;
  for (const child of holder.childNodes) if (isElement(child)) chars += soleParagraph(child, prose);
  return chars >= minColumnShare * whole ? holder : null;
}

/** The characters of the one paragraph that an element is or holds; 0 where it holds none or several. */
function soleParagraph(element: HtmlElement, prose: ProseMap): number {
  const whole = prose.get(element) ?? 0;
  if (whole > 0) for (const each of elements(element)) if (ownProse(each) === whole) return whole;
  return 0;
}
