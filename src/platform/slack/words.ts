import { isBlank } from '../../chat/plain.ts';

/** What of a message may carry words. */
export interface Wordy {
  readonly text?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
}

interface Attachment {
  readonly pretext?: string;
  readonly title?: string;
  readonly text?: string;
  readonly fallback?: string;
  readonly fields?: readonly { readonly title?: string; readonly value?: string }[];
  readonly blocks?: readonly unknown[];
  readonly message_blocks?: readonly { readonly message?: { readonly blocks?: readonly unknown[] } }[];
  /** It is another message: shared, or linked to. */
  readonly is_share?: boolean;
  readonly is_msg_unfurl?: boolean;
}

/** Deeper than this no message is. */
const maxDepth = 12;

/**
 * All that somebody reads who looks at a message: what was written, what was shared, and where there is neither, what an
 * app laid out in blocks and attachments. The preview of a link counts only where there is nothing else.
 */
export function wordsOf({ text = '', blocks = [], attachments = [] }: Wordy): string {
  const own = hasWords(text) ? [text] : filled([...blocks.map((block) => laidOut(block, 0)), text]);
  const shared = attachments.filter(({ is_share, is_msg_unfurl }) => is_share === true || is_msg_unfurl === true);
  const said = [...own, ...shared.flatMap(attached)];
  return (hasWords(said.join(' ')) ? said : [...said, ...attachments.flatMap(attached)]).join('\n');
}

function attached(attachment: Attachment): readonly string[] {
  const { pretext, title, text, fallback, fields = [], blocks = [], message_blocks = [] } = attachment;
  const layouts = [blocks, ...message_blocks.map(({ message }) => message?.blocks ?? [])];
  const said = filled([
    pretext,
    title,
    text ??
      layouts
        .flat()
        .map((block) => laidOut(block, 0))
        .join('\n'),
    ...fields.map((field) => filled([field.title, field.value]).join(': ')),
  ]);
  return said.length > 0 ? said : filled([fallback]);
}

/** Parts of a block that hold its texts, in reading order. */
const holders = ['title', 'text', 'fields', 'elements', 'rows', 'blocks', 'child_blocks'] as const;
/** Kinds whose parts follow each other in one line. */
const inLine: readonly unknown[] = ['rich_text_section', 'rich_text_quote', 'rich_text_preformatted', 'context'];
/** What is pressed or filled in says nothing. */
const controls: readonly unknown[] = ['button', 'actions', 'input', 'context_actions', 'feedback_buttons', 'overflow'];

/** The texts of a block and of whatever is in it. */
function laidOut(block: unknown, depth: number): string {
  if (typeof block === 'string') return block;
  if (depth > maxDepth || typeof block !== 'object' || block === null) return '';
  if (Array.isArray(block)) return joined(block, '\n', depth);
  const fields = block as Readonly<Record<string, unknown>>;
  if (controls.includes(fields.type)) return '';
  const parts = holders.map((name) => fields[name]).filter((part) => part !== undefined);
  if (inLine.includes(fields.type)) return joined(parts.flat(), '', depth);
  const shown = joined(parts, '\n', depth);
  // a link without words of its own shows its address, a picture what is on it
  return isBlank(shown) ? String(fields.url ?? fields.alt_text ?? '') : shown;
}

const joined = (parts: readonly unknown[], between: string, depth: number): string =>
  parts
    .map((part) => laidOut(part, depth + 1))
    .filter((text) => text !== '')
    .join(between);

const filled = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined && !isBlank(text)) as readonly string[];

/** Whether there is a word in it that is not part of an address. */
const hasWords = (text: string): boolean =>
  text.split(/\s/).some((word) => /\p{L}/u.test(word) && !word.includes('://') && !/^<[@#!]/.test(word));

/** Without the numbers that lead to the sources of an answer. */
export const withoutCitations = (text: string): string => text.replaceAll(/\u00A0?\[\d{1,3}\]/g, '');
