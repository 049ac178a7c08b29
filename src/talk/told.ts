import { type NameKind, readNames } from '../language/names.ts';
import { phrasesOf } from '../language/noun-phrases.ts';
import { singularOf, type Tagged, tagged } from '../language/tagging.ts';
import { isListed } from '../language/words.ts';
import type { Spoken } from './antecedents.ts';
import { definite, together } from './wording.ts';

/** How what a sentence tells of weighs: what it is about, who is in it, what else it counts or names. */
const weights = { subject: 2, people: 2.6, thing: 1.3 };
/** What is longer, or tells numbers, is no part of a sentence that a person would type. */
const maxWords = 6;
/** So many persons are called together: "Hegseth and Elmer Schialer". */
export const maxTogether = 3;

/** What an outlet is known by, with its article or without: "the Blaze", "The Blaze", "Blaze". */
export const outletKey = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** What a sentence that was shown tells of: its subject, the persons in it together, the things that it names in the plural. */
export function* toldIn(
  line: string,
  publishers: ReadonlySet<string>,
  kinds: ReadonlyMap<string, NameKind>,
): Generator<Spoken> {
  const subject = subjectOf(line);
  if (subject !== null && !publishers.has(outletKey(subject))) yield spokenAs(subject, weights.subject, kinds);
  for (const { text, span } of phrasesOf(line)) {
    // "Ilse Maran, the former director": who that is was named.
    const isNamed = /\p{Lu}\p{L}+, $/u.test(line.slice(0, span.start));
    if (text !== subject && !isNamed && /^\p{Ll}/u.test(text) && isSayable(text))
      yield spokenAs(definite(text), weights.thing, kinds);
  }
}

/** The persons of a text, called together; null where it names fewer than two, or too many. */
export function personsTogether(texts: readonly string[], kinds: ReadonlyMap<string, NameKind>): Spoken | null {
  const names = texts
    .flatMap((text) => readNames(text))
    .filter(({ text, isDoubtful }) => kinds.get(text.toLowerCase()) === 'person' && !isDoubtful);
  const whole = names
    .map(({ text }) => text)
    .filter(
      (text, at, all) =>
        !all.some((other, n) => n !== at && (other.endsWith(` ${text}`) || (other === text && n < at))),
    );
  if (whole.length < 2 || whole.length > maxTogether) return null;
  const text = together(whole);
  return { text, head: '', isName: true, isPlural: true, kind: 'person', preposition: null, weight: weights.people };
}

/** Words that join a noun to what tells more of it: "trade between China and Latin America". */
const inside: ReadonlySet<Tagged['tag']> = new Set([
  'noun',
  'adjective',
  'number',
  'determiner',
  'possessive',
  'preposition',
  'conjunction',
]);

/** What a statement is about: all in front of its verb, as far as it is one noun with what belongs to it. */
function subjectOf(line: string): string | null {
  const words = tagged(line);
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (!inside.has(word.tag) || /[^\s]/u.test(line.slice(words[at - 1]?.end ?? 0, word.start))) &&
      !isInside(word, words[at + 1]),
  );
  const [first, last] = [words[0], words[end - 1]];
  if (end <= 0 || first === undefined || last === undefined) return null;
  const text = line.slice(first.start, last.end).replace(/['’]s?$/u, '');
  const [name] = readNames(text);
  // "President Mateo Vargas" goes on under his name.
  if (name?.kind === 'person' && name.span.end === text.length) return name.text;
  const isNamed =
    name !== undefined && name.span.start === 0 && !(name.isDoubtful && isListed(first.text.toLowerCase()));
  const bare = isNamed || first.isPlace ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const subject = nounPhraseIn(bare);
  return subject !== null && isSayable(subject) ? definite(subject) : null;
}

/** "Missing" of "the missing miners". */
const isInside = (word: Tagged, next: Tagged | undefined): boolean => word.isParticiple && next?.tag === 'noun';

const isSayable = (text: string): boolean =>
  !/\d/.test(text) && text.split(/\s+/).length <= maxWords && nounPhraseIn(text) === text;

const before: ReadonlySet<Tagged['tag']> = new Set(['noun', 'adjective', 'number']);
/** "I'd" names nothing. */
const contracted = /^(?:i|you|he|she|it|we|they)['’]\p{L}+$/iu;
/** What a phrase ends with: a word behind its noun that tells how something is, or when, is none of it. */
const closing: ReadonlySet<Tagged['tag']> = new Set([
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
  'pronoun',
]);

/**
 * Words as they may stand where a noun does, without what was only read along: "illegal gold" of "illegal gold such". Null for what is no
 * such thing: "that died", "think border walls", "two weeks".
 */
export function nounPhraseIn(text: string): string | null {
  const words = tagged(text);
  const [first, second] = words;
  if (first === undefined || words.some(({ text: word }) => contracted.test(word))) return null;
  // "Every Christmas" tells when, or how often.
  if (/^(?:every|each)$/i.test(first.text)) return null;
  // "That package" is the package from then on; "that died" is none.
  if (/^(?:this|that|these|those)$/i.test(first.text))
    return second === undefined || !before.has(second.tag) ? null : nounPhraseIn(`the ${text.slice(second.start)}`);
  const isNamed = (word: Tagged): boolean => /^\p{Lu}/u.test(word.text);
  const noun = words.findIndex((word) => (word.tag === 'noun' || isNamed(word)) && !word.isDate);
  const number = words.findIndex((word, at) => at > noun && (word.isDate || (word.tag === 'number' && !isNamed(word))));
  let end = number < 0 ? words.length : number;
  while (end > 0 && closing.has(words[end - 1]?.tag ?? 'noun')) end--;
  // "Trade between Peru and Chile"
  const isNoun = first.tag === 'verb' && !first.isParticiple && second?.tag === 'preposition';
  const opens = isNoun || isNamed(first) || ['noun', 'adjective', 'determiner', 'possessive'].includes(first.tag);
  if (noun < 0 || !opens || noun >= end) return null;
  return text.slice(0, words[end - 1]?.end);
}

/** A noun phrase by itself, as what may be meant later. */
function spokenAs(text: string, weight: number, kinds: ReadonlyMap<string, NameKind>): Spoken {
  const words = tagged(text);
  const behind = words.findIndex(({ tag }) => tag === 'preposition' || tag === 'wh');
  const inFront = behind < 0 ? words : words.slice(0, behind);
  const head = inFront.at(-1);
  const [name] = readNames(text);
  const isName = name !== undefined && name.span.start === 0 && name.text.length === text.length;
  const isMany = !isName && ((head?.isPlural ?? false) || inFront.some(({ tag }) => tag === 'conjunction'));
  const kind: NameKind | 'common' | null = isName
    ? (kinds.get(text.toLowerCase()) ?? name.kind)
    : head?.isPerson === true
      ? 'person'
      : 'common';
  return {
    text:
      isMany && /^\p{Ll}/u.test(text) && !/^(?:the|his|her|its|their|our|my|your) |['’]s? /.test(text)
        ? `the ${text}`
        : text,
    head: isName ? text.toLowerCase() : singularOf(head?.text ?? ''),
    isName,
    isPlural: isMany,
    kind,
    preposition: null,
    weight,
  };
}
