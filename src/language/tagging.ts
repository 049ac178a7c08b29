import nlp from 'compromise/two';
import { LRUCache } from 'lru-cache';

/** What part a word plays in a line of English. */
export type WordTag =
  | 'wh'
  | 'auxiliary'
  | 'verb'
  | 'noun'
  | 'pronoun'
  | 'possessive'
  | 'determiner'
  | 'number'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'conjunction';

/** A word as a tagger sees it. */
export interface Tagged {
  readonly text: string;
  /** In UTF-16 code units of the line; half-open. */
  readonly start: number;
  readonly end: number;
  readonly tag: WordTag;
  /** Part of a date: a year, a weekday, "last week". */
  readonly isDate: boolean;
  readonly isPlural: boolean;
  /** Somebody by name or by what they do. */
  readonly isPerson: boolean;
  readonly isPlace: boolean;
  /** "built", "injured": what may stand behind "was". */
  readonly isParticiple: boolean;
}

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** Words in one piece: with hyphens, apostrophes, currency signs and thousands separators. */
const wordPattern = /[$€£]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’&/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*%?/gu;
const auxiliaryPattern =
  /^(?:is|are|was|were|am|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?:n['’]t)?$/i;
const whPattern = /^(?:who|whom|whose|what|which|when|where|why|how)$/i;
const prepositionPattern =
  /^(?:of|in|on|at|for|from|to|with|by|about|between|among|against|over|under|into|through|during|since|until|till|per|via|toward|towards|across|around|near|within|without|after|before|beyond|behind|as|than|like|regarding|despite|along|off|out|up|down|worth)$/i;
const determinerPattern =
  /^(?:the|a|an|any|some|all|each|every|no|another|this|that|these|those|both|many|much|more|most|other)$/i;
const pronounPattern =
  /^(?:i|you|he|she|it|we|they|me|him|us|them|himself|herself|itself|themselves|one|ones|there|everyone|anyone|anybody|someone|somebody|nobody|everybody|something|anything|nothing)$/i;
const possessivePattern = /^(?:my|your|his|her|its|our|their|whose)$/i;

/** Lines that were read last: a follow-up is taken apart several times before it is understood. Only a memory. */
const known = new LRUCache<string, readonly Tagged[]>({ max: 32 });

/** The words of a line of English with the parts that they play, as far as the words and their neighbours tell. */
export function tagged(line: string): readonly Tagged[] {
  const before = known.get(line);
  if (before !== undefined) return before;
  const words = readTags(line);
  known.set(line, words);
  return words;
}

function readTags(line: string): readonly Tagged[] {
  const terms = nlp(line)
    .json({ offset: true, terms: { offset: true, tags: true } })
    .flatMap((sentence: { readonly terms: readonly Term[] }) => sentence.terms)
    .filter((term: Term) => term.text !== '');
  return [...line.matchAll(wordPattern)].map((match, at, all) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const own = terms.filter(({ offset }: Term) => offset.start < end && start < offset.start + offset.length);
    const tags = new Set<string>(own.flatMap((term: Term) => term.tags));
    const last = new Set<string>(own.at(-1)?.tags ?? []);
    return {
      text: match[0],
      start,
      end,
      tag: isNoun(match[0], all[at - 1]?.[0], all[at - 2]?.[0]) ? 'noun' : tagOf(match[0], last),
      isDate: /^(?:1\d|20)\d\d$/.test(match[0]) || tags.has('Date') || /^(?:today|yesterday|tomorrow)$/i.test(match[0]),
      isPlural: last.has('Plural'),
      isPerson:
        tags.has('FirstName') ||
        tags.has('Honorific') ||
        last.has('Actor') ||
        (last.has('Person') && !last.has('ProperNoun')),
      isPlace: tags.has('Place') || tags.has('Country') || tags.has('City'),
      isParticiple: last.has('PastTense') || last.has('Participle'),
    };
  });
}

/** "The us" is a country, "us" is not; "at what time" asks for a time, "what time …" may not. */
const isNoun = (word: string, before = '', earlier = ''): boolean =>
  word === 'US' ||
  (word.toLowerCase() === 'us' && determinerPattern.test(before)) ||
  (/^(?:what|which)$/i.test(before) && prepositionPattern.test(earlier));

function tagOf(word: string, tags: ReadonlySet<string>): WordTag {
  if (whPattern.test(word)) return 'wh';
  if (auxiliaryPattern.test(word)) return 'auxiliary';
  if (possessivePattern.test(word)) return 'possessive';
  if (pronounPattern.test(word)) return 'pronoun';
  if (determinerPattern.test(word)) return 'determiner';
  if (prepositionPattern.test(word)) return 'preposition';
  if (tags.has('Conjunction')) return 'conjunction';
  if (tags.has('Value')) return 'number';
  if (tags.has('Noun') && !tags.has('Verb')) return 'noun';
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Adjective')) return 'adjective';
  // "Get-together"
  if (word.includes('-') && !tags.has('Adjective')) return 'noun';
  if (tags.has('Adverb') || tags.has('Expression') || tags.has('Negative')) return 'adverb';
  return 'noun';
}

/** What a given name tells of who bears it. */
export function genderOf(name: string): 'female' | 'male' | null {
  const [first] = nlp(name)
    .json({ terms: { tags: true } })
    .flatMap((one: { readonly terms: readonly Term[] }) => one.terms);
  const tags: readonly string[] = first?.tags ?? [];
  return tags.includes('FemaleName') ? 'female' : tags.includes('MaleName') ? 'male' : null;
}

interface VerbForms {
  readonly Infinitive: string;
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Participle?: string;
}
interface Transforms {
  readonly verb: {
    readonly toInfinitive: (word: string, model: object, tense?: string) => string;
    readonly conjugate: (infinitive: string, model: object) => VerbForms;
  };
  readonly noun: { readonly toSingular: (word: string, model: object) => string };
}
const transforms = (nlp.methods() as { readonly two: { readonly transform: Transforms } }).two.transform;

/** The forms of a verb, of any one of them: "built" gives build, built, builds, built. */
export function verbForms(word: string): {
  readonly infinitive: string;
  readonly past: string;
  readonly present: string;
  readonly participle: string;
} {
  const model = nlp.model();
  const lower = word.toLowerCase();
  const tense = /ing$/.test(lower) ? 'Gerund' : /[^s]s$/.test(lower) ? 'PresentTense' : 'PastTense';
  // "Need" is no past of anything.
  const isBase = tense === 'PastTense' && nlp(lower).has('#Infinitive');
  const base = isBase ? lower : transforms.verb.toInfinitive(lower, model, tense);
  const forms = transforms.verb.conjugate(base, model);
  const { Infinitive: infinitive, PastTense: past, PresentTense: present } = forms;
  return { infinitive, past, present, participle: forms.Participle ?? past };
}

/** "ministers" in the singular. */
export const singularOf = (noun: string): string => transforms.noun.toSingular(noun.toLowerCase(), nlp.model());
