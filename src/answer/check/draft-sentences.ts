import { looksPlural } from '../../language/figures/counted.ts';
import { asWritten, readUnit, type Unit } from '../../language/reading/unit.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Sentence, Span } from '../../language/span.ts';

/** A sentence of a draft, and what of it is held against the articles. */
export interface DraftClaim extends Sentence {
  /** The sentence with its subject by name where it only says "it" or "she"; null where it states nothing. */
  readonly claim: string | null;
  /** Where in `claim` the sentence's own words begin, behind such a name. */
  readonly ownFrom: number;
}

/** Whom and what a draft spoke of last, in its own words, by the small word that may stand for it. */
type Subjects = Readonly<Partial<Record<'person' | 'thing' | 'many', string>>>;

/** The sentences of a draft in order, each read in the light of those before. */
export function draftClaims(draft: string, today: string): readonly DraftClaim[] {
  return paragraphsOf(draft).flatMap((span) => {
    let subjects: Subjects = {};
    return splitSentences(draft, span).map((sentence) => {
      const unit = readUnit(sentence.text, today, asWritten);
      const claim: string | null = isStatement(sentence.text, unit) ? withSubject(sentence.text, subjects) : null;
      subjects = { ...subjects, ...subjectOf(unit) };
      const { text } = sentence;
      const isCompleted = claim !== null && claim !== text;
      return { ...sentence, claim, ownFrom: isCompleted ? claim.length - text.replace(pronoun, '').length : 0 };
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

const minWords = 2;

/** A verb is known by its form, and not every verb shows it: what ends like a sentence and is as long as one has one. */
const minWordsOfSentence = 3;

/** Whether a sentence says something of the world: it has a verb, a figure or enough words of its own, and asks nothing. */
function isStatement(text: string, { words, figures, plain }: Unit): boolean {
  const count = words.filter(({ term }) => term !== null).length;
  const says = figures.length > 0 || count >= minWords;
  const isWhole = (figures.length > 0 || count >= minWordsOfSentence) && /[.!]["”’)\]]*$/.test(text);
  return says && (hasVerb(words, plain) || isWhole) && !/\?["”’)\]]*$/.test(text);
}

const formsOfBe =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|must|may|might|shall|should|did|does|do)$/;

/** The same anywhere in a text. */
const formOfBe = new RegExp(`\\b${formsOfBe.source.slice(1, -1)}\\b`, 'i');

const hasVerb = (words: Unit['words'], plain: string): boolean =>
  words.some(({ isVerb, word }) => isVerb || formsOfBe.test(word)) || formOfBe.test(plain);

/** Words by which a sentence says again what the one before was about. */
const pronoun = /^(?:It|He|She|They)(?= )/;
/** "The first person she": a subject and the beginning of what is said of it. */
const anyPronoun =
  /(?<!\p{L})(?:I|it|he|she|they|we|you|who|which|that|this|there|them|him|her|these|those)(?!\p{L})/iu;
/** A longer subject has a statement of its own in it. */
const maxSubjectWords = 8;

/** A statement opens with what it is about; "On 18 October Swiss police" does not. */
const opening =
  /^(?:In|On|At|By|To|For|From|With|After|Before|During|Since|Until|Under|Over|As|When|While|If|Although|Because)(?= )/;

/** What a sentence is about: its words up to the verb; nothing where these are none, too many, or stand for another. */
function subjectOf({ text, words }: Unit): Subjects {
  const verb = words.find(({ isVerb, word }) => isVerb || formsOfBe.test(word));
  if (verb === undefined || verb.index === 0 || verb.index > maxSubjectWords) return {};
  const subject = text.slice(0, verb.span.start).trim();
  if (/[,;:]/.test(subject) || anyPronoun.test(subject) || opening.test(subject)) return {};
  const last = words[verb.index - 1];
  if (/(?<!\p{L})(?:and|or)(?!\p{L})/u.test(subject) || (last?.isName === false && looksPlural(last.word)))
    return { many: subject };
  // Only a name may be a person's; a company's or a place's may be it too.
  const isSomebody = last?.isName === true && last.preposition === null;
  return isSomebody ? { person: subject, thing: subject } : { thing: subject };
}

const standsFor = { It: 'thing', He: 'person', She: 'person', They: 'many' } as const;

/** "It was the sort of night that", "It is easy to": here "it" stands for nothing. */
const forNothing = /^It (?:is|was) (?!to )[^.,;:]*?(?<!\p{L})(?:that|who|to)(?!\p{L})/u;

function withSubject(text: string, subjects: Subjects): string {
  if (forNothing.test(text)) return text;
  return text.replace(pronoun, (word) => subjects[standsFor[word as keyof typeof standsFor]] ?? word);
}
