import { citationLink } from '../../answer/citation.ts';
import type { Cost } from '../../chat/fit.ts';
import { honestLink } from '../../chat/honest-link.ts';
import { isBlank, safeUrl } from '../../chat/plain.ts';
import type { Block, Cell, Inline } from '../../chat/reply.ts';
import { type SameSource, sameSourceTogether } from '../shared/same-source.ts';
import { type ActionRow, buttonsOf, rows, selects } from './controls.ts';
import { escapeMarkdown } from './escape.ts';
import { component, maxComponents, maxRowButtons, maxTextChars } from './limits.ts';

export interface TextDisplay {
  readonly type: typeof component.textDisplay;
  readonly content: string;
}
export interface Separator {
  readonly type: typeof component.separator;
}
/** The number is set on the first component of a delivery, to know the message again; else Discord gives one. */
export type Component = (TextDisplay | Separator | ActionRow) & { readonly id?: number };

/** What one message holds. */
export const budget = { maxChars: maxTextChars, maxParts: maxComponents, cost: costOf } as const;

/** Between two blocks stand at most two line breaks. */
const gapChars = 2;

function costOf(block: Block): Cost {
  if (block.kind === 'buttons') {
    const count = buttonsOf(block.buttons, new Set()).length;
    return { chars: 0, parts: count + Math.ceil(count / maxRowButtons) };
  }
  // Each select has a row to itself.
  if (block.kind === 'select') return { chars: 0, parts: 2 * selects(block, new Set()).length };
  return block.kind === 'divider' ? { chars: 0, parts: 1 } : { chars: markdown(block).length + gapChars, parts: 1 };
}

/** Draws blocks as components; at least one, even of nothing. */
export function renderBlocks(blocks: readonly Block[]): readonly [Component, ...Component[]] {
  const components: Component[] = [];
  const usedIds = new Set<string>();
  let content = '';
  let last: Drawn['kind'] = 'divider';
  const flush = () => {
    if (content !== '') components.push({ type: component.textDisplay, content });
    content = '';
  };
  // Above other headings a headline is larger than they are; alone it needs no more room than they do.
  const top = blocks.some(({ kind }) => kind === 'heading' || kind === 'table') ? '##' : '###';
  for (const block of sameSourceTogether(blocks)) {
    if (block.kind === 'buttons' || block.kind === 'select') {
      flush();
      components.push(
        ...(block.kind === 'buttons' ? rows(buttonsOf(block.buttons, usedIds)) : selects(block, usedIds)),
      );
    } else if (block.kind === 'divider') {
      flush();
      if (components.length > 0) components.push({ type: component.separator });
    } else {
      const drawn = markdown(block, top);
      if (drawn !== '') content += content === '' ? drawn : `${gap(last, block.kind)}${drawn}`;
    }
    last = block.kind;
  }
  flush();
  const [first = { type: component.textDisplay, content: 'There is nothing to show.' }, ...rest] = components;
  return [first, ...rest];
}

type Drawn = Block | SameSource;

const headed: readonly Drawn['kind'][] = ['headline', 'heading', 'table'];

/**
 * A heading stays close to what it heads, and Discord keeps it apart from what stands before it; small print is close to
 * what it is about, a list to what opens it.
 */
function gap(before: Drawn['kind'], kind: Drawn['kind']): string {
  const isClose = before === 'headline' || before === 'heading' || kind === 'note' || headed.includes(kind);
  const isOpened = kind === 'list' && before !== 'list';
  return isClose || isOpened ? '\n' : '\n\n';
}

/** A block as Markdown; empty when a reader would see nothing. A headline is marked as `top`. */
function markdown(block: Exclude<Drawn, { kind: 'buttons' | 'select' | 'divider' }>, top = '###'): string {
  switch (block.kind) {
    case 'headline':
      return marked(`${top} `, escapeMarkdown(block.text).trim(), '');
    case 'heading':
      return marked('### ', escapeMarkdown(block.text).trim(), '');
    case 'paragraph':
      return line(block.inlines);
    case 'note':
      return marked('-# ', line(block.inlines), '');
    case 'list':
      return lines(block.items.map((item) => marked('- ', line(item), '')));
    case 'table':
      return lines([
        marked('### ', escapeMarkdown(block.caption).trim(), ''),
        ...block.rows.map((row) => tableRow(block.columns, row)),
      ]);
    case 'excerpt':
      return [label(block.source), said(block)].filter((part) => part !== '').join(' ');
    case 'same-source':
      return lines([label(block.source), ...block.excerpts.map((each) => marked('- ', said(each), ''))]);
  }
}

const label = (source: string) => marked('**', escapeMarkdown(source).trim(), ':**');

/** No line begins with a number that belongs to the words before it. */
const unbroken = '\u00A0';

/** The words of an excerpt, with its numbers behind. */
function said({ text, quoted, citations }: Extract<Block, { kind: 'excerpt' }>): string {
  const words = escapeMarkdown(text).trim();
  const numbers = citations.map((citation) => inline({ kind: 'citation', citation })).join('');
  return [quoted ? `“${words}”` : words, numbers].filter((part) => part !== '').join(unbroken);
}

/** One row a line, which a phone can show: its first cell, then each other one after its column's name. */
function tableRow(columns: readonly string[], row: readonly Cell[]): string {
  const cells = row.map((cell, n) => {
    const drawn = line(cell);
    const column = escapeMarkdown(columns[n] ?? '').trim();
    return n === 0 || drawn === '' || isBlank(column) ? drawn : `*${column}:* ${drawn}`;
  });
  return marked('- ', cells.filter((cell) => cell !== '').join(' · '), '');
}

const lines = (all: readonly string[]) => all.filter((each) => each !== '').join('\n');
const marked = (before: string, inner: string, after: string) => (isBlank(inner) ? '' : `${before}${inner}${after}`);

function line(inlines: readonly Inline[]): string {
  const drawn = inlines.map(inline);
  // Two marked runs side by side would run into each other: `**a****b**`.
  const joined = drawn.reduce(
    (all, each) => all + (all.endsWith('*') && each.startsWith('*') ? '\u2060' : '') + each,
    '',
  );
  return isBlank(joined) ? '' : joined.trim();
}

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escapeMarkdown(part.text);
    case 'strong':
      return wrapped('**', escapeMarkdown(part.text));
    case 'emphasis':
      return wrapped('*', escapeMarkdown(part.text));
    case 'link':
      return honestLink(part)
        .map((each) => (each.kind === 'link' ? link(escapeMarkdown(each.text).trim(), each.url) : inline(each)))
        .join('');
    case 'citation':
      return link(`[${part.citation.number}]`, citationLink(part.citation));
    case 'time':
      return `<t:${Math.floor(part.atMs / 1000)}:${{ date: 'D', 'date-time': 'f', relative: 'R' }[part.style]}>`;
  }
}

/** Marks must touch the words: blanks at the edges go outside. */
function wrapped(mark: string, text: string): string {
  if (isBlank(text)) return text;
  const inner = text.trim();
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

/** The pointed brackets keep the address from being unfurled. */
function link(label: string, url: string): string {
  const safe = safeUrl(url);
  return safe === null || isBlank(label) ? label : `[${label}](<${safe}>)`;
}
