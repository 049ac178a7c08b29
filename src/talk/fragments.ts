import { type Clause, clauseOf, isCopula, type Part, type Stretch } from '../language/clause.ts';
import { readMoments } from '../language/figures/dates.ts';
import { isVerb } from '../language/lexicon.ts';
import { cosineOf } from '../language/likeness.ts';
import { stem } from '../language/tokens.ts';
import { type Asked, askedOf, partsOf } from './asked.ts';
import { atMoment } from './moments.ts';
import { speaking } from './speakers.ts';
import { agreeing, bareNoun, matching, put } from './wording.ts';

/** The last question with a part of it exchanged for what a line says, or with it added. */
export interface Exchange {
  readonly text: string;
  /** About -2 to 6: how alike the parts are. */
  readonly likeness: number;
  /** What was put: an answer must tell of it. */
  readonly put: string;
}

/** Every way to take words that are no sentence for a part of the last question, the likeliest first. */
export function exchangesFor(asked: Asked, part: Clause, not: string | null): readonly Exchange[] {
  const words = part.text;
  // "To fight whom?" asks, and is no part of what was asked.
  if (part.words.some(({ tag }, at) => tag === 'wh' && at > 0 && at === part.words.length - 1)) return [];
  if (not !== null) {
    const corrected = instead(asked, not, words);
    if (corrected !== null) return [{ text: corrected, likeness: 5, put: words }];
  }
  const owner = ownerExchange(asked, words);
  if (owner !== null) return [{ text: owner, likeness: 5, put: words }];
  const [one, second, ...more] = words.split(', ');
  if (one !== undefined && second !== undefined && more.length === 0) return twoExchanges(asked, one, second);
  if (isMoment(part)) return [{ text: atMoment(asked, words), likeness: 5, put: words }];
  const [first] = part.parts;
  const said = ofPredicate(asked, part);
  const predicate = said === null ? [] : [{ text: said, likeness: 3, put: words }];
  if (part.verb === null && first?.kind === 'noun' && !first.isPronoun)
    return first.preposition === null
      ? [...(isStateWord(part) ? [] : ofNoun(asked, part, first)), ...predicate].sort((a, b) => b.likeness - a.likeness)
      : [ofPreposition(asked, words, first)];
  if (part.words[0]?.tag === 'preposition' && part.words.length > 1)
    return [{ text: `${asked.text} ${words}`, likeness: 2, put: words }];
  return predicate;
}

/** "Silva, about the border": two parts exchanged, one after the other. */
function twoExchanges(asked: Asked, one: string, second: string): readonly Exchange[] {
  const [first] = exchangesFor(asked, clauseOf(one, true), null);
  if (first === undefined) return [];
  return exchangesFor({ ...askedOf(first.text), answer: null }, clauseOf(second, true), null).slice(0, 1);
}

/** "Tuesday", "the year before", "in Q2": a time and nothing else. */
function isMoment({ parts, verb, text }: Clause): boolean {
  if (verb !== null || parts.length === 0) return false;
  if (parts.every(({ kind, head }) => kind === 'time' || /^(?:before|after|later|earlier)$/.test(head)))
    return parts.some(({ kind }) => kind === 'time');
  const [moment] = readMoments(text, '2000-01-01');
  return moment !== undefined && text.length - moment.text.length < 6;
}

/** "Not drowned, injured": the one replaced by the other, where the question has it. */
function instead({ text, clause }: Asked, not: string, words: string): string | null {
  const at = text.toLowerCase().indexOf(not.toLowerCase());
  if (at < 0) return null;
  const stretch = { start: at, end: at + not.length };
  const word = clauseOf(words).words.at(-1);
  const isState = word?.isParticiple === true || word?.tag === 'adjective';
  return put(
    text,
    stretch,
    isState && clause.auxiliary === null && clause.verb?.start === at
      ? `${agreeing('was', clause.opening?.noun?.isPlural ?? false)} ${words}`
      : words,
  );
}

const betweenPair = /\bbetween (?:the )?.+? and(?= )/i;

