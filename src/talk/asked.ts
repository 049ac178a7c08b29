import { attributions } from '../language/attribution.ts';
import { type Clause, clauseOf, isCopula, type Part, type Stretch } from '../language/clause.ts';
import { readNames } from '../language/names.ts';
import { phrasesOf } from '../language/noun-phrases.ts';
import type { Span } from '../language/span.ts';
import { tagged, verbForms } from '../language/tagging.ts';
import { termsOf } from '../language/tokens.ts';
import { agreeing, definite, lowered, put, spelledOut } from './wording.ts';

/** A question that was asked before, taken apart. */
export interface Asked {
  /** Without marks at its end, and "what's" as two words. */
  readonly text: string;
  readonly clause: Clause;
  /** What answered it, where that is a few words. */
  readonly answer: string | null;
}

const maxAnswerWords = 6;

/** @param line the sentence that was shown first */
export function askedOf(question: string, direct: string | null = null, line = ''): Asked {
  const clause = clauseOf(spelledOut(question));
  const answer = direct === null ? answerIn(line, clause) : nameIn(direct.replace(/[.,;:]+$/, ''));
  const isShort = answer !== null && answer.split(/\s+/).length <= maxAnswerWords;
  return { text: clause.text, clause, answer: isShort ? answer : null };
}

/** Somebody's name without what tells who that is: "Isabel Rodriguez of the Institute for Strategic Studies". */
function nameIn(answer: string): string {
  const [name] = readNames(answer);
  return name?.kind === 'person' && name.span.start === 0 ? name.text.replace(/ (?:of|for) .*$/, '') : answer;
}

/** What a sentence says where a question asks: who that the question does not name, or what was done; null where that cannot be told. */
function answerIn(line: string, { opening, subject, verb, text }: Clause): string | null {
  const known = new Set(termsOf(text));
  const isNew = (words: string): boolean => !termsOf(words).some((term) => known.has(term));
  if (opening === null || line === '') return null;
  // "Who is Donald Miller?": who is asked about is named already.
  if (opening.word === 'who' && subject?.isName === true && verb === null) return null;
  if (/^whom?$/.test(opening.word) || (opening.noun?.isPerson && opening.quality === null && subject === null))
    return personIn(line, isNew);
  if (opening.word !== 'what' || opening.noun !== null || verb === null) return null;
  const done = new Set(Object.values(verbForms(verb.text)));
  const said = tagged(line).find((word) => done.has(word.text.toLowerCase()));
  if (subject === null) return said === undefined ? null : doerIn(line, said.start, isNew);
  const at = said?.end ?? line.length;
  // "Peru Black Hawk helicopters" of "gave Peru Black Hawk helicopters": whom it was given stands in the question.
  const [object] = phrasesOf(line).filter(({ span }) => span.start >= at);
  const words = object?.text.split(' ') ?? [];
  const given = words.slice(words.findIndex(isNew)).join(' ');
  return isNew(given) && /^\p{L}/u.test(given) ? given : null;
}

/** Who a sentence names: a person as far as is known, else whatever two words or more may be one's name. */
function personIn(line: string, isNew: (words: string) => boolean): string | null {
  const asides = attributions(line);
  const isSource = ({ start, end }: Span): boolean => asides.some((aside) => aside.start < end && start < aside.end);
  const names = readNames(line).filter(({ text, isDoubtful, span }) => isNew(text) && !isDoubtful && !isSource(span));
  const found = names.find(({ kind }) => kind === 'person') ?? names.find(mayBePerson);
  return found?.text ?? null;
}

const mayBePerson = ({ kind, text }: ReturnType<typeof readNames>[number]): boolean =>
  kind === 'thing' && /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.’'-]*)+$/u.test(text);

/** "An unexplained illness" of "… after an unexplained illness killed …": what stands right before the verb did it. */
function doerIn(line: string, verbAt: number, isNew: (words: string) => boolean): string | null {
  const doer = phrasesOf(line).findLast(({ span }) => span.end <= verbAt);
  const isNext = doer !== undefined && /^\s*$/.test(line.slice(doer.span.end, verbAt));
  return isNext && isNew(doer.text) ? doer.text : null;
}

/** A question without one of its parts. */
export const withoutPart = (asked: Asked, part: Part): Asked => ({
  ...askedOf(put(asked.text, part, '')),
  answer: asked.answer,
});

/** Where all parts of a question lie that are no subject and no verb, in their order. */
export const partsOf = ({ modifiers, parts }: Clause): readonly Part[] => [...modifiers, ...parts];

const isPast = ({ words }: Clause, verb: Stretch): boolean =>
  words.find(({ start }) => start === verb.start)?.isParticiple ?? false;

/** "Did … break" of "broke": what a question needs that has its subject before the verb. */
function leaning(clause: Clause, verb: Stretch, isPlural: boolean): { readonly with: string; readonly verb: string } {
  const auxiliary = isPast(clause, verb) ? 'did' : agreeing('does', isPlural);
  return { with: auxiliary, verb: verbForms(verb.text).infinitive };
}

/** The object of a question that asks for the subject: right behind its verb. */
function objectOf({ verb, parts }: Clause): Part | null {
  const [first] = parts;
  return verb !== null && first?.kind === 'noun' && first.preposition === null && !first.isPronoun ? first : null;
}

