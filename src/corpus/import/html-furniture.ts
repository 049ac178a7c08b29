import { textWeight } from './clean.ts';
import { furnitureRole } from './furniture-words.ts';
import { attribute, elements, type HtmlElement, isElement, nameWords, prune, textOf } from './html-tree.ts';

/** What never holds running text, or holds what no reader sees. */
const neverText: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'iframe',
    'object',
    'embed',
    'applet',
    'svg',
    'math',
    'canvas',
    'map',
    'link',
    'meta',
  ],
  ...[
    'video',
    'audio',
    'picture',
    'img',
    'amp-img',
    'amp-ad',
    'amp-iframe',
    'amp-analytics',
    'amp-sidebar',
    'amp-consent',
  ],
  ...['amp-social-share', 'amp-video', 'amp-carousel', 'button', 'input', 'select', 'textarea', 'option', 'dialog'],
  ...['nav', 'menu', 'figcaption', 'noscript', 'frame', 'frameset', 'noframes', 'source', 'track', 'progress', 'meter'],
]);
const furnitureRoles: ReadonlySet<string> = new Set([
  ...[
    'navigation',
    'banner',
    'contentinfo',
    'complementary',
    'search',
    'dialog',
    'alertdialog',
    'form',
    'menu',
    'menubar',
  ],
  ...['tablist', 'toolbar', 'alert', 'button', 'doc-footnote', 'doc-endnotes'],
]);

/** Names of furniture, each held against the words a class or id is made of: `post__share-bar` is `post share bar`. */
const furnitureNames: ReadonlySet<string> = new Set([
  ...[
    'share',
    'sharing',
    'sharebar',
    'sharedaddy',
    'social',
    'addtoany',
    'newsletter',
    'newsletters',
    'subscribe',
    'signup',
    'optin',
  ],
  ...[
    'related',
    'recommended',
    'recommendations',
    'recirc',
    'recirculation',
    'readnext',
    'trending',
    'popular',
    'mostread',
  ],
  ...['comments', 'comment', 'commentlist', 'disqus', 'respond', 'livefyre', 'spotim', 'coral', 'responses', 'replies'],
  ...['cookie', 'cookies', 'consent', 'gdpr', 'cmp', 'onetrust', 'didomi', 'cookiebar', 'cookiewall', 'cookiebanner'],
  ...[
    'ad',
    'ads',
    'advert',
    'adverts',
    'advertisement',
    'adslot',
    'sponsored',
    'taboola',
    'outbrain',
    'promo',
    'promoted',
    'dfp',
  ],
  ...[
    'breadcrumb',
    'breadcrumbs',
    'pagination',
    'pager',
    'sidebar',
    'widget',
    'masthead',
    'navbar',
    'offcanvas',
    'megamenu',
  ],
  ...[
    'paywall',
    'regwall',
    'piano',
    'modal',
    'popup',
    'overlay',
    'toast',
    'interstitial',
    'lightbox',
    'tooltip',
    'skip',
  ],
  ...[
    'tags',
    'taglist',
    'topics',
    'authorbio',
    'aboutauthor',
    'toolbar',
    'printonly',
    'noprint',
    'donate',
    'donation',
    'footnotes',
    'endnotes',
  ],
]);
/** Two words that name furniture only together. */
const furniturePairs =
  /(?:^| )(?:author (?:bio|box|card|info|about)|about (?:the )?author|read (?:next|more)|most (?:read|popular|viewed)|more (?:stories|from|news|articles|posts)|also (?:like|read)|up next|site (?:header|footer|nav|navigation)|(?:page|main|global) (?:footer|nav|navigation|menu)|skip (?:link|to)|sr only|screen reader(?: text)?|visually hidden|back to top|call to action|mailing list|sign up|follow us|rate this|print only|latest (?:news|posts|stories)|next (?:post|article)|post navigation|table of contents|editors? picks?|you may|word count|reading time|tag list)(?: |$)/;
/** An element so named holds the article, whatever else its name says. */
const contentNames =
  /(?:^| )(?:article|articlebody|story|entry content|post content|content body|main|body|page|content|liveblog|live blog)(?: |$)/;
