import type { Pack } from '../language/pack.ts';
import { ofAllPacks } from '../language/packs/languages.ts';
import { isAbbreviationEnd } from '../language/tables/abbreviations.ts';

const whWords = 'who|whom|whose|what|which|when|where|why|how';
const beforeWh = '(?:in|on|at|by|to|for|from|of|with|since|until|under|about) ';
const auxiliaries = 'did|does|do|is|are|was|were|will|would|can|could|should|has|have|had';

const alternatives = (words: readonly string[]): string => words.filter((word) => word !== '').join('|');
const opening = (words: string): RegExp => new RegExp(String.raw`^¿?(?:\p{L}+ )?(?:${words})(?!\p{L})`, 'iu');

/** What is told by the question words of all languages. */
const told = ofAllPacks((packs) => {
  const elsewhere = alternatives(packs.map(({ questions }) => questions.words));
  const all = alternatives([whWords, elsewhere]);
  const and = alternatives(['and', 'but', 'plus', 'also', '&', ...packs.map(({ questions }) => questions.joints)]);
  const leads = packs.map(({ questions }) => questions.leads);
  const lead = alternatives(['and', 'but', 'so', 'also', 'or', 'plus', 'then', ...leads]);
  return {
    opensWithWh: new RegExp(String.raw`^¿?(?:${beforeWh})?(?:${all})(?!\p{L})`, 'iu'),
    openings: packs.map((pack) => ({ pack, opening: opening(pack.questions.words) })),
    lead: new RegExp(`^(¿?) ?(?:(?:${lead}),? )?`, 'iu'),
    joint: new RegExp(
      String.raw`(?:(?<and>[,;]? (?:${and})(?: (?:also|then|if so|so))?,?)|,) (?=¿?(?:${beforeWh})?(?:${all})(?!\p{L})|(?:${auxiliaries}) \p{L})`,
      'giu',
    ),
  };
});

/** Whether a question word stands at the beginning, as far as its spelling tells. */
export const opensWithWh = (question: string): boolean => told().opensWithWh.test(question);

/** The other language whose question word stands at the beginning, spelled as it can be nothing else; null for none. */
export const packAsking = (question: string): Pack | null =>
  told().openings.find(({ opening }) => opening.test(question))?.pack ?? null;

/** A question without what joins it to the one before: "And who built it?" */
export const withoutLead = (question: string): string => question.replace(told().lead, '$1');

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
  [...sentence.matchAll(told().joint)].slice(0, maxJoints).map(({ index, 0: mark, groups }) => ({
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
