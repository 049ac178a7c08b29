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
