import { phrasesOf, type Word, wordsOf } from '../language/noun-phrases.ts';
import { singular } from '../language/nouns.ts';
import { auxiliaries, prepositions } from '../language/word-classes.ts';
import { type Antecedent, antecedentsOf, type Reference } from './antecedents.ts';
import type { Turn } from './turn.ts';

/** A pronoun of a line that refers to something said before. */
interface Pronoun {
  readonly reference: Reference;
  readonly isPossessive: boolean;
  /** The noun behind "that", "these" or "the": what is meant must be such a thing; null for a bare pronoun. */
  readonly noun: string | null;
  readonly start: number;
  readonly end: number;
}

/** A line with its pronouns replaced, and how likely each choice was. */
export interface Resolved {
  readonly text: string;
  readonly salience: number;
}

const referenceOf: ReadonlyMap<string, Reference> = new Map(
  (
    [
      ['person', 'he him his she her hers'],
      ['thing', 'it its this that'],
      ['group', 'they them their theirs these those'],
      ['place', 'there'],
    ] as const
  ).flatMap(([reference, list]) => list.split(' ').map((word) => [word, reference] as const)),
);
const possessives = new Set(['his', 'its', 'their', 'her', 'hers', 'theirs']);
/** "Is it true that …", "how much does it cost to …", "there is": these refer to nothing. */
const expletive =
  /\b(?:is|was|isn['’]t|wasn['’]t)\s+it\s+(?:\w+\s+)?(?:true|possible|likely|right|fair|legal|safe|clear|that)\b|\b(?:is|are|was|were|will)\s+there\b|\bthere\s+(?:is|are|was|were|will)\b|\bit\s+(?:is|was|takes|seems)\s+\w+\s+(?:to|that)\b/i;

const telling =
  /^(?:say|says|said|saying|claim|claims|claimed|think|thinks|mean|means|do|does|happen|happened|announce|announced)$/i;

/** How many readings of one line are weighed against each other. */
const maxReadings = 6;

/** The pronouns of a line that nothing in the line itself explains. */
export function pronounsIn(text: string): readonly Pronoun[] {
  const words = wordsOf(text);
  const phrases = phrasesOf(text, words);
  const found: Pronoun[] = [];
  words.forEach((word, at) => {
    const lower = word.text.toLowerCase();
    const reference = referenceOf.get(lower);
    if (reference === undefined || word.class === 'name' || !refers(words, at)) return;
    const next = words[at + 1];
    const isBeforeNoun = next !== undefined && (next.class === 'noun' || next.class === 'name');
    const demonstrates = ['this', 'that', 'these', 'those'].includes(lower) && isBeforeNoun;
    if (demonstrates && /^(?:year|month|week|time|way|day|morning|moment)s?$/i.test(next.text)) return;
    const noun = demonstrates ? phrases.find(({ span }) => span.start === next.span.start) : undefined;
    const isPossessive = possessives.has(lower) && (lower !== 'her' || isBeforeNoun);
    const isBound = phrases.some((phrase) => phrase.span.end <= word.span.start && fits(phrase.kind, reference, lower));
    if (isBound && !demonstrates) return;
    found.push({
      reference: noun?.kind === 'people' || noun?.kind === 'plural' ? 'group' : reference,
      isPossessive,
      noun: noun?.head ?? null,
      start: word.span.start,
      end: noun?.span.end ?? word.span.end,
    });
  });
  return found;
}

