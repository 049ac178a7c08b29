import { withoutClosingMarks } from '../../corpus/blocks.ts';
import { cleanText, oneLine } from './clean.ts';
import type { Block } from './extracted.ts';

/** Hand-wrapped lines are about this long at most; a longer line is a paragraph of its own. */
const maxWrappedChars = 100;
/** A heading has at most this many words. */
const maxHeadingWords = 16;

const bullet = /^\s*[-*+•‣·▪●◦–—]\s+(?=\S)/;
const hashes = /^\s{0,3}(#{1,6})\s+(.*)/;
const quote = /^\s{0,3}>\s?/;

const editMark = /(?<!\s)\s*\[\s*edit(?:\s*\|\s*edit source| source)?\s*\]\s*$/i;

/** Reads plain text or simple Markdown as blocks, one a paragraph, heading, quotation or list item. */
export function readLines(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const group of cleanText(text).split(/\n[ \t\u00a0]*\n/)) {
    const lines = group.split('\n').filter((line) => line.trim() !== '');
    blocks.push(...(isWrapped(lines) ? joined(lines) : whole(lines).map(blockOf)));
  }
  return blocks.filter((block) => block.text !== '');
}

/**
 * Whether the lines of a group are one paragraph broken by hand: all but the last are nearly as long as the longest, and
 * some line goes on in the next one without a sentence's end.
 */
function isWrapped(lines: readonly string[]): boolean {
  const longest = Math.max(...lines.map((line) => line.trim().length));
  if (lines.length < 2 || longest > maxWrappedChars || longest < 40) return false;
  const full = lines.slice(0, -1);
  return (
    full.every((line) => line.trim().length > longest * 0.6) && full.some((line) => !/[.!?:…]["'”’)]*\s*$/.test(line))
  );
}

/** Lines that break off in a sentence, which goes on with a small letter in the next, put together. */
function whole(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      last.trim().length >= minBrokenChars &&
      /[\p{Ll}\p{N},]\s*$/u.test(last.slice(-8)) &&
      /^\s*\p{Ll}/u.test(line);
    if (goesOn) found[found.length - 1] = `${last} ${line.trim()}`;
    else found.push(line);
  }
  return found;
}

/** A shorter line is a label, and what follows it another. */
const minBrokenChars = 20;

/** A wrapped group is one block, or one for each bullet in it. */
function joined(lines: readonly string[]): Block[] {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined || bullet.test(line) || hashes.test(line)) parts.push(line);
    else parts[parts.length - 1] = `${last} ${line.replace(quote, '')}`;
  }
  return parts.map(blockOf);
}

function blockOf(line: string): Block {
  const heading = hashes.exec(line);
  if (heading) return { kind: 'heading', text: oneLine(withoutClosingMarks(heading[2] ?? '')) };
  // an encyclopaedia's headings come with the word of their button
  if (editMark.test(line)) return { kind: 'heading', text: oneLine(line.replace(editMark, '')) };
  if (quote.test(line)) return { kind: 'quotation', text: oneLine(line.replace(quote, '')) };
  if (bullet.test(line)) return { kind: 'item', text: oneLine(line.replace(bullet, '')) };
  return { kind: 'paragraph', text: oneLine(line) };
}

/** Makes headings of the short lines that stand above a paragraph and are not ended like a sentence. */
export function markHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, n) => {
    const next = blocks[n + 1];
    const stands = block.kind === 'paragraph' && next !== undefined && next.text.length > block.text.length;
    return stands && next.kind !== 'heading' && looksLikeHeading(block.text) ? { ...block, kind: 'heading' } : block;
  });
}

/** Short, begun like a title, not ended like a sentence; a question may be one. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 120 &&
  text.split(' ').length <= maxHeadingWords &&
  /^["“‘'«(¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  !/[.,;:!…。]["'”’»)]*$/u.test(text);
