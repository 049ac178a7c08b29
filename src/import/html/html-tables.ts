import { hole } from './holes.ts';
import { attribute, elements, type HtmlElement, isElement, textOf } from './html-tree.ts';

/** A cell with more text than this is part of a layout, not of a table. */
const maxCellChars = 300;

/** Whether a table only puts things side by side on the page. */
export function isLayout(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true;
  let rows = 0;
  for (const element of elements(table)) {
    if (element !== table && (element.tagName === 'table' || element.tagName === 'h1')) return true;
    if (element.tagName === 'tr') rows++;
    if (element.tagName === 'td' && (textOf(element).length > maxCellChars || holdsParagraphs(element))) return true;
  }
  return rows < 2;
}

/** A cell of two paragraphs or more is a place on the page. */
const holdsParagraphs = (cell: HtmlElement): boolean =>
  cell.childNodes.filter((child) => isElement(child) && child.tagName === 'p').length >= 2;

/** What HTML lets a cell span at most; a table that says more is not believed. */
const maxSpan = 1000;
const maxColumns = 100;

/**
 * The rows of a table, cells between bars. Every cell stands in its column: one that reaches over several rows is said in each,
 * one that reaches over several columns in the first of them, and an empty one stays empty. A row with a hole is left out.
 */
export function tableRows(table: HtmlElement): readonly string[] {
  const rows: string[] = [];
  // what reaches down from the rows above, by column
  let above: { readonly text: string; readonly rows: number }[] = [];
  for (const row of elements(table)) {
    if (row.tagName !== 'tr') continue;
    const cells: string[] = [];
    const below: typeof above = [];
    const put = (text: string, down: number) => {
      if (down > 1) below[cells.length] = { text, rows: down - 1 };
      cells.push(text);
    };
    const fill = () => {
      for (let over = above[cells.length]; over; over = above[cells.length]) put(over.text, over.rows);
    };
    for (const cell of row.childNodes) {
      if (!isElement(cell) || !/^t[dh]$/.test(cell.tagName) || cells.length > maxColumns) continue;
      fill();
      const [wide, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      const text = textOf(cell);
      for (let n = 0; n < wide && cells.length <= maxColumns; n++) put(n === 0 ? text : '', down);
    }
    fill();
    above = below;
    const isSaid = cells.some((cell) => cell !== '') && !cells.some((cell) => cell.includes(hole));
    if (isSaid) rows.push(cells.join(' | ').trim());
  }
  return rows;
}

/** `rowspan="0"` reaches to the end of the table. */
function span(cell: HtmlElement, name: string): number {
  const told = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return told === 0 && name === 'rowspan' ? maxSpan : Math.min(maxSpan, Math.max(1, told || 1));
}
