import { textWeight } from '../document/clean.ts';
import { type Block, type Extracted, type ExtractResult, nothingFound, refused } from '../document/extracted.ts';
import { type LineFacts, lineFacts } from '../facts/byline.ts';
import { copyrightHolder } from '../facts/copyright.ts';
import { isOutlet } from '../facts/person.ts';
import { isProse, withoutFurniture } from './furniture.ts';
import { type LinkedBlock, readElement } from './html-blocks.ts';
import { embeddedBlocks } from './html-embedded.ts';
import { pruneFurniture } from './html-furniture.ts';
import { linesAbove, shownTitle, withoutHead } from './html-head.ts';
import { settleInline } from './html-inline.ts';
import { mainElement, titleHeading } from './html-main.ts';
import { type PageMetadata, readMetadata } from './html-metadata.ts';
import { elements, type HtmlElement, isText, parsePage, TooManyNodes, textOf } from './html-tree.ts';
import { hasPaywall, isCookieWall, isErrorPage, paywallNote, saysPaywall } from './walls.ts';

/** Loads Readability, and compiles what reads a page. */
export const warmUp = (): void => void extractHtml('<p>A page.</p>', null);

/** An article has at least this much text; less is a teaser or an empty frame, unless the page says that it is an article. */
const minArticleChars = 140;
const minMarkedChars = 40;
/** A paragraph that offers a subscription is no longer than this. */
const maxOfferChars = 200;
/** A block with a larger share of its text in links is a list of links, not text. */
const maxLinkShare = 0.6;

/**
 * Reads an article out of a web page, without running or loading anything. `address` is where the page came from, null
 * for a file. Where hardly anything is left of a page without its furniture, the names of its elements mislead: it is read
 * again by their tags alone, with what it shows where no scripts run.
 */
export function extractHtml(html: string, address: string | null): ExtractResult {
  try {
    const strict = readPage(html, address, false);
    if (strict.isPaid || chars(strict.blocks) >= minSureChars) return resultOf(strict);
    const lenient = readPage(html, address, true);
    const isMore = refusal(strict) !== null || chars(lenient.blocks) > minGain * chars(strict.blocks);
    return isMore && refusal(lenient) === null ? resultOf(lenient) : resultOf(strict);
  } catch (error) {
    if (error instanceof TooManyNodes) return refused('the page has too many elements to be an article');
    throw error;
  }
}

/** A text of this many characters is not looked for a second time, and the second must have so many times as much. */
const minSureChars = 600;
const minGain = 3;

interface ReadPage {
  readonly metadata: PageMetadata;
  /** The page line by line, its furniture taken out. */
  readonly page: readonly Block[];
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
  readonly isPaid: boolean;
  /** The page marks an article, in its markup or its data. */
  readonly isMarked: boolean;
}

function readPage(html: string, address: string | null, isLenient: boolean): ReadPage {
  const root = parsePage(html);
  settleInline(root);
  const metadata = readMetadata(root, address);
  const embedded = embeddedBlocks(root, metadata.linked);
  const isPaid = metadata.linked?.isFree === false || hasPaywall(root, html);
  const holder = metadata.publisher === null ? copyrightHolder(copyrightLines(root)) : null;
  pruneFurniture(root, isLenient);
  const page = readElement(root, 'lines').map((each) => each.block);
  const isMarked = metadata.linked !== null || titleHeading(root, metadata.title, true) !== null;
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
  return { metadata: { ...metadata, publisher: metadata.publisher ?? holder }, page, blocks, notes, isPaid, isMarked };
}

function resultOf(read: ReadPage): ExtractResult {
  const problem = refusal(read);
  if (problem !== null) return refused(problem);
  return { kind: 'extracted', extracted: described(read.metadata, read.page, read.blocks, read.notes) };
}

const chars = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + textWeight(block.text), 0);

function refusal({ metadata, blocks, isPaid, isMarked }: ReadPage): string | null {
  if (isCookieWall(blocks)) return 'the page is a cookie wall: save it from a browser and import the file';
  if (isErrorPage(metadata.title, blocks)) return 'the page says that there is nothing at its address';
  const enough = isMarked ? minMarkedChars : minArticleChars;
  if (blocks.some(isProse) && (isPaid || chars(blocks) >= enough)) return null;
  return 'no article is in the page; if scripts make it, save it from a browser and import the file';
}

function described(
  metadata: PageMetadata,
  page: readonly Block[],
  blocks: readonly Block[],
  notes: readonly string[],
): Extracted {
  const { author, published, updated, canonical, language, datedIn, kind } = metadata;
  const above = linesAbove(page, blocks);
  const { title, publisher } = shownTitle(metadata, above);
  const facts = new Map<string, LineFacts | null>();
  const factsOf = (line: string): LineFacts | null => {
    const known = facts.get(line);
    const found = known === undefined ? lineFacts(line, datedIn) : known;
    facts.set(line, found);
    return found;
  };
  const factsIn = (some: readonly Block[]) => [...some.map(({ text }) => text), ...above.toReversed()].map(factsOf);
  const head = factsIn(blocks.slice(0, 8));
  const told = (key: 'published' | 'updated') => head.find((fact) => fact?.[key])?.[key] ?? null;
  // further down, a line that begins like a byline is a caption's or another article's
  const start = blocks.findIndex(isProse) + 2;
  const byline = factsIn(blocks.slice(0, start)).find((fact) => fact?.author)?.author;
  const writer = author ?? (byline !== undefined && !isOutlet(byline, publisher, canonical) ? byline : null);
  return {
    ...nothingFound,
    ...{ title, publisher, canonical, language, kind, notes },
    author: writer,
    published: published ?? told('published'),
    updated: updated ?? told('updated'),
    blocks: withoutHead(blocks, title, writer, factsOf),
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
  const main = mainElement(root, metadata.title);
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
