const fence = /^ {0,3}(`{3,}|~{3,})/;

/** A line that opens or closes a frame around text. */
interface Frame {
  readonly title: string;
  /** What is inside is set in by four blanks. */
  readonly isSetIn: boolean;
}

/** Markdown with what stands in frames as any other text, under the frame's title; program text is left alone. */
export function withoutFrames(body: string): string {
  if (!/^ {0,3}(?::{3}|!{3}|\?{3}|={3}[ \t]|import\b|export\b|\{\/\*)/m.test(body)) return body;
  const made: string[] = [];
  let inside: string | null = null;
  let isSetIn = false;
  for (const line of body.split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined && (inside === null || (line.trim() === mark && mark.startsWith(inside))))
      inside = inside === null ? mark : null;
    const frame = inside === null ? (colonFrame(line) ?? markedFrame(line)) : null;
    if (frame) {
      isSetIn = frame.isSetIn;
      made.push('', frame.title, '');
    } else if (inside === null && isUnseen(line.trim())) made.push('');
    else {
      if (isSetIn && /^\S/.test(line)) isSetIn = false;
      made.push(isSetIn ? line.replace(/^(?: {4}|\t)/, '') : line);
    }
  }
  return made.join('\n');
}

/** `::: tip Title`, `:::note[Title]`, `::: {.warning}`, and `:::` at the end. */
function colonFrame(line: string): Frame | null {
  const mark = /^ {0,3}:{3,}/.exec(line)?.[0];
  if (mark === undefined) return null;
  const rest = line.slice(mark.length).trim();
  const kind = /^(?:\{[^{}]*\}|[\w-]+)/.exec(rest)?.[0] ?? '';
  const [title = ''] = rest.slice(kind.length).split(':::');
  return { title: title.trim().replace(/^\[([^[\]]*)\]$/, '$1'), isSetIn: false };
}

/** `!!! note "Title"`, `??? tip`, `=== "Tab"`. */
function markedFrame(line: string): Frame | null {
  const mark = /^ {0,3}(?:!{3}|\?{3}\+?|={3})[ \t]/.exec(line)?.[0];
  if (mark === undefined) return null;
  const [kinds = '', title = '', ...others] = line.slice(mark.length).trim().split('"');
  return /^[\w \t-]*$/.test(kinds) && others.join('') === '' ? { title, isSetIn: true } : null;
}

/** What only tells a site's generator what to load, or hides a remark. */
const isUnseen = (line: string): boolean =>
  (/^import\b/.test(line) && /^import[ \t]*['"]|[ \t]from[ \t]*['"]/.test(line) && /['"];?$/.test(line)) ||
  /^export[ \t](?:const|let|default|function)\b/.test(line) ||
  (line.startsWith('{/*') && line.endsWith('*/}'));
