import { isFormula, isFormulaPicture, readFormula, withoutSources } from './formulas.ts';
import { hole } from './holes.ts';
import { isBlock } from './html-tags.ts';
import {
  attribute,
  elements,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  replaceChild,
  textOf,
} from './html-tree.ts';
import { lowered, raised } from './raised.ts';

/**
 * Makes text of everything in a page's lines that is more than text: struck words go, raised figures stay raised, formulas
 * become signs, and a hole is left where no text can stand for what a reader sees. To be done before anything is read.
 */
export function settleInline(root: HtmlElement): void {
  const open: HtmlElement[] = [root];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    if (parent.tagName !== 'pre' && parent.tagName !== 'code')
      for (const child of parent.childNodes) if (isText(child)) child.value = withoutSources(child.value);
    for (const child of parent.childNodes.filter(isElement)) {
      const text = textFor(child, parent);
      if (text !== null) replaceChild(parent, child, text);
      else open.push(child);
    }
  }
}

/** What takes the place of an element; null when it is read as it is. */
function textFor(element: HtmlElement, parent: HtmlElement): string | null {
  switch (element.tagName) {
    case 'del':
    case 's':
    case 'strike':
    case 'rt':
    case 'rp':
      return '';
    case 'sup':
      if (isReference(element)) return '';
      return isLong(element) ? null : (raised(textOf(element), textBefore(element, parent)) ?? hole);
    case 'sub':
      return isLong(element) ? null : (lowered(textOf(element), textBefore(element, parent)) ?? hole);
    case 'bdo':
      return hole;
    case 'img':
      return pictureText(element, parent);
    case 'svg':
      return attribute(element, 'aria-label') && isWithinSentence(element, parent) ? hole : null;
    case 'input':
    case 'select':
    case 'textarea':
    case 'meter':
    case 'progress':
      return isWithinSentence(element, parent) && attribute(element, 'type') !== 'hidden' ? hole : null;
    default:
      if (element.attrs.length === 0 && !isFormula(element)) return null;
      if (isStruck(element)) return '';
      if (isNoteLink(element)) return '';
      return formulaIn(element, parent);
  }
}

/** Longer text is set small, and neither a power nor an index. */
const maxScriptChars = 24;
const isLong = (script: HtmlElement): boolean => textOf(script).length > maxScriptChars;

/** A formula on a line of its own is left out; in a line it is read, or leaves a hole. */
function formulaIn(element: HtmlElement, parent: HtmlElement): string | null {
  const text = readFormula(element);
  return text === null || standsInText(element, parent) ? text : '';
}

const isStruck = (element: HtmlElement): boolean =>
  /text-decoration(?:-line)?\s*:[^;]{0,40}line-through/i.test(attribute(element, 'style') ?? '') ||
  /(?:^|[\s_-])(?:strike|strikethrough|strike-through|line-through)(?:$|\s)/i.test(attribute(element, 'class') ?? '');

/** A picture in place of a sign (`alt="🙂"`) is that sign; one of a formula, or one that stands for a word, is a hole. */
function pictureText(image: HtmlElement, parent: HtmlElement): string | null {
  const alt = (attribute(image, 'alt') ?? '').trim();
  if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) return alt;
  if (isFormulaPicture(image)) return standsInText(image, parent) ? hole : null;
  // the sign behind a link says that it is one
  return alt !== '' && !/\blink\b|\bopens\b/i.test(alt) && isSign(image) && isWithinSentence(image, parent)
    ? hole
    : null;
}

/** A picture as high as a line is read with the words around it; a larger one only stands beside them. */
const maxSignPixels = 48;
const isSign = (image: HtmlElement): boolean =>
  ['width', 'height'].some((name) => Number.parseInt(attribute(image, name) ?? '', 10) <= maxSignPixels) ||
  /(?:^|[\s_/.-])(?:icons?|buttons?|btn|keys?|symbols?|glyphs?|inline)(?:$|[\s_/.-])/i.test(
    `${attribute(image, 'class') ?? ''} ${attribute(image, 'src') ?? ''}`,
  );

/** A footnote's mark: a short raised sign that leads to another place. */
const noteMark =
  /^\s*[[(]?(?:[\da-z]{1,3}|[ivxl]{1,5}|[*†‡§¶#↩]{1,3}|note \w{1,3}|citation needed|nb \d{1,3})[\])]?(?:\s*[,–-]\s*[[(]?[\da-z]{1,3}[\])]?)*\s*$/i;

const isReference = (sup: HtmlElement): boolean => {
  const text = textOf(sup);
  if (!noteMark.test(text)) return false;
  if (/^\s*\[/.test(text)) return true;
  if (isLink(sup.parentNode)) return true;
  for (const each of elements(sup)) if (isLink(each)) return true;
  return /foot|note|ref|cite/i.test(attribute(sup, 'class') ?? '');
};

const isLink = (node: HtmlNode | HtmlElement['parentNode']): boolean =>
  isElement(node) && node.tagName === 'a' && (attribute(node, 'href') ?? '').includes('#');

/** The same where the link itself is the mark: `<a class="footnote-ref" href="#fn1">1</a>`. */
const isNoteLink = (element: HtmlElement): boolean =>
  element.tagName === 'a' &&
  (/footnote|noteref|fnref/i.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'role') ?? ''}`) ||
    /#(?:_?ftn|fn|footnote|cite_note|_edn|endnote)/i.test(attribute(element, 'href') ?? '')) &&
  noteMark.test(textOf(element));

/** Whether running text stands beside an element, in the same parent. */
export const standsInText = (element: HtmlElement, parent: HtmlElement | HtmlElement['parentNode']): boolean =>
  isElement(parent) &&
  parent.childNodes.some((child) => child !== element && isText(child) && /[\p{L}\p{N}]/u.test(child.value));

/** Whether an element stands inside a sentence, which would say something else without it. */
export function isWithinSentence(element: HtmlElement, parent: HtmlElement | HtmlElement['parentNode']): boolean {
  if (!isElement(parent) || isBlock(element) || !standsInText(element, parent)) return false;
  const [before, after] = [textBefore(element, parent), textAfter(element, parent)];
  const goesOn = /[\p{L}\p{N},;(]\s*$/u.test(before) && /[\p{L}\p{N}.,;!?]/u.test(after);
  return goesOn || /^\s*[\p{Ll}\p{Lo},;]/u.test(after);
}

const textBefore = (element: HtmlElement, parent: HtmlElement): string =>
  lineOf(parent.childNodes.slice(0, parent.childNodes.indexOf(element)).reverse())
    .reverse()
    .join('');
const textAfter = (element: HtmlElement, parent: HtmlElement): string =>
  lineOf(parent.childNodes.slice(parent.childNodes.indexOf(element) + 1)).join('');

/** The texts of nodes as far as they stand on one line with what they are beside. */
function lineOf(nodes: readonly HtmlNode[]): string[] {
  const texts: string[] = [];
  for (const node of nodes) {
    if (isText(node)) texts.push(node.value);
    else if (isElement(node)) {
      if (isBlock(node) || node.tagName === 'br') break;
      texts.push(textOf(node));
    }
    if (texts.length >= 6) break;
  }
  return texts;
}
