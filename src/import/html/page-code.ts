/** A tag that opens a script or a style sheet. */
const opening = /<(?:script|style)(?=[\s/>])[^<>]*>/gi;
const closing = { script: /<\/script/gi, style: /<\/style/gi };
/** Code that has such in it may be no code: a comment, a title or a mark may begin in front of it or end in it. */
const mayHoldOther = /<!--|-->|<(?:script|style)|<\/(?:title|textarea|script|style|xmp|iframe|noembed|noframes)/i;
/** Scripts of any other type hold data. */
const dataType = /\stype\s*=\s*(?!["']?(?:module|text\/css|(?:text|application)\/(?:x-)?(?:java|ecma)script)\b)/i;

/**
 * A page without what its scripts and style sheets say: it is never read, is often most of a page, and taking it apart would
 * take the longest. Data stays.
 */
export function withoutCode(html: string): string {
  let kept = '';
  let from = 0;
  opening.lastIndex = 0;
  for (let tag = opening.exec(html); tag !== null; tag = opening.exec(html)) {
    // in a drawing, a tag may be closed by itself; a bracket inside a quotation ends none
    if (tag[0].endsWith('/>') || !isWhole(tag[0])) continue;
    const end = closing[tag[0][2] === 'c' || tag[0][2] === 'C' ? 'script' : 'style'];
    const start = opening.lastIndex;
    end.lastIndex = start;
    const at = end.exec(html)?.index;
    // what is not closed goes to the end of the page
    if (at === undefined) break;
    if (!dataType.test(tag[0]) && !mayHoldOther.test(html.slice(start, at))) {
      kept += html.slice(from, start);
      from = at;
    }
    opening.lastIndex = at;
  }
  return kept + html.slice(from);
}

const isWhole = (tag: string): boolean => tag.split('"').length % 2 === 1 && tag.split("'").length % 2 === 1;