/** So do questions for consent. */
const consentNames =
  /(?:^| )(?:cmp(?: container)?|cookie (?:banner|bar|wall|notice|consent|layer|popup|modal|overlay)|consent (?:banner|layer|wall|modal|overlay|popup)|onetrust|didomi|gdpr|cookiebanner|cookiewall|cookieconsent)(?: |$)/;
/** Comments go even where they are most of the page. */
const commentNames =
  /(?:^| )(?:comments|comment(?: list| section| thread| area)?|commentlist|disqus(?: thread)?|respond|livefyre|spotim|coral)(?: |$)/;

/** Less text than this above a heading such as "Comments" is no article yet. */
const minTextChars = 100;
/** A teaser for another article is no longer than this. */
const maxCardChars = 300;
/** Furniture may hold this share of a page's running text before it is taken for something else. */
const maxFurnitureShare = 0.4;

/** Takes out of a page what is no part of its article, as far as the names and roles of its elements tell. */
export function pruneFurniture(root: HtmlElement): void {
  prune(root, (element) => neverText.has(element.tagName) || isHidden(element));
  const prose = measureProse(root);
  const cards = findCards(root, prose);
  prune(root, (element) => cards.has(element) || isFurniture(element, prose, prose.get(root) ?? 0));
  cutAtComments(root);
}

/** Elements side by side that are each a headline linked to another page, with at most a teaser under it. */
function findCards(root: HtmlElement, prose: ProseMap): ReadonlySet<HtmlElement> {
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

const isHidden = (element: HtmlElement): boolean =>
  attribute(element, 'hidden') !== null ||
  (attribute(element, 'aria-hidden') === 'true' && !/^(?:body|main|article)$/.test(element.tagName)) ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');

function isFurniture(element: HtmlElement, prose: ProseMap, wholeChars: number): boolean {
  const chars = prose.get(element) ?? 0;
  const isSmall = chars <= Math.max(200, wholeChars * maxFurnitureShare);
  const tag = element.tagName;
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article')
    return commentType.test(attribute(element, 'itemtype') ?? '');
  if (tag === 'aside' || tag === 'footer' || tag === 'form') return isSmall;
  if (tag === 'header') return element.parentNode?.nodeName === 'body' && !holdsHeadline(element, prose) && isSmall;
  if (commentType.test(attribute(element, 'itemtype') ?? '') || /^comment$/i.test(attribute(element, 'itemprop') ?? ''))
    return true;
  const words = nameWords(element);
  const isDialog = tag === 'dialog' || /dialog/.test(attribute(element, 'role') ?? '');
  if ((isDialog || consentNames.test(words)) && !holdsHeadline(element, prose)) return true;
  if (furnitureRoles.has(attribute(element, 'role') ?? '')) return isSmall;
  if (isMetaLine(element, words)) return true;
  if (words === '') return false;
  if (commentNames.test(words) && !holdsHeadline(element, prose)) return true;
  if (contentNames.test(words) && !furniturePairs.test(words) && chars > 200) return false;
  const isNamed = words.split(' ').some((word) => furnitureNames.has(word)) || furniturePairs.test(words);
  return isNamed && !holdsHeadline(element, prose) && isSmall;
}

/** Names of the line under a headline: who, when, how long to read. It was read before; it is no text. */
const metaNames =
  /(?:^| )(?:byline|author|authors|posted on|entry meta|post meta|article meta|meta|dateline|date|published|timestamp|time stamp|pubdate|entry date|post date|publish date)(?: |$)/;
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

/** How many characters of running text each element holds. */
export type ProseMap = ReadonlyMap<HtmlElement, number>;

/** Counts the characters of all paragraphs that are long enough to be running text, for every element around them. */
export function measureProse(root: HtmlElement): ProseMap {
  const chars = new Map<HtmlElement, number>();
  for (const element of elements(root)) {
    if (element.tagName !== 'p') continue;
    const length = textWeight(textOf(element));
    if (length < 60) continue;
    for (let at: HtmlElement['parentNode'] = element; at && 'tagName' in at; at = at.parentNode)
      chars.set(at, (chars.get(at) ?? 0) + length);
  }
  return chars;
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
