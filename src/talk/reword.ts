import { phrasesOf } from '../language/noun-phrases.ts';
import { singular } from '../language/nouns.ts';
import { type Form, formOf } from '../language/question-form.ts';
import { copulas } from '../language/word-classes.ts';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Ends in one question mark and opens with a capital. */
export function asQuestion(text: string): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[,.?])/g, '')
    .replace(/[\s?.!,;:]+$/u, '');
  return `${upperFirst(bare.trim())}?`;
}

/**
 * Asks something else about what a question is about: `When did Peru declare a state of emergency?` asked `why` is
 * `Why did Peru declare a state of emergency?`. `direct` is the span that answered; it stands in for what was asked.
 */
export function askedWith(questionWord: string, question: string, direct: string | null): string {
  const form = formOf(question);
  return asQuestion(upperFirst(reworded(questionWord.toLowerCase(), form, direct)));
}

function reworded(word: string, form: Form, direct: string | null): string {
  const { auxiliary, rest, noun } = form;
  if (word === 'how much' && form.kind !== 'yes-no' && form.kind !== 'adjunct') return worthOf(form, direct);
  if ((word === 'how many' || word === 'which') && noun !== null) return withOpening(`${word} ${noun}`, form);
  if (word === 'how many' && form.kind === 'yes-no') return countOf(form);
  switch (form.kind) {
    case 'yes-no':
    case 'adjunct':
      return `${word === 'who' ? 'by whom' : word} ${auxiliary} ${rest}`;
    case 'copula':
      return `${word} ${auxiliary} ${ofCopula(word, form, direct)}`;
    case 'object':
      return `${word} ${auxiliary} ${rest} ${standIn(noun, direct)}`;
    case 'subject':
      return ofSubject(word, form, direct);
    case 'bare':
      return ofStatement(word, form);
  }
}

/** What is asked behind a statement: "Exports rose by how much?" */
const askedBehind =
  /(?:\s+(?:by|in|on|for|to|from|with|of|at))?\s+(?:how (?:much|many)|what|when|where|whom?|why|how)$/i;

/** "When was it that exports rose?", and of a thing without a verb "When is the conference?" */
function ofStatement(word: string, { rest, words }: Form): string {
  const stated = rest.replace(askedBehind, '');
  if (!words.some((each) => each.class === 'verb' || each.class === 'auxiliary')) return `${word} is ${stated}`;
  return `${word} ${/\b(?:\p{L}+ed|rose|fell|grew|gave|took|met|said|was|were|had|did)\b/u.test(stated) ? 'was' : 'is'} it that ${stated}`;
}

const withOpening = (opening: string, { auxiliary, rest }: Pick<Form, 'auxiliary' | 'rest'>): string =>
  [opening, auxiliary ?? '', rest].filter((part) => part !== '').join(' ');

/** "How many people has the flood displaced?" of "Has the flood displaced people?" */
function countOf({ auxiliary, rest }: Form): string {
  const many = phrasesOf(rest).filter(({ kind, preposition }) => preposition === null && /people|plural/.test(kind));
  const counted = many.at(-1);
  if (counted === undefined) return `how many ${auxiliary} ${rest}`;
  const others = rest.slice(0, counted.span.start) + rest.slice(counted.span.end);
  return `how many ${counted.text.replace(/^(?:the|any|some|many) /i, '')} ${auxiliary} ${others}`;
}

/** "How much is the security package worth?" */
function worthOf({ kind, subject, noun, auxiliary, rest }: Form, direct: string | null): string {
  if (noun !== null && isName(direct)) return `how much were the ${direct} worth`;
  if (noun !== null && kind !== 'copula') return `how much were the ${noun} worth that ${rest}`;
  if (kind === 'object') return `how much ${auxiliary} ${rest}`;
  if (kind === 'subject') return `how much ${rest}`;
  return `how much ${auxiliary ?? 'is'} ${subject ?? rest} worth`;
}

const isName = (direct: string | null): direct is string =>
  direct !== null && /^\p{Lu}/u.test(direct) && direct.length < 60;

/** "2%": what a rate or a price is. */
const isFigure = (direct: string | null): direct is string => direct !== null && /^[$€£]?\d/.test(direct);

/** "When was illegal gold mining worth $48 billion?" */
function ofCopula(word: string, { opening, rest }: Form, direct: string | null): string {
  if (word === 'why' && /^what$/i.test(opening)) return isFigure(direct) ? `${rest} ${direct}` : `there ${rest}`;
  const stands = /^how (?:much|many)$/i.test(opening) && direct !== null && word !== 'who';
  return stands ? `${rest} ${direct}` : rest;
}

/** What was asked for, now as part of a statement: the answer where there was one, else the thing that was counted. */
const standIn = (noun: string | null, direct: string | null): string =>
  noun ?? (direct !== null && /^\p{L}/u.test(direct) && direct.split(' ').length <= 6 ? lowerCommon(direct) : '');
const lowerCommon = (text: string): string => (/^(?:The|A|An)\b/.test(text) ? lowerFirst(text) : text);

/** "When was it that minors crossed the Darién Gap?", "When are jobs tied to commerce?" */
function ofSubject(word: string, { opening, noun, rest, words }: Form, direct: string | null): string {
  const isWho = /^who/i.test(opening);
  if (word === 'who') return isWho ? withOpening('who', { auxiliary: null, rest }) : `who ${rest}`;
  const actor = actorOf(isWho, noun, direct);
  const first = words[0]?.text ?? '';
  if (copulas.has(first.toLowerCase()))
    return `${word} ${first.toLowerCase()} ${actor} ${rest.slice(first.length).trim()}`;
  return `${word} ${/ed$|ew$|et$/.test(first) ? 'was' : 'is'} it that ${actor} ${rest}`;
}

function actorOf(isWho: boolean, noun: string | null, direct: string | null): string {
  if (noun !== null) return singular(noun) === noun ? `the ${noun}` : noun;
  if (direct !== null && direct.split(' ').length <= 6 && (!isWho || /^\p{Lu}/u.test(direct)))
    return lowerCommon(direct);
  return isWho ? 'someone' : 'something';
}
