import { citationLink } from '../../answer/citation.ts';
import { honestLink } from '../../chat/honest-link.ts';
import { isBlank, safeUrl } from '../../chat/plain.ts';
import type { Block, Inline } from '../../chat/reply.ts';
import { type Excerpt, type SameSource, sameSourceTogether } from '../shared/same-source.ts';
import { escapeMrkdwn } from './escape.ts';
import { maxUrlChars } from './limits.ts';

/**
 * The whole of what blocks say as mrkdwn: a message's top-level `text`, which is what screen readers and notifications
 * read. Buttons are left out: they are read from the blocks.
 */
export function textOf(blocks: readonly Block[]): string {
  const lines = sameSourceTogether(blocks)
    .map(blockText)
    .filter((line) => line !== '');
  return lines.length > 0 ? lines.join('\n') : 'There is nothing to show.';
}

function blockText(block: Block | SameSource): string {
  switch (block.kind) {
    case 'headline':
    case 'heading':
      return bold(block.text);
    case 'paragraph':
    case 'note':
      return mrkdwnLine(block.inlines);
    case 'list':
      return lines(block.items.map((item) => prefixed('• ', mrkdwnLine(item))));
    case 'table':
      return lines([
        bold(block.caption),
        ...block.rows.map((row) =>
          prefixed(
            '• ',
            row
              .map((cell, n) => cellText(block.columns[n] ?? '', n, mrkdwnLine(cell)))
              .filter((cell) => cell !== '')
              .join(' · '),
          ),
        ),
      ]);
    case 'excerpt':
      return [label(block.source), said(block)].filter((part) => part !== '').join(' ');
    case 'same-source':
      return lines([label(block.source), ...block.excerpts.map((each) => prefixed('• ', said(each)))]);
    case 'divider':
    case 'buttons':
    case 'select':
      return '';
  }
}

const label = (source: string) => (isBlank(source) ? '' : `${escapeMrkdwn(source).trim()}:`);

/** No line begins with a number that belongs to the words before it. */
export const unbroken = '\u00A0';

/** The words of an excerpt, with its numbers behind. */
function said({ text, quoted, citations }: Excerpt): string {
  const words = escapeMrkdwn(text).trim();
  const numbers = citations.map((citation) => inline({ kind: 'citation', citation })).join('');
  return [quoted ? `“${words}”` : words, numbers].filter((part) => part !== '').join(unbroken);
}

const lines = (all: readonly string[]) => all.filter((line) => line !== '').join('\n');
const prefixed = (prefix: string, line: string) => (line === '' ? '' : `${prefix}${line}`);
const cellText = (column: string, n: number, drawn: string) =>
  n === 0 || drawn === '' || isBlank(column) ? drawn : `${escapeMrkdwn(column).trim()}: ${drawn}`;

function bold(text: string): string {
  return isBlank(text) ? '' : `*${escapeMrkdwn(text).trim()}*`;
}

/** Inlines as one line of mrkdwn; empty when a reader would see nothing. */
export function mrkdwnLine(inlines: readonly Inline[]): string {
  // Two marked runs side by side would run into each other: `*a**b*`.
  const line = inlines
    .map(inline)
    .reduce((all, each) => all + (/[*_]$/.test(all) && /^[*_]/.test(each) ? '\u2060' : '') + each, '');
  return isBlank(line) ? '' : line.trim();
}

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escapeMrkdwn(part.text);
    case 'strong':
      return wrapped('*', escapeMrkdwn(part.text));
    case 'emphasis':
      return wrapped('_', escapeMrkdwn(part.text));
    case 'link':
      return honestLink(part)
        .map((each) => (each.kind === 'link' ? link(escapeMrkdwn(each.text).trim(), each.url) : inline(each)))
        .join('');
    case 'citation':
      return link(`[${part.citation.number}]`, citationLink(part.citation));
    case 'time': {
      const { seconds, format, fallback } = readableInstant(part);
      return `<!date^${seconds}^${format}|${fallback}>`;
    }
  }
}

function wrapped(mark: string, text: string): string {
  if (isBlank(text)) return text;
  const inner = text.trim();
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

function link(label: string, url: string): string {
  const safe = webAddress(url);
  return safe === null || isBlank(label) ? label : `<${safe.replaceAll('&', '&amp;')}|${label}>`;
}

/** An address that Slack links to; null for one that is no web address or too long. */
export function webAddress(url: string): string | null {
  const safe = safeUrl(url);
  return safe !== null && safe.length <= maxUrlChars ? safe : null;
}

/** Tokens of Slack's dates, which each reader sees in their own zone. */
const formats = { date: '{date_long}', 'date-time': '{date_long} {time}', relative: '{ago}' } as const;

/** An instant as Slack writes it, with words for where it cannot. */
export function readableInstant({ atMs, style }: Extract<Inline, { kind: 'time' }>) {
  const iso = new Date(atMs).toISOString();
  const fallback = style === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 16).replace('T', ' ')} UTC`;
  return { seconds: Math.floor(atMs / 1000), format: formats[style], fallback };
}
