import { type Block, type Extracted, type ExtractResult, nothingFound, refused } from '../document/extracted.ts';
import { looksLikeHeading, markHeadings, readLines } from '../document/lines.ts';
import { isAboutAuthor } from '../facts/about-author.ts';
import { authorName, datelineFacts, type LineFacts, lineFacts } from '../facts/byline.ts';
import { copyrightHolder } from '../facts/copyright.ts';
import { languageOfDates } from '../facts/language.ts';
import { isLabel, isProse, withoutFurniture } from '../html/furniture.ts';
import { paywallNote, saysPaywall } from '../html/walls.ts';

/** The document's head is looked for in this many blocks at most, its last lines in as many from the end. */
const maxHeadBlocks = 25;
const maxTailBlocks = 4;

/**
 * Reads a page captured as plain text, or any plain text: its furniture goes, the lines about the document (byline, date,
 * title, outlet) become what they say, short lines above paragraphs become headings, and every other line stays.
 */
export function extractPlainText(text: string, language: string | null = null): ExtractResult {
  const lines = readLines(text);
  const blocks = withoutFurniture(lines);
  if (!blocks.some((block) => isProse(block) || block.text.length >= 40)) return refused('it holds no running text');
  const extracted = describe(blocks, languageOfDates(blocks.map((block) => block.text).join(' '), language));
  const furniture = lines.filter((line) => !blocks.includes(line)).map((line) => line.text);
  const notes = furniture.some(saysPaywall) ? [paywallNote] : [];
  return { kind: 'extracted', extracted: { ...extracted, publisher: outletOf(extracted, furniture), notes } };
}

/** The outlet: as the text names it, or the line above the title that the page's furniture repeats, or who holds the copyright. */
function outletOf({ publisher, author, masthead }: Extracted, furniture: readonly string[]): string | null {
  if (publisher !== null) return publisher;
  const repeated = masthead.find(
    (line) => line.length >= 4 && furniture.some((other) => other.length > line.length && other.includes(line)),
  );
  const holder = repeated ?? copyrightHolder(furniture);
  return holder === author ? null : holder;
}

/** Finds title and facts in the head of blocks that have no furniture any more, and takes their lines out. */
export function describe(blocks: readonly Block[], language: string | null): Extracted {
  const head = headLength(blocks);
  const facts = new Map<number, LineFacts>();
  for (let n = 0; n < blocks.length; n++) {
    const block = blocks[n];
    if (block === undefined || (n >= head && n < blocks.length - maxTailBlocks)) continue;
    const found = /^(?:item|code)$/.test(block.kind) ? null : lineFacts(block.text, language);
    if (found) facts.set(n, found);
  }
  const told = [...facts.values()].find((each) => each.title !== undefined)?.title;
  const at = told === undefined ? titleAt(blocks, head, facts) : -1;
  const known = together(facts, at);
  const title = known.title ?? blocks[at]?.text ?? null;
  const writer = known.author ?? nameAmong(blocks, facts, at);
  const repeats = title === null ? [] : repeatsOf(title, blocks, head, at);
  const first = blocks.find((block, n) => n !== at && !facts.has(n) && isProse(block));
  const dateline = first ? datelineFacts(first.text, language) : null;
  const gone = (n: number) =>
    n === at ||
    facts.has(n) ||
    (n >= blocks.length - maxTailBlocks && isAboutAuthor(blocks[n]?.text ?? '', writer ?? null)) ||
    (n < head && blocks[n]?.text === writer) ||
    repeats.some((repeat) => repeat.at === n) ||
    (n < at && isMenu(blocks[n]));
  return {
    ...nothingFound,
    title,
    titleIsFirstLine: at >= 0 && repeats.length === 0 && blocks[at]?.kind !== 'heading' && !isTold(blocks, at, facts),
    author: writer ?? null,
    published: known.published ?? dateline?.published ?? null,
    updated: known.updated ?? null,
    publisher: known.publisher ?? repeats.find((repeat) => repeat.outlet !== '')?.outlet ?? dateline?.publisher ?? null,
    canonical: known.address ?? null,
    masthead: blocks
      .slice(0, Math.max(0, at))
      .filter((block, n) => isMenu(block) && !facts.has(n))
      .map((block) => block.text),
    blocks: markHeadings(blocks.filter((_, n) => !gone(n))),
  };
}

