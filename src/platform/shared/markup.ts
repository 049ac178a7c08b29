import type { Citation } from '../../answer/answer.ts';
import { citationLink } from '../../answer/citation.ts';
import { honestLink } from '../../chat/honest-link.ts';
import { isBlank } from '../../chat/plain.ts';
import type { Block, Cell, Inline } from '../../chat/reply.ts';
import type { Excerpt, SameSource } from './same-source.ts';

export type Instant = Extract<Inline, { kind: 'time' }>;

/** How a platform marks text: all that tells its markup from another's. What is marked is escaped already and not blank. */
export interface Marks {
  /** Plain text as one line that shows the very text. */
  readonly escape: (text: string) => string;
  /** Stand on both sides of a run. */
  readonly strong: string;
  readonly emphasis: string;
  readonly headline: (words: string) => string;
  readonly heading: (words: string) => string;
  /** Small print. */
  readonly note: (line: string) => string;
  /** One of a list. */
  readonly item: (line: string) => string;
  /** Who says it, above the words. */
  readonly source: (words: string) => string;
  /** A column's name, in front of a cell. */
  readonly column: (words: string) => string;
  /** The label alone where the address is none to link to. */
  readonly link: (label: string, url: string) => string;
  /** An instant, in the reader's own zone. */
  readonly instant: (instant: Instant) => string;
}

/** No line begins with a number that belongs to the words before it. */
export const unbroken = '\u00A0';

/** What can be written as text. */
export type Written = Exclude<Block | SameSource, { readonly kind: 'buttons' | 'select' | 'divider' }>;

/** A block as marked text; empty when a reader would see nothing. */
export function marked(block: Written, marks: Marks): string {
  switch (block.kind) {
    case 'headline':
      return unlessBlank(headlineLine(block, marks), marks.headline);
    case 'heading':
      return unlessBlank(marks.escape(block.text).trim(), marks.heading);
    case 'paragraph':
      return markedLine(block.inlines, marks);
    case 'note':
      return unlessBlank(markedLine(block.inlines, marks), marks.note);
    case 'list':
      return lines(block.items.map((item) => unlessBlank(markedLine(item, marks), marks.item)));
    case 'table':
      return lines([
        unlessBlank(marks.escape(block.caption).trim(), marks.heading),
        ...block.rows.map((row) => unlessBlank(tableRow(block.columns, row, marks), marks.item)),
      ]);
    case 'excerpt':
      return lines([sourceOf(block, marks), said(block, marks)]);
    case 'same-source':
      return lines([
        sourceOf(block, marks),
        ...block.excerpts.map((each) => unlessBlank(said(each, marks), marks.item)),
      ]);
  }
}

/** Runs as one line; empty when a reader would see nothing. */
export function markedLine(inlines: readonly Inline[], marks: Marks): string {
  const mark = new Set([...marks.strong, ...marks.emphasis]);
  // Two marked runs side by side would run into each other: `**a****b**`.
  const isClose = (before: string, after: string) => mark.has(before.at(-1) ?? '') && mark.has(after.charAt(0));
  const line = inlines
    .map((each) => inline(each, marks))
    .reduce((all, each) => all + (isClose(all, each) ? '\u2060' : '') + each, '');
  return isBlank(line) ? '' : line.trim();
}

function inline(part: Inline, marks: Marks): string {
  switch (part.kind) {
    case 'text':
      return marks.escape(part.text);
    case 'strong':
    case 'emphasis':
      return wrapped(marks[part.kind], marks.escape(part.text));
    case 'link':
      return honestLink(part)
        .map((each) => (each.kind === 'link' ? link(each.text, each.url, marks) : inline(each, marks)))
        .join('');
    case 'citation':
      return marks.link(`[${part.citation.number}]`, citationLink(part.citation));
    case 'time':
      return marks.instant(part);
  }
}

function link(text: string, url: string, marks: Marks): string {
  const label = marks.escape(text).trim();
  return isBlank(label) ? label : marks.link(label, url);
}

/** Marks must touch the words: blanks at the edges go outside. */
function wrapped(mark: string, text: string): string {
  if (isBlank(text)) return text;
  const inner = text.trim();
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

/** The very thing that was asked for, with its numbers behind. */
function headlineLine({ text, citations = [] }: Extract<Block, { kind: 'headline' }>, marks: Marks): string {
  const words = marks.escape(text).trim();
  return isBlank(words) ? '' : [words, numbersOf(citations, marks)].filter((part) => part !== '').join(unbroken);
}

/** Who says it, with what kind of piece it is and of which day. */
function sourceOf({ source, detail = '' }: Pick<Excerpt, 'source' | 'detail'>, marks: Marks): string {
  const name = unlessBlank(marks.escape(source).trim(), marks.source);
  const rest = marks.escape(detail).trim();
  return [name, rest].filter((part) => !isBlank(part)).join(' · ');
}

const numbersOf = (citations: readonly Citation[], marks: Marks): string =>
  citations.map((citation) => inline({ kind: 'citation', citation }, marks)).join('');

/** The words of an excerpt, with its numbers behind. */
function said({ text, quoted, citations, also = [] }: Excerpt, marks: Marks): string {
  const words = marks.escape(text).trim();
  const numbers = numbersOf(citations, marks);
  const line = [quoted ? `“${words}”` : words, numbers].filter((part) => part !== '').join(unbroken);
  return `${line}${also.map((each) => inline(each, marks)).join('')}`;
}

/** One row a line, which a phone can show: its first cell, then each other one after its column's name. */
function tableRow(columns: readonly string[], row: readonly Cell[], marks: Marks): string {
  const cells = row.map((cell, n) => {
    const drawn = markedLine(cell, marks);
    const column = marks.escape(columns[n] ?? '').trim();
    return n === 0 || drawn === '' || isBlank(column) ? drawn : `${marks.column(column)}${drawn}`;
  });
  return cells.filter((cell) => cell !== '').join(' · ');
}

const lines = (all: readonly string[]) => all.filter((line) => line !== '').join('\n');
const unlessBlank = (words: string, mark: (words: string) => string) => (isBlank(words) ? '' : mark(words));