/** Whether the word stands for something: not the "that" of "the gang that …", not the "it" of "is it true". */
function refers(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const lower = word.text.toLowerCase();
  const text = words.map((each) => each.text).join(' ');
  if ((lower === 'it' || lower === 'there') && expletive.test(text)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  // "When did he say that?": what was said, not a thing.
  if (['that', 'this', 'it', 'so'].includes(lower) && next === undefined && telling.test(before?.text ?? ''))
    return false;
  if (lower !== 'that') return true;
  if (before !== undefined && ['noun', 'name', 'adverb'].includes(before.class) && next !== undefined) return false;
  if (before?.class === 'verb' && next !== undefined && !prepositions.has(next.text.toLowerCase())) return false;
  return (
    next === undefined ||
    next.class === 'noun' ||
    auxiliaries.has(next.text.toLowerCase()) ||
    next.class === 'verb' ||
    next.class === 'preposition' ||
    next.class === 'adverb'
  );
}

/** Whether a phrase of the same line explains a pronoun behind it: "What does Peru say about its border?" */
function fits(kind: ReturnType<typeof phrasesOf>[number]['kind'], reference: Reference, lower: string): boolean {
  switch (reference) {
    case 'person':
      return kind === 'person';
    case 'thing':
      // "How many ships did it send": what is counted is not what sends; only a possessive looks back so near.
      return lower === 'its' ? kind !== 'person' : kind === 'organisation' || kind === 'place' || kind === 'thing';
    case 'group':
      return kind === 'people' || kind === 'plural' || (lower === 'their' && kind !== 'person' && kind !== 'singular');
    case 'place':
      return kind === 'place';
  }
}

/** The line with each pronoun replaced by what it may stand for; several readings where several are likely, the likeliest first. */
export function withReferences(text: string, turns: readonly Turn[]): readonly Resolved[] {
  const pronouns = pronounsIn(text);
  if (pronouns.length === 0) return [];
  const choices = new Map<string, readonly Antecedent[]>();
  const keyOf = ({ reference, noun }: Pronoun): string => `${reference} ${noun ?? ''}`;
  for (const pronoun of pronouns) {
    if (choices.has(keyOf(pronoun))) continue;
    choices.set(
      keyOf(pronoun),
      choicesFor(pronoun, turns).filter((each) => pronoun.reference !== 'person' || !isNamedIn(text, each.text)),
    );
  }
  let readings: { readonly chosen: ReadonlyMap<string, string>; readonly salience: number }[] = [
    { chosen: new Map(), salience: 0 },
  ];
  for (const [key, all] of choices) {
    if (all.length === 0) continue;
    readings = readings.flatMap(({ chosen, salience }) =>
      all
        .slice(0, 4)
        .map((each) => ({ chosen: new Map([...chosen, [key, each.text]]), salience: salience + each.salience })),
    );
  }
  return readings
    .sort((a, b) => b.salience - a.salience)
    .slice(0, maxReadings)
    .filter(({ chosen }) => chosen.size > 0)
    .map(({ chosen, salience }) => ({
      text: replaced(text, pronouns, (pronoun) => chosen.get(keyOf(pronoun)) ?? null),
      salience: salience / choices.size,
    }));
}

/** "When did he meet Hegseth?" is not about Hegseth. */
const isNamedIn = (text: string, person: string): boolean =>
  wordsOf(text).some((word) => word.class === 'name' && (person === word.text || person.endsWith(` ${word.text}`)));

const owned = /^(.+?)['’]s? \p{L}.*$/u;

/** "that port" stands for what is a port; where nothing is, for the thing that was spoken of, and stays a port. */
function choicesFor({ reference, noun, isPossessive }: Pronoun, turns: readonly Turn[]): readonly Antecedent[] {
  const found = antecedentsOf(reference, turns);
  // After "Peru's growth rate", "its president" is Peru's.
  const all = isPossessive ? found.map((each) => ({ ...each, text: each.text.replace(owned, '$1') })) : found;
  if (noun === null) return all;
  const such = all.filter(({ text }) => isSuch(text, noun));
  if (such.length > 0) return such;
  return all.slice(0, 2).map((each) => ({ ...each, text: `the ${noun} of ${each.text}` }));
}

/** Whether a phrase has this noun, also as the end of a longer word: a megaport is a port. */
const isSuch = (text: string, noun: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word === noun || singular(word) === noun || (noun.length > 3 && singular(word).endsWith(noun)));

/** The line with "the port" written as it was called before: "the Chancay megaport"; nothing where it was not. */
export function withDefinites(text: string, turns: readonly Turn[]): readonly Resolved[] {
  const named = turns
    .slice(-2)
    .reverse()
    .flatMap(({ question, direct, lines }) => [question, direct ?? '', ...lines])
    .flatMap((told) => phrasesOf(told));
  return phrasesOf(text)
    .filter((phrase) => /^the /i.test(phrase.text))
    .flatMap((phrase) => {
      const fuller = named.find((each) => isSuch(each.text, phrase.head) && each.text.length > phrase.text.length);
      if (fuller === undefined) return [];
      const words = /^(?:the|an?) /i.test(fuller.text) ? fuller.text.replace(/^an? /i, 'the ') : `the ${fuller.text}`;
      return [{ text: text.slice(0, phrase.span.start) + words + text.slice(phrase.span.end), salience: 3 }];
    });
}

function replaced(text: string, pronouns: readonly Pronoun[], wordsFor: (pronoun: Pronoun) => string | null): string {
  let result = text;
  for (const pronoun of [...pronouns].sort((a, b) => b.start - a.start)) {
    const words = wordsFor(pronoun);
    if (words === null) continue;
    const ending = pronoun.isPossessive ? (/s$/.test(words) ? '’' : '’s') : '';
    result = result.slice(0, pronoun.start) + words + ending + result.slice(pronoun.end);
  }
  return result;
}
