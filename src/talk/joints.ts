import { isAbbreviationEnd } from '../language/tables/abbreviations.ts';

const whWords = 'who|whom|whose|what|which|when|where|why|how';
const whInSpanish = 'qué|quién|quiénes|cuándo|dónde|cómo|cuánto|cuánta|cuántos|cuántas|cuál|cuáles';
const beforeWh = '(?:in|on|at|by|to|for|from|of|with|since|until|under|about) ';
const auxiliaries = 'did|does|do|is|are|was|were|will|would|can|could|should|has|have|had';

/** A question word at the beginning, as far as its spelling tells. */
export const opensWithWh = new RegExp(String.raw`^¿?(?:${beforeWh})?(?:${whWords}|${whInSpanish})(?!\p{L})`, 'iu');
/** The same of Spanish, where the accent tells it from a word that joins. */
export const opensInSpanish = new RegExp(String.raw`^¿?(?:\p{L}+ )?(?:${whInSpanish})(?!\p{L})`, 'iu');

const lead = /^(¿?) ?(?:(?:and|but|so|also|or|plus|then|y),? )?/iu;

/** A question without what joins it to the one before: "And who built it?" */
export const withoutLead = (question: string): string => question.replace(lead, '$1');

/** What joins a question to the one before in the same sentence; it ends where that opens. */
const joint = new RegExp(
  String.raw`(?:(?<and>[,;]? (?:and|but|plus|also|&|y|e)(?: (?:also|then|if so|so))?,?)|,) (?=¿?(?:${beforeWh})?(?:${whWords}|${whInSpanish})(?!\p{L})|(?:${auxiliaries}) \p{L})`,
  'giu',
);
/** "When and where did …": two question words of one predicate. */
const paired = new RegExp(
  String.raw`^(?<first>(?:${beforeWh})?(?:${whWords})),?(?: and| or)? (?<second>(?:${beforeWh})?(?:${whWords})) (?=(?:${auxiliaries})\b)`,
  'iu',
);
/** Where a sentence of a message ends. */
const sentenceEnd = /[.?!…]{1,3}["”’)]? |; /gu;

/** Nobody asks for more in one sentence; each joint is looked at with all that stands before it. */
const maxJoints = 12;

/** A place where a sentence may be parted. */
export interface Joint {
  /** Behind what comes before, in UTF-16 code units of the sentence. */
  readonly start: number;
  /** In front of what follows. */
  readonly end: number;
  /** "And", and not a comma alone. */
  readonly isAnd: boolean;
}

/** Where a sentence may be parted, in order. */
export const jointsIn = (sentence: string): readonly Joint[] =>
  [...sentence.matchAll(joint)].slice(0, maxJoints).map(({ index, 0: mark, groups }) => ({
    start: index,
    end: index + mark.length,
    isAnd: groups?.and !== undefined,
  }));

/** "When and where did it open?" as two questions; null for any other. */
export function pairIn(sentence: string): readonly [string, string] | null {
  const found = paired.exec(sentence);
  if (found?.groups === undefined) return null;
  const { first = '', second = '' } = found.groups;
  const rest = sentence.slice(found[0].length);
  return [`${first} ${rest}`, `${second} ${rest}`];
}

/** The sentences of a message, as typed but for blanks. */
export function sentencesOf(message: string): readonly string[] {
  return message.split('\n').flatMap((typed) => {
    const line = typed.replace(/\s+/gu, ' ');
    const sentences: string[] = [];
    let start = 0;
    for (const { index, 0: mark } of line.matchAll(sentenceEnd)) {
      const end = index + mark.length;
      if (mark.startsWith('.') && isAbbreviationEnd(line.slice(start, index + 1), line.slice(end))) continue;
      sentences.push(line.slice(start, end).trim());
      start = end;
    }
    return [...sentences, line.slice(start).trim()].filter((sentence) => /\p{L}{2}/u.test(sentence));
  });
}

/** A longer message tells more than it asks, and is put to the articles as it stands: to take it apart takes time. */
const maxChars = 1_000;

/** Whether a message may ask for more than one thing: a first look, without taking its language apart. */
export const mayAskSeveral = (message: string): boolean =>
  message.length <= maxChars &&
  (sentencesOf(message).length > 1 || sentencesOf(message).some((one) => jointsIn(one).length > 0 || paired.test(one)));
