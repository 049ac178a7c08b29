import { isBlank } from '../../chat/plain.ts';
import { component } from './limits.ts';

/** What of a message may carry words; of each kind of component only what it shows. */
export interface Wordy {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Shown[];
  readonly message_snapshots?: readonly { readonly message: Wordy }[];
  readonly poll?: {
    readonly question: { readonly text?: string };
    readonly answers: readonly { readonly poll_media: { readonly text?: string } }[];
  };
  readonly attachments?: readonly { readonly description?: string }[];
}

interface Embed {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

interface Shown {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Shown[];
}

/** A bot made it, rather than Discord of a link. */
const written = 'rich';
/** Deeper than this no message is. */
const maxDepth = 8;

/**
 * All that somebody reads who looks at a message: what was written, what was forwarded, what a bot laid out in components
 * and embeds, a poll. The preview of a link and the description of a picture count only where there is nothing else.
 */
export function wordsOf(message: Wordy): string {
  const said = saidIn(message, 0);
  if (hasWords(said.join(' '))) return said.join('\n');
  const { embeds = [], attachments = [] } = message;
  const shown = [...embeds.flatMap(embedded), ...attachments.map(({ description }) => description)];
  return [...said, ...filled(shown)].join('\n');
}

function saidIn(message: Wordy, depth: number): readonly string[] {
  if (depth > maxDepth) return [];
  const { content, embeds = [], components = [], message_snapshots = [], poll } = message;
  return filled([
    content,
    ...components.flatMap((each) => laidOut(each, 0)),
    ...embeds.filter(({ type }) => type === undefined || type === written).flatMap(embedded),
    poll?.question.text,
    ...(poll?.answers ?? []).map(({ poll_media }) => poll_media.text),
    ...message_snapshots.flatMap((snapshot) => saidIn(snapshot.message, depth + 1)),
  ]);
}

const embedded = ({ title, description, fields = [] }: Embed): readonly (string | undefined)[] => [
  title,
  description,
  ...fields.map(({ name, value }) => `${name}: ${value}`),
];

/** The texts of a component and of those in it, without small print: that is about the message, and not what it says. */
function laidOut({ type, content, components = [] }: Shown, depth: number): readonly string[] {
  if (depth > maxDepth) return [];
  const own =
    type === component.textDisplay ? (content ?? '').split('\n').filter((line) => !line.startsWith('-# ')) : [];
  return [...own, ...components.flatMap((each) => laidOut(each, depth + 1))];
}

const filled = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined && !isBlank(text)) as readonly string[];

/** Whether there is a word in it that is not part of an address. */
const hasWords = (text: string): boolean =>
  text.split(/\s/).some((word) => /\p{L}/u.test(word) && !word.includes('://'));

/** Marks at the beginning of a line: headings, quotations, lists. */
const opening = /^ {0,3}(?:#{1,3} |>{1,3} |- |\* )/;

/** Markdown as the words that a reader sees. Numbers that lead to sources are left out. */
export function withoutMarkdown(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(opening, '')
      .replaceAll(/\[(?:\\?\[)?\d{1,3}(?:\\?\])?\]\([^()\s]*\)/g, '')
      .replaceAll(/\[([^[\]]+)\]\(<?https?:[^()\s]+\)/g, '$1')
      .replaceAll(/(?<!\\)(?:\*\*|__|~~|\|\||`)/g, '')
      .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1'),
  );
  return lines.join('\n');
}
