import type { PhrasingContent } from 'mdast';
import { hole } from '../html/holes.ts';
import { settleInline } from '../html/html-inline.ts';
import { parsePage, textOf } from '../html/html-tree.ts';

/** Elements of HTML that are put into lines. Anything else between angles is what it seems: `List<T>`. */
const inlineTag =
  /^<\/?(?:a|abbr|b|bdi|bdo|br|button|cite|code|data|del|details|dfn|div|em|font|i|img|input|ins|kbd|label|mark|math|p|picture|q|rp|rt|ruby|s|samp|section|small|source|span|strike|strong|sub|summary|sup|svg|time|tt|u|var|video|wbr)(?=[\s/>])/i;

/**
 * The words of a line with its marks taken off: emphasis and links leave their words, pictures and notes go, markup is read as on
 * a page. Line ends stay. Marks that are part of a word (`__init__`, `2*3*4`) stay too.
 */
export function lineText(children: readonly PhrasingContent[], body: string): string {
  const isMarkup = children.some(holdsMarkup);
  const text = children.map((child) => textIn(child, body, isMarkup)).join('');
  return unmarked(isMarkup ? fromMarkup(text) : text);
}

const holdsMarkup = (node: PhrasingContent): boolean =>
  node.type === 'html' ? inlineTag.test(node.value) : 'children' in node && node.children.some(holdsMarkup);

function textIn(node: PhrasingContent, body: string, isMarkup: boolean): string {
  const plain = (text: string) => (isMarkup ? escaped(text) : text);
  switch (node.type) {
    case 'text':
      return plain(node.value);
    case 'inlineCode':
      // its signs are no marks of a notebook's
      return plain(shielded(node.value));
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
    case 'delete':
      return '';
    case 'html':
      if (/^<!--/.test(node.value)) return '';
      return inlineTag.test(node.value) ? (isMarkup ? node.value : '') : plain(node.value);
    case 'emphasis':
    case 'strong': {
      const inner = node.children.map((child) => textIn(child, body, isMarkup)).join('');
      const marks = wordMarks(node, body);
      return marks + inner + marks;
    }
    default:
      return 'children' in node ? node.children.map((child) => textIn(child, body, isMarkup)).join('') : '';
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The marks around words that are no emphasis but a part of a name or a sum; empty where they are emphasis. */
function wordMarks(node: PhrasingContent, body: string): string {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) return '';
  const source = body.slice(start, end);
  const isName = /^__[a-z][a-z0-9]*(?:_[a-z0-9]+)*__$/.test(source);
  const isInside =
    /^\*/.test(source) && /[\p{L}\p{N}]/u.test(body.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(body.charAt(end));
  if (!isName && !isInside) return '';
  return node.type === 'strong' ? source.slice(0, 2) : source.slice(0, 1);
}

/** Markup inside a line, read as a page is. */
function fromMarkup(html: string): string {
  const root = parsePage(html.replaceAll('\n', '\ue001'));
  settleInline(root);
  return textOf(root).replaceAll(/\ue001/g, '\n');
}

const shield = /[\ue010-\ue01f]/g;
const signs = '[]=%{}^!:#';
const shielded = (code: string): string =>
  code.replace(/[[\]=%{}^!:#]/g, (sign) => String.fromCharCode(0xe010 + signs.indexOf(sign)));

/** What notebooks and manuals add: links to their own pages, marker pens, anchors, attributes; formulas leave a hole. */
function unmarked(text: string): string {
  return withoutFormulas(text)
    .replace(/!\[\[[^[\]\n]{0,300}\]\]/g, '')
    .replace(/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1')
    .replace(/==(?=\S)([^=\n]{1,1000}?)(?<=\S)==/g, '$1')
    .split('\n')
    .map(withoutAnchor)
    .join('\n')
    .replace(shield, (sign) => signs.charAt(sign.charCodeAt(0) - 0xe010));
}

/** TeX between dollars: an odd part with a command in it. */
const withoutFormulas = (text: string): string =>
  text.includes('$')
    ? text
        .split(/(\$[^$\n]{1,300}\$)/)
        .map((part) => (part.startsWith('$') && /\\[a-z]/i.test(part) ? hole : part))
        .join('')
    : text;

/** A line without the anchor (`^note`) or the attributes (`{#id .class}`, `{: .class}`) at its end. */
function withoutAnchor(line: string): string {
  const text = line.trimEnd();
  const at = Math.max(text.lastIndexOf('{'), text.lastIndexOf(' ^'));
  const mark = at < 0 ? '' : text.slice(at).trim();
  return /^(?:\{:[^{}]*\}|\{:?\s*[#.][^{}]*\}|\^[\w-]{1,40})$/.test(mark) ? text.slice(0, at).trimEnd() : line;
}
