import { cleanText } from '../document/clean.ts';
import type { Block } from '../document/extracted.ts';
import { readLines } from '../document/lines.ts';
import { hole, withoutHoles } from './holes.ts';
import { attribute, elements, type HtmlElement, isElement, isText, textOf } from './html-tree.ts';

/**
 * Text that is set as it is typed. Program text stays as it is, line for line; anything else has paragraphs and lists as a
 * plain text has them.
 */
export function readPreformatted(pre: HtmlElement): readonly Block[] {
  const typed = typedText(pre);
  if (isCode(pre)) {
    const text = codeText(typed);
    return text === '' || text.includes(hole) ? [] : [{ kind: 'code', text }];
  }
  return readLines(typed)
    .map((block) => ({ ...block, text: withoutHoles(block.text) }))
    .filter((block) => block.text !== '');
}

/** Program text without blank lines at its ends and blanks at the ends of lines. */
export const codeText = (typed: string): string =>
  cleanText(typed)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();

/** All text in reading order, every blank and line end kept. */
function typedText(pre: HtmlElement): string {
  const parts: string[] = [];
  const read = (parent: HtmlElement) => {
    for (const child of parent.childNodes) {
      if (isText(child)) parts.push(child.value);
      else if (!isElement(child)) continue;
      else if (child.tagName === 'br') parts.push('\n');
      else if (isLineNumber(child)) continue;
      else {
        const isLine = /^(?:div|p|li|tr)$/.test(child.tagName);
        if (isLine && parts.length > 0 && !parts.at(-1)?.endsWith('\n')) parts.push('\n');
        read(child);
      }
    }
  };
  read(pre);
  return parts.join('');
}

/** The number that a page puts in front of each line. */
const isLineNumber = (element: HtmlElement): boolean =>
  /(?:^|[\s_-])(?:ln|lnt|lineno|linenos|linenumber|line-?numbers?)(?:$|[\s_-])/i.test(
    attribute(element, 'class') ?? '',
  ) && /^[\s\d]*$/.test(textOf(element));

const codeName =
  /(?:^|[\s_-])(?:code|highlight|hljs|prism|language|lang|sourcecode|syntax|brush|shell|console|prettyprint)(?:$|[\s_:-])/i;

/** Program text says so: it is marked as code, or the frame around it is. */
function isCode(pre: HtmlElement): boolean {
  for (const element of elements(pre)) if (/^(?:code|samp|kbd|var)$/.test(element.tagName)) return true;
  for (let at: HtmlElement['parentNode'] = pre, n = 0; at && 'tagName' in at && n < 3; at = at.parentNode, n++)
    if (at.tagName !== 'body' && codeName.test(attribute(at, 'class') ?? '')) return true;
  return false;
}
