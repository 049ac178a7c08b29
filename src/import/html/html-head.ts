import { folded, textWeight } from '../document/clean.ts';
import type { Block } from '../document/extracted.ts';
import { isAboutAuthor } from '../facts/about-author.ts';
import type { LineFacts } from '../facts/byline.ts';
import { isProse } from './furniture.ts';
import type { PageMetadata } from './html-metadata.ts';

/** How far above an article's first paragraph lines about it are looked for. */
const maxLinesAbove = 12;

/** The lines of a page above its article's first paragraph, from the top, as far as they may be about it. */
export function linesAbove(page: readonly Block[], blocks: readonly Block[]): readonly string[] {
  const first = blocks.find(isProse)?.text ?? '';
  const at = page.findIndex((block) => isProse(block) && first.startsWith(block.text));
  return page.slice(Math.max(0, at - maxLinesAbove), Math.max(0, at)).map((block) => block.text);
}

/** What a page's name has between the title and the site's name, in either order. */
const beforeSite = /^\s+[|·•—–»«:-]+\s+(?=\S)/u;
const afterSite = /^(?<site>.{1,59}?\S)\s*[|·•—–»:-]\s+$/u;

/**
 * Title and site of a page that marks neither: the line above the text that the page's name begins or ends with, and what
 * is left of the name.
 */
export function shownTitle(
  { title, publisher }: PageMetadata,
  lines: readonly string[],
): Pick<PageMetadata, 'title' | 'publisher'> {
  if (title === null || lines.includes(title)) return { title, publisher };
  for (const line of lines.filter((each) => each.length >= 8)) {
    const behind = title.startsWith(line) ? title.slice(line.length) : '';
    const inFront = title.endsWith(line) ? title.slice(0, -line.length) : '';
    const site = beforeSite.test(behind) ? behind.replace(beforeSite, '') : afterSite.exec(inFront)?.groups?.site;
    if (site !== undefined && site.length <= 60) return { title: line, publisher: publisher ?? site };
  }
  // a word processor's page is named "Briefing" and begins with "Briefing on the harbour"
  const longer = lines.find((line) => line.length <= 200 && line.toLowerCase().startsWith(`${title.toLowerCase()} `));
  return { title: title.includes(' ') ? title : (longer ?? title), publisher };
}

/** Whether a line is a title, which is folded: a far longer one need not be looked at closer. */
const says = (line: string, wanted: string): boolean =>
  line.length <= 2 * wanted.length + maxMarksChars && folded(line) === wanted;
const maxMarksChars = 60;

const weight = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + textWeight(block.text), 0);

/** Takes off the blocks' top what stands above the title, the title itself and the lines about the article, and facts off their end. */
export function withoutHead(
  blocks: readonly Block[],
  title: string | null,
  author: string | null,
  factsOf: (line: string) => LineFacts | null,
): readonly Block[] {
  const [wanted, writer] = [folded(title ?? ''), folded(author ?? '')];
  const at = wanted === '' ? -1 : blocks.findIndex((block) => says(block.text, wanted));
  // menus, kickers and consent stand above a headline; a headline in the middle of the text is something else
  const isHeadline = at >= 0 && weight(blocks.slice(0, at)) < weight(blocks.slice(at));
  const body = isHeadline ? blocks.slice(at + 1) : blocks;
  const start = body.findIndex(isProse);
  const kept = body.filter((block, n) => {
    if (n <= start + 1 && wanted !== '' && says(block.text, wanted)) return false;
    if (n <= start + 2 && writer !== '' && folded(block.text.replace(/^by /i, '')) === writer) return false;
    if (n >= body.length - 2 && isAboutAuthor(block.text, author)) return false;
    const isEdge = n <= start + 2 || n >= body.length - 2;
    return !(isEdge && !/^(?:quotation|code)$/.test(block.kind) && factsOf(block.text) !== null);
  });
  // a subtitle set as a heading is the first sentence
  return kept.map((block, n) =>
    n === 0 && block.kind === 'heading' && /[.!?]["”’]?$/.test(block.text) && block.text.split(' ').length >= 6
      ? { ...block, kind: 'paragraph' }
      : block,
  );
}
