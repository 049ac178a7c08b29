import type { Article } from '../../../corpus/article.ts';
import type { Passage } from '../../../corpus/passage.ts';
import { keyOf } from '../../../language/everyday.ts';
import type { Meaning } from '../../../language/meaning.ts';
import { type Cues, packInUse } from '../../../language/pack.ts';
import { asWrittenIn } from '../../../language/packs/languages.ts';
import { type Token, tokenise } from '../../../language/tokens.ts';

/** What a word may be, as bits: a question for a year is answered by a sentence with one. */
export const marks = {
  number: 1,
  year: 2,
  month: 4,
  money: 8,
  share: 16,
  name: 32,
  content: 64,
  /** A number with a unit of time, or a word such as `century`. */
  duration: 128,
  /** Names by their company: `Ada Lovelace`, `in Lima`, `Acme Corporation`. */
  person: 256,
  place: 512,
  organisation: 1024,
} as const;

/** A sentence as the ranking reads it: parallel arrays, one entry a token. */
export interface ReadSentence {
  /** Terms; empty strings for stop words. */
  readonly terms: readonly string[];
  /** The first letters of each term, by which `migrant` and `migration` are alike; empty for short terms. */
  readonly prefixes: readonly string[];
  /** Terms, stop words as they are: by them expressions of several words are found. */
  readonly keys: readonly string[];
  /** Of each token its number in the table of meanings; -1 of stop words, names and numbers. */
  readonly meant: Int16Array;
  /** The direction of all its words together; null without a table. */
  readonly direction: Int8Array | null;
  readonly marks: Uint16Array;
  readonly contentCount: number;
  readonly opensWithPronoun: boolean;
  readonly hasReason: boolean;
  readonly hasDefinition: boolean;
  readonly hasNaming: boolean;
  readonly hasExample: boolean;
  readonly hasMeans: boolean;
  readonly isQuestion: boolean;
}

/** A passage's sentences as read, with the terms of its heading and title. */
export interface ReadPassage {
  readonly sentences: readonly ReadSentence[];
  readonly heading: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** The heading, or where there is none the title, read as a sentence is. */
  readonly above: Pick<ReadSentence, 'keys' | 'meant' | 'direction'>;
}

export const prefixChars = 5;

/** Passages read before, the oldest leaving first. Only a memory: results never depend on it. */
const known = new Map<Passage, ReadPassage & { readonly meaning: Meaning | null }>();
const maxKnown = 4_000;

/** Reads a passage, or remembers it. */
export function readPassage(passage: Passage, article: Article, meaning: Meaning | null): ReadPassage {
  const before = known.get(passage);
  if (before !== undefined && before.meaning === meaning) return before;
  const read = asWrittenIn(article, () => ({
    meaning,
    sentences: passage.sentences.map((sentence) => readSentence(sentence.text, meaning)),
    heading: termSet(passage.heading ?? ''),
    title: termSet(article.title),
    above: meantIn(tokenise(passage.heading ?? article.title), () => false, meaning),
  }));
  if (known.size >= maxKnown) known.delete(known.keys().next().value ?? passage);
  known.set(passage, read);
  return read;
}

