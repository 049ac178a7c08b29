import { matchesIn } from './matches.ts';
import type { Token } from './tokens.ts';

const negation =
  /(?<![\p{L}-])(?:not(?!\s+(?:only|just|merely|simply)(?!\p{L}))|never|none|no|neither|nor|without|cannot|nobody|nothing|\p{L}+n['’]t(?!\s+(?:only|just|merely|simply)(?!\p{L}))|fail(?:s|ed|ing)?\s+to|(?:refus|declin)(?:e|es|ed|ing)\s+to|unable\s+to|den(?:y|ies|ied)|rul(?:e|es|ed)\s+out|lack(?:s|ed)?)(?!\p{L})/giu;
/** "partners and not rivals", "progress, not conflict": a contrast behind the statement, which itself stands. */
const contrast = /(?:,|,?\s+and)\s+not(?!\s+(?:only|just|merely|simply)(?!\p{L}))\s[^,.;]+/giu;

/** Without one of these letters in a row nothing is denied: most sentences are done with one look. */
const hint = /n['’]t|\bn[oe]|without|cannot|\bfail|\brefus|\bdeclin|\bunable|\bden[yi]|\brul|\black/i;

/** A denial bears on the first word behind it that means something, when it comes this soon. */
const maxFocusChars = 40;

/** What a sentence denies. */
export interface Denials {
  /** True when the sentence denies at all: "no new agreements were announced"; not for a contrast at its end ("partners, not rivals"). */
  readonly isNegated: boolean;
  /** The terms that its denials bear on: "inspected" of "did not inspect". */
  readonly denied: ReadonlySet<string>;
}

const nothing: Denials = { isNegated: false, denied: new Set() };

/** What a text denies; `tokens` are its own. */
export function denialsOf(text: string, tokens: readonly Token[]): Denials {
  if (!hint.test(text)) return nothing;
  const plain = text.replace(contrast, (words) => ' '.repeat(words.length));
  const denied = new Set<string>();
  let isNegated = false;
  for (const match of matchesIn(plain, negation)) {
    // "Left the city without power" does not deny as a whole.
    if (!/^without$/i.test(match[0])) isNegated = true;
    const end = match.index + match[0].length;
    const focus = tokens.find(({ term, span }) => term !== null && span.start >= end);
    if (focus !== undefined && focus.term !== null && focus.span.start - end <= maxFocusChars) denied.add(focus.term);
  }
  return isNegated || denied.size > 0 ? { isNegated, denied } : nothing;
}

interface Stated extends Denials {
  readonly terms: ReadonlySet<string>;
}

/** True when one denies what the other does not: at all, or of a word that both have. */
export function deniesOther(one: Stated, other: Stated): boolean {
  if (one.isNegated !== other.isNegated) return true;
  return deniesWordOf(one, other) || deniesWordOf(other, one);
}

function deniesWordOf(one: Stated, other: Stated): boolean {
  for (const term of one.denied) if (other.terms.has(term) && !other.denied.has(term)) return true;
  return false;
}