/** What all lines say together: the first word counts, but a page's head above the title only where nothing below it speaks. */
function together(facts: ReadonlyMap<number, LineFacts>, titleAt: number): LineFacts {
  const below = [...facts].filter(([n]) => n > titleAt);
  const above = [...facts].filter(([n]) => n < titleAt);
  return Object.assign({}, ...[...below, ...above].map(([, each]) => each).reverse());
}

/** A name on a line of its own, beside a line that says something about the document. */
function nameAmong(
  blocks: readonly Block[],
  facts: ReadonlyMap<number, LineFacts>,
  titleAt: number,
): string | undefined {
  const isBeside = (n: number) => facts.has(n + 1) || (facts.has(n - 1) && n - 1 > titleAt);
  const found = blocks.find(
    (block, n) =>
      n > titleAt && n < maxHeadBlocks && !facts.has(n) && isBeside(n) && authorName(block.text) === block.text,
  );
  return found?.text;
}

/** The head ends where running text begins in earnest: at the second of two paragraphs, or under the first heading's. */
function headLength(blocks: readonly Block[]): number {
  for (let n = 0; n < Math.min(blocks.length, maxHeadBlocks); n++) {
    const [block, next] = [blocks[n], blocks[n + 1]];
    if (block && isProse(block) && (next === undefined || isProse(next))) return n;
  }
  return Math.min(blocks.length, maxHeadBlocks);
}

/** The words of a line that carry it: four letters or more. */
const carrying = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/**
 * Which block is the title, -1 for none: of the labels above the running text the one whose words the text takes up
 * most, with a bonus for one that is repeated, marked as a heading, first, or right above a byline or paragraph.
 */
function titleAt(blocks: readonly Block[], head: number, facts: ReadonlyMap<number, LineFacts>): number {
  const text = new Set(blocks.filter(isProse).flatMap((block) => carrying(block.text)));
  let best = { at: -1, points: 0 };
  for (let n = 0; n < head; n++) {
    const block = blocks[n];
    if (!block || facts.has(n) || block.kind === 'item' || !isTitleLike(block)) continue;
    const words = carrying(block.text);
    const shared = words.filter((word) => text.has(word)).length / Math.max(3, words.length);
    const isRepeated = repeatsOf(block.text, blocks, head, n).length > 0;
    const next = blocks[n + 1];
    const leads = next !== undefined && (facts.has(n + 1) || isProse(next));
    const isEarly = !blocks.slice(0, n).some((before) => before.kind === 'heading' || isProse(before));
    // a writer's name stands above the date, and below the text as well
    const hasLine = blocks.slice(0, n).some((before) => isTitleLike(before) && before.text.split(' ').length >= 4);
    const isName = n > 0 && authorName(block.text) === block.text;
    const points =
      shared -
      (isName ? (hasLine ? 1 : 0.5) : 0) +
      (isRepeated ? 1 : 0) +
      (leads ? 0.2 : 0) +
      (isEarly ? 0.3 : 0) +
      (n === 0 ? 0.2 : 0) +
      0.01;
    if (points > best.points) best = { at: n, points };
  }
  return best.at;
}

const isTitleLike = (block: Block): boolean =>
  !/^(?:quotation|code)$/.test(block.kind) &&
  block.text.length <= 220 &&
  block.text.split(' ').length >= 2 &&
  (isLabel(block) || looksLikeHeading(block.text) || /[?!]["”’]?$/.test(block.text));

/** Whether a byline or date right under the line says that it is the title. */
const isTold = (blocks: readonly Block[], at: number, facts: ReadonlyMap<number, LineFacts>): boolean =>
  facts.has(at + 1) || (blocks[at + 1] !== undefined && facts.has(at + 2) && !facts.has(at));

interface Repeat {
  readonly at: number;
  readonly outlet: string;
}

/** Lines of the head that say the title again, alone or with the outlet's name behind it. */
function repeatsOf(title: string, blocks: readonly Block[], head: number, at: number): readonly Repeat[] {
  return blocks.slice(0, head + 1).flatMap((block, n) => {
    if (n === at || !block.text.startsWith(title)) return [];
    const outlet = block.text.slice(title.length).replace(/^[\s|:·•–—-]+|(?<![\s|:·•–—-])[\s|:·•–—-]+$/gu, '');
    return outlet.length <= 60 && !/[.!?]/.test(outlet) ? [{ at: n, outlet }] : [];
  });
}

/** A line of a menu above the title: a word or two. */
const isMenu = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== 'quotation' && isLabel(block) && block.text.split(' ').length <= 5;
