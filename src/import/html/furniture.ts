import { textWeight } from '../document/clean.ts';
import type { Block } from '../document/extracted.ts';
import { lineFacts } from '../facts/byline.ts';
import { type FurnitureRole, furnitureRole } from './furniture-words.ts';

/** A line up to this long without a full stop may be a link to another page. */
const maxLinkChars = 160;
/** A paragraph from this length on is running text, whatever stands around it. */
const minParagraphChars = 120;
/** A headline's teaser is no longer than this, and the article before the teasers so many times as long as all of them. */
const maxTeaserChars = 160;
const minTextPerTeaser = 3;

/** Whether a block reads like a headline or a label: short, and not ended like a sentence. */
export const isLabel = (block: Block): boolean =>
  block.kind !== 'code' && block.text.length <= maxLinkChars && !/[.!?…。؟।]["'”’»)\]]*$/u.test(block.text);

/** Whether a block is running text: long, or a sentence of some words. */
export const isProse = (block: Block): boolean =>
  block.kind !== 'heading' &&
  block.kind !== 'code' &&
  !isLabel(block) &&
  (block.text.length >= minParagraphChars ||
    textWeight(block.text) >= minParagraphChars ||
    block.text.split(' ').length >= 5 ||
    isDense(block.text));

/** A sentence of a script that does not part its words. */
const isDense = (text: string): boolean => text.length >= 12 && textWeight(text) >= text.length * 2;

/**
 * Takes a page's furniture out of its blocks: lone lines ("Share this"), lists of links with their heading ("Related
 * Posts"), and the comments with everything below. Only whole blocks that say what furniture says go; the short lines under
 * a list's heading go as far as the next paragraph, but for the one right above it, which may be the paragraph's heading.
 * @param spared blocks of these kinds are never furniture
 */
export function withoutFurniture(
  blocks: readonly Block[],
  spared: readonly Block['kind'][] = ['quotation', 'code'],
): readonly Block[] {
  const isSpared = (block: Block) => spared.includes(block.kind) || isRow(block);
  const roles = blocks.map((block) => (isSpared(block) ? null : furnitureRole(block.text)));
  const isText = blocks.map((block, n) => roles[n] === null && isProse(block));
  const first = isText.indexOf(true);
  const last = isText.lastIndexOf(true);
  const kept: Block[] = [];
  for (let n = 0; n < blocks.length; n++) {
    const block = blocks[n];
    const role = roles[n] ?? null;
    if (block === undefined) break;
    if (role === null) kept.push(block);
    else if (role === 'comments' && first >= 0 && first < n) break;
    else if (role === 'section' && n > first && n < last) kept.push(block);
    else if (role === 'links') n = endOfLinks(blocks, roles, n, first) - 1;
  }
  return withoutEmptyHeadings(kept);
}

/** A row of a table with nothing in its first or last column. */
const isRow = ({ kind, text }: Block): boolean => kind === 'item' && /^\| | \|$/.test(text);

/** Where the list of links that starts at `start` ends: the index of the first block that stays. */
function endOfLinks(
  blocks: readonly Block[],
  roles: readonly (FurnitureRole | null)[],
  start: number,
  first: number,
): number {
  if (start > first && isTeasers(blocks, roles, start + 1)) return blocks.length;
  if (start < first) return endOfLinksInHead(blocks, roles, start + 1);
  let end = start + 1;
  while (end < blocks.length && roles[end] === null && isLabelAt(blocks, end)) {
    if (end > start + 1 && isNumbered(blocks[start + 1]) && !isNumbered(blocks[end])) return end;
    end++;
  }
  const links = end - start - 1;
  const above = blocks[end - 1];
  // what stands right above a paragraph is its heading when it is marked as one, or when there is no list it could belong to
  const isTitled = above?.kind === 'heading' || links === 1;
  return links > 0 && end < blocks.length && roles[end] === null && isTitled ? end - 1 : end;
}

/**
 * Above the text the title is still to come: it is the last line above a byline, a date or a paragraph, or the first without
 * a number under numbered ones.
 */
function endOfLinksInHead(blocks: readonly Block[], roles: readonly (FurnitureRole | null)[], start: number): number {
  const saysFacts = (n: number) => lineFacts(blocks[n]?.text ?? '') !== null;
  let end = start;
  while (end < blocks.length && roles[end] === null && isLabelAt(blocks, end) && !saysFacts(end)) {
    if (end > start && isNumbered(blocks[start]) && !isNumbered(blocks[end])) return end;
    end++;
  }
  if (end === start || end >= blocks.length) return end;
  // other furniture between the title and the text: a line to share it with, how long it takes to read
  let next = end;
  while (roles[next] === 'lone') next++;
  const isList = roles[next] === 'links' || roles[next] === 'section';
  return isList ? end : end - 1;
}

/** A numbered list ends where the numbers do. */
const isNumbered = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'item' || /^#?\d{1,2}(?:\.\d{1,2})*[.):]?\s/.test(block.text));

const isLabelAt = (blocks: readonly Block[], n: number) => {
  const block = blocks[n];
  return block !== undefined && isLabel(block);
};

/** Whether from `start` on a page is headlines with a short teaser under each: no paragraph follows another. */
function isTeasers(blocks: readonly Block[], roles: readonly (FurnitureRole | null)[], start: number): boolean {
  const isText = (n: number) => roles[n] === null && !isLabelAt(blocks, n);
  const chars = (from: number, to: number) =>
    blocks.slice(from, to).reduce((sum, block, n) => sum + (isText(from + n) ? block.text.length : 0), 0);
  let teasers = 0;
  for (let n = start; n < blocks.length; n++) {
    if (!isText(n)) continue;
    const isUnderHeadline = n > start && isLabelAt(blocks, n - 1) && roles[n - 1] === null;
    if (!isUnderHeadline || (blocks[n]?.text.length ?? 0) > maxTeaserChars) return false;
    teasers++;
  }
  return teasers >= 2 && chars(0, start) >= minTextPerTeaser * chars(start, blocks.length);
}

/** A heading with nothing under it has lost its list to the furniture, or stood at the end of the page. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (blocks[end - 1]?.kind === 'heading') end--;
  return blocks.slice(0, end);
}
