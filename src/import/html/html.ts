import { type Block, type Extracted, type ExtractResult, nothingFound, refused } from '../extracted.ts';
import { lineFacts } from '../facts/byline.ts';
import { copyrightHolder } from '../facts/copyright.ts';
import { textWeight } from '../text/clean.ts';
import { isProse, withoutFurniture } from './furniture.ts';
import { type LinkedBlock, readElement } from './html-blocks.ts';
import { embeddedBlocks } from './html-embedded.ts';
import { pruneFurniture } from './html-furniture.ts';
import { linesAbove, shownTitle, withoutHead } from './html-head.ts';
import { settleInline } from './html-inline.ts';
import { type PageMetadata, readMetadata } from './html-metadata.ts';
import { elements, type HtmlElement, isText, parsePage, TooManyNodes, textOf } from './html-tree.ts';
import { measureProse } from './prose-map.ts';
import { articleElements, commonElement } from './readability.ts';
import { hasPaywall, isCookieWall, paywallNote, saysPaywall } from './walls.ts';

/** Loads Readability, and compiles what reads a page. */
export const warmUp = (): void => void extractHtml('<p>A page.</p>', null);

/** An article has at least this much text; less is a teaser, an error page or an empty frame. */
const minArticleChars = 140;
/** A paragraph that offers a subscription is no longer than this. */
const maxOfferChars = 200;
/** A block with a larger share of its text in links is a list of links, not text. */
const maxLinkShare = 0.6;

/**
 * Reads an article out of a web page, without running or loading anything. `address` is where the page came from, null
 * for a file.
 */
export function extractHtml(html: string, address: string | null): ExtractResult {
  let root: HtmlElement;
  try {
    root = parsePage(html);
  } catch (error) {
    if (error instanceof TooManyNodes) return refused('the page has too many elements to be an article');
    throw error;
  }
  settleInline(root);
  const metadata = readMetadata(root, address);
  const embedded = embeddedBlocks(root, metadata.linked);
  const isPaid = metadata.linked?.isFree === false || hasPaywall(root);
  const holder = metadata.publisher === null ? copyrightHolder(copyrightLines(root)) : null;
  pruneFurniture(root);
  const page = readElement(root, 'lines').map((each) => each.block);
  let blocks = articleBlocks(root, metadata);
  const notes: string[] = [];
  if (isPaid) {
    notes.push(paywallNote);
    blocks = blocks.filter(({ text }) => text.length > maxOfferChars || !saysPaywall(text));
  }
  if (!isPaid && chars(blocks) < chars(embedded) / 2) {
    blocks = withoutFurniture(embedded);
    notes.push('the page is made by scripts: its text was taken from the data inside it');
  }
  const problem = refusal(blocks, isPaid);
  return problem
    ? refused(problem)
    : {
        kind: 'extracted',
        extracted: described({ ...metadata, publisher: metadata.publisher ?? holder }, page, blocks, notes),
      };
}

const chars = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + textWeight(block.text), 0);

function refusal(blocks: readonly Block[], isPaid: boolean): string | null {
  if (isCookieWall(blocks)) return 'the page is a cookie wall: save it from a browser and import the file';
  if (blocks.some(isProse) && (isPaid || chars(blocks) >= minArticleChars)) return null;
  return 'no article is in the page; if scripts make it, save it from a browser and import the file';
}

function described(
  metadata: PageMetadata,
  page: readonly Block[],
  blocks: readonly Block[],
  notes: readonly string[],
): Extracted {
  const { author, published, updated, canonical, language, kind } = metadata;
  const above = linesAbove(page, blocks);
  const { title, publisher } = shownTitle(metadata, above);
  const lines = [...blocks.slice(0, 8).map((block) => block.text), ...above.toReversed()];
  const head = lines.map((line) => lineFacts(line, language));
  const told = <K extends 'author' | 'published' | 'updated'>(key: K) =>
    head.find((fact) => fact?.[key])?.[key] ?? null;
  const writer = author ?? told('author');
  return {
    ...nothingFound,
    ...{ title, publisher, canonical, language, kind, notes },
    author: writer,
    published: published ?? told('published'),
    updated: updated ?? told('updated'),
    blocks: withoutHead(blocks, title, writer, language),
  };
}

/** What a page's elements say that begin like a notice of copyright. */
function copyrightLines(root: HtmlElement): readonly string[] {
  const found: string[] = [];
  for (const element of elements(root)) {
    if (/^(?:script|style|template)$/.test(element.tagName)) continue;
    const begins = element.childNodes.some((child) => isText(child) && /^\s*(?:©|\(c\)|copyright)/i.test(child.value));
    if (begins) found.push(textOf(element).slice(0, 160));
  }
  return found;
}

/** The blocks of the element that holds the article, without what is left of furniture. */
function articleBlocks(root: HtmlElement, metadata: PageMetadata): readonly Block[] {
  const main = mainElement(root);
  if (!main) return [];
  const read = readElement(main).filter((each) => !isLinks(each));
  return withoutFurniture(
    trimmedToText(
      read.map((each) => each.block),
      metadata.title,
    ),
  );
}

const isLinks = ({ block, linkShare }: LinkedBlock): boolean =>
  linkShare > (block.kind === 'heading' ? 0.95 : block.kind === 'item' ? 0.8 : maxLinkShare) && !isLongProse(block);
const isLongProse = (block: Block): boolean => isProse(block) && block.text.length > 200;

/** A list or label in front of the first heading or paragraph is the page's, unless it is the title. */
function trimmedToText(blocks: readonly Block[], title: string | null): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' || isProse(block) || block.text === title);
  return start < 0 ? [] : blocks.slice(start);
}

/**
 * The element to read whole. The page's one `article` is it when it holds most of the running text; otherwise what
 * Readability finds, or the article around that; otherwise the body.
 */
function mainElement(root: HtmlElement): HtmlElement | null {
  const prose = measureProse(root);
  let article: HtmlElement | null = null;
  let body: HtmlElement | null = null;
  for (const element of elements(root)) {
    if (element.tagName === 'body') body = element;
    const chars = prose.get(element) ?? 0;
    if (element.tagName === 'article' && chars > (article ? (prose.get(article) ?? 0) : 0)) article = element;
  }
  if (article && (prose.get(article) ?? 0) >= (prose.get(root) ?? 0) * 0.5) return article;
  const common = commonElement(root, articleElements(root));
  if (article && common && contains(article, common)) return article;
  return common ?? article ?? body;
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  for (let at: HtmlElement['parentNode'] = inner; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at === outer) return true;
  return false;
}
