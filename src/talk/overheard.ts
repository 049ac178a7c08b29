import { readKind } from './kind.ts';
import type { LineKind } from './kinds.ts';

/** A longer line that nobody addressed to the bot is talk between people. */
const maxOverheardChars = 300;
/** A mention of somebody else, as either platform writes it. */
const mention = /<[@#!][^>]*>|(?:^|\s)@\p{L}/u;
const asking: ReadonlySet<LineKind> = new Set([
  ...['question', 'followup', 'who-says', 'more', 'check'],
  ...['sources-age', 'sources-author', 'sources-link'],
] as LineKind[]);

/** Nobody asked: what is said about an answer must surely be that. */
const sure = 0.75;

/** Whether a line that was not addressed to the bot may be a question to it at all. */
export const mayBeAsked = (typed: string): boolean =>
  typed.trim() !== '' && typed.length <= maxOverheardChars && !mention.test(typed) && !/\n\s*\S/.test(typed.trim());

/** The kind of a line that was not addressed to the bot, where it asks something; null for talk between people. */
export function overheardKind(typed: string): LineKind | null {
  const { kind, likelihood } = readKind(typed, false);
  const isOfAbove = kind !== 'question' && kind !== 'followup';
  return asking.has(kind) && (!isOfAbove || likelihood >= sure) ? kind : null;
}
