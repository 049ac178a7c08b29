import { isVerb } from './lexicon.ts';
import { singularOf, type Tagged, tagged } from './tagging.ts';
import { stem } from './tokens.ts';
import { isWord } from './words.ts';

/** A stretch of a line; half-open, in UTF-16 code units. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a clause: a noun phrase with or without a preposition, a time, or a word that says something of the subject. */
export interface Part extends Stretch {
  readonly kind: 'noun' | 'time' | 'quality' | 'rest';
  readonly preposition: string | null;
  /** Without the preposition. */
  readonly noun: Stretch;
  /** The noun that the rest only describes, in lower case and in the singular. */
  readonly head: string;
  readonly isName: boolean;
  readonly isPerson: boolean;
  readonly isPlace: boolean;
  readonly isPlural: boolean;
  readonly isPronoun: boolean;
  /** False for "first", "deeper": what stands for a thing without naming it. */
  readonly hasNoun: boolean;
  /** "Marant's" of "Marant's finance minister", without the ending. */
  readonly owner: Stretch | null;
}

/** "In which year", "How many people": what a question opens with. */
export interface Opening extends Stretch {
  readonly preposition: string | null;
  /** The question word in lower case. */
  readonly word: string;
  /** "many", "long"; null for a bare question word. */
  readonly quality: string | null;
  /** What is counted or chosen. */
  readonly noun: Part | null;
}

/** A line of English taken apart as a question, a part of one, or a statement. */
export interface Clause {
  /** Without marks at its end. */
  readonly text: string;
  readonly words: readonly Tagged[];
  readonly opening: Opening | null;
  readonly auxiliary: Stretch | null;
  /** Null where the question asks for it ("Who built it?"), and where there is none. */
  readonly subject: Part | null;
  /** What stands between the subject and the verb: "from Peru to Chile" of "Did crossings from Peru to Chile rise?" */
  readonly modifiers: readonly Part[];
  readonly verb: Stretch | null;
  /** All behind the verb, or behind the subject where there is none. */
  readonly parts: readonly Part[];
}