/** "About wages", "in Olbany", "of the nurses". */
function ofPreposition(asked: Asked, words: string, { preposition, kind, isPlace, noun }: Part): Exchange {
  const { text, clause } = asked;
  const { opening, subject, verb } = clause;
  const parts = partsOf(clause);
  const isIn = (one: Part): boolean => one.preposition === preposition && one.kind === kind;
  const isSpot = (one: Part): boolean =>
    /^(?:in|at|on)$/.test(one.preposition ?? '') && one.kind === 'noun' && /^(?:in|at|on)$/.test(preposition ?? '');
  const isSame = (one: Part): boolean => one.noun.text.toLowerCase() === noun.text.toLowerCase();
  const old = parts.find(isIn) ?? parts.find(isSame) ?? parts.find(isSpot);
  if (old !== undefined) return { text: put(text, old, words), likeness: 4 + (isPlace ? 1 : 0), put: words };
  // "With the US" after "trade between China and Latin America"
  const pair = preposition === 'with' ? [...parts, subject].find((part) => part && betweenPair.test(part.text)) : null;
  if (pair)
    return {
      text: put(text, pair, pair.text.replace(betweenPair, `between ${noun.text} and`)),
      likeness: 4,
      put: noun.text,
    };
  const owner = preposition === 'of' ? (subject ?? parts.at(-1) ?? null) : null;
  // "How many films by women are in competition?"
  const counted = preposition === 'by' && verb === null ? (opening?.noun ?? null) : null;
  const at = owner?.end ?? counted?.end ?? text.length;
  return { text: `${text.slice(0, at)} ${words}${text.slice(at)}`, likeness: 3, put: words };
}

/** A place in the last question that a noun may take. */
interface Slot {
  readonly at: Pick<Stretch, 'start' | 'end'>;
  readonly part: Part;
  readonly role: 'subject' | 'object' | 'place' | 'counted';
}

/** @param isPlaced whether what is put names a place of its own */
function slotsIn({ clause }: Asked, isPlaced: boolean): readonly Slot[] {
  const { subject, modifiers, opening } = clause;
  const slots: Slot[] = [];
  const add = (part: Part | null, role: Slot['role'], end = part?.end ?? 0): void => {
    if (part === null || part.kind !== 'noun' || part.isPronoun) return;
    slots.push({ at: { start: part.noun.start, end: Math.max(end, part.noun.end) }, part, role });
  };
  // "Crossings from Peru to Chile" is one thing, but "in 2022" and "in Lima" are not of it.
  const own = modifiers.filter(
    ({ kind, preposition }) => kind === 'noun' && (isPlaced || !/^(?:in|at|on)$/.test(preposition ?? '')),
  );
  add(subject, 'subject', own.at(-1)?.end);
  for (const part of partsOf(clause)) add(part, part.preposition === null ? 'object' : 'place');
  add(opening?.noun ?? null, 'counted');
  return slots;
}

/** Whoever is named after "What does the mayor say about it?" is to say something too. */
const speakerLikeness = 1.5;
const roleLikeness = { subject: 0.7, object: 0.6, place: 0.4, counted: -0.4 };

function ofNoun(asked: Asked, fragment: Clause, part: Part): readonly Exchange[] {
  const words = fragment.text;
  const isSaid = speaking.test(asked.clause.verb?.text ?? '');
  const found = slotsIn(
    asked,
    fragment.parts.some(({ preposition }) => preposition !== null),
  ).map((slot) => ({
    text: putInto(asked, slot, part, words),
    likeness:
      likeness(slot, part) + roleLikeness[slot.role] + (isSaid && slot.role === 'subject' ? speakerLikeness : 0),
    put: words,
  }));
  const { opening } = asked.clause;
  const isPlain = !fragment.words.some(({ tag }) => tag === 'wh' || tag === 'verb');
  if (opening?.word === 'who' && asked.clause.subject === null && isPlain && (part.isPerson || found.length === 0))
    found.push({ text: put(asked.text, opening, `which ${bareNoun(words)}`), likeness: 0.5, put: words });
  return found.sort((a, b) => b.likeness - a.likeness);
}

