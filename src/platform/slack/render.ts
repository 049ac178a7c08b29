import type { types } from '@slack/bolt';
import type { Cost } from '../../chat/fit.ts';
import { isBlank, plainLine } from '../../chat/plain.ts';
import type { Block, Cell, Inline } from '../../chat/reply.ts';
import { markedLine } from '../shared/markup.ts';
import { type SameSource, sameSourceTogether } from '../shared/same-source.ts';
import { buttonBlocks, selectBlocks } from './buttons.ts';
import { escapePlain } from './escape.ts';
import {
  maxBlocks,
  maxBlocksChars,
  maxHeaderChars,
  maxTableColumns,
  maxTableRows,
  maxTextObjectChars,
} from './limits.ts';
import { marks } from './marks.ts';
import {
  element,
  excerptElements,
  type RichElement,
  richList,
  richText,
  sameSourceText,
  visible,
} from './rich-text.ts';

export type SlackBlock = types.KnownBlock;
type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Where blocks are shown. Tables exist in messages only, and once in each. */
export type Surface = 'message' | 'view';

/** What one message holds. */
export const budget = { maxChars: maxBlocksChars, maxParts: maxBlocks, cost: costOf } as const;

/** A block is measured as the JSON that is sent; a table as whichever of its two forms is larger. */
function costOf(block: Block): Cost {
  const forms = block.kind === 'table' ? [drawn(block, true), drawn(block, false)] : [drawn(block, true)];
  return forms
    .map((blocks) => ({
      chars: blocks.every(isDrawable) ? JSON.stringify(blocks).length : Number.POSITIVE_INFINITY,
      parts: blocks.length,
    }))
    .reduce((a, b) => ({ chars: Math.max(a.chars, b.chars), parts: Math.max(a.parts, b.parts) }));
}

/** Small print is one text object, which holds less than a message does. */
function isDrawable(block: SlackBlock): boolean {
  return (
    block.type !== 'context' ||
    block.elements.every((each) => !('text' in each) || each.text.length <= maxTextObjectChars)
  );
}

/** Draws blocks as Block Kit; empty when a reader would see nothing. */
export function renderBlocks(blocks: readonly Block[], surface: Surface = 'message'): readonly SlackBlock[] {
  let mayHaveTable = surface === 'message';
  const usedIds = new Set<string>();
  return sameSourceTogether(blocks).flatMap((block) => {
    const own = drawn(block, mayHaveTable, usedIds);
    if (own.some(({ type }) => type === 'table')) mayHaveTable = false;
    return own;
  });
}

function drawn(
  block: Block | SameSource,
  mayHaveTable: boolean,
  usedIds: Set<string> = new Set(),
): readonly SlackBlock[] {
  switch (block.kind) {
    case 'headline':
    case 'heading':
      return header(block.text);
    case 'paragraph':
      return richText(block.inlines.flatMap(element));
    case 'note':
      return note(markedLine(block.inlines, marks));
    case 'list':
      return richList(block.items);
    case 'table':
      return table(block, mayHaveTable);
    case 'excerpt':
      return richText(excerptElements(block));
    case 'same-source':
      return sameSourceText(block);
    case 'divider':
      return [{ type: 'divider' }];
    case 'buttons':
      return buttonBlocks(block.buttons, usedIds);
    case 'select':
      return selectBlocks(block, usedIds);
  }
}

/** A header is large and short; what is longer is said in bold. */
function header(value: string): readonly SlackBlock[] {
  const text = escapePlain(value).trim();
  if (isBlank(text)) return [];
  if (text.length > maxHeaderChars)
    return richText([{ type: 'text', text: plainLine(value).trim(), style: { bold: true } }]);
  return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
}

function note(text: string): readonly SlackBlock[] {
  return text === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}

function table(block: Of<'table'>, mayHaveTable: boolean): readonly SlackBlock[] {
  const { caption, columns, rows } = block;
  const title = header(caption);
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const fits = rows.length > 0 && rows.length < maxTableRows && width > 0 && width <= maxTableColumns;
  if (!mayHaveTable || !fits) return [...title, ...richList(rows.map((row) => rowAsLine(columns, row)))];
  const row = (cells: readonly Cell[]) => Array.from({ length: width }, (_, n) => tableCell(cells[n] ?? []));
  const head = row(columns.map((column) => [{ kind: 'strong', text: column }]));
  return [
    ...title,
    {
      type: 'table',
      rows: [head, ...rows.map(row)],
      column_settings: Array.from({ length: width }, () => ({ is_wrapped: true })),
    },
  ];
}

function tableCell(cell: Cell): types.RichTextBlock {
  const shown = visible(cell.flatMap(element));
  const elements: RichElement[] = shown.length > 0 ? shown : [{ type: 'text', text: '–' }];
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

/** A row where no table can stand: its first cell, then each other one after its column's name. */
function rowAsLine(columns: readonly string[], row: readonly Cell[]): readonly Inline[] {
  return row.flatMap((cell, n): readonly Inline[] => {
    if (markedLine(cell, marks) === '') return [];
    if (n === 0) return cell;
    const column = columns[n] ?? '';
    return [{ kind: 'text', text: isBlank(column) ? ' · ' : ` · ${column}: ` }, ...cell];
  });
}
