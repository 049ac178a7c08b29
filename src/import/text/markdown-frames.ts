/** A note in a frame, as site generators write it: `::: tip Title`, `:::note[Title]`. */
const colons = /^ {0,3}:{3,}[ \t]*(?:\{[^{}]*\}|[\w-]+)?[ \t]*(?<title>[^:]*?)[ \t]*:*$/;
/** Or with what is inside set in: `!!! note "Title"`, `??? tip`, `=== "Tab"`. */
const marked = /^ {0,3}(?:!!!|\?\?\?\+?|===)[ \t]+(?:[\w-]+[ \t]*)*(?:"(?<title>[^"]*)")?[ \t]*$/;
/** What only tells a site's generator what to load, or hides a remark. */
const unseen =
  /^(?:import[ \t]+(?:[^'"]*[ \t]from[ \t]+)?['"][^'"]+['"];?|export[ \t]+(?:const|let|default|function)[ \t].*|\{\/\*[^*]*\*\/\})[ \t]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Markdown with what stands in frames as any other text, under the frame's title; program text is left alone. */
export function withoutFrames(body: string): string {
  if (!/^ {0,3}(?::{3}|!!!|\?\?\?|===|import[ \t]|export[ \t]|\{\/\*)/m.test(body)) return body;
  const made: string[] = [];
  let inside: string | null = null;
  let isSetIn = false;
  for (const line of body.split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined && (inside === null || (line.trim() === mark && mark.startsWith(inside))))
      inside = inside === null ? mark : null;
    const frame = inside === null ? (colons.exec(line) ?? marked.exec(line)) : null;
    if (frame) {
      isSetIn = marked.test(line);
      made.push('', frame.groups?.title?.replace(/^\[(.*)\]$/, '$1') ?? '', '');
    } else if (inside === null && unseen.test(line)) made.push('');
    else {
      if (isSetIn && /^\S/.test(line)) isSetIn = false;
      made.push(isSetIn ? line.replace(/^(?: {4}|\t)/, '') : line);
    }
  }
  return made.join('\n');
}
