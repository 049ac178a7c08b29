import { oneLine, singleSpaced } from '../document/clean.ts';
import type { Block } from '../document/extracted.ts';
import { withoutHoles } from './holes.ts';
import { readPreformatted } from './html-code.ts';
import { isLayout, tableRows } from './html-tables.ts';
import { isBlock } from './html-tags.ts';
import { attribute, elements, type HtmlElement, type HtmlNode, isElement, isText, textOf } from './html-tree.ts';

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
    const line = withoutHoles(oneLine(this.text));
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
    else if (element.tagName === 'pre') this.add(readPreformatted(element));
    else this.children(element);
    this.flush();
    this.kind = before;
  }

  private children(parent: HtmlElement): void {
    for (const [n, node] of parent.childNodes.entries()) {
      if (isText(node)) this.text += singleSpaced(node.value);
      else if (!isElement(node)) continue;
      else if (node.tagName === 'br') this.lineBreak(parent.childNodes, n);
      else if (isBlock(node)) this.element(node, this.kind);
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

  private add(blocks: readonly Block[]): void {
    for (const block of blocks) this.blocks.push({ block, linkShare: 0 });
  }

  /** A caption, then one item a row. */
  private table(table: HtmlElement): void {
    const captions = [...elements(table)].filter((element) => element.tagName === 'caption').map(textOf);
    this.add(captions.map(withoutHoles).flatMap((text) => (text === '' ? [] : [{ kind: 'paragraph', text }])));
    this.add(tableRows(table).map((text) => ({ kind: 'item', text })));
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
  for (const each of elements(element)) if (each !== element && isBlock(each)) return true;
  return false;
}
