import type { Span } from './span.ts';
import { synonymsOf } from './synonyms.ts';

const prefixChars = 5;
/** "Owns" and "owner", "creates" and "creator": who does it is named after what is done. */
const isDoerOf = (doer: string, deed: string): boolean =>
  deed.length >= 3 &&
  doer.length > deed.length &&
  /^(?:r|er|or)$/.test(doer.slice(deed.length)) &&
  doer.startsWith(deed);
const alike = (one: string, other: string): boolean =>
  one === other ||
  isDoerOf(one, other) ||
  isDoerOf(other, one) ||
  (one.length >= prefixChars &&
    other.length >= prefixChars &&
    one.slice(0, prefixChars) === other.slice(0, prefixChars));

/** The terms of `wanted` that are among `present`, themselves, by a synonym or by their beginning. */
export function metTerms(wanted: readonly string[], present: readonly string[]): readonly string[] {
  return wanted.filter((term) => {
    const others = [term, ...synonymsOf(term)];
    return present.some((one) => others.some((other) => alike(one, other)));
  });
}

/** Behind a comma: a participle or a conjunction opens a clause of its own; anything else goes on with the one before. */
const opensClause =
  /^\s*(?:(?:and|but|while|whereas|although|though|so|yet|because|as|since|when|where|with)\b(?:\s+\S+){4,}|\p{L}+(?:ed|ing|wn)\s+(?:by|to|in|from|with|the|a|an|on|for|as)\b)/iu;
const isParticiple = /^\s*\p{L}+(?:ed|ing|wn)\b/iu;

/** The part of a sentence that one clause takes up around a span. A participle's clause goes on with what is before it, never the other way round. */
export function clauseAround(sentence: string, span: Span): Span {
  const cuts = [...sentence.matchAll(/[,;:()]|\s[—–-]\s|—/gu)].map((match) => ({
    at: match.index,
    after: match.index + match[0].length,
    isHard: /[;:]/.test(match[0]),
  }));
  let [start, end] = [0, sentence.length];
  for (const cut of cuts) {
    const rest = sentence.slice(cut.after);
    if (cut.after <= span.start && (cut.isHard || (opensClause.test(rest) && !isParticiple.test(rest))))
      start = cut.after;
    if (cut.at >= span.end && (cut.isHard || opensClause.test(rest))) {
      end = cut.at;
      break;
    }
  }
  return { start, end };
}

/** Whether a sentence's term stands for one of the question: itself, by a synonym or by its beginning. */
export function isAlike(wanted: string, present: string): boolean {
  return alike(wanted, present) || synonymsOf(wanted).some((other) => alike(other, present));
}
