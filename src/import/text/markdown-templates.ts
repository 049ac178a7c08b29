import { hole } from '../html/holes.ts';

/** What may open something: program text, a tag, a value, a hidden remark. */
const opening = /^[ \t]{0,3}(?:`{3,}|~{3,})|`+|\{%|\{\{[<%]?|%%/gm;
/** A tag or a piece of program text in a line is no longer. */
const maxSpanChars = 1_000;

/**
 * A Markdown file without what its publishing system would have put something in the place of: tags and hidden remarks go, and
 * a value that stands in a line leaves a hole, for nobody knows it here. Program text is left alone.
 */
export function withoutTemplates(body: string): string {
  if (!/\{[%{]|%%/.test(body)) return body;
  let made = '';
  let at = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(body); found !== null; found = opening.exec(body)) {
    const piece = pieceAt(body, found.index, found[0]);
    if (piece !== null) {
      made += body.slice(at, found.index) + piece.text;
      at = piece.end;
      opening.lastIndex = at;
    }
  }
  return made + body.slice(at);
}

interface Piece {
  readonly end: number;
  readonly text: string;
}

function pieceAt(body: string, start: number, mark: string): Piece | null {
  const inner = start + mark.length;
  if (/^(?:```|~~~)/.test(mark.trim()) && (start === 0 || body[start - 1] === '\n'))
    return kept(body, start, fenceEnd(body, inner, mark.trim()));
  if (mark.startsWith('`')) return kept(body, start, endOf(body, mark, inner));
  if (mark === '%%') return gone(body.indexOf('%%', inner), 2);
  if (mark === '{%') return tagAt(body, inner);
  if (mark === '{{') {
    const end = endOf(body, '}}', inner);
    return end === null || body.slice(inner, end).includes('\n') ? null : { end, text: hole };
  }
  const end = endOf(body, mark === '{{<' ? '>}}' : '%}}', inner);
  // a term of Hugo's glossary shows its text
  return end === null ? null : { end, text: /\btext="([^"]{0,300})"/.exec(body.slice(inner, end))?.[1] ?? '' };
}

const kept = (body: string, start: number, end: number | null): Piece | null =>
  end === null ? null : { end, text: body.slice(start, end) };
const gone = (at: number, length: number): Piece | null => (at < 0 ? null : { end: at + length, text: '' });

/** Behind the closing mark, when it comes soon enough. */
function endOf(body: string, mark: string, from: number): number | null {
  const at = body.slice(from, from + maxSpanChars).indexOf(mark);
  return at < 0 ? null : from + at + mark.length;
}

/** Behind the line that closes program text; the end where nothing does. */
function fenceEnd(body: string, from: number, fence: string): number {
  for (let line = body.indexOf('\n', from); line >= 0; line = body.indexOf('\n', line + 1)) {
    const next = body.indexOf('\n', line + 1);
    const text = body.slice(line + 1, next < 0 ? body.length : next).trim();
    if (text.startsWith(fence) && text === fence.charAt(0).repeat(text.length)) return line + 1 + text.length;
  }
  return body.length;
}

/** A tag of Liquid; a comment goes with what is in it, a listing becomes program text. */
function tagAt(body: string, inner: number): Piece | null {
  const end = endOf(body, '%}', inner);
  if (end === null) return null;
  const [, name = '', rest = ''] = /^-?\s*(\w+)\s*([\w+-]*)/.exec(body.slice(inner, end)) ?? [];
  if (name !== 'comment' && name !== 'highlight') return { end, text: '' };
  const close = new RegExp(`\\{%-?\\s*end${name}\\b`).exec(body.slice(end, end + 20_000));
  const closed = close === null ? null : endOf(body, '%}', end + close.index);
  if (close === null || closed === null) return { end, text: '' };
  const listing = body.slice(end, end + close.index).trim();
  return { end: closed, text: name === 'comment' ? '' : `\n\`\`\`${rest}\n${listing}\n\`\`\`\n` };
}