const be = /^(?:is|are|was|were|am)(?:n['’]t)?$/i;
export const isCopula = (word: string): boolean => be.test(word);

/** "That", "these": alone they stand for something. */
const isPointing = (word: Tagged | undefined): boolean => /^(?:this|that|these|those)$/i.test(word?.text ?? '');

class Reader {
  readonly #text: string;
  readonly #isCut: boolean;
  readonly words: readonly Tagged[];
  at = 0;

  constructor(text: string, isCut: boolean) {
    this.#text = text;
    this.#isCut = isCut;
    this.words = tagged(text);
  }

  /** A large letter that no sentence's start gives, a place, or no word of the language at all. */
  isName({ text, start, isPlace }: Tagged): boolean {
    if ((/^\p{Lu}/u.test(text) && (start > 0 || this.#isCut)) || isPlace) return true;
    const lower = text.toLowerCase().replace(/['’]s?$/u, '');
    return /^\p{L}/u.test(lower) && !isWord(lower, stem(lower));
  }

  get word(): Tagged | undefined {
    return this.words[this.at];
  }

  stretch(from: number, to: number): Stretch {
    const start = this.words[from]?.start ?? 0;
    const end = this.words[to - 1]?.end ?? start;
    return { text: this.#text.slice(start, end), start, end };
  }

  is(...tags: readonly Tagged['tag'][]): boolean {
    return this.word !== undefined && tags.includes(this.word.tag);
  }

  /** The end of the noun phrase that begins at a word; the same number where none does. */
  nounEnd(from: number, limit = this.words.length): number {
    let at = from;
    while (at < limit && this.#isInNoun(at, from, limit)) at++;
    // "How much will that cost?"
    if (at === from + 1 && limit < this.words.length && isPointing(this.words[from])) return at;
    // Nothing but what stands before a noun is none.
    while (at > from && ['determiner', 'possessive'].includes(this.words[at - 1]?.tag ?? '')) at--;
    return at;
  }

  #isInNoun(at: number, from: number, limit: number): boolean {
    const word = this.words[at];
    const before = this.words[at - 1];
    if (word === undefined) return false;
    if (at > from && this.#text.slice(before?.end, word.start).trim() !== '') return false;
    if (word.tag === 'pronoun') return at === from || ['one', 'ones'].includes(word.text.toLowerCase());
    if (at > from && before?.tag === 'pronoun') return false;
    if (word.tag === 'determiner' || word.tag === 'possessive') return at === from || before?.tag === 'determiner';
    // "Unaccompanied minors"
    const describes = word.isParticiple && this.words[at + 1]?.tag === 'noun';
    if (word.tag === 'verb') return at === from ? limit < this.words.length || describes : before?.tag === 'determiner';
    return ['noun', 'number', 'adjective'].includes(word.tag);
  }

  /** The noun phrase here with "of …" and "and …" behind it, as a part; null where there is none. */
  part(limit = this.words.length): Part | null {
    const from = this.at;
    const preposition = this.is('preposition') ? (this.word?.text.toLowerCase() ?? null) : null;
    const first = preposition === null ? from : from + 1;
    const phraseEnd = this.nounEnd(first, limit);
    if (phraseEnd === first) return null;
    let end = phraseEnd;
    for (;;) {
      const joint = this.words[end]?.text.toLowerCase() ?? '';
      const isJoint = joint === 'of' || (joint === 'and' && end + 1 < limit);
      const next = isJoint ? this.nounEnd(end + 1, limit) : end;
      if (next <= end + 1) break;
      end = next;
    }
    this.at = end;
    return this.#partOf(from, first, phraseEnd, end, preposition);
  }

  #partOf(from: number, first: number, phraseEnd: number, end: number, preposition: string | null): Part {
    const own = this.words.slice(first, phraseEnd);
    const last = own.at(-1);
    const noun = this.stretch(first, end);
    const nouns = own.filter(({ tag }) => tag === 'noun' || tag === 'number');
    const isName = nouns.length > 0 && nouns.every((word) => this.isName(word));
    const possessor = own.findIndex(({ text }) => /['’]s?$/u.test(text));
    const isJoined = this.words.slice(phraseEnd, end).some(({ text }) => text.toLowerCase() === 'and');
    return {
      ...this.stretch(from, end),
      kind: last?.isDate === true ? 'time' : 'noun',
      preposition,
      noun,
      head: headOf(last?.text.replace(/['’]s?$/u, '') ?? '', isName),
      isName,
      isPerson: last?.isPerson ?? false,
      isPlace: last?.isPlace ?? false,
      isPlural: (!isName && (last?.isPlural ?? false)) || isJoined,
      isPronoun: last?.tag === 'pronoun' || (own.length === 1 && isPointing(last)),
      // "The first" names nothing, but "the next get-together of ministers" does.
      hasNoun: isName || end > phraseEnd || own.some(({ tag }) => tag === 'noun' || tag === 'verb'),
      owner: possessor < 0 ? null : ownerOf(this.stretch(first, first + possessor + 1)),
    };
  }

  /** A word or all that is left, as a part of no further structure. */
  other(kind: 'quality' | 'rest', limit = this.words.length): Part {
    const from = this.at;
    this.at = kind === 'rest' ? limit : from + 1;
    const whole = this.stretch(from, this.at);
    const head = this.words[this.at - 1]?.text.toLowerCase() ?? '';
    const nothing = {
      isName: false,
      isPerson: false,
      isPlace: false,
      isPlural: false,
      isPronoun: false,
      hasNoun: false,
      owner: null,
    };
    return { ...whole, kind, preposition: null, noun: whole, head, ...nothing };
  }
}

const headOf = (word: string, isName: boolean): string => (isName ? word.toLowerCase() : singularOf(word));

const ownerOf = ({ text, start }: Stretch): Stretch => {
  const bare = text.replace(/['’]s?$/u, '');
  return { text: bare, start, end: start + bare.length };
};

/**
 * Takes a line apart; never fails: what cannot be read is a part of kind `rest`.
 *
 * @param isCut whether words were cut off in front, so that a large letter at its start tells a name
 */
export function clauseOf(line: string, isCut = false): Clause {
  const text = line.trim().replace(/[\s?.!,;:]+$/u, '');
  const reader = new Reader(text, isCut);
  const opening = readOpening(reader);
  const modifiers: Part[] = [];
  // "How many nurses in Olbany have fallen ill?"
  const isCounted =
    opening !== null && (opening.noun !== null || (opening.quality !== null && reader.word?.text === 'of'));
  while (isCounted && reader.is('preposition')) modifiers.push(nextPart(reader, predicateIn(reader)));
  const auxiliary = reader.is('auxiliary') ? takeWord(reader) : null;
  const asksSubject = opening !== null && (auxiliary === null || !startsSubject(reader, auxiliary.text));
  let subject: Part | null = null;
  let verb: Stretch | null = null;
  if (auxiliary !== null && !asksSubject) {
    const verbAt = isCopula(auxiliary.text) ? predicateAt(reader) : verbBehind(reader, auxiliary.text);
    subject = reader.part(verbAt < 0 ? undefined : verbAt);
    while (subject !== null && reader.at < verbAt) modifiers.push(nextPart(reader, verbAt));
    if (verbAt >= 0) verb = takeWord(reader);
  } else if (opening !== null && opening.noun?.isPronoun !== true) {
    while (reader.is('adverb')) reader.at++;
    const isAdverbial =
      /^(?:when|where|why|how)$/.test(opening.word) && opening.noun === null && opening.quality === null;
    if (reader.is('verb') || (auxiliary === null && !isAdverbial && reader.is('noun', 'adjective')))
      verb = takeWord(reader);
  } else if (opening === null && reader.is('verb')) verb = takeWord(reader);
  const parts: Part[] = [];
  while (reader.word !== undefined) parts.push(nextPart(reader));
  return { text, words: reader.words, opening, auxiliary, subject, modifiers, verb, parts };
}

function nextPart(reader: Reader, limit?: number): Part {
  const part = reader.part(limit);
  if (part !== null) return part;
  return reader.other(reader.is('adjective', 'adverb', 'verb', 'preposition') ? 'quality' : 'rest', limit);
}

function takeWord(reader: Reader): Stretch {
  reader.at++;
  return reader.stretch(reader.at - 1, reader.at);
}

function readOpening(reader: Reader): Opening | null {
  const from = reader.at;
  const hasPreposition = reader.is('preposition') && reader.words[reader.at + 1]?.tag === 'wh';
  if (!hasPreposition && !reader.is('wh')) return null;
  const preposition = hasPreposition ? (reader.word?.text.toLowerCase() ?? null) : null;
  if (hasPreposition) reader.at++;
  const word = reader.word?.text.toLowerCase() ?? '';
  reader.at++;
  let quality: string | null = null;
  if (word === 'how' && (reader.is('adjective', 'adverb') || /^(?:many|much)$/i.test(reader.word?.text ?? ''))) {
    quality = reader.word?.text.toLowerCase() ?? null;
    reader.at++;
  }
  const takesNoun = ['what', 'which', 'whose'].includes(word) || quality === 'many' || quality === 'much';
  const noun = takesNoun && !reader.is('preposition', 'determiner') ? reader.part(predicateIn(reader)) : null;
  return { ...reader.stretch(from, reader.at), preposition, word, quality, noun };
}

/** Where the verb stands that no tag tells: "need" of "How many people need aid?" */
function predicateIn({ words, at: from }: Reader): number | undefined {
  if (words.some(({ tag }, at) => at > from && (tag === 'auxiliary' || tag === 'verb'))) return undefined;
  const found = words.findIndex((word, at) => at > from && at < words.length - 1 && mayBeVerb(word, words[at - 1]));
  return found < 0 ? undefined : found;
}

/** Whether a subject follows an auxiliary, and not the rest of the verb: "did" has always one. */
const startsSubject = (reader: Reader, auxiliary: string): boolean =>
  reader.is('determiner', 'possessive', 'noun', 'pronoun', 'number') ||
  // "Who was suspended?" has none, "who are new members?" has.
  (reader.is('adjective') &&
    reader.words.slice(reader.at, reader.nounEnd(reader.at)).some(({ tag }) => tag === 'noun' || tag === 'number')) ||
  (/^d(?:o|id)/i.test(auxiliary) && reader.word !== undefined);

/** Where the verb stands that leans on an auxiliary such as "did"; -1 where there is none. */
function verbBehind(reader: Reader, auxiliary: string): number {
  const { words, at: from } = reader;
  // "When did they last change it?": right in front of a verb stands what tells of it.
  const tells = ({ tag, text }: Tagged, at: number): boolean =>
    (tag !== 'verb' || /^last$/i.test(text)) && words[at + 1]?.tag === 'verb';
  const all = words.flatMap((word, at) =>
    at > from && mayBeVerb(word, words[at - 1]) && !tells(word, at) ? [at] : [],
  );
  // "Why does the mayor think walls do not work?" asks what the mayor thinks: another auxiliary opens a clause of its own.
  const next = words.findIndex(({ tag }, at) => at > from && tag === 'auxiliary');
  const own = all.filter((at) => next < 0 || at < next);
  const may = own.length > 0 ? own : all;
  const small = may.filter((at) => !/^\p{Lu}/u.test(words[at]?.text ?? ''));
  const closed = small.find((at) => words[at + 1] === undefined || !isNounLike(words[at + 1]));
  const tagged = small.find((at) => words[at]?.tag === 'verb');
  const last = words.findLastIndex(({ tag }, at) => at > from && ['noun', 'adjective', 'adverb'].includes(tag));
  // "How many visitors does the museum have?"
  const isAuxiliary = next > from + 1 && /^(?:have|do|be)$/i.test(words[next]?.text ?? '');
  if (may.length === 0 && isAuxiliary && !/^ha(?:s|ve|d)/i.test(auxiliary)) return next;
  // "Has" may be the verb itself; what the others lean on is there, whatever it looks like.
  return closed ?? tagged ?? may.at(-1) ?? (/^ha(?:s|ve|d)/i.test(auxiliary) ? -1 : last);
}

/** Whether a word behind the beginning of a subject may be the verb. */
function mayBeVerb({ tag, text, isPlural }: Tagged, before: Tagged | undefined): boolean {
  if (before === undefined || ['determiner', 'possessive', 'preposition', 'adjective'].includes(before.tag))
    return false;
  if (tag === 'verb') return true;
  // "Activity" has a verb's stem and is none.
  if (/(?:ity|ness|[ae]nce|ism)$/.test(text)) return false;
  return (tag === 'noun' || tag === 'adjective') && !isPlural && isVerb(stem(text.toLowerCase()));
}

const isNounLike = (word: Tagged | undefined): boolean =>
  word !== undefined && word.tag === 'noun' && !/^\p{Lu}/u.test(word.text);

/** Where a word stands behind "is" and its subject that says something of it: "missing", "injured", "called"; -1 for none. */
function predicateAt(reader: Reader): number {
  const from = reader.at;
  const end = reader.nounEnd(from);
  if (end === from) return -1;
  const next = reader.words[end];
  return next !== undefined && next.tag === 'verb' ? end : -1;
}
