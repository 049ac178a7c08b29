import { type Block, type Cell, type Inline, paragraph, strong, text } from './reply.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/**
 * What a block that fits nowhere becomes: two of its kind, or the nearest thing that can be cut further. Each result is
 * smaller than the block; one without anything left becomes nothing.
 */
export function halves(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'headline':
    case 'heading':
      return [paragraph(strong(block.text))];
    case 'paragraph':
    case 'note':
      return halfInlines(block.inlines).map((inlines) => ({ kind: block.kind, inlines }));
    case 'list':
      return halfList(block);
    case 'table':
      return halfTable(block);
    case 'excerpt':
      return withoutWords(block);
    case 'buttons':
      return inTwo(block.buttons).map((buttons) => ({ kind: 'buttons', buttons }));
    case 'select':
      return inTwo(block.choices).map((choices) => ({ ...block, choices }));
    case 'divider':
      return [];
  }
}

/** Two halves; nothing where there is only one item, for the caller to take apart. */
function inTwo<T>(items: readonly T[]): readonly (readonly T[])[] {
  const middle = Math.ceil(items.length / 2);
  return items.length < 2 ? [] : [items.slice(0, middle), items.slice(middle)];
}

function halfInlines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const [only] = inlines;
  if (inlines.length !== 1 || only === undefined) return inTwo(inlines);
  switch (only.kind) {
    case 'text':
    case 'strong':
    case 'emphasis':
      return halfText(only.text).map((half) => [{ kind: only.kind, text: half }]);
    case 'link':
      return [[text(only.text)]];
    case 'citation':
      return [[text(`[${only.citation.number}]`)]];
    case 'time':
      return [];
  }
}

/** Cuts between words, at the blank nearest to the middle; a text without blanks between two letters. */
function halfText(value: string): readonly string[] {
  if (value.length < 2) return [];
  const middle = value.length >> 1;
  const before = value.lastIndexOf(' ', middle);
  const after = value.indexOf(' ', middle);
  const blank = after >= 0 && (before < 1 || after - middle < middle - before) ? after : before;
  if (blank > 0 && blank < value.length - 1) return [value.slice(0, blank), value.slice(blank + 1)];
  const isInsidePair = /[\uDC00-\uDFFF]/.test(value.charAt(middle)) && /[\uD800-\uDBFF]/.test(value.charAt(middle - 1));
  const cut = isInsidePair ? middle + 1 : middle;
  return cut >= value.length ? [] : [value.slice(0, cut), value.slice(cut)];
}

function halfList(block: Of<'list'>): readonly Block[] {
  const [only] = block.items;
  if (block.items.length > 1) return inTwo(block.items).map((items) => ({ kind: 'list', items }));
  return only === undefined ? [] : [paragraph(...only)];
}

function halfTable(block: Of<'table'>): readonly Block[] {
  const { caption, columns, rows } = block;
  const [only] = rows;
  if (rows.length > 1) return inTwo(rows).map((half) => ({ ...block, rows: half }));
  const named = (cell: Cell, n: number): readonly Inline[] => [strong(columns[n] ?? ''), text(': '), ...cell];
  const cells = only === undefined ? columns.map((column) => [text(column)]) : only.map(named);
  return [paragraph(strong(caption)), { kind: 'list', items: cells }];
}

/** A quotation is not cut: the source is named, the words are left out, and the number still leads to them. */
function withoutWords({ source, citations, ...rest }: Of<'excerpt'>): readonly Block[] {
  if (citations.length > 1) {
    return inTwo(citations).map((half, n) =>
      n === 0
        ? { ...rest, source, citations: half }
        : paragraph(...half.map((citation) => ({ kind: 'citation', citation }) as const)),
    );
  }
  const markers = citations.map((citation) => ({ kind: 'citation', citation }) as const);
  return [paragraph(text(`${source}: … `), ...markers)];
}
