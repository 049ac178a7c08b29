import type { Citation } from '../../answer/answer.ts';
import { citationLink } from '../../answer/citation.ts';
import { usualLanguage } from '../../chat/language.ts';
import { type Block, type Button, type Cell, citationsIn, type Inline, type Reply } from '../../chat/reply.ts';
import { sourceLabel } from '../../reply/labels.ts';
import { askAction } from '../../reply/small-talk.ts';
import { type Words, wordsOf } from '../../reply/words/words.ts';
import { inert } from './escape.ts';

/** How wide lines are wrapped, and whether bold and dim may be used. */
export interface TerminalStyle {
  readonly columns: number;
  readonly isStyled: boolean;
}

/** A reply as plain text for a terminal, without a line feed at the end; citations are listed below with their links. */
export function renderReply(reply: Reply, style: TerminalStyle): string {
  const usual = { ...style, columns: style.columns > 0 ? style.columns : usualColumns };
  const words = wordsOf(reply.language ?? usualLanguage);
  const parts = grouped(reply.blocks, usual);
  const citations = citationsOf(reply.blocks);
  if (citations.length > 0) parts.push(footnotes(citations, usual, words).join('\n'));
  return parts.join('\n\n');
}

/** A terminal that does not say how wide it is. */
const usualColumns = 80;

/** Blocks one after the other; sentences of one source under its name, which is there once. */
function grouped(blocks: readonly Block[], style: TerminalStyle): string[] {
  const parts: string[] = [];
  let source = '';
  for (const block of blocks) {
    const own = block.kind === 'excerpt' ? labelOf(block, style) : '';
    const said = renderBlock(block, style);
    if (said === '') continue;
    if (own !== '' && own === source) parts.push(`${parts.pop()}\n${said}`);
    else parts.push(own === '' ? said : `${own}\n${said}`);
    source = own;
  }
  return parts;
}

function labelOf({ source, detail = '' }: Extract<Block, { kind: 'excerpt' }>, style: TerminalStyle): string {
  const [name, rest] = [inert(source).trim(), inert(detail).trim()];
  if (name === '') return rest;
  return rest === '' ? bold(name, style) : `${bold(name, style)} · ${rest}`;
}

const numbersOf = (citations: readonly Citation[]): string =>
  citations.length === 0 ? '' : ` ${citations.map(({ number }) => `[${number}]`).join('')}`;

/** The buttons of a reply in order, those that say the same once: in a chat their numbers can be typed. */
export const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .filter(({ label }, at, all) => all.findIndex((each) => each.label === label) === at);

function renderBlock(block: Block, style: TerminalStyle): string {
  switch (block.kind) {
    case 'headline':
      return bold(wrap(`${inert(block.text)}${numbersOf(block.citations ?? [])}`, style.columns, ''), style);
    case 'heading':
      return bold(wrap(inert(block.text), style.columns, ''), style);
    case 'paragraph':
      return wrap(inlineText(block.inlines, style), style.columns, '');
    case 'note':
      return dim(wrap(inlineText(block.inlines, style), style.columns, ''), style);
    case 'excerpt': {
      const words = block.quoted ? `“${inert(block.text)}”` : inert(block.text);
      const said = `${words}${numbersOf(block.citations)}${inlineText(block.also ?? [], style)}`;
      return wrap(`  ${said}`, style.columns, '  ');
    }
    case 'list':
      return block.items.map((item) => wrap(`- ${inlineText(item, style)}`, style.columns, '  ')).join('\n');
    case 'table':
      return renderTable(block.caption, block.columns, block.rows, style);
    case 'divider':
      return '-'.repeat(Math.min(style.columns, 20));
    case 'buttons':
      return block.buttons
        .flatMap(({ label, action }) => (action.name === askAction ? `- “${inert(label)}”` : []))
        .join('\n');
    case 'select':
      return '';
  }
}

function renderTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  style: TerminalStyle,
): string {
  const cells = [
    columns.map(inert),
    ...rows.map((row) => row.map((cell) => inlineText(cell, { ...style, isStyled: false }))),
  ];
  const widths = columns.map((_, n) => Math.max(...cells.map((row) => [...(row[n] ?? '')].length)));
  const fits = widths.reduce((sum, width) => sum + width + 2, 0) <= style.columns;
  const head = bold(inert(caption), style);
  if (fits)
    return [
      head,
      ...cells.map((row) =>
        row
          .map((cell, n) => cell.padEnd(widths[n] ?? 0))
          .join('  ')
          .trimEnd(),
      ),
    ].join('\n');
  const titles = cells[0] ?? [];
  const asLists = cells
    .slice(1)
    .map((row) => row.map((cell, n) => `${n === 0 ? '-' : ' '} ${titles[n]}: ${cell}`).join('\n'));
  return [head, ...asLists].join('\n');
}

const inlineText = (inlines: readonly Inline[], style: TerminalStyle): string =>
  inlines.map((inline) => oneInline(inline, style)).join('');

function oneInline(inline: Inline, style: TerminalStyle): string {
  switch (inline.kind) {
    case 'text':
    case 'emphasis':
      return inert(inline.text);
    case 'strong':
      return bold(inert(inline.text), style);
    case 'link':
      return inline.text === inline.url ? inert(inline.url) : `${inert(inline.text)} (${inert(inline.url)})`;
    case 'citation':
      return `[${inline.citation.number}]`;
    case 'time':
      return `${new Date(inline.atMs)
        .toISOString()
        .slice(0, inline.style === 'date' ? 10 : 16)
        .replace('T', ' ')}${inline.style === 'date' ? '' : ' UTC'}`;
  }
}

function citationsOf(blocks: readonly Block[]): readonly Citation[] {
  const found = new Map<number, Citation>();
  for (const block of blocks) {
    for (const citation of citationsIn(block)) found.set(citation.number, citation);
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/** One note for all the citations that lead to the same place. */
function footnotes(citations: readonly Citation[], style: TerminalStyle, words: Words): string[] {
  const links = [...new Set(citations.map(citationLink))];
  return links.flatMap((link) => {
    const all = citations.filter((citation) => citationLink(citation) === link);
    const [first] = all;
    if (!first) return [];
    const numbers = all.map(({ number }) => `[${number}]`).join('');
    return [dim(`${numbers} ${inert(sourceLabel(first, words))}: ${inert(first.title)}\n    ${inert(link)}`, style)];
  });
}

const bold = (text: string, { isStyled }: TerminalStyle) => (isStyled ? `\u001B[1m${text}\u001B[22m` : text);
const dim = (text: string, { isStyled }: TerminalStyle) => (isStyled ? `\u001B[2m${text}\u001B[22m` : text);

/** Breaks at blanks only: a link or a word is never cut. Continuation lines begin with `indent`. */
function wrap(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = indent + word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
