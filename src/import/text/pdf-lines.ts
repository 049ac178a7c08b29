import type { Block } from '../document/extracted.ts';
import { type BelongsToWord, hyphensOf } from './pdf-hyphens.ts';
import type { PdfLine } from './pdf-rows.ts';

/** A line is set larger than the text by this factor when it is a heading. */
const headingFactor = 1.12;
/** No half of a word is longer. */
const maxWordChars = 60;
/** How many lines at the top and bottom of a page may be its running title or number. */
const maxEdgeLines = 2;

/** Puts the lines of all pages into paragraphs and headings, without running titles and page numbers. */
export function pageBlocks(pages: readonly (readonly PdfLine[])[]): readonly Block[] {
  const running = runningLines(pages);
  const kept = pages.map((page) => page.filter((line, n) => !(isEdge(page, n) && running.has(pattern(line.text)))));
  const bodySize = commonSize(kept.flat());
  const belongs = hyphensOf(kept.flatMap((page) => page.map((line) => line.text)).join('\n'));
  const found: Block[] = [];
  let open: PdfLine[] = [];
  const flush = () => {
    const block = blockOf(open, bodySize, belongs);
    if (block) found.push(block);
    open = [];
  };
  for (const page of kept) {
    const right = Math.max(0, ...page.filter((line) => line.size < bodySize * headingFactor).map((line) => line.right));
    for (const line of page) {
      const last = open.at(-1);
      if (last && startsParagraph(line, last, right)) flush();
      open.push(line);
    }
    // a sentence that runs on over the page's end is one paragraph
    const last = open.at(-1);
    if (last && (/[.!?:"”)]$/.test(last.text) || last.size >= bodySize * headingFactor)) flush();
  }
  flush();
  return found;
}

function startsParagraph(line: PdfLine, last: PdfLine, right: number): boolean {
  if (line.isRow || last.isRow || Math.abs(line.size - last.size) > last.size * 0.1) return true;
  const down = last.y - line.y;
  // upwards is the next column or page: the same paragraph unless the last line ends one
  if (down < 0) return /[.!?:]["”’)]?$/.test(last.text);
  if (down > Math.max(line.size, last.size) * 1.75) return true;
  if (line.x - last.x > line.size * 0.8 && /[.!?:"”)]$/.test(last.text)) return true;
  if (/^[•▪●–-]\s/.test(line.text)) return true;
  return last.right < right - last.size * 4 && /[.!?:]["”’)]?$/.test(last.text);
}

function blockOf(open: readonly PdfLine[], bodySize: number, belongs: BelongsToWord): Block | null {
  const [first] = open;
  if (!first) return null;
  if (first.isRow) return { kind: 'item', text: first.text };
  let text = '';
  for (const line of open) {
    // a word divided at the line's end is put together; a dash after a space is punctuation
    const half = /[-\u2010]/.test(text.slice(-1))
      ? (text
          .slice(-maxWordChars)
          .split(/[^\p{L}]+/u)
          .at(-2) ?? '')
      : '';
    const [rest = ''] = /^\p{L}+/u.exec(line.text) ?? [];
    // years and numbers with a word
    if (/\p{N}[-\u2010\u2013]$/u.test(text) || (/\p{L}[-\u2010]$/u.test(text) && /^\p{N}/u.test(line.text)))
      text += line.text;
    else if (half === '' || rest === '') text += (text === '' ? '' : ' ') + line.text;
    else if (!/\p{Ll}$/u.test(half) || !/^\p{Ll}/u.test(rest) || belongs(half, rest)) text += line.text;
    else text = text.slice(0, -1) + line.text;
  }
  const item = /^[•▪●]\s*(?=\S)/.exec(text);
  if (item) return { kind: 'item', text: text.slice(item[0].length) };
  const isLarge = first.size >= bodySize * headingFactor;
  return { kind: isLarge && text.length <= 200 ? 'heading' : 'paragraph', text };
}

/** The size most characters are set in. */
function commonSize(all: readonly PdfLine[]): number {
  const chars = new Map<number, number>();
  for (const line of all) {
    const size = Math.round(line.size * 2) / 2;
    chars.set(size, (chars.get(size) ?? 0) + line.text.length);
  }
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const isEdge = (page: readonly PdfLine[], n: number) => n < maxEdgeLines || n >= page.length - maxEdgeLines;

/** A line with its numbers as signs, so that "Page 3" and "Page 4" are the same. */
const pattern = (text: string) => text.toLowerCase().replace(/\d+/g, '#');

/** Lines that stand at the edge of at least half the pages, two at least; a bare page number always. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(page.filter((_, n) => isEdge(page, n)).map((line) => pattern(line.text)));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const running = new Set(['#', '- # -', '– # –', 'page #', 'page # of #', '# / #', '#/#']);
  for (const [edge, count] of counts)
    if (count >= 2 && count >= pages.length / 2 && edge.length < 120) running.add(edge);
  return running;
}
