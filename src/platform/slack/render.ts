import type { types } from '@slack/bolt';
import { citationLink } from '../../answer/citation.ts';
import type { Cost } from '../../reply/fit.ts';
import { isBlank, plainLine, shortened } from '../../reply/plain.ts';
import type { Block, Button, Cell, Inline } from '../../reply/reply.ts';
import { actionId } from '../action-id.ts';
import { escapePlain } from './escape.ts';
import {
  maxActionsElements,
  maxBlocks,
  maxBlocksChars,
  maxButtonChars,
  maxHeaderChars,
  maxTableColumns,
  maxTableRows,
  maxTextObjectChars,
} from './limits.ts';
import { mrkdwnLine, readableInstant, webAddress } from './text.ts';

export type SlackBlock = types.KnownBlock;
type RichElement = types.RichTextElement;
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
  return blocks.flatMap((block) => {
    const own = drawn(block, mayHaveTable, usedIds);
    if (own.some(({ type }) => type === 'table')) mayHaveTable = false;
    return own;
  });
}

function drawn(block: Block, mayHaveTable: boolean, usedIds: Set<string> = new Set()): readonly SlackBlock[] {
  switch (block.kind) {
    case 'headline':
      return headline(block.text);
    case 'heading':
      return rich([{ type: 'text', text: plainLine(block.text).trim(), style: { bold: true } }]);
    case 'paragraph':
      return rich(block.inlines.flatMap(element));
    case 'note':
      return note(mrkdwnLine(block.inlines));
    case 'list':
      return list(block.items);
    case 'table':
      return table(block, mayHaveTable);
    case 'excerpt':
      return rich(excerpt(block));
    case 'divider':
      return [{ type: 'divider' }];
    case 'buttons':
      return actions(block.buttons, usedIds);
  }
}

/** A header is large and short; what is longer is said in bold. */
function headline(value: string): readonly SlackBlock[] {
  const text = escapePlain(value).trim();
  if (isBlank(text)) return [];
  if (text.length > maxHeaderChars)
    return rich([{ type: 'text', text: plainLine(value).trim(), style: { bold: true } }]);
  return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
}

function note(text: string): readonly SlackBlock[] {
  return text === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}

/** Rich text shows its runs to the letter: there is no markup in them that could be forged. */
function rich(elements: readonly RichElement[]): readonly SlackBlock[] {
  const shown = visible(elements);
  return shown.length === 0 ? [] : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: shown }] }];
}

function list(items: readonly (readonly Inline[])[]): readonly SlackBlock[] {
  const sections = items
    .map((item) => visible(item.flatMap(element)))
    .filter((elements) => elements.length > 0)
    .map((elements) => ({ type: 'rich_text_section' as const, elements }));
  return sections.length === 0
    ? []
    : [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: sections }] }];
}

/** Elements without text are refused by Slack; a line that shows nothing is left out as a whole. */
function visible(elements: readonly RichElement[]): RichElement[] {
  const isShown = elements.some((each) => each.type !== 'text' || !isBlank(each.text));
  return isShown ? elements.filter((each) => each.type !== 'text' || each.text !== '') : [];
}

function element(part: Inline): readonly RichElement[] {
  switch (part.kind) {
    case 'text':
      return [{ type: 'text', text: plainLine(part.text) }];
    case 'strong':
      return [{ type: 'text', text: plainLine(part.text), style: { bold: true } }];
    case 'emphasis':
      return [{ type: 'text', text: plainLine(part.text), style: { italic: true } }];
    case 'link':
      return [link(plainLine(part.text).trim(), part.url)];
    case 'citation':
      return [link(`[${part.citation.number}]`, citationLink(part.citation))];
    case 'time': {
      const { seconds, format, fallback } = readableInstant(part);
      return [{ type: 'date', timestamp: seconds, format, fallback }];
    }
  }
}

function link(text: string, url: string): RichElement {
  const safe = webAddress(url);
  return safe === null || isBlank(text) ? { type: 'text', text } : { type: 'link', url: safe, text };
}

function excerpt({ source, text, quoted, citations }: Of<'excerpt'>): readonly RichElement[] {
  const label = plainLine(source).trim();
  const words = plainLine(text).trim();
  const said = quoted ? `“${words}”` : words;
  return [
    ...(isBlank(label) ? [] : [{ type: 'text', text: `${label}: `, style: { bold: true } } as const]),
    { type: 'text', text: citations.length > 0 ? `${said} ` : said },
    ...citations.flatMap((citation) => element({ kind: 'citation', citation })),
  ];
}

function table(block: Of<'table'>, mayHaveTable: boolean): readonly SlackBlock[] {
  const { caption, columns, rows } = block;
  const title = rich([{ type: 'text', text: plainLine(caption).trim(), style: { bold: true } }]);
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const fits = rows.length > 0 && rows.length < maxTableRows && width > 0 && width <= maxTableColumns;
  if (!mayHaveTable || !fits) return [...title, ...list(rows.map((row) => rowAsLine(columns, row)))];
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
    if (mrkdwnLine(cell) === '') return [];
    if (n === 0) return cell;
    const column = columns[n] ?? '';
    return [{ kind: 'text', text: isBlank(column) ? ' · ' : ` · ${column}: ` }, ...cell];
  });
}

/** The names under which a pair of buttons asks how an answer was; Slack has a form of its own for them. */
const goodVerb = 'good';
const badVerb = 'bad';
const verbOf = (button: Button | undefined) => button?.action.name.split('.').at(-1);

function actions(buttons: readonly Button[], usedIds: Set<string>): readonly SlackBlock[] {
  const [first, second] = buttons;
  if (buttons.length === 2 && first && second && verbOf(first) === goodVerb && verbOf(second) === badVerb) {
    const pair = feedback(first, second, usedIds);
    if (pair) return [pair];
  }
  const elements = buttons.flatMap((button) => {
    const id = actionId(button.action);
    if (id === null || usedIds.has(id)) return [];
    usedIds.add(id);
    const style = button.emphasis === 'secondary' ? {} : { style: button.emphasis };
    return [{ type: 'button', text: label(button), action_id: id, value: id, ...style } as const];
  });
  return Array.from({ length: Math.ceil(elements.length / maxActionsElements) }, (_, n) => ({
    type: 'actions',
    elements: elements.slice(n * maxActionsElements, (n + 1) * maxActionsElements),
  }));
}

function feedback(good: Button, bad: Button, usedIds: Set<string>): SlackBlock | null {
  const [goodId, badId] = [actionId(good.action), actionId(bad.action)];
  if (goodId === null || badId === null || usedIds.has(goodId)) return null;
  usedIds.add(goodId);
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: goodId,
        positive_button: { text: label(good), value: goodId, accessibility_label: label(good).text },
        negative_button: { text: label(bad), value: badId, accessibility_label: label(bad).text },
      },
    ],
  };
}

function label({ label: text }: Button): types.PlainTextElement {
  const shown = escapePlain(shortened(plainLine(text).trim(), maxButtonChars));
  const fitting =
    shown.length <= maxButtonChars ? shown : shortened(plainLine(text).replace(/[&<>]/g, ' ').trim(), maxButtonChars);
  return { type: 'plain_text', text: isBlank(fitting) ? '…' : fitting, emoji: false };
}
