import { termsOf } from '../language/tokens.ts';

/** Where one part of a line ends: "I heard that …, is that true?", "fact check: …" */
const parts = /[?!:]+\s*|[,.–-]\s+|["“”]/gu;
/** What joins a way of asking to the claim. */
const joint = /^(?:that|if|whether|que|si)$/i;
/** A claim says something of something. */
const minWords = 3;

/**
 * The sentence that a line wants checked, without the words that ask for it; null where it states nothing ("is that true?").
 *
 * @param framing whether a word, in lower case, asks for something and states nothing
 */
export function claimIn(line: string, framing: (word: string) => boolean): string | null {
  const candidates = partsOf(line).map((part) => stated(part, framing));
  const best = candidates.reduce((one, other) => (termsOf(other).length > termsOf(one).length ? other : one), '');
  return best.split(/\s+/).length >= minWords && termsOf(best).length > 1 ? best : null;
}

function partsOf(line: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of line.matchAll(parts)) {
    found.push(line.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...found, line.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** A way of asking is at most so many words long: "my boss says", "is it really the case". */
const maxLead = 7;

/** A part from behind its "that" on, or behind the last word that only asks: "is it true that …", "my boss says …". */
function stated(part: string, framing: (word: string) => boolean): string {
  const words = part.split(/\s+/);
  const asks = words.slice(0, maxLead).map((word) => framing(word.toLowerCase()));
  const last = asks.lastIndexOf(true);
  const at = words.findIndex(
    (word, n) => n > 0 && n <= maxLead && joint.test(word) && (last >= 0 || isPlain(words.slice(0, n))),
  );
  if (at > 0) return words.slice(at + 1).join(' ');
  return words.slice(last + 1).join(' ');
}

/** Words that tell nothing by themselves: "I heard". */
const isPlain = (words: readonly string[]): boolean => termsOf(words.join(' ')).length <= 1;
