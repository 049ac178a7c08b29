import type { Span } from '../../../language/span.ts';
import { type Token, tokenise } from '../../../language/tokens.ts';

/** Where the answer to "who …" stands beside the verb: who does it, by whom it is done, whom or what it is done to. */
export const slots = ['subject', 'agent', 'object'] as const;
export type Slot = (typeof slots)[number];

/** A span that stands where the question word would. */
export interface SlotSpan {
  readonly slot: Slot;
  readonly span: Span;
}

/** What a question's verb is, and on which side of it the answer stands. */
interface Gap {
  readonly verb: string;
  readonly side: 'subject' | 'object';
  /** The preposition that the question ends with: "with" of "who did she meet with?" */
  readonly preposition: string | null;
}

const auxiliaries = /^(?:is|are|was|were|be|been|has|have|had|did|do|does|will|would|can|could|should|may|might|must)$/;
const prepositions =
  /^(?:of|in|on|at|to|from|for|with|by|about|against|into|over|under|after|before|between|during|through|as|than|upon|within|without|among|across|since|until|toward|towards|near|via|per)$/;
const adverbs =
  /^(?:also|first|later|then|still|already|once|soon|only|even|never|often|originally|subsequently|not|both|now|\p{L}{3,}ly)$/u;
const breaks =
  /^(?:that|which|who|whom|whose|when|while|where|because|although|though|but|and|or|if|as|so|than|after|before|since|until)$/;

function gapOf(question: string): Gap | null {
  const tokens = tokenise(question);
  const at = tokens.findIndex(({ word }) => /^(?:who|whom|what|which|whose)$/.test(word));
  if (at < 0) return null;
  const rest = tokens.slice(at + 1);
  const last = tokens.at(-1);
  const preposition = last !== undefined && prepositions.test(last.word) ? last.word : null;
  const auxiliary = rest.findIndex(({ word }) => auxiliaries.test(word));
  const verbs = rest.filter(({ term, word }) => term !== null && !auxiliaries.test(word) && !adverbs.test(word));
  if (/^(?:did|does|do|has|have|had)$/.test(rest[auxiliary]?.word ?? '') && auxiliary <= 3) {
    const isPerfect = /^(?:has|have|had)$/.test(rest[auxiliary]?.word ?? '');
    if (!isPerfect) {
      const verb =
        preposition === null
          ? verbs.at(-1)
          : [...verbs].reverse().find(({ span }) => span.end < (last?.span.start ?? 0));
      return verb?.term === null || verb === undefined ? null : { verb: verb.term, side: 'object', preposition };
    }
  }
  const isBe = auxiliary === 0 && /^(?:is|are|was|were)$/.test(rest[0]?.word ?? '');
  const verb = isBe ? verbs.find(({ word }) => participle.test(word)) : rest[0];
  const isWho = /^(?:who|whom)$/.test(tokens[at]?.word ?? '');
  if (verb === undefined || verb.term === null || !(isBe || isWho)) return null;
  return { verb: verb.term, side: 'subject', preposition };
}

/** Past participles, near enough: what "was" is followed by when something is done to the subject. */
const participle =
  /(?:ed|wn|ten|ven|ken|sen|zen)$|^(?:built|held|won|made|led|sent|found|sold|bought|paid|fought|put|set|hit|begun|sung|hung|born|done|lost|kept|left|met|told|taught|brought|caught|spent|lent)$/;

const boundaryBetween = (sentence: string, left: Token, right: Token): boolean =>
  /[,;:()"“”—–]/u.test(sentence.slice(left.span.end, right.span.start));
const maxWords = 7;
/** An apposition may be longer: only its beginning is looked for. */
const maxLooked = 14;

/** The words before the verb, back to the start of their clause. */
function before(sentence: string, tokens: readonly Token[], verb: number): Span | null {
  let end = verb - 1;
  while (end >= 0 && (auxiliaries.test(tokens[end]?.word ?? '') || adverbs.test(tokens[end]?.word ?? ''))) end--;
  if (end < 0 || breaks.test(tokens[end]?.word ?? '')) return null;
  let start = end;
  while (start > 0 && end - start + 1 < maxLooked) {
    const [left, here] = [tokens[start - 1], tokens[start]];
    if (left === undefined || here === undefined || boundaryBetween(sentence, left, here)) break;
    if (breaks.test(left.word) && left.word !== 'and') break;
    start--;
  }
  while (start < end && breaks.test(tokens[start]?.word ?? '')) start++;
  const [first, last] = [tokens[start], tokens[end]];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.span.start, end: last.span.end };
  const named = beforeApposition(sentence, span);
  return named !== null ? named : end - start < maxWords ? span : null;
}

/** "Sean Parnell, the assistant, issued …": who it is stands before the apposition. */
function beforeApposition(sentence: string, span: Span): Span | null {
  if (!/^(?:the|an?|\p{Lu}[\p{L}]*['’]s) /iu.test(sentence.slice(span.start, span.end))) return null;
  const named =
    /((?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|al|bin)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|al|bin))*), $/u.exec(
      sentence.slice(0, span.start),
    );
  return named?.[1] === undefined ? null : { start: named.index, end: named.index + named[1].length };
}

/** The words from `from` on, up to the end of their phrase. */
function after(sentence: string, tokens: readonly Token[], from: number): Span | null {
  const first = tokens[from];
  if (first === undefined || prepositions.test(first.word) || breaks.test(first.word)) return null;
  let end = from;
  while (end + 1 < tokens.length && end - from + 1 < maxWords) {
    const [here, next] = [tokens[end], tokens[end + 1]];
    if (here === undefined || next === undefined || boundaryBetween(sentence, here, next)) break;
    const isOf = next.word === 'of' || next.word === 'the';
    if (
      (prepositions.test(next.word) && !isOf) ||
      (breaks.test(next.word) && next.word !== 'and') ||
      auxiliaries.test(next.word)
    )
      break;
    end++;
  }
  const last = tokens[end];
  return last === undefined ? null : { start: first.span.start, end: last.span.end };
}

/** The spans of a sentence that stand where the question's "who" or "what" would. */
export function slotsIn(question: string, sentence: string): readonly SlotSpan[] {
  const gap = gapOf(question);
  if (gap === null) return [];
  const tokens = tokenise(sentence);
  const found: SlotSpan[] = [];
  tokens.forEach(({ term }, at) => {
    if (term !== gap.verb) return;
    const next = tokens[at + 1];
    if (gap.side === 'subject') {
      const agent = next?.word === 'by' ? after(sentence, tokens, at + 2) : null;
      const subject = next?.word === 'by' ? null : before(sentence, tokens, at);
      if (agent !== null) found.push({ slot: 'agent', span: agent });
      if (subject !== null) found.push({ slot: 'subject', span: subject });
      return;
    }
    const from =
      gap.preposition === null
        ? at + 1
        : tokens.findIndex(({ word }, place) => place > at && word === gap.preposition) + 1;
    const object = from > 0 ? after(sentence, tokens, from) : null;
    if (object !== null) found.push({ slot: 'object', span: object });
  });
  return found;
}
