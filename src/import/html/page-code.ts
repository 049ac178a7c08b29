/** A tag that opens a script, a style sheet or a drawing. */
const opening = /<(script|style|svg)(?=[\s/>])[^<>]*>/gi;

interface Kind {
  readonly closing: RegExp;
  /** What may be no part of it: a comment, a title or a mark may begin in front of it or end in it. */
  readonly mayHoldOther: RegExp;
}
const code = /<!--|-->|<(?:script|style)|<\/(?:title|textarea|script|style|xmp|iframe|noembed|noframes)/i;
/** A drawing ends where another element of a page begins. */
const notDrawn =
  /<(?!\/?(?:path|g|circle|rect|use|defs|line|polygon|polyline|ellipse|symbol|clippath|mask|lineargradient|radialgradient|stop|text|tspan|filter|fe[a-z]+|pattern|animate[a-z]*|metadata|marker)[\s/>])|-->/i;
const kinds: Readonly<Record<string, Kind>> = {
  script: { closing: /<\/script/gi, mayHoldOther: code },
  style: { closing: /<\/style/gi, mayHoldOther: code },
  svg: { closing: /<\/svg/gi, mayHoldOther: notDrawn },
};
/** Scripts of any other type hold data. */
const dataType = /\stype\s*=\s*(?!["']?(?:module|text\/css|(?:text|application)\/(?:x-)?(?:java|ecma)script)\b)/i;

/**
 * A page without what its scripts and style sheets say and its drawings are made of: it is never read, is often most of a page,
 * and taking it apart would take the longest. Data stays.
 */
export function withoutCode(html: string): string {
  let kept = '';
  let from = 0;
  opening.lastIndex = 0;
  for (let tag = opening.exec(html); tag !== null; tag = opening.exec(html)) {
    // in a drawing, a tag may be closed by itself; a bracket inside a quotation ends none
    if (tag[0].endsWith('/>') || !isWhole(tag[0])) continue;
    const kind = kinds[tag[1]?.toLowerCase() ?? ''];
    if (kind === undefined) continue;
    const start = opening.lastIndex;
    kind.closing.lastIndex = start;
    const at = kind.closing.exec(html)?.index;
    // what is not closed goes to the end of the page
    if (at === undefined) break;
    if (!dataType.test(tag[0]) && !kind.mayHoldOther.test(html.slice(start, at))) {
      kept += html.slice(from, start);
      from = at;
    }
    opening.lastIndex = at;
  }
  return kept + html.slice(from);
}

const isWhole = (tag: string): boolean => tag.split('"').length % 2 === 1 && tag.split("'").length % 2 === 1;
