import { oneLine } from '../document/clean.ts';
import { raised } from '../html/raised.ts';

/** A piece of text as pdf.js gives it: `transform` ends in its place on the page, upwards from the lower left. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** `rtl` where the script is written from the right; `str` is in the order in which it is read. */
  readonly dir?: string;
}

/** One printed line, or a row of a table; measures in points. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** Its cells stand in columns. */
  readonly isRow?: boolean;
}

interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly isRtl: boolean;
}

/** A gap in a line from this many times its size on parts columns or cells; justified text hardly ever has such. */
const columnGap = 1.5;
/** A gap from this many times the size on parts words. */
const wordGap = 0.15;
/** What is set smaller than this share of the line's size stands raised or lowered in it. */
const scriptShare = 0.8;

/** Puts the pieces of a page into lines in the order of the file; what stands far apart on one height becomes several. */
export function fileLines(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let row: Piece[] = [];
  for (const item of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    if (item.str === '') continue;
    const size = Math.hypot(a, b) || item.height;
    const piece = { str: item.str, x, y, right: x + item.width, size, isRtl: item.dir === 'rtl' };
    if (row.length > 0 && !isOnRow(piece, row)) {
      lines.push(...linesOf(row));
      row = [];
    }
    row.push(piece);
  }
  return [...lines, ...linesOf(row)];
}

/** On one height, or a little above or below it and smaller; pieces of the page's other side that follow are on it too. */
function isOnRow(piece: Piece, row: readonly Piece[]): boolean {
  const base = row.reduce((largest, each) => (each.size > largest.size ? each : largest));
  const off = Math.abs(piece.y - base.y);
  if (off <= Math.max(2, Math.min(piece.size, base.size) * 0.4)) return true;
  const isScript = piece.size < base.size * scriptShare || base.size < piece.size * scriptShare;
  return isScript && off <= Math.max(piece.size, base.size) * 0.6;
}

function linesOf(row: readonly Piece[]): PdfLine[] {
  const inked = row.filter((piece) => piece.str.trim() !== '');
  const isRtl = inked.filter((piece) => piece.isRtl).length > inked.length / 2;
  // blanks between words are pieces of their own and keep their places
  const sorted = [...row].sort((one, other) => (isRtl ? other.right - one.right : one.x - other.x));
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const last = lines.at(-1)?.findLast((each) => each.str.trim() !== '');
    const gap = last === undefined ? 0 : isRtl ? last.x - piece.right : piece.x - last.right;
    const isApart = piece.str.trim() !== '' && last !== undefined && gap > columnGap * Math.max(piece.size, last.size);
    if (lines.length === 0 || isApart) lines.push([piece]);
    else lines.at(-1)?.push(piece);
  }
  return lines.map((pieces) => lineOf(pieces, isRtl)).filter((line) => line.text !== '');
}

function lineOf(pieces: readonly Piece[], isRtl: boolean): PdfLine {
  const size = Math.max(...pieces.map((piece) => (piece.str.trim() === '' ? 0 : piece.size)));
  const base = pieces.find((piece) => piece.size === size)?.y ?? 0;
  let text = '';
  let end: number | null = null;
  let isBehindNote = false;
  for (const piece of pieces) {
    const gap = end === null ? 0 : isRtl ? end - piece.right : piece.x - end;
    const isScript = piece.size < size * scriptShare && piece.y - base > size * 0.15;
    if (isScript) text = text.trimEnd() + raisedInPrint(piece.str, text.trimEnd());
    else {
      // a full stop behind a note stands at the word
      if (isBehindNote && /^[.,;:!?)]/.test(piece.str)) text = text.trimEnd();
      else if (gap > size * wordGap && !/\s$/.test(text) && !/^\s/.test(piece.str)) text += ' ';
      text += piece.str;
    }
    isBehindNote = isScript || (isBehindNote && piece.str.trim() === '');
    end = isRtl ? piece.x : piece.right;
  }
  const inked = pieces.filter((piece) => piece.str.trim() !== '');
  return {
    text: oneLine(text),
    x: Math.min(...inked.map((piece) => piece.x)),
    y: base,
    right: Math.max(...inked.map((piece) => piece.right)),
    size,
  };
}

/** Units that are squared and cubed, and numbers that are raised to a power. */
const unit = /(?:^|[\s\d(/])(?:[kcdmµ]?m|ft|in|yd|mi|s)$/u;
const base = /(?:^|[\s(×*·=])(?:\d{1,3}|\p{L})$/u;

/** Raised text in print has no link that says what it is: behind a unit or a base it is a power, a number elsewhere is a note's. */
function raisedInPrint(text: string, before: string): string {
  const line = text.trim();
  if (line === '') return ' ';
  const isPower = /^[−-]?\d+$/.test(line) && (unit.test(before) || base.test(before));
  if (!isPower && /^[[(]?\d{1,3}(?:[,–-]\d{1,3})*[\])]?$/.test(line)) return '';
  return raised(line, before) ?? ` ${line}`;
}
