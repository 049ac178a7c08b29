import MarkdownIt, { type Token } from 'markdown-it';
import { oneLine } from '../document/clean.ts';
import type { Block } from '../document/extracted.ts';
import { withoutHoles } from '../html/holes.ts';
import { readElement } from '../html/html-blocks.ts';
import { codeText } from '../html/html-code.ts';
import { pruneUnseen } from '../html/html-furniture.ts';
import { settleInline } from '../html/html-inline.ts';
import { parsePage } from '../html/html-tree.ts';
import { withoutFrames } from './markdown-frames.ts';
import { lineText } from './markdown-lines.ts';

/** CommonMark with GitHub's tables and struck words; addresses in a line need no link. */
const parser = new MarkdownIt({ html: true, linkify: false });

/** Reads Markdown, and what notebooks and manuals add to it, as blocks. */
export function readMarkdown(body: string): readonly Block[] {
  const reader = new Reader();
  // what a note says is no address of a link, though it is written like one
  for (const token of parser.parse(withoutFrames(body).replace(noteMark, '$1\\[^'), {})) reader.read(token);
  return reader.blocks;
}

const noteMark = /^( {0,3})\[\^/gm;

/** Lines as long as this are paragraphs, whatever Markdown says: nobody wraps so late. */
const maxWrappedChars = 160;
/** Lines no longer than this that are not ended like sentences are a list, a verse or an address. */
const maxLooseChars = 60;

class Reader {
  readonly blocks: Block[] = [];
  /** What the open elements make of the text in them, the innermost last. */
  private readonly open: Token[] = [];
  private row: string[] | null = null;
  /** Quotations that turned out to be the writer's own words in a frame. */
  private readonly callouts = new Set<Token>();

  read(token: Token): void {
    switch (token.type) {
      case 'inline':
        this.inline(token);
        break;
      case 'fence':
        // a note of a manual's, written as program text
        if (
          /^\{(?:note|tip|hint|important|warning|caution|attention|danger|error|admonition|seealso|topic)\}/.test(
            token.info,
          )
        )
          this.blocks.push(...readMarkdown(token.content.replace(/^(?:[ \t]*:[\w-]+:.*\n)+/, '')));
        else this.add('code', codeText(token.content));
        break;
      case 'code_block':
        this.add('code', codeText(token.content));
        break;
      case 'html_block':
        this.blocks.push(...readMarkup(token.content));
        break;
      case 'tr_open':
        this.row = [];
        break;
      case 'tr_close':
        this.endRow();
        break;
    }
    if (token.nesting === 1) this.open.push(token);
    if (token.nesting === -1) this.open.pop();
  }

  private isIn(type: string): boolean {
    return this.open.some((token) => token.type === type);
  }

  private inline(token: Token): void {
    const text = lineText(token.children ?? []);
    const around = this.open.at(-1)?.type ?? '';
    if (this.row !== null) this.row.push(oneLine(text));
    else if (around === 'heading_open') this.add('heading', text);
    else if (this.isIn('list_item_open')) this.add('item', text.replace(/^\[[ xX]\]\s+/, '').replaceAll('\n', ' '));
    else this.paragraph(text);
  }

  private paragraph(text: string): void {
    // a note at the foot of the page
    const note = /^\[\^[\w-]{1,40}\]:\s+/.exec(text);
    if (note) {
      this.add('item', text.slice(note[0].length).replaceAll('\n', ' '));
      return;
    }
    const frame = this.open.findLast((token) => token.type === 'blockquote_open');
    const mark = /^\[!(\w+)\][+-]?[ \t]*/.exec(text);
    if (frame && mark) {
      // `> [!note] Mind the step`: a title, and what is said under it
      this.callouts.add(frame);
      const [title = '', ...rest] = text.slice(mark[0].length).split('\n');
      for (const line of [title, rest.join(' ')]) this.add('paragraph', line);
      return;
    }
    this.lines(text, frame && !this.callouts.has(frame) ? 'quotation' : 'paragraph');
  }

  /** A paragraph is one block, however it is wrapped; lines that stand alone in it are blocks of their own. */
  private lines(text: string, kind: Block['kind']): void {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^\{:[^{}]*\}$/.test(line));
    const isLoose =
      lines.length > 1 &&
      (lines.some((line) => line.length > maxWrappedChars) ||
        lines.every((line) => line.length <= maxLooseChars && !/[.!?,;]["”’)]?$/.test(line)));
    for (const line of isLoose ? lines : joinedTerms(lines)) this.add(kind, line);
  }

  /** One item a row, its cells between bars, each in its column. */
  private endRow(): void {
    const cells = this.row ?? [];
    this.row = null;
    const text = cells.join(' | ').trim();
    if (cells.some((cell) => cell !== '') && withoutHoles(text) === text) this.blocks.push({ kind: 'item', text });
  }

  private add(kind: Block['kind'], text: string): void {
    const line = kind === 'code' ? text : withoutHoles(oneLine(text));
    if (line !== '') this.blocks.push({ kind, text: line });
  }
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

/** Markup on lines of its own. */
function readMarkup(html: string): readonly Block[] {
  if (/^\s*<!--/.test(html) && html.indexOf('-->') === html.trimEnd().length - 3) return [];
  const root = parsePage(html);
  settleInline(root);
  pruneUnseen(root);
  return readElement(root).map(({ block }) => block);
}
