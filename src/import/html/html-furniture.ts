import { splitSentences } from '../../language/sentences.ts';
import { singleSpaced, textWeight } from '../document/clean.ts';
import { isProse } from './furniture.ts';
import { furnitureRole } from './furniture-words.ts';
import { findCards } from './html-cards.ts';
import {
  commentNames,
  consentNames,
  contentNames,
  furnitureNames,
  furniturePairs,
  furnitureRoles,
  looseNames,
  metaNames,
  neverText,
  unseenNames,
} from './html-furniture-names.ts';
import { isWithinSentence } from './html-inline.ts';
import { isBlock } from './html-tags.ts';
import { attribute, elements, type HtmlElement, isElement, isText, nameWords, prune, textOf } from './html-tree.ts';
import { measureProse, type ProseMap } from './prose-map.ts';

/** Less text than this above a heading such as "Comments" is no article yet. */
const minTextChars = 100;
/** Furniture may hold this share of a page's running text before it is taken for something else. */
const maxFurnitureShare = 0.4;

/**
 * Takes out of a page what is no part of its article, as far as the names and roles of its elements tell; `isLenient`, as far
 * as their tags alone do, and the first of what is called a comment stays: it may be what the others are about.
 */
export function pruneFurniture(root: HtmlElement, isLenient = false): void {
  if (isLenient) openNoscript(root);
  pruneUnseen(root);
  const prose = measureProse(root);
  const cards = findCards(root, prose);
  const most = holdersOfMost(root);
  const wholeChars = prose.get(root) ?? 0;
  if (isLenient) pruneLeniently(root, cards);
  else prune(root, (element) => cards.has(element) || isFurniture(element, prose, wholeChars, most));
  pruneCaptions(root);
  cutAtComments(root);
}

function pruneLeniently(root: HtmlElement, cards: ReadonlySet<HtmlElement>): void {
  let isFirst = true;
  prune(root, (element) => {
    if (cards.has(element) || /^(?:nav|aside|footer)$/.test(element.tagName)) return true;
    const words = nameWords(element);
    if (consentNames.test(words)) return true;
    if (!/(?:^| )comments?(?: |$)/.test(words)) return false;
    const isGone = !isFirst;
    isFirst = false;
    return isGone;
  });
}

/** What a page shows where no scripts run may be all that it has. */
function openNoscript(root: HtmlElement): void {
  for (const element of elements(root)) if (element.tagName === 'noscript') element.tagName = 'div';
}

/** The elements that hold more than half of all that a page says: whatever they are called, the text is in them. */
function holdersOfMost(root: HtmlElement): ReadonlySet<HtmlElement> {
  const body = root.childNodes.find((child): child is HtmlElement => isElement(child) && child.tagName === 'body');
  const chars = new Map<HtmlElement, number>();
  const whole = countChars(body ?? root, chars);
  const found = new Set<HtmlElement>();
  for (let at: HtmlElement | undefined = body ?? root; at; ) {
    found.add(at);
    at = at.childNodes.find((child): child is HtmlElement => isElement(child) && (chars.get(child) ?? 0) > whole / 2);
  }
  return found;
}

/** Counts the letters and signs in every element. The tree is at most a hundred levels deep. */
function countChars(element: HtmlElement, chars: Map<HtmlElement, number>): number {
  let sum = 0;
  for (const node of element.childNodes) {
    if (isText(node)) sum += singleSpaced(node.value).trim().length;
    else if (isElement(node)) sum += countChars(node, chars);
  }
  chars.set(element, sum);
  return sum;
}

/** A caption that is no sentence names what is seen, or who took it. */
function pruneCaptions(root: HtmlElement): void {
  prune(root, (element) => {
    if (element.tagName !== 'figcaption') return false;
    prune(element, (inner) => creditNames.test(nameWords(inner)));
    return !keepsSentences(element);
  });
}

/** Takes the credit behind a caption's sentences off; false where it has none. */
function keepsSentences(caption: HtmlElement): boolean {
  const text = textOf(caption);
  if (isProse({ kind: 'paragraph', text })) return true;
  const sentences = text.slice(0, splitSentences(text).at(-1)?.span.start ?? 0).trim();
  if (!isProse({ kind: 'paragraph', text: sentences })) return false;
  caption.childNodes = [{ nodeName: '#text', value: sentences, parentNode: caption }];
  return true;
}

const creditNames = /(?:^| )(?:credit|credits|source|copyright|photographer|byline|attribution)(?: |$)/;

/** Takes out what no reader sees, or sees no text in. */
export const pruneUnseen = (root: HtmlElement): void =>
  prune(root, (element) => isNeverText(element) || isHidden(element));

/** "Press *Save* to go on": a button inside a sentence is a word of it. */
const isNeverText = (element: HtmlElement): boolean =>
  neverText.has(element.tagName) && !(element.tagName === 'button' && isWithinSentence(element, element.parentNode));

const isHidden = (element: HtmlElement): boolean =>
  attribute(element, 'hidden') !== null ||
  (attribute(element, 'aria-hidden') === 'true' &&
    !/^(?:body|main|article)$/.test(element.tagName) &&
    !isSeenInSentence(element)) ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');

/** Kept from readers' ears only: an eye reads it as a part of the sentence. */
const isSeenInSentence = (element: HtmlElement): boolean =>
  element.tagName !== 'a' && /[\p{L}\p{N}]/u.test(textOf(element)) && isWithinSentence(element, element.parentNode);

