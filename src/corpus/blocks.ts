import type { Span } from '../language/span.ts';

/** A stretch of an article between blank lines, list markers and headings. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph' | 'item'; readonly span: Span };

interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line longer than this is a paragraph of its own: nobody wraps by hand that late. */
const maxWrappedChars = 160;
/** A line without a full stop is a heading up to this many words… */
const maxHeadingWords = 14;
/** …and when at most so many of them follow one another; more are a list without markers. */
const maxHeadingRun = 4;

const heading = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,3}[.)][ \t]))*[ \t]*#{1,6}[ \t]+(.*)/;
/** Opens and closes program text: the closing marks are at least as many. */
const fenceMark = /^ {0,3}(`{3,}|~{3,})/;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const marker = /^(?:[ \t]*(?:>|[-*+•‣·–][ \t]|\d{1,3}[.)][ \t]))+[ \t]*(?:\[[ xX]\][ \t]+)?(?=\S)/;
/** Rules, fences, table borders, comments, pictures, link definitions, and marks alone. */
const markup = /^\s*(?:```|~~~|<!--.*-->$|!\[[^\]]*\]\([^)]*\)$|\[[^\]]+\]:\s*\S|(?!\s)[^\p{L}\p{N}]*$)/u;

/** A heading may be closed by the marks that opened it: `## Talks ##`. */
export const withoutClosingMarks = (title: string): string =>
  title
    .trimEnd()
    .replace(/(?<!#)#+$/, '')
    .trimEnd();

/** Reads Markdown or plain text as headings, paragraphs and list items; their spans leave markers and markup lines out. */
export function readBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let group: TextLine[] = [];
  const flush = () => {
    for (const block of readGroup(group)) blocks.push(block);
    group = [];
  };
  const all = lines(text);
  const fenced = fencedLines(all);
  for (const [n, line] of all.entries()) {
    if (fenced.has(n)) {
      flush();
      if (/[\p{L}\p{N}]/u.test(line.text)) blocks.push({ kind: 'item', span: trimmed(line, 0) });
      continue;
    }
    const titled = heading.exec(line.text)?.[1];
    if (titled !== undefined) {
      flush();
      const title = withoutClosingMarks(titled);
      if (/[\p{L}\p{N}]/u.test(title)) blocks.push({ kind: 'heading', text: title });
    } else if (underline.test(line.text) && group.length === 1 && isHeadingLike(group[0]?.text ?? '')) {
      blocks.push({ kind: 'heading', text: (group[0]?.text ?? '').trim() });
      group = [];
    } else if (markup.test(line.text)) flush();
    else group.push(line);
  }
  flush();
  return bareHeadings(text, blocks);
}

/** The lines of program text, between two fences: each stands alone, and its signs are no marks. A fence that nothing closes is none. */
function fencedLines(all: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let opened: { readonly at: number; readonly fence: string } | null = null;
  for (const [n, line] of all.entries()) {
    const fence = fenceMark.exec(line.text)?.[1];
    if (fence === undefined) continue;
    if (opened === null) opened = { at: n, fence };
    else if (fence.startsWith(opened.fence) && line.text.trim() === fence) {
      for (let inside = opened.at + 1; inside < n; inside++) found.add(inside);
      opened = null;
    }
  }
  return found;
}

function lines(text: string): readonly TextLine[] {
  const found: TextLine[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const before = text.slice(found.at(-1)?.end ?? 0, match.index);
    const breaks = before.replace(/\r\n/g, '\n').length;
    if (breaks > 1) found.push({ start: match.index, end: match.index, text: '' });
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}

/** Lines with no blank one between them: list items, quoted lines, and paragraphs either wrapped or a line each. */
function readGroup(group: readonly TextLine[]): readonly TextBlock[] {
  const blocks: { kind: 'paragraph' | 'item'; span: Span }[] = [];
  const isWrapped = group.every((line) => line.text.length <= maxWrappedChars);
  for (const line of group) {
    const marks = marker.exec(line.text)?.[0];
    const last = blocks.at(-1);
    const span = trimmed(line, marks?.length ?? 0);
    if (marks === undefined && last !== undefined && isWrapped) {
      last.span = { start: last.span.start, end: span.end };
    } else blocks.push({ kind: marks === undefined ? 'paragraph' : 'item', span });
  }
  return blocks;
}

function trimmed(line: TextLine, markerChars: number): Span {
  const rest = line.text.slice(markerChars);
  const start = line.start + markerChars + (rest.length - rest.trimStart().length);
  return { start, end: start + rest.trim().length };
}

/** Takes short lines without a full stop that stand above a paragraph for the headings they are. */
function bareHeadings(text: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const read = [...blocks];
  for (let i = 0; i < read.length; i++) {
    let next = i;
    while (isBareHeading(text, read[next])) next++;
    const below = read[next];
    if (next > i && next - i <= maxHeadingRun && below !== undefined && below.kind !== 'heading') {
      for (let k = i; k < next; k++) read[k] = asHeading(text, read[k]);
    }
    i = Math.max(i, next - 1);
  }
  return read;
}

function isBareHeading(text: string, block: TextBlock | undefined): boolean {
  return block?.kind === 'paragraph' && isHeadingLike(text.slice(block.span.start, block.span.end));
}

function asHeading(text: string, block: TextBlock | undefined): TextBlock {
  if (block === undefined || block.kind === 'heading') throw new RangeError('not a paragraph');
  return { kind: 'heading', text: text.slice(block.span.start, block.span.end) };
}

function isHeadingLike(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (
    words.length <= maxHeadingWords &&
    /^["“‘'(¿]?[\p{Lu}\d]/u.test(line.trim()) &&
    /[\p{L}\p{N})"”’'?]$/u.test(line.trim()) &&
    !/[.!]["”’')]*$/.test(line.trim())
  );
}
