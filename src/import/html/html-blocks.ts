import type { Block } from '../extracted.ts';
import { oneLine } from '../text/clean.ts';
import { readLines } from '../text/lines.ts';
import { isLayout } from './html-tables.ts';
import { attribute, elements, type HtmlElement, type HtmlNode, isElement, isText, textOf } from './html-tree.ts';

const inline: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'label',
  ],
  ...[
    'mark',
    'nobr',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
  ],
  ...['wbr', 'br', 'amp-timeago'],
]);

/** A block with how much of its text is in links, 0 to 1. */
export interface LinkedBlock {
  readonly block: Block;
  readonly linkShare: number;
}

/**
 * Reads an element's content as blocks in reading order: paragraphs, headings, quotations, list items, table rows. A line
 * break parts `paragraphs` only when there are two, and `lines` always.
 */
export function readElement(root: HtmlElement, parts: 'paragraphs' | 'lines' = 'paragraphs'): readonly LinkedBlock[] {
  const reader = new BlockReader(parts);
  reader.element(root, 'paragraph');
  reader.flush();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: LinkedBlock[] = [];
  private readonly parts: 'paragraphs' | 'lines';
  private text = '';
  private linkChars = 0;
  /** How many links stand around what is read now. */
  private links = 0;
  private kind: Block['kind'] = 'paragraph';

  constructor(parts: 'paragraphs' | 'lines') {
    this.parts = parts;
  }

  flush(): void {
    const line = oneLine(this.text);
    // word processors write a list as paragraphs that begin with a dot
    const text = this.kind === 'paragraph' ? line.replace(drawnBullet, '') : line;
    const kind = text === line ? this.kind : 'item';
    const linkShare = this.links > 0 ? 1 : Math.min(1, this.linkChars / text.length);
    if (text !== '') this.blocks.push({ block: { kind, text }, linkShare });
    this.text = '';
    this.linkChars = 0;
  }

  /** Reads a block-level element; `kind` is what its own text is. */
  element(element: HtmlElement, kind: Block['kind']): void {
    this.flush();
    const before = this.kind;
    this.kind = kindOf(element.tagName, kind);
    if (element.tagName === 'table' && !isLayout(element)) this.table(element);
    else if (element.tagName === 'pre') this.preformatted(element);
    else this.children(element);
    this.flush();
    this.kind = before;
  }

  private children(parent: HtmlElement): void {
    for (const [n, node] of parent.childNodes.entries()) {
      if (isText(node)) this.text += node.value.replace(/\s+/g, ' ');
      else if (!isElement(node)) continue;
      else if (node.tagName === 'br') this.lineBreak(parent.childNodes, n);
      else if (!inline.has(node.tagName)) this.element(node, this.kind);
      else if (holdsBlocks(node)) this.around(node);
      else this.inline(node);
    }
  }

  /** An inline element with blocks inside; a link around blocks is a card that leads to another page. */
  private around(element: HtmlElement): void {
    const isLink = element.tagName === 'a' && attribute(element, 'href') !== null;
    this.flush();
    this.links += isLink ? 1 : 0;
    this.element(element, this.kind);
    this.links -= isLink ? 1 : 0;
  }

  private inline(element: HtmlElement): void {
    if (element.tagName === 'wbr' || isReference(element)) return;
    const start = this.text.length;
    if (element.tagName === 'q') this.text += '“';
    this.children(element);
    if (element.tagName === 'q') this.text += '”';
    if (element.tagName === 'a' && attribute(element, 'href') !== null)
      this.linkChars += Math.max(0, this.text.length - start);
  }

  /** Two in a row end a paragraph, as pages without paragraphs have it; one is a space. */
  private lineBreak(siblings: readonly HtmlNode[], at: number): void {
    let next = at + 1;
    while (isBlank(siblings[next])) next++;
    const after = siblings[next];
    if (this.parts === 'lines' || (after !== undefined && isElement(after) && after.tagName === 'br')) this.flush();
    else this.text += ' ';
  }

  /** Text that is set as it is typed has its own lines and paragraphs. */
  private preformatted(element: HtmlElement): void {
    const parts: string[] = [];
    for (const each of elements(element))
      for (const child of each.childNodes) if (isText(child)) parts.push(child.value);
    for (const block of readLines(parts.join(''))) this.blocks.push({ block, linkShare: 0 });
  }

  /** One item a row, its cells between bars. */
  private table(table: HtmlElement): void {
    for (const element of elements(table)) {
      if (element.tagName === 'caption') {
        this.kind = 'paragraph';
        this.text = textOf(element);
        this.flush();
      }
      if (element.tagName !== 'tr') continue;
      const cells = element.childNodes.filter(isElement).map((cell) => textOf(cell));
      this.kind = 'item';
      this.text = cells.filter((cell) => cell !== '').join(' | ');
      this.flush();
    }
  }
}

const drawnBullet = /^[·•▪‣●◦§]\s+(?=\S)/u;

const isBlank = (node: HtmlNode | undefined): boolean => node !== undefined && isText(node) && node.value.trim() === '';

function kindOf(tag: string, around: Block['kind']): Block['kind'] {
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'quotation';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'item';
  return around === 'heading' ? 'paragraph' : around;
}

function holdsBlocks(element: HtmlElement): boolean {
  for (const each of elements(element)) if (each !== element && !inline.has(each.tagName)) return true;
  return false;
}

/** A footnote's mark: a raised number that leads to another place of the page. */
const isReference = (element: HtmlElement): boolean =>
  element.tagName === 'sup' && /^\s*\[?[\da-z*†‡]{1,3}\]?\s*$/i.test(textOf(element)) && linksInside(element);

function linksInside(element: HtmlElement): boolean {
  for (const each of elements(element)) if (attribute(each, 'href')?.startsWith('#') === true) return true;
  return /^\[/.test(textOf(element));
}