function isFurniture(
  element: HtmlElement,
  prose: ProseMap,
  wholeChars: number,
  most: ReadonlySet<HtmlElement>,
): boolean {
  // most elements have no name and no role
  if (element.attrs.length === 0 && !/^(?:aside|footer|form|header)$/.test(element.tagName)) return false;
  const chars = prose.get(element) ?? 0;
  const isSmall = chars <= Math.max(200, wholeChars * maxFurnitureShare) && !most.has(element);
  const tag = element.tagName;
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article')
    return commentType.test(attribute(element, 'itemtype') ?? '');
  if (tag === 'aside' || tag === 'footer' || tag === 'form') return isSmall;
  if (tag === 'header') return element.parentNode?.nodeName === 'body' && !holdsHeadline(element, prose) && isSmall;
  if (commentType.test(attribute(element, 'itemtype') ?? '') || /^comment$/i.test(attribute(element, 'itemprop') ?? ''))
    return true;
  const words = nameWords(element);
  // whatever its name: without it the sentence around it would say something else
  if (words !== '' && !isBlock(element) && !unseenNames.test(words) && isWithinSentence(element, element.parentNode))
    return false;
  const isDialog = tag === 'dialog' || /dialog/.test(attribute(element, 'role') ?? '');
  if ((isDialog || consentNames.test(words)) && !holdsHeadline(element, prose)) return true;
  if (furnitureRoles.has(attribute(element, 'role') ?? '')) return isSmall;
  if (isMetaLine(element, words)) return true;
  if (words === '') return false;
  if ((commentNames.test(words) || isComment(element, words)) && !holdsHeadline(element, prose)) return true;
  if (contentNames.test(words) && !furniturePairs.test(words) && chars > 100) return false;
  const names = words.split(' ');
  const isNamed =
    names.some((word) => furnitureNames.has(word)) ||
    furniturePairs.test(words) ||
    (names.some((word) => looseNames.has(word)) && !holdsText(element));
  return isNamed && !holdsHeadline(element, prose) && isSmall;
}

const commentName = /(?:^| )comment(?: |$)/;

/** One of several that are called so, or one with a reader's name, a time or a way to answer: text alone may be called a comment too. */
function isComment(element: HtmlElement, words: string): boolean {
  if (!commentName.test(words)) return false;
  const siblings = isElement(element.parentNode) ? element.parentNode.childNodes.filter(isElement) : [];
  if (siblings.filter((each) => commentName.test(nameWords(each))).length > 1) return true;
  if (textOf(element).length < minTextChars) return true;
  for (const each of elements(element)) {
    if (/^(?:time|form|textarea)$/.test(each.tagName)) return true;
    if (each !== element && /(?:^| )(?:user|username|author|avatar|reply|vote|votes)(?: |$)/.test(nameWords(each)))
      return true;
    if (each.tagName === 'a' && /^(?:reply|answer|permalink)$/i.test(textOf(each))) return true;
  }
  return false;
}

/** So much text under a loose name is text, unless it is links. */
const minLooseChars = 60;
const maxLooseLinks = 0.3;

function holdsText(root: HtmlElement): boolean {
  const text = textOf(root);
  let linked = 0;
  for (const element of elements(root))
    if (element.tagName === 'a') linked += textOf(element).length;
    else if (/^(?:form|input)$/.test(element.tagName)) return false;
  return text.length >= minLooseChars && /[.!?…。؟]/.test(text) && linked <= maxLooseLinks * text.length;
}

const maxMetaChars = 160;

function isMetaLine(element: HtmlElement, words: string): boolean {
  if (!metaNames.test(words) || /^(?:p|h1|li|td|section)$/.test(element.tagName)) return false;
  const text = textOf(element);
  return text.length <= maxMetaChars && !/[.!?…。؟]["'”’»)\]]*$/u.test(text) && !holdsTitle(element);
}

function holdsTitle(root: HtmlElement): boolean {
  for (const element of elements(root)) if (element.tagName === 'h1' || element.tagName === 'h2') return true;
  return false;
}

const commentType = /schema\.org\/(?:Comment|UserComments|WPSideBar|WPFooter|WPHeader|SiteNavigationElement)/i;

function holdsHeadline(root: HtmlElement, prose: ProseMap): boolean {
  for (const element of elements(root)) {
    if (element.tagName === 'h1' || element.tagName === 'main') return true;
    if (element.tagName === 'article' && (prose.get(element) ?? 0) > 500) return true;
  }
  return false;
}

/** Cuts a page at a heading such as "12 Comments" that has running text above it: all that follows is the readers'. */
function cutAtComments(root: HtmlElement): void {
  let prose = 0;
  let heading: HtmlElement | null = null;
  for (const element of elements(root)) {
    if (element.tagName === 'p') prose += textWeight(textOf(element));
    if (/^h[1-6]$/.test(element.tagName) && prose >= minTextChars && furnitureRole(textOf(element)) === 'comments') {
      heading = element;
      break;
    }
  }
  for (let at = heading; at !== null; ) {
    const parent: HtmlElement['parentNode'] = at.parentNode;
    if (!parent || !('tagName' in parent)) break;
    const here = at;
    parent.childNodes = parent.childNodes.slice(0, parent.childNodes.indexOf(here) + (here === heading ? 0 : 1));
    at = parent;
  }
}
