import { UserError } from '../errors.ts';

/** Nobody asks in more, and Discord's field takes 6,000. In UTF-16 code units, like all of these. */
export const maxQuestionChars = 2_000;
/** Longer texts are no claim; a pasted paragraph still fits. */
export const maxClaimChars = 2_000;
/** Some three thousand words: longer than what a desk checks in one go. */
export const maxDraftChars = 20_000;

/**
 * Refuses what nobody could mean to have read.
 * @param what what the text is to the person who typed it: `question`
 * @throws UserError that says how long it is and how much is read.
 */
export function refuseLonger(what: string, text: string, maxChars: number): void {
  if (text.length > maxChars) throw new UserError({ kind: 'too-long', what, chars: text.length, maxChars });
}
