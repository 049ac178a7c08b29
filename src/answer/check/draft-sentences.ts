import { readUnit, type SurfaceOf, type Unit } from '../../language/reading/unit.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Sentence, Span } from '../../language/span.ts';

/** A draft writes names with a capital: nothing else needs to be known of its words. */
const asWritten: SurfaceOf = () => '';

/** A sentence of a draft, and what of it is held against the articles. */
export interface DraftClaim extends Sentence {
  /** The sentence with its subject by name where it only says "it" or "she"; null where it states nothing. */
  readonly claim: string | null;
}

/** The sentences of a draft in order, each read in the light of the one before. */
export function draftClaims(draft: string, today: string): readonly DraftClaim[] {
  return paragraphsOf(draft).flatMap((span) => {
    let subject: string | null = null;
    return splitSentences(draft, span).map((sentence) => {
      const unit = readUnit(sentence.text, today, asWritten);
      const claim: string | null = isStatement(sentence.text, unit) ? withSubject(sentence.text, subject) : null;
      subject = subjectOf(unit) ?? subject;
      return { ...sentence, claim };
    });
  });
}

/** A heading states nothing that could be checked. */
const heading = /^\s*#{1,6}\s/;

/** The paragraphs of a draft, without its headings. */
function paragraphsOf(draft: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const gap of [...draft.matchAll(/\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]|#)\s)/g), null]) {
    const end = gap?.index ?? draft.length;
    if (draft.slice(start, end).trim() !== '' && !heading.test(draft.slice(start, end))) found.push({ start, end });
    start = end + (gap?.[0].length ?? 0);
  }
  return found;
}

const minWords = 3;

/** Whether a sentence says something of the world: it has a verb, a figure or enough words of its own, and asks nothing. */
function isStatement(text: string, { words, figures, plain }: Unit): boolean {
  const says = figures.length > 0 || words.filter(({ term }) => term !== null).length >= minWords;
  return says && hasVerb(words, plain) && !/\?["”’)\]]*$/.test(text);
}

const formsOfBe = /^(?:is|are|was|were|has|have|had|will|can|did|does)$/;

const hasVerb = (words: Unit['words'], plain: string): boolean =>
  words.some(({ isVerb, word }) => isVerb || formsOfBe.test(word)) ||
  /\b(?:is|are|was|were|has|have|had)\b/i.test(plain);

/** Words by which a sentence says again what the one before was about. */
const pronoun = /^(?:It|He|She|They)(?= )/;
/** A longer subject has a statement of its own in it. */
const maxSubjectWords = 8;

/** What a sentence is about: its words up to the verb; null where these are none, too many, or a pronoun. */
function subjectOf({ text, words }: Unit): string | null {
  const verb = words.find(({ isVerb, word }) => isVerb || formsOfBe.test(word));
  if (verb === undefined || verb.index === 0 || verb.index > maxSubjectWords) return null;
  const subject = text.slice(0, verb.span.start).trim();
  return pronoun.test(`${subject} `) || /[,;:]/.test(subject) ? null : subject;
}

function withSubject(text: string, subject: string | null): string {
  return subject === null ? text : text.replace(pronoun, subject);
}
