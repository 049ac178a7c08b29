import { fold } from '../fold.ts';
import type { People } from '../pack.ts';
import type { Span } from '../span.ts';
import { spanishGivenNames, spanishOffices } from './people.ts';

const isOffice = (word: string): boolean => {
  const plain = fold(word);
  return spanishOffices.has(plain) || spanishOffices.has(plain.replace(/^ex-?/, ''));
};

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const articles = wordsIn('el la un una su mi nuestro nuestra otro otra');
const qualifiers = wordsIn('actual entonces nuevo nueva antiguo antigua primer primera joven reconocido reconocida ex');
/** With these goes on what an office is of: "de Defensa", "para América Latina". */
const joints = wordsIn('de del a al para en ante contra sobre e y');
const small = wordsIn('de del a al para en ante contra sobre e y o la el los las lo un una');
/** Here the words of an office end. */
const stops = wordsIn('que quien quienes con es era fue ha han dijo desde cuando si porque pero');
/** Adjectives of an office; verbs of the past end otherwise. */
const adjective =
  /(?:[ao]l|[aei]r|iv[oa]|ic[oa]|ín|in[oa]|an[oa]|ent[ea]|ari[oa]|és|es[ao]|ist[ae]|d[oa]|rn[oa]|uz[oa]|il|i[oa])$/iu;
/** No office has more words. */
const maxWords = 12;

interface Word {
  readonly text: string;
  readonly start: number;
}
const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));

/** How many of the words behind an office belong to it: adjectives first, then what it is of. */
function lengthOfOffice(words: readonly Word[]): number {
  let isOf = false;
  let at = 0;
  for (; at < words.length && at < maxWords; at++) {
    const word = words[at]?.text ?? '';
    if (stops.has(word.toLowerCase()) || (isOf && isOffice(word))) break;
    isOf ||= joints.has(word.toLowerCase());
    if (!isOf && (at > 2 || !(adjective.test(word) || isOffice(word)))) break;
  }
  while (at > 0 && small.has(words[at - 1]?.text.toLowerCase() ?? '')) at--;
  return at;
}

/** The office that a text ends with: "El martes la alcaldesa ", "el ministro de Defensa, ". */
function officeAhead(text: string): Span | null {
  const words = wordsOf(text.replace(/,? $/, ''));
  for (let at = words.length - 1; at >= Math.max(0, words.length - maxWords); at--) {
    const word = words[at]?.text ?? '';
    if (/[,;:.()"”»]$/u.test(word) && !(at === words.length - 1 && isOffice(word))) return null;
    if (!isOffice(word)) continue;
    if (lengthOfOffice(words.slice(at + 1)) !== words.length - 1 - at) return null;
    let first = at;
    while (qualifiers.has(words[first - 1]?.text.toLowerCase() ?? '')) first--;
    if (articles.has(words[first - 1]?.text.toLowerCase() ?? '')) first--;
    const last = words.at(-1);
    const start = words[first]?.start;
    return last === undefined || start === undefined ? null : { start, end: last.start + last.text.length };
  }
  return null;
}

const leadIn = /^(?:(?:, (?:de )?\d{1,3}(?: años)?)?, (?:también |hoy |ahora )?|,? (?:es|era|fue) )/iu;

/** The office that follows a name: ", alcaldesa de Oskel,", ", de 41 años, directora del museo", " es la directora". */
function officeBehind(text: string): Span | null {
  const from = leadIn.exec(text)?.[0].length ?? 0;
  if (from === 0) return null;
  const clause = /^[^,;:()]*/.exec(text.slice(from))?.[0].replace(/\.$/, '') ?? '';
  const words = wordsOf(clause);
  let at = articles.has(words[0]?.text.toLowerCase() ?? '') ? 1 : 0;
  while (qualifiers.has(words[at]?.text.toLowerCase() ?? '')) at++;
  if (!isOffice(words[at]?.text ?? '')) return null;
  const end = at + lengthOfOffice(words.slice(at + 1));
  const [first, last, next] = [words[0], words[end], words[end + 1]];
  if (first === undefined || last === undefined) return null;
  if (next !== undefined && !stops.has(next.text.toLowerCase()) && !small.has(next.text.toLowerCase())) return null;
  return { start: from + first.start, end: from + last.start + last.text.length };
}

const article = '(?:el|la|un|una|su|mi|nuestr[oa]|otr[oa])';
const word = String.raw`[\p{L}\p{N}.'’&-]+`;
/** Whatever else stands between an article and a comma behind a name, and ahead of one. */
const apposedBehind = new RegExp(
  `^(?:, (?:de )?\\d{1,3}(?: años)?)?(?:, | (?:es|era|fue) )(${article}(?: ${word}){1,12})(?=,|;|$)`,
  'iu',
);
const apposedAhead = new RegExp(`(?:^|[,;] |(?:dijo|según|y) )(${article}(?: ${word}){1,8}), $`, 'iu');
const titled = new RegExp(`(?:^| )${article}((?: [\\p{Ll}-]+){1,3}) $`, 'u');
const saying =
  '(?:dijo|dice|afirm[óa]|señal[óa]|explic[óa]|declar[óa]|inform[óa]|asegur[óa]|sostuvo|sostiene|indic[óa]|agreg[óa]|añadió|añade|anunci[óa]|coment[óa]|advirtió|advierte|negó|niega|pidió|pide|cont[óa]|relat[óa]|respondió|responde|precis[óa]|manifest[óa]|expres[óa]|escribió|escribe|recordó|recuerda|murió|nació)';
const saidBehind = new RegExp(`^,? (?:(?:quien|que|también) )?${saying}(?!\\p{L})`, 'iu');
const saidAhead = new RegExp(`(?<!\\p{L})${saying} $`, 'iu');
/** A sentence goes on with no more than this ahead of a name that tells of it, in characters. */
const maxAhead = 160;

/** Where the first group of a pattern stands. */
function groupIn(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text);
  const group = match?.[1]?.replace(/\.$/, '');
  if (match === null || group === undefined) return null;
  const start = match.index + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
}

/** How Spanish says who somebody is. */
export const spanishPeople: People = {
  isGivenName: (name) => spanishGivenNames.has(fold(name)),
  isTitle: isOffice,
  roleBehind: (text) => officeBehind(text) ?? groupIn(text, apposedBehind),
  roleAhead: (text, isClosed) => {
    const from = Math.max(0, text.length - maxAhead);
    const near = text.slice(from);
    const found = officeAhead(near) ?? (isClosed ? groupIn(near, apposedAhead) : null);
    return found === null ? null : { start: from + found.start, end: from + found.end };
  },
  introduces: (ahead, behind) => {
    const noun = titled.exec(ahead.slice(-maxAhead))?.[1]?.trim().split(' ') ?? [];
    const isNoun =
      noun.length > 0 &&
      noun.every((each) => !small.has(each) && !stops.has(each) && !/(?:ó|[ai]eron|aron)$/.test(each));
    return isNoun || /^, (?:que|quien|cuy[oa]s?) /i.test(behind);
  },
  isPersonBeside: (ahead, behind) => {
    const near = ahead.slice(-maxAhead);
    return (
      saidBehind.test(behind) ||
      saidAhead.test(near) ||
      officeAhead(near) !== null ||
      (behind.startsWith(',') && officeBehind(behind) !== null)
    );
  },
};