/**
 * The question with another opening: "Why did the dyke break?" of "When did the dyke break?", "When was the dyke built?" of
 * "Who built the dyke?" Null where it cannot be put so.
 */
export function reopened(asked: Asked, opening: string): string | null {
  const { text, clause } = asked;
  const { auxiliary, subject } = clause;
  if (saysNothing(asked)) return null;
  if (auxiliary !== null && subject !== null) return `${opening} ${lowered(withAnswer(asked))}`;
  if (clause.opening === null) return null;
  return auxiliary === null
    ? reopenedActive(asked, opening)
    : `${opening} ${reopenedAround(asked, auxiliary, text.slice(auxiliary.end))}`;
}

const pointers: ReadonlyMap<string, string> = new Map(Object.entries({ what: 'that', who: 'them' }));

/** "Who is Marta Quill?" says nothing of her that could be asked why, or since when. */
const saysNothing = ({ clause: { opening, auxiliary, subject, verb, modifiers, parts }, answer }: Asked): boolean =>
  /^(?:who|what)$/.test(opening?.word ?? '') &&
  isCopula(auxiliary?.text ?? '') &&
  [subject?.isName, verb, modifiers.length + parts.length, answer].every((each, at) =>
    at === 0 ? each === true : !each,
  );

/** From the auxiliary on, with what was asked for put where it belongs: "did the US give Peru nine helicopters in 2024". */
function withAnswer({ text, clause, answer }: Asked): string {
  const { opening, auxiliary, subject, verb, parts } = clause;
  const from = auxiliary?.start ?? 0;
  const isDegree = opening?.word === 'how' && opening.noun === null;
  const asksThing = opening !== null && ['what', 'which', 'who', 'how'].includes(opening.word);
  const counted = opening?.noun === null || opening === null ? null : opening.noun.noun.text;
  // "Why does Miller want that?": what was not answered in a word is pointed at.
  const isGap = verb !== null && opening?.quality === null && !isCopula(auxiliary?.text ?? '');
  const gap = isGap && opening?.noun === null ? pointers.get(opening.word) : undefined;
  const words = answer ?? (isDegree ? null : (counted ?? gap ?? null));
  if (!asksThing || words === null || opening.preposition !== null) return text.slice(from);
  const worth = parts.find(({ head }) => head === 'worth');
  if (isDegree && worth === undefined && !isCopula(auxiliary?.text ?? '')) return text.slice(from);
  const [first] = parts;
  const behind = first?.kind === 'noun' && first.preposition === null && verb !== null ? first : (verb ?? subject);
  const at = (worth ?? behind)?.end ?? text.length;
  return `${text.slice(from, at)} ${words}${text.slice(at)}`;
}

/** What stands for the subject that was asked for. */
function subjectOf({ clause: { opening }, answer }: Asked): { readonly words: string; readonly isPlural: boolean } {
  const noun = opening?.noun ?? null;
  if (answer !== null && !/^[$€£\d]/.test(answer) && opening?.quality === null)
    return { words: answer, isPlural: / and /.test(answer) || (noun?.isPlural ?? false) };
  if (noun !== null) return { words: definite(`the ${noun.noun.text}`), isPlural: noun.isPlural };
  return opening?.word === 'who' ? { words: 'they', isPlural: true } : { words: 'it', isPlural: false };
}

function reopenedAround(asked: Asked, auxiliary: Stretch, rest: string): string {
  const { words, isPlural } = subjectOf(asked);
  return `${agreeing(auxiliary.text, isPlural)} ${words}${rest}`;
}

function reopenedActive(asked: Asked, opening: string): string | null {
  const { text, clause, answer } = asked;
  const { verb } = clause;
  if (verb === null) return null;
  const object = objectOf(clause);
  if (object !== null && answer === null && clause.opening?.noun === null) {
    const be = isPast(clause, verb) ? 'was' : 'is';
    const { participle } = verbForms(verb.text);
    return `${opening} ${agreeing(be, object.isPlural)} ${definite(object.text)} ${participle}${text.slice(object.end)}`;
  }
  const subject = subjectOf(asked);
  const form = leaning(clause, verb, subject.isPlural);
  return `${opening} ${form.with} ${subject.words} ${form.verb}${text.slice(verb.end)}`;
}

/** The finite verb and all behind it, for a new subject in front: "ruled out a rescue" of "Did the minister rule out a rescue?" */
export function predicateFor({ text, clause }: Asked, isPlural: boolean): string | null {
  const { auxiliary, subject, verb } = clause;
  if (auxiliary === null) return verb === null ? null : text.slice(verb.start);
  if (subject === null) return `${agreeing(auxiliary.text, isPlural)}${text.slice(auxiliary.end)}`;
  const rest = text.slice(verb?.end ?? subject.end);
  const lower = auxiliary.text.toLowerCase();
  if (!/^d(?:o|oes|id)$/.test(lower) || verb === null)
    return `${agreeing(lower, isPlural)} ${verb?.text ?? ''}${rest}`.replace(/ {2,}/g, ' ');
  const forms = verbForms(verb.text);
  return `${lower === 'did' ? forms.past : isPlural ? forms.infinitive : forms.present}${rest}`;
}
