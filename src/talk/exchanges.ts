import { phrasesOf, wordsOf } from '../language/noun-phrases.ts';
import { formOf } from '../language/question-form.ts';
import { countedGroup } from './antecedents.ts';
import type { Line } from './line.ts';
import { asQuestion } from './reword.ts';
import { atTime, exchanged } from './substitute.ts';

/** The last question with a part exchanged for what a line says. */
export interface LineExchange {
  readonly text: string;
  /** 0 to about 5. */
  readonly likeness: number;
  /** The line asks about some of those that were counted: "how many of them are children?" */
  readonly isOfCounted: boolean;
}

const ofCounted = /^how many(?: of (?:them|those|these))?(?: (?:are|were|is|was))(?: the)? (.+?)[\s?.!]*$/i;
const openingWithNoun = /^(how (?:many|much)|which|what|whose)\b/i;
const timeFirst =
  /^(?:in|on|since|before|after|until|by|during|for)?\s*(?:the year )?(?:(?:19|20)\d\d|last (?:year|month|week)|this (?:year|month|week))/i;

/** Every way to put what a line says in place of a part of the last question, the likeliest first. */
export function exchangesFor(question: string, line: Line, today: string): readonly LineExchange[] {
  const part = ofCounted.exec(line.core)?.[1];
  if (part !== undefined) return countedExchanges(question, part);
  const corrected = line.not === null ? null : replacedWords(question, line.not, line.core);
  if (corrected !== null) return [{ text: corrected, likeness: 5, isOfCounted: false }];
  const opened = openingWithNoun.exec(line.core) ? openingExchange(question, line.core, today) : null;
  if (opened !== null) return [{ text: opened, likeness: 4, isOfCounted: false }];
  const moment = timeOnly(question, line.core, today);
  if (moment !== null) return [{ text: moment, likeness: 5, isOfCounted: false }];
  const both = eachExchanged(question, line.core);
  if (both !== null) return [{ text: both, likeness: 4, isOfCounted: false }];
  return exchanged(question, line.core).map((each) => ({ ...each, isOfCounted: false }));
}

/** "Silva, about the border?": two parts exchanged, one after the other; null for a line that is no such pair. */
function eachExchanged(question: string, core: string): string | null {
  const [first = '', second = '', ...more] = core.split(/,\s+/);
  if (second === '' || more.length > 0 || phrasesOf(`x ${second}`).length !== 2) return null;
  const once = exchanged(question, first)[0]?.text;
  return once === undefined ? null : (exchanged(once, second)[0]?.text ?? null);
}

/** "how many of them are children?" asks "How many children …?", or "How many of the people who … are …?" */
function countedExchanges(question: string, part: string): readonly LineExchange[] {
  const form = formOf(question);
  const { noun, auxiliary, rest } = form;
  if (noun === null) return [];
  const words = wordsOf(part);
  const build = (counted: string): string => asQuestion(['How many', counted, auxiliary ?? '', rest].join(' '));
  const isNoun = words.every((word) => word.class === 'noun' || word.class === 'name');
  const group = countedGroup(form, phrasesOf(question));
  const [head] = phrasesOf(part);
  const isPlural = head?.kind === 'people' || head?.kind === 'plural';
  const exchanges = [
    ...(isNoun ? [{ text: build(isPlural ? part : `${part} ${noun}`), likeness: 5 }] : []),
    ...(group === null ? [] : [{ text: asQuestion(`How many of ${group} are ${part}`), likeness: isNoun ? 2 : 4 }]),
  ];
  return exchanges.map((each) => ({ ...each, isOfCounted: true }));
}

/** "how many children?", "which ministers?", "how much in 2002?" */
function openingExchange(question: string, core: string, today: string): string | null {
  const form = formOf(core);
  const last = formOf(question);
  if (form.opening === '' || last.kind === 'yes-no' || last.kind === 'bare') return null;
  const opening = [form.opening, form.noun ?? ''].join(' ').trim();
  const tail = [last.auxiliary ?? '', last.rest].join(' ').trim();
  if (form.noun === null && last.kind === 'adjunct' && form.rest === '') return null;
  const reopened = asQuestion(
    `${form.noun === null && last.opening.toLowerCase() === form.opening.toLowerCase() ? [last.opening, last.noun ?? ''].join(' ').trim() : opening} ${tail}`,
  );
  if (form.rest === '') return reopened;
  return timeFirst.test(form.rest)
    ? atTime(reopened, form.rest, today)
    : (exchanged(reopened, form.rest)[0]?.text ?? null);
}

/** The question at the time that a line names and nothing else. */
function timeOnly(question: string, core: string, today: string): string | null {
  const words = core.replace(/[\s?.!]+$/u, '').replace(/^(?:for|the year|in the year|back)\s+/i, '');
  if (phrasesOf(`x ${words}`).length > 1 && !/\b(?:years?|later|earlier|before|after)\b/i.test(words)) return null;
  return atTime(question, words, today);
}

/** "not Peru, Chile": the one replaced by the other, where the question has it. */
function replacedWords(question: string, old: string, words: string): string | null {
  const at = question.toLowerCase().indexOf(old.toLowerCase());
  if (at < 0) return null;
  return asQuestion(question.slice(0, at) + words.replace(/[\s?.!]+$/u, '') + question.slice(at + old.length));
}
