import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { oneLine } from '../document/clean.ts';
import type { Block } from '../document/extracted.ts';
import { withoutHoles } from '../html/holes.ts';
import { readElement } from '../html/html-blocks.ts';
import { codeText } from '../html/html-code.ts';
import { pruneUnseen } from '../html/html-furniture.ts';
import { settleInline } from '../html/html-inline.ts';
import { parsePage } from '../html/html-tree.ts';
import { lineText } from './markdown-lines.ts';

/** Reads CommonMark with GitHub's tables, and what notebooks and manuals add to it, as blocks. */
export function readMarkdown(body: string): readonly Block[] {
  const root: Root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: Block[] = [];
  for (const node of root.children) read(node, 'paragraph', body, blocks);
  return blocks;
}

function read(node: RootContent, kind: Block['kind'], body: string, blocks: Block[]): void {
  switch (node.type) {
    case 'heading':
      add(blocks, 'heading', lineText(node.children, body));
      return;
    case 'paragraph':
      readParagraph(node.children, kind, body, blocks);
      return;
    case 'blockquote': {
      const callout = calloutTitle(node.children, body);
      if (callout) node.children.shift();
      // the writer's own words in a frame, or another's
      const inner = callout ? 'paragraph' : 'quotation';
      if (callout) for (const line of callout) add(blocks, 'paragraph', line);
      for (const child of node.children) read(child, inner, body, blocks);
      return;
    }
    case 'list':
      readList(node, body, blocks);
      return;
    case 'table':
      readTable(node, body, blocks);
      return;
    case 'code':
      add(blocks, 'code', codeText(node.value));
      return;
    case 'html':
      blocks.push(...readMarkup(node.value));
      return;
    case 'footnoteDefinition':
      for (const child of node.children) read(child, 'item', body, blocks);
      return;
  }
}

function add(blocks: Block[], kind: Block['kind'], text: string): void {
  const line = kind === 'code' ? text : withoutHoles(oneLine(text));
  if (line !== '') blocks.push({ kind, text: line });
}

/** Lines as long as this are paragraphs, whatever Markdown says: nobody wraps so late. */
const maxWrappedChars = 160;
/** Lines no longer than this that are not ended like sentences are a list, a verse or an address. */
const maxLooseChars = 60;

/** A paragraph is one block, however it is wrapped; lines that stand alone in it are blocks of their own. */
function readParagraph(children: readonly PhrasingContent[], kind: Block['kind'], body: string, blocks: Block[]): void {
  const lines = lineText(children, body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\{:[^{}]*\}$/.test(line));
  const isLoose =
    lines.length > 1 &&
    (lines.some((line) => line.length > maxWrappedChars) ||
      lines.every((line) => line.length <= maxLooseChars && !/[.!?,;]["”’)]?$/.test(line)));
  for (const text of isLoose ? lines : joinedTerms(lines)) add(blocks, kind, text);
}

/** Lines put together, but for a term and its meaning (`: …`), which are one item. */
function joinedTerms(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const [n, line] of lines.entries()) {
    const last = found.at(-1);
    if (/^:\s+\S/.test(line) && last !== undefined) found[found.length - 1] = `${last}: ${line.replace(/^:\s+/, '')}`;
    else if (last === undefined || /^:\s+\S/.test(lines[n + 1] ?? '')) found.push(line);
    else found[found.length - 1] = `${last} ${line}`;
  }
  return found;
}

/** `> [!note] Mind the step`: the lines of a callout's first paragraph, without its kind; null when a quotation is one. */
function calloutTitle(children: readonly Nodes[], body: string): readonly string[] | null {
  const [first] = children;
  if (first?.type !== 'paragraph') return null;
  const text = lineText(first.children, body);
  const mark = /^\[!(\w+)\][+-]?[ \t]*/.exec(text);
  if (mark === null) return null;
  const [title = '', ...rest] = text.slice(mark[0].length).split('\n');
  return [title, rest.join(' ')].filter((line) => line.trim() !== '');
}

function readList(list: List, body: string, blocks: Block[]): void {
  for (const item of list.children) readItem(item, body, blocks);
}

function readItem(item: ListItem, body: string, blocks: Block[]): void {
  for (const child of item.children) {
    if (child.type === 'paragraph') add(blocks, 'item', lineText(child.children, body).replaceAll('\n', ' '));
    else read(child, 'item', body, blocks);
  }
}

/** One item a row, its cells between bars, each in its column. */
function readTable(table: Table, body: string, blocks: Block[]): void {
  for (const row of table.children) {
    const cells = row.children.map((cell) => oneLine(lineText(cell.children, body)));
    const text = cells.join(' | ').trim();
    if (cells.some((cell) => cell !== '') && withoutHoles(text) === text) blocks.push({ kind: 'item', text });
  }
}

/** Markup on lines of its own. */
function readMarkup(html: string): readonly Block[] {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(html)) return [];
  const root = parsePage(html);
  settleInline(root);
  pruneUnseen(root);
  return readElement(root).map(({ block }) => block);
}
