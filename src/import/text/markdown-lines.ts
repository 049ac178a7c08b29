import type { Token } from 'markdown-it';
import { withoutSources } from '../html/formulas.ts';
import { hole } from '../html/holes.ts';
import { settleInline } from '../html/html-inline.ts';
import { parsePage, textOf } from '../html/html-tree.ts';
import { raised } from '../html/raised.ts';

/** Elements of HTML that are put into lines. Anything else between angles is what it seems: `List<T>`. */
const inlineTag =
  /^<\/?(?:a|abbr|b|bdi|bdo|br|button|cite|code|data|del|details|dfn|div|em|font|i|img|input|ins|kbd|label|mark|math|p|picture|q|rp|rt|ruby|s|samp|section|small|source|span|strike|strong|sub|summary|sup|svg|time|tt|u|var|video|wbr)(?=[\s/>])/i;

/**
 * The words of a line with its marks taken off: emphasis and links leave their words, pictures, struck words and notes go, markup
 * is read as on a page. Line ends stay. Marks that are part of a word (`__init__`, `2*3*4`) stay too.
 */
export function lineText(tokens: readonly Token[]): string {
  const isMarkup = tokens.some((token) => token.type === 'html_inline' && inlineTag.test(token.content));
  let text = '';
  let struck = 0;
  const marks: string[] = [];
  for (const [n, token] of tokens.entries()) {
    if (token.type === 's_open') struck++;
    if (token.type === 's_close') struck--;
    if (struck > 0 || isComponent(token, tokens)) continue;
    if (token.type === 'em_open' || token.type === 'strong_open') {
      marks.push(wordMarks(tokens, n));
      text += marks.at(-1);
    } else if (token.type === 'em_close' || token.type === 'strong_close') text += marks.pop() ?? '';
    else text += wordsOf(token, isMarkup);
  }
  return unmarked(isMarkup ? fromMarkup(text) : text);
}

/** A tag of a page's own part: `<Note>` where there is a `</Note>` too, or `<Note />`. */
function isComponent({ type, content }: Token, tokens: readonly Token[]): boolean {
  const [, slash, name, end] = (type === 'html_inline' && /^<(\/?)([A-Z]\w*)\b[^<>]*?(\/?)>$/.exec(content)) || [];
  if (name === undefined) return false;
  const other = slash ? `<${name}` : `</${name}>`;
  return end === '/' || tokens.some((token) => token.type === 'html_inline' && token.content.startsWith(other));
}

function wordsOf(token: Token, isMarkup: boolean): string {
  const plain = (text: string) => (isMarkup ? escaped(text) : text);
  switch (token.type) {
    case 'text':
    case 'text_special':
      return plain(token.content);
    case 'code_inline':
      // its signs are no marks of a notebook's
      return plain(shielded(token.content));
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    case 'html_inline':
      if (/^<!--/.test(token.content)) return '';
      return inlineTag.test(token.content) ? token.content : plain(token.content);
    default:
      return '';
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The marks around words that are no emphasis but a part of a name or a sum; empty where they are emphasis. */
function wordMarks(tokens: readonly Token[], n: number): string {
  const { markup = '', type = '' } = tokens[n] ?? {};
  const close = tokens.findIndex(
    (token, at) => at > n && token.type === type.replace('open', 'close') && token.level === tokens[n]?.level,
  );
  const inner = tokens.slice(n + 1, close);
  const words = inner.map((token) => token.content).join('');
  if (markup === '__') return inner.length === 1 && /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(words) ? markup : '';
  if (!markup.startsWith('*')) return '';
  const isAt = (token: Token | undefined, pattern: RegExp) => token?.type === 'text' && pattern.test(token.content);
  return isAt(tokens[n - 1], /[\p{L}\p{N}]$/u) && isAt(tokens[close + 1], /^[\p{L}\p{N}]/u) ? markup : '';
}

/** Markup inside a line, read as a page is. */
function fromMarkup(html: string): string {
  const root = parsePage(html.replaceAll('\n', '\ue001'));
  settleInline(root);
  return textOf(root).replaceAll(/\ue001/g, '\n');
}

const shield = /[\ue010-\ue01f]/g;
const signs = '[]=%{}^!:#$~';
const shielded = (code: string): string =>
  code.replace(/[[\]=%{}^!:#$~]/g, (sign) => String.fromCharCode(0xe010 + signs.indexOf(sign)));

/** What notebooks and manuals add: links to their own pages, marker pens, anchors, attributes; formulas leave a hole. */
function unmarked(text: string): string {
  return withoutFormulas(withoutSources(text))
    .replace(/(?<!^)\[\^[\w-]{1,40}\]/g, '')
    .replace(/\^\[[^[\]\n]{1,500}\]/g, '')
    .replace(/\[([^[\]\n]{1,300})\]\{[.#][^{}\n]{0,100}\}/g, '$1')
    .replace(/(?<=[\p{L}\p{N})])\^([\d+-]{1,4})\^/gu, (whole, digits: string) => raised(digits, '') ?? whole)
    .replace(/(?<=\p{L})~(\d{1,3})~/gu, '$1')
    .replace(/!\[\[[^[\]\n]{0,300}\]\]/g, '')
    .replace(/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1')
    .replace(/==(?=\S)([^=\n]{1,1000}?)(?<=\S)==/g, '$1')
    .split('\n')
    .map(withoutAnchor)
    .join('\n')
    .replace(shield, (sign) => signs.charAt(sign.charCodeAt(0) - 0xe010));
}

/** TeX between dollars: an odd part with a command, a power or an index in it, and no blank at its ends. */
const withoutFormulas = (text: string): string =>
  text.includes('$')
    ? text
        .split(/(\$[^$\n]{1,300}\$)/)
        .map((part) => (/^\$\S(?:.*\S)?\$$/.test(part) && /\\[a-z]|[\^_{}]/i.test(part) ? hole : part))
        .join('')
    : text;

/** A line without the anchor (`^note`) or the attributes (`{#id .class}`, `{: .class}`) at its end. */
function withoutAnchor(line: string): string {
  const text = line.trimEnd();
  const at = Math.max(text.lastIndexOf('{'), text.lastIndexOf(' ^'));
  const mark = at < 0 ? '' : text.slice(at).trim();
  return /^(?:\{:[^{}]*\}|\{:?\s*[#.][^{}]*\}|\^[\w-]{1,40})$/.test(mark) ? text.slice(0, at).trimEnd() : line;
}
