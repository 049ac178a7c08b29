import { type Clause, isCopula, type Opening, type Part } from '../language/clause.ts';
import { verbForms } from '../language/tagging.ts';
import { type Asked, partsOf, predicateFor, reopened, withoutPart } from './asked.ts';
import { bareNoun, definite, isBeOrHave, isThat, lowered, matching, put } from './wording.ts';

const timeNouns = /^(?:year|month|day|date|week|time|hour|quarter|century|decade)$/;
const placeNouns = /^(?:place|country|city|region|town|state)$/;

/** The last question with what a bare question word asks instead: "when?", "by how much?", "which ministers?" */
export function reopenedBy(asked: Asked, clause: Clause): string | null {
  const { opening, text } = clause;
  const parts = partsOf(clause);
  if (opening === null) return null;
  // "How much of it?"
  const share = parts.length > 0 && opening.quality !== null ? shareOf(asked, opening) : null;
  if (opening.word === 'why') return whyOf(asked, text.slice(opening.end));
  if (parts.length > 0) return share ?? reopened(asked, lowered(text));
  if (opening.noun !== null) return withNoun(asked, opening, opening.noun);
  if (opening.word === 'who' || opening.word === 'whom') return whoOf(asked, opening);
  const counted = opening.quality !== null && opening.preposition === null ? degreeOf(asked, opening) : null;
  if (counted !== null) return counted;
  if (opening.word === 'what' && opening.preposition === null) return null;
  return reopened(withoutAnswered(asked, opening), lowered(text));
}

/** "Why so low?", "why so much more in May?" */
function whyOf(asked: Asked, more: string): string | null {
  const said = reopened(more === '' ? asked : { ...asked, answer: null }, 'why');
  return said === null ? null : said + more;
}

/** "The reason?" asks why. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    reason: 'why',
    cause: 'why',
    date: 'when',
    place: 'where',
    location: 'where',
  }),
);

/** The question word that a noun stands for; null for any other words. */
export const openingCalled = ({ words, parts }: Clause): string | null =>
  words.length === 2 && words[0]?.tag === 'determiner' ? (named.get(parts[0]?.head ?? '') ?? null) : null;

/** "When" leaves out the time that the last question has, "where" its place. */
function withoutAnswered(asked: Asked, { word, noun }: Opening): Asked {
  const kind = word === 'when' || timeNouns.test(noun?.head ?? '') ? 'time' : word === 'where' ? 'place' : null;
  const part = partsOf(asked.clause).findLast((one) =>
    kind === 'time'
      ? one.kind === 'time'
      : kind === 'place' && one.kind === 'noun' && /^(?:in|at)$/.test(one.preposition ?? ''),
  );
  return part === undefined || kind === null ? asked : withoutPart(asked, part);
}

function withNoun(asked: Asked, opening: Opening, noun: Part): string | null {
  const { clause, text } = asked;
  const last = clause.opening;
  if (opening.preposition !== null) return reopened(withoutAnswered(asked, opening), lowered(opening.text));
  if (last?.noun && noun.isPronoun) return put(text, last, `${opening.word} ${bareNoun(last.noun.text)}`);
  const same = [clause.subject, ...partsOf(clause)].find((part) => part?.head === noun.head) ?? null;
  if (same !== null && same === clause.subject) {
    const predicate = predicateFor(asked, noun.isPlural);
    return predicate === null ? null : `${opening.text} ${predicate}`;
  }
  if (timeNouns.test(noun.head))
    return reopened(
      withoutAnswered(asked, opening),
      `${/^(?:day|date)$/.test(noun.head) ? 'on' : noun.head === 'time' ? 'at' : 'in'} ${lowered(opening.text)}`,
    );
  if (placeNouns.test(noun.head)) return reopened(withoutAnswered(asked, opening), `in ${lowered(opening.text)}`);
  const isCount = (one: Opening): boolean => one.quality === 'many' || one.quality === 'much';
  if (
    last !== null &&
    (last.noun !== null || clause.subject === null) &&
    (isCount(last) || !isCount(opening) || last.noun === null)
  )
    return put(text, last, opening.text);
  return null;
}

/** "By whom?" of what was done, "who?" of who did it. */
function whoOf(asked: Asked, opening: Opening): string | null {
  const { auxiliary, verb, subject } = asked.clause;
  if (opening.preposition !== null) return reopened(asked, lowered(opening.text));
  const isDone = auxiliary !== null && isCopula(auxiliary.text) && verb !== null && subject !== null;
  return isDone ? reopened(asked, 'by whom') : null;
}

