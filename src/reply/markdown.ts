import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Citation } from '../answer/answer.ts';
import { citationLink } from '../answer/citation.ts';
import { honestLink } from '../chat/honest-link.ts';
import { plainLine, safeUrl } from '../chat/plain.ts';
import type { Block, Cell, Inline } from '../chat/reply.ts';
import { sourceLabel } from './labels.ts';
import { en, type Words } from './words/words.ts';

type Root = Extract<Parameters<typeof toMarkdown>[0], { type: 'root' }>;
type Flow = Root['children'][number];
type Phrasing = Extract<Flow, { type: 'paragraph' }>['children'][number];

/**
 * What is said as Markdown for documents and for programs that read: quotations as block quotes, citations as footnotes with
 * outlet, day, title and the link to the very sentence. Buttons are left out. No words of an article or a person are markup.
 */
export function markdownOf(blocks: readonly Block[], words: Words = en): string {
  const cited = new Map<number, Citation>();
  const note = (citation: Citation): Phrasing => {
    cited.set(citation.number, citation);
    return { type: 'footnoteReference', identifier: String(citation.number) };
  };
  const flow = blocks.flatMap((block) => flowOf(block, note));
  const footnotes = [...cited.values()].sort((a, b) => a.number - b.number).map((each) => footnote(each, words));
  return toMarkdown(
    { type: 'root', children: [...flow, ...footnotes] },
    { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', emphasis: '_', rule: '-' },
  );
}

type Note = (citation: Citation) => Phrasing;

type Excerpt = Extract<Block, { kind: 'excerpt' }>;

const plain = (value: string): Phrasing => ({ type: 'text', value: plainLine(value) });
const paragraph = (children: Phrasing[]) => ({ type: 'paragraph' as const, children });

function flowOf(block: Block, note: Note): Flow[] {
  switch (block.kind) {
    case 'headline':
      return [{ type: 'heading', depth: 2, children: [plain(block.text), ...(block.citations ?? []).map(note)] }];
    case 'heading':
      return [{ type: 'heading', depth: 3, children: [plain(block.text)] }];
    case 'paragraph':
    case 'note':
      return [paragraph(block.inlines.flatMap((each) => phrasing(each, note)))];
    case 'excerpt':
      return excerpt(block, note);
    case 'list':
      return [
        {
          type: 'list',
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            children: [{ type: 'paragraph', children: item.flatMap((each) => phrasing(each, note)) }],
          })),
        },
      ];
    case 'table':
      return [
        paragraph([{ type: 'strong', children: [plain(block.caption)] }]),
        {
          type: 'table',
          children: [block.columns.map((column) => [plain(column)]), ...cells(block.rows, note)].map(row),
        },
      ];
    case 'divider':
      return [{ type: 'thematicBreak' }];
    case 'buttons':
    case 'select':
      return [];
  }
}

const cells = (rows: readonly (readonly Cell[])[], note: Note): Phrasing[][][] =>
  rows.map((all) => all.map((cell) => cell.flatMap((each) => phrasing(each, note))));

const row = (all: readonly Phrasing[][]) => ({
  type: 'tableRow' as const,
  children: all.map((children) => ({ type: 'tableCell' as const, children })),
});

/** A source's own words stand in a block quote with quotation marks; a brief's are ours, and stand without. */
function excerpt({ source, detail = '', text, quoted, citations, also = [] }: Excerpt, note: Note): Flow[] {
  const said = [
    plain(quoted ? `“${plainLine(text)}”` : text),
    ...citations.map(note),
    ...also.flatMap((each) => phrasing(each, note)),
  ];
  const rest = detail === '' ? [] : [plain(` · ${detail}`)];
  const label = paragraph([{ type: 'strong', children: [plain(source)] }, ...rest]);
  return [{ type: 'blockquote', children: [label, { type: 'paragraph', children: said }] }];
}

function phrasing(inline: Inline, note: Note): Phrasing[] {
  switch (inline.kind) {
    case 'text':
      return [plain(inline.text)];
    case 'strong':
    case 'emphasis':
      return [{ type: inline.kind, children: [plain(inline.text)] }];
    case 'link':
      return honestLink(inline).map((each) => (each.kind === 'link' ? link(each.text, each.url) : plain(textOf(each))));
    case 'citation':
      return [note(inline.citation)];
    case 'time':
      return [plain(instant(inline))];
  }
}

const textOf = (inline: Inline): string => ('text' in inline ? inline.text : '');

function link(label: string, url: string): Phrasing {
  const safe = safeUrl(url);
  return safe === null
    ? plain(label)
    : { type: 'link', url: safe, children: [{ type: 'text', value: plainLine(label) }] };
}

function instant({ atMs, style }: Extract<Inline, { kind: 'time' }>): string {
  const iso = new Date(atMs).toISOString();
  return style === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

function footnote(citation: Citation, words: Words): Flow {
  const children = [plain(`${sourceLabel(citation, words)}: `), link(citation.title, citationLink(citation))];
  return {
    type: 'footnoteDefinition',
    identifier: String(citation.number),
    children: [{ type: 'paragraph', children }],
  };
}