/** "Brekke's", "the one of Brekke": another owner of the same. */
function ownerExchange(asked: Asked, words: string): string | null {
  const name = /^(?:the one of )?(.+?)['’]s?$/u.exec(words)?.[1] ?? /^the ones? of (.+)$/i.exec(words)?.[1];
  const owners = [asked.clause.subject, ...partsOf(asked.clause)].flatMap((part) => part?.owner ?? []);
  const [owner] = owners;
  return name === undefined || owner === undefined ? null : put(asked.text, owner, name);
}

function likeness({ part: old }: Slot, part: Part): number {
  let sum = old.head === part.head ? 3 : 2 * cosineOf(old.head, part.head);
  sum += old.isName === part.isName ? 1.2 : -0.8;
  if (old.isPlace || part.isPlace) sum += old.isPlace === part.isPlace ? 0.8 : -0.6;
  if (old.isPerson || part.isPerson) sum += old.isPerson === part.isPerson ? 0.8 : -0.6;
  sum += old.isPlural === part.isPlural ? 0.4 : -0.2;
  return sum + (determinerOf(old) === determinerOf(part) ? 0.3 : 0);
}

const determinerOf = ({ noun }: Part): string => /^(?:the|an?)(?= )/i.exec(noun.text)?.[0].toLowerCase() ?? '';

function putInto(asked: Asked, slot: Slot, part: Part, words: string): string {
  const said = exchanged(asked.text, slot, part, words);
  const { auxiliary } = asked.clause;
  return slot.role === 'subject' && auxiliary !== null && auxiliary.end <= slot.at.start
    ? put(said, auxiliary, matching(auxiliary.text, part.isPlural))
    : said;
}

function exchanged(text: string, { at, part: old, role }: Slot, part: Part, words: string): string {
  if (/^(?:the )?\p{L}+ ones?$/u.test(words)) return put(text, at, words.replace(/ ones?$/, ` ${old.head}`));
  if (role === 'counted') return put(text, at, bareNoun(words));
  // "The health minister" after "Marant's finance minister" is Marant's too.
  if (old.owner !== null && old.head === part.head && part.owner === null)
    return put(text, at, `${old.noun.text.slice(0, old.owner.text.length)}'s ${bareNoun(words)}`);
  // "Universities" after "the schools" are the universities.
  const isBare =
    determinerOf(old) === 'the' && determinerOf(part) === '' && !part.isName && part.isPlural && part.owner === null;
  return put(text, at, isBare ? `the ${words}` : words);
}

/** "Infected", "launched": what was done, in one word. */
function isStateWord({ words: [word, second] }: Clause): boolean {
  if (word === undefined || second !== undefined) return false;
  return word.isParticiple || (/ed$/.test(word.text) && isVerb(stem(word.text.toLowerCase())));
}

/** "Dead?" after "How many miners are missing?", "launched?" after "When did it land?", "and reopen?" */
function ofPredicate(asked: Asked, fragment: Clause): string | null {
  const { text, clause } = asked;
  const { opening, auxiliary, subject, verb, parts } = clause;
  const [word, second] = fragment.words;
  if (word === undefined || word.isPlural || word.tag === 'pronoun' || fragment.parts[0]?.isName === true) return null;
  // "And produces it?"
  if (second !== undefined)
    return fragment.verb !== null && subject === null && opening !== null && fragment.words.length < 5
      ? `${opening.text} ${fragment.text}`
      : null;
  if (/^worth$/i.test(word.text))
    return asked.answer === null ? null : `how much ${agreeing('is', true)} ${asked.answer} worth`;
  const leans = auxiliary !== null && subject !== null && verb !== null;
  if (auxiliary !== null && isCopula(auxiliary.text) && verb !== null && subject === null)
    return put(text, verb, word.text);
  const isState = isStateWord(fragment);
  if (isState && /^ha(?:s|ve)$/i.test(auxiliary?.text ?? '') && subject === null && verb !== null)
    return `${text.slice(0, verb.start)}been ${word.text}`;
  if (isState && leans && /^d/i.test(auxiliary.text)) {
    const be = agreeing(/^did$/i.test(auxiliary.text) ? 'was' : 'is', subject.isPlural);
    return [opening?.text ?? '', be, subject.text, word.text].join(' ').trim();
  }
  if (leans && !isCopula(auxiliary.text) && isVerb(stem(word.text.toLowerCase()))) return put(text, verb, word.text);
  const like = clause.words.findLast(({ tag, start }) => tag === word.tag && start > (opening?.end ?? 0));
  if (word.tag !== 'noun' && word.tag !== 'verb' && like !== undefined) return put(text, like, word.text);
  if (word.tag !== 'adjective' || subject === null || parts.length > 0) return null;
  return `${agreeing('is', subject.isPlural)} ${subject.text} ${word.text}`;
}