const months =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const durations =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|century|centuries|1\d\d0s|20\d0s)$/;
const numberWords =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|twice|several|first|second)$/;
const pronouns =
  /^["“‘'(]*(?:this|that|these|those|they|he|she|it|its|his|her|their|such|both|another|other|others|some|one|here|there)\b/i;
const reasons =
  /\b(?:because|due to|since|so that|in order to|as a result|result(?:s|ed|ing)? (?:in|from)|caus(?:e|es|ed|ing)|reasons?|thus|therefore|owing to|thanks to|leads? to|led to|prompted|driven|to (?:avoid|prevent|protect|make|allow|reduce|ensure|help|keep|provide|increase))\b/i;
const definitions =
  /\b(?:is|are|was|were) (?:an?|the|one of)\b|\b(?:means|refers to|known as|called|defined as|consists? of)\b/i;

const namings =
  /\b(?:called|named|known as|known for|termed|titled|entitled|dubbed|nicknamed|so-called|referred to|refers? to|calls?|coined|the term|the name|abbreviated|means)\b/i;
const examples = /\b(?:such as|e\.g\.|for example|for instance|including|includes?|like|among them|examples?)\b/i;
const means = /\b(?:by|through|using|via|with the help|means of)\b/i;

const englishCues: Cues = {
  hasReason: reasons,
  hasDefinition: definitions,
  hasNaming: namings,
  hasExample: examples,
  hasMeans: means,
};

const cuesIn = (cues: Cues, text: string): Record<keyof Cues, boolean> => ({
  hasReason: cues.hasReason.test(text),
  hasDefinition: cues.hasDefinition.test(text),
  hasNaming: cues.hasNaming.test(text),
  hasExample: cues.hasExample.test(text),
  hasMeans: cues.hasMeans.test(text),
});

/** A word as the rules below know it: what marks figures and names in another language is told by its English. */
const marked = (word: string): string => packInUse()?.marked(word) || word;

/** The term behind a number that may say what it is of; in another language its English, "de" between them left out. */
function termBehind(tokens: readonly Token[], at: number): string | null {
  const next = tokens[at + 1];
  if (packInUse() === null) return next?.term ?? null;
  const word = marked((next?.word === 'de' ? tokens[at + 2] : next)?.word ?? '');
  return word === 'per' ? 'percent' : next?.term === 'percent' ? 'percent' : word.replace(/s$/, '');
}

/** What the words of a text mean; those of which `isName` is true mean nothing but themselves. */
function meantIn(
  tokens: readonly Token[],
  isName: (at: number) => boolean,
  meaning: Meaning | null,
): Pick<ReadSentence, 'keys' | 'meant' | 'direction'> {
  const meant = Int16Array.from(tokens, ({ term }, at) =>
    meaning === null || term === null || isName(at) ? -1 : meaning.numberOf(term),
  );
  return { keys: tokens.map(keyOf), meant, direction: meaning?.directionOf(meant) ?? null };
}

function readSentence(text: string, meaning: Meaning | null): ReadSentence {
  const tokens = tokenise(text);
  const bits = new Uint16Array(tokens.length);
  let contentCount = 0;
  tokens.forEach((token, i) => {
    const before = text.slice(Math.max(0, token.span.start - 1), token.span.start);
    const surface = text.slice(token.span.start, token.span.end);
    const mark = markOf(surface, marked(token.word), token.term, before, termBehind(tokens, i), i === 0);
    bits[i] = mark;
    if (mark & marks.content) contentCount++;
  });
  const words = tokens.map(({ word }) => marked(word));
  for (let i = 0; i < bits.length; i++) {
    if (!((bits[i] ?? 0) & marks.name) || (bits[i - 1] ?? 0) & marks.name) continue;
    let end = i + 1;
    while ((bits[end] ?? 0) & marks.name) end++;
    const kind = nameKind(words, i, end, text.slice(tokens[i]?.span.start, tokens[end - 1]?.span.end));
    for (let k = i; k < end; k++) bits[k] = (bits[k] ?? 0) | kind;
  }
  return {
    terms: tokens.map(({ term }) => term ?? ''),
    prefixes: tokens.map(({ term }) => (term !== null && term.length >= prefixChars ? term.slice(0, prefixChars) : '')),
    ...meantIn(tokens, (at) => ((bits[at] ?? 0) & marks.name) !== 0, meaning),
    marks: bits,
    contentCount,
    opensWithPronoun: pronouns.test(text),
    ...cuesIn(packInUse()?.cues ?? englishCues, text),
    isQuestion: text.endsWith('?'),
  };
}

const placeBefore =
  /^(?:in|at|from|near|to|across|throughout|around|outside|into|of|between|toward|towards|via|through|north|south|east|west|city|town)$/;
const titles =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|king|queen|pope|saint|st|president|prime|minister|general|colonel|captain|emperor|prince|princess|duke|bishop|archbishop|professor|senator|governor|mayor|judge|justice|coach|secretary|by|son|brother|wife|father|mother|friend|director|physicist|chemist|author|actor|actress|singer|scientist|philosopher)$/;
const organisations =
  /\b(?:Universit|College|School|Part(?:y|ies)\b|Compan|Corporation|Corp\b|Inc\b|Court|Commission|Institut|Association|Church|Network|League|Bank|Council|Committee|Agency|Ministry|Department|Army|Navy|Union|Society|Club|Office|Parliament|Congress|Senate|Group|Foundation|Organi[sz]ation|Academy|Board|Federation|Company|Team|House|Center|Centre|Hospital|Museum|Press|Services?\b|Records|Studios|Pictures)|^\p{Lu}{2,}$/u;

function nameKind(words: readonly string[], start: number, end: number, run: string): number {
  const before = words[start - 1] ?? '';
  const last = before === 'the' ? (words[start - 2] ?? '') : before;
  let kind = 0;
  if (organisations.test(run) || packInUse()?.organisations.test(run)) kind |= marks.organisation;
  else if (placeBefore.test(last)) kind |= marks.place;
  if (kind === 0 && before !== 'the' && (end - start >= 2 || titles.test(before))) kind |= marks.person;
  return kind;
}

function markOf(
  surface: string,
  word: string,
  term: string | null,
  before: string,
  nextTerm: string | null,
  isFirst: boolean,
): number {
  let mark = term === null ? 0 : marks.content;
  if (/^\p{Nd}/u.test(surface)) {
    mark |= /^(?:1\d|20)\d\d$/.test(word) ? marks.year : marks.number;
    if (nextTerm === 'percent') mark |= marks.share;
    if (/\p{Sc}/u.test(before) || /^(?:dollar|euro|pound|yen|rupe|cent)$/.test(nextTerm ?? '')) mark |= marks.money;
  } else if (numberWords.test(word)) mark |= marks.number;
  if (durations.test(word)) mark |= marks.duration;
  // Other languages write their months small.
  if (packInUse() !== null && (months.test(word) || word === 'may')) mark |= marks.month;
  if (/^\p{Lu}/u.test(surface)) {
    if (months.test(word) || word === 'may') mark |= marks.month;
    else if (term !== null && !isFirst) mark |= marks.name;
  }
  return mark;
}

function termSet(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).flatMap(({ term }) => term ?? []));
}
