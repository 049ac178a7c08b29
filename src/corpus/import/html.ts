import { lineFacts } from './byline.ts';
import { type Block, type Extracted, type ExtractResult, nothingFound, refused } from './extracted.ts';
import { isProse, withoutFurniture } from './furniture.ts';
import { type LinkedBlock, readElement } from './html-blocks.ts';
import { embeddedBlocks } from './html-embedded.ts';
import { measureProse, pruneFurniture } from './html-furniture.ts';
import { type PageMetadata, readMetadata } from './html-metadata.ts';
import { elements, type HtmlElement, parsePage, TooManyNodes } from './html-tree.ts';
import { articleElements, commonElement } from './readability.ts';
import { hasPaywall, isCookieWall } from './walls.ts';

/** Loads Readability, and compiles what reads a page. */
export const warmUp = (): void => void extractHtml('<p>A page.</p>', null);

/** An article has at least this much text; less is a teaser, an error page or an empty frame. */
const minArticleChars = 140;
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
  const metadata = readMetadata(root, address);
  const embedded = embeddedBlocks(root, metadata.linked);
  const isPaid = metadata.linked?.isFree === false || hasPaywall(root);
  pruneFurniture(root);
  let blocks = articleBlocks(root, metadata);
  const notes: string[] = [];
  if (isPaid) notes.push('behind a paywall: only the beginning is here');
  else if (chars(blocks) < chars(embedded) / 2) {
    blocks = withoutFurniture(embedded);
    notes.push('the page is made by scripts: its text was taken from the data inside it');
  }
  const problem = refusal(blocks, isPaid);
  return problem ? refused(problem) : { kind: 'extracted', extracted: described(metadata, blocks, notes) };
}

const chars = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function refusal(blocks: readonly Block[], isPaid: boolean): string | null {
  if (isCookieWall(blocks)) return 'the page is a cookie wall: save it from a browser and import the file';
  if (blocks.some(isProse) && (isPaid || chars(blocks) >= minArticleChars)) return null;
  return 'no article is in the page; if scripts make it, save it from a browser and import the file';
}

function described(metadata: PageMetadata, blocks: readonly Block[], notes: readonly string[]): Extracted {
  const { title, author, publisher, published, updated, canonical, language, kind } = metadata;
  const head = blocks.slice(0, 8).map((block) => lineFacts(block.text, language));
  const told = <K extends 'author' | 'published'>(key: K) => head.find((fact) => fact?.[key])?.[key] ?? null;
  return {
    ...nothingFound,
    ...{ title, publisher, updated, canonical, language, kind, notes },
    author: author ?? told('author'),
    published: published ?? told('published'),
    blocks: withoutHead(blocks, title, author, language),
  };
}

/** Takes the title and the lines about the article off the blocks' top, and facts off their end. */
function withoutHead(
  blocks: readonly Block[],
  title: string | null,
  author: string | null,
  language: string | null,
): readonly Block[] {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = fold(title ?? '');
  const start = blocks.findIndex(isProse);
  return blocks.filter((block, n) => {
    if (n <= start + 1 && wanted !== '' && fold(block.text) === wanted) return false;
    if (n <= start + 2 && author !== null && fold(block.text.replace(/^by /i, '')) === fold(author)) return false;
    const isEdge = n <= start + 2 || n >= blocks.length - 2;
    return !(isEdge && block.kind !== 'quotation' && lineFacts(block.text, language) !== null);
  });
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
