import type { PdfLine } from './pdf-rows.ts';

/** Columns of running text have lines at least so wide, in times their size, and so many at least. */
const minColumnWidth = 9;
const minColumnLines = 3;
/** Rows that a table has at least. */
const minTableRows = 2;

/**
 * Puts the lines of a page into reading order. The file's own order is kept where it is one; columns that it writes line by line
 * across are read one after the other, cells become rows, and what was written last and stands first is read first.
 */
export function inReadingOrder(lines: readonly PdfLine[]): PdfLine[] {
  return orderedRuns(withTables(lines)).flat();
}

const isLevel = (one: PdfLine, other: PdfLine): boolean =>
  Math.abs(one.y - other.y) <= Math.max(2, Math.min(one.size, other.size) * 0.4);

/** Lines that the file has one after the other on one height. */
function rowsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const rows: PdfLine[][] = [];
  for (const line of lines) {
    const [first] = rows.at(-1) ?? [];
    if (first && isLevel(first, line)) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Where rows stand in columns: those of a text are taken apart, those of a table put together. */
function withTables(lines: readonly PdfLine[]): PdfLine[] {
  const rows = rowsOf(columnwiseTables(lines));
  const found: PdfLine[] = [];
  for (let n = 0; n < rows.length; ) {
    const end = endOfColumns(rows, n);
    const region = rows.slice(n, end);
    const several = region.filter((row) => row.length > 1).length;
    if (several < minTableRows) {
      found.push(...(rows[n] ?? []));
      n++;
      continue;
    }
    found.push(...(columnsOf(region) ?? tableOf(region)));
    n = end;
  }
  return found;
}

/** The end of the rows from `start` on that leave one gap open from top to bottom. */
function endOfColumns(rows: readonly (readonly PdfLine[])[], start: number): number {
  let gap = gapOf(rows[start] ?? []);
  if (gap === null) return start + 1;
  let end = start + 1;
  for (; end < rows.length; end++) {
    const row = rows[end] ?? [];
    const above = rows[end - 1]?.[0];
    const [first] = row;
    // further down, and no further than a few lines: else it is another part of the page
    if (!first || !above || first.y > above.y || above.y - first.y > 4 * Math.max(first.size, above.size)) break;
    const own = gapIn(row, gap);
    if (own === null) break;
    gap = own;
  }
  return end;
}

type Gap = readonly [from: number, to: number];

/** The widest gap between two lines of a row. */
function gapOf(row: readonly PdfLine[]): Gap | null {
  let best: Gap | null = null;
  for (const [n, line] of row.entries()) {
    const next = row[n + 1];
    if (next && (best === null || next.x - line.right > best[1] - best[0])) best = [line.right, next.x];
  }
  return best;
}

/** What a row leaves open of a gap; null when it closes it. */
function gapIn(row: readonly PdfLine[], [from, to]: Gap): Gap | null {
  let [left, right] = [from, to];
  for (const { x, right: end } of row) {
    if (end <= left || x >= right) continue;
    if (x - left >= right - end) right = x;
    else left = end;
    if (right - left < 3) return null;
  }
  return [left, right];
}

/** The two sides of a gap one after the other, when both are running text. */
function columnsOf(region: readonly (readonly PdfLine[])[]): PdfLine[] | null {
  let gap = region.map(gapOf).find((each) => each !== null) ?? null;
  for (const row of region) gap = gap && gapIn(row, gap);
  if (gap === null) return null;
  const middle = (gap[0] + gap[1]) / 2;
  const sides = [
    region.map((row) => row.filter((line) => line.x < middle)),
    region.map((row) => row.filter((line) => line.x >= middle)),
  ].map((side) => side.filter((row) => row.length > 0));
  const isText = (side: readonly (readonly PdfLine[])[]) => {
    const widths = side
      .map((row) => ((row.at(-1)?.right ?? 0) - (row[0]?.x ?? 0)) / (row[0]?.size ?? 1))
      .sort((a, b) => a - b);
    return side.length >= minColumnLines && (widths[Math.floor(widths.length / 2)] ?? 0) >= minColumnWidth;
  };
  if (!sides.every(isText)) return null;
  return sides.flatMap((side) => {
    const several = side.filter((row) => row.length > 1).length;
    return several < minTableRows ? side.flat() : (columnsOf(side) ?? tableOf(side));
  });
}

/** The rows of a table, every cell in its column: those of the fullest rows say where the columns are. */
function tableOf(region: readonly (readonly PdfLine[])[]): PdfLine[] {
  const count = Math.max(...region.map((row) => row.length));
  const full = region.filter((row) => row.length === count);
  const columns = Array.from({ length: count }, (_, n): Gap => {
    const cells = full.flatMap((row) => row[n] ?? []);
    return [Math.min(...cells.map((cell) => cell.x)), Math.max(...cells.map((cell) => cell.right))];
  });
  return region.map((row) => (row.length < count ? withEmptyCells(row, columns) : asRow(row)));
}

/** What stands alone in the first column is a line between the rows; two cells over one column are left as they are. */
function withEmptyCells(row: readonly PdfLine[], columns: readonly Gap[]): PdfLine {
  const cells = columns.map(() => '');
  for (const line of row) {
    const off = columns.map(([from, to]) => Math.max(from - line.right, line.x - to));
    const at = off.indexOf(Math.min(...off));
    if (cells[at] !== '' || (at === 0 && row.length === 1)) return asRow(row);
    cells[at] = line.text;
  }
  return { ...asRow(row), text: cells.join(' | ').trim(), isRow: true };
}

function asRow(row: readonly PdfLine[]): PdfLine {
  const [first] = row;
  if (first === undefined) throw new RangeError('a row has a line');
  if (row.length === 1) return first;
  return {
    ...first,
    text: row.map((line) => line.text).join(' | '),
    right: Math.max(...row.map((line) => line.right)),
    isRow: true,
  };
}

/** A cell is no longer, in characters. */
const maxCellChars = 40;

/** Tables that the file writes column by column, brought into rows: short lines, each on the height of one of the column before. */
function columnwiseTables(lines: readonly PdfLine[]): PdfLine[] {
  const found = [...lines];
  for (let n = 0; n < found.length; n++) {
    const columns = columnsFrom(found, n);
    if (columns.length < 2) continue;
    const [first = [], ...others] = columns;
    const rows = first.flatMap((cell) => [
      cell,
      ...others.flatMap((column) => column.filter((each) => isLevel(each, cell))),
    ]);
    found.splice(n, rows.length, ...rows);
    n += rows.length - 1;
  }
  return found;
}

/** Columns of cells that begin at `start`: each goes down the heights of the first, further to the right. */
function columnsFrom(lines: readonly PdfLine[], start: number): PdfLine[][] {
  const first: PdfLine[] = [];
  const isCell = (line: PdfLine | undefined): line is PdfLine => line !== undefined && line.text.length <= maxCellChars;
  for (let n = start; isCell(lines[n]); n++) {
    const line = lines[n] as PdfLine;
    const above = first.at(-1);
    if (above && (line.y >= above.y - 1 || above.y - line.y > 4 * line.size)) break;
    first.push(line);
  }
  if (first.length < minTableRows + 1) return [];
  const columns = [first];
  for (let at = start + first.length; ; ) {
    const column: PdfLine[] = [];
    const left = Math.max(...(columns.at(-1) ?? []).map((cell) => cell.x));
    for (const cell of first) {
      const line = lines[at + column.length];
      if (isCell(line) && isLevel(line, cell) && line.x > left) column.push(line);
      else break;
    }
    if (column.length !== first.length) return columns;
    columns.push(column);
    at += column.length;
  }
}

/** Stretches that go down the page, in the order in which a page is read: from above, and from the left where they stand side by side. */
function orderedRuns(lines: readonly PdfLine[]): PdfLine[][] {
  const runs: PdfLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last && line.y <= last.y + 2 && isBelow(line, last)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  const waiting = runs.map((run) => ({ run, ...boxOf(run) }));
  const ordered: PdfLine[][] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((one) => !waiting.some((other) => other !== one && precedes(other, one)));
    const [taken] = waiting.splice(Math.max(0, next), 1);
    if (taken) ordered.push(taken.run);
  }
  return ordered;
}

/** Under the line above and set alike: a title goes over what stands beside it too. */
const isBelow = (line: PdfLine, above: PdfLine): boolean =>
  line.x < above.right &&
  above.x < line.right &&
  Math.max(line.size, above.size) < 1.3 * Math.min(line.size, above.size);

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const boxOf = (run: readonly PdfLine[]): Box => ({
  top: Math.max(...run.map((line) => line.y + line.size)),
  bottom: Math.min(...run.map((line) => line.y)),
  left: Math.min(...run.map((line) => line.x)),
  right: Math.max(...run.map((line) => line.right)),
});

/** Above, over the same part of the line; or beside it, to the left. */
function precedes(one: Box, other: Box): boolean {
  const isOver = one.left < other.right && other.left < one.right;
  if (isOver) return one.bottom >= other.top - 2 && one.top > other.top;
  return one.right <= other.left && one.bottom < other.top && other.bottom < one.top;
}