/** "How many?" after "Which helicopters did the US give Peru?", "how much?" after "What did Tarkwell pay?" */
function degreeOf(asked: Asked, opening: Opening): string | null {
  const { text, clause } = asked;
  const last = clause.opening;
  const isCount = opening.quality === 'many' || opening.quality === 'much';
  // "How often?" counts nothing: it asks of the whole.
  if (!isCount) return null;
  if (last !== null && last.noun !== null) return put(text, last, `${opening.text} ${bareNoun(last.noun.text)}`);
  if (last?.word === 'what' && clause.verb !== null) return put(text, last, opening.text);
  if (last?.word === 'what' && clause.subject !== null && opening.quality === 'much')
    return `${put(text, last, opening.text)} worth`;
  // "How many?" after "When were the helicopters delivered?"
  const { subject } = clause;
  if (opening.quality === 'many' && subject?.isPlural && !subject.isPronoun)
    return `${opening.text} ${bareNoun(subject.text)} ${predicateFor(asked, true) ?? ''}`;
  if (last !== null) return null;
  const counted = clause.parts.find(
    ({ kind, preposition, isPlural }) => kind === 'noun' && preposition === null && isPlural,
  );
  if (counted === undefined || opening.quality !== 'many') return null;
  return `${opening.text} ${bareNoun(counted.text)} ${lowered(put(text, counted, ''))}`;
}

const refusing = /^(?<auxiliary>do|does|did|is|are|was|were|has|have|had|ca|can|wo|would|could|should)n['’]?t$/i;
const withoutNot: ReadonlyMap<string, string> = new Map(Object.entries({ ca: 'can', wo: 'will' }));

/** "And who doesn't?": the last question, of those of whom it is not so. Null for any other line. */
export function refusedBy({ opening, auxiliary, verb, subject, parts }: Clause, asked: Asked): string | null {
  const word = refusing.exec(auxiliary?.text ?? '')?.groups?.auxiliary?.toLowerCase();
  if (word === undefined || verb !== null || subject !== null || parts.length > 0) return null;
  if (opening === null || !/^(?:who|which|what)$/.test(opening.word)) return null;
  const { verb: done, auxiliary: helps, subject: whose } = asked.clause;
  if (done === null || whose !== null) return null;
  const rest = asked.text.slice(done.end);
  const form = helps !== null ? done.text : verbForms(done.text).infinitive;
  return `${opening.text} ${withoutNot.get(word) ?? word} not ${form}${rest}`;
}

/** "Why should he?" after "Has Teller resigned?": what he should is what was asked of him. Null for any other line. */
export function elidedBy(
  { opening, auxiliary, subject, verb, parts, modifiers, words }: Clause,
  asked: Asked,
): string | null {
  const isBe = words.at(-1)?.text.toLowerCase() === 'be';
  const isOpen = (verb === null || isBe) && (parts.length === 0 || isBe) && modifiers.length === 0;
  if (opening === null || opening.noun !== null || auxiliary === null || !isOpen || subject?.isPronoun !== true)
    return null;
  if (isBeOrHave(auxiliary.text)) return null;
  const { verb: done, subject: whose, auxiliary: helps } = asked.clause;
  if (whose === null || whose.isPronoun) return null;
  const said = `${opening.text} ${matching(auxiliary.text, whose.isPlural)} ${whose.text}`;
  // "When will it be?" after "Is the bridge finished?"
  if (isBe) return isCopula(helps?.text ?? '') ? `${said} be${asked.text.slice(whose.end)}` : null;
  return done === null ? null : `${said} ${verbForms(done.text).infinitive}${asked.text.slice(done.end)}`;
}

/** "Why do they think so?" after "Did the guard help them?": what is thought is what was asked. Null for any other line. */
export function soOf({ text, verb, parts, words }: Clause, asked: Asked): string | null {
  const last = words.at(-1);
  const { opening, subject, auxiliary } = asked.clause;
  if (verb === null || last?.text.toLowerCase() !== 'so' || parts.length !== 1) return null;
  if (opening !== null || subject === null || auxiliary === null) return null;
  const told = predicateFor(asked, subject.isPlural);
  return told === null ? null : `${text.slice(0, last.start)}${subject.text} ${told}`;
}

/** "How often is that done?" after "When did they change the shoes?": what is done is what was asked. Null for any other line. */
export function doneOf({ opening, auxiliary, subject, verb, text }: Clause, asked: Asked): string | null {
  if (
    opening === null ||
    auxiliary === null ||
    subject === null ||
    !isThat(subject.text) ||
    !/^done$/i.test(verb?.text ?? '')
  )
    return null;
  const { verb: act, parts, subject: doer } = asked.clause;
  const object = parts.find(({ kind, preposition }) => kind === 'noun' && preposition === null);
  const { participle } = verbForms(act?.text ?? '');
  const whose = object ?? (isCopula(asked.clause.auxiliary?.text ?? '') ? doer : null);
  if (act === null || verb === null || whose === null || whose.isPronoun) return null;
  const said = put(text, verb, participle);
  return put(put(said, subject, definite(whose.text)), auxiliary, matching(auxiliary.text, whose.isPlural));
}

/** "How much of it?" after "Does any Peruvian gold come from shady sources?" */
function shareOf(asked: Asked, { text }: Opening): string | null {
  const { subject, auxiliary } = asked.clause;
  const predicate = predicateFor(asked, subject?.isPlural ?? false);
  if (subject === null || auxiliary === null || predicate === null) return null;
  return `${text} ${bareNoun(subject.text)} ${predicate}`;
}
