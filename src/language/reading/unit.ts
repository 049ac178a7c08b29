import { LRUCache } from 'lru-cache';
import { blanked } from '../attribution.ts';
import { type Figure, readFigures } from '../figures/figures.ts';
import { isEverydayWord } from '../known-words.ts';
import { isEveryday, isVerb } from '../lexicon.ts';
import { type Modality, modalities, type Reach, reachesOf } from '../markers.ts';
import { packInUse } from '../pack.ts';
import type { Span } from '../span.ts';
import { countries, givenNames } from '../tables/names.ts';
import { titleOpenings, titles } from '../titles.ts';
import { type Token, tokenise } from '../tokens.ts';

/** A word of a text with what the words around make of it. */
export interface Word extends Token {
  readonly index: number;
  /** As written. */
  readonly surface: string;
  readonly isName: boolean;
  /** True where it can be the verb of a statement, by its form and its neighbours. */
  readonly isVerb: boolean;
  /** True behind a form of "be", as a participle: "were given". */
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly modalities: ReadonlySet<Modality>;
  /** True for a name that is said to say something: "Ana Ruiz argues", "according to Newsvane". */
  readonly isSpeaker: boolean;
  /**
   * Where the word stands: in the text; over it, as author or publisher (`byline`); as what the sentence before speaks of,
   * where this one leans on it (`subject`); anywhere in the sentence before (`near`); or elsewhere in the article, as the
   * full name of whom this sentence calls by the last name (`person`).
   */
  readonly origin: 'text' | 'byline' | 'subject' | 'near' | 'person';
  /** The preposition that leads to it, its determiners and adjectives in between; null when none does. */
  readonly preposition: string | null;
}

/** A claim, a sentence, or two neighbouring ones, taken apart to be held against each other. */
export interface Unit {
  readonly text: string;
  /** The same with its figures blanked out: same length. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  readonly reaches: readonly Reach[];
}

/** How a term is written in the articles: a capital there makes it a name, however the claim is typed. */
export type SurfaceOf = (term: string) => string;

/** For a text that writes names with a capital, as articles and drafts do: nothing else needs to be known of its words. */
export const asWritten: SurfaceOf = () => '';

const determiners = new Set(
  'a an the this that these those its his her their our my your some any no every each'.split(' '),
);
const prepositions = new Set(
  'of in on at by to from for with into onto over under between among against through toward towards across during about via within upon around near along after before since until as above below behind beside outside inside beyond despite off out'.split(
    ' ',
  ),
);
const auxiliaries = new Set(
  'is are was were be been being am has have had do does did will would shall should can could may might must to not never also'.split(
    ' ',
  ),
);
const formsOfBe = new Set('is are was were be been being am get got gets'.split(' '));
const irregularPast = new Set(
  'met gave given said told took taken made found led left held saw seen put came come went gone rose risen fell fallen grew grown brought built bought sold sent spent lost won cut hit set spoke spoken wrote written drew drawn drove driven broke broken began begun became chose chosen kept knew known meant paid ran read shook shot shut spread stood stuck swore taught thought threw understood wore withdrew sought fought fled fed felt dealt'.split(
    ' ',
  ),
);

const isSuffixed = (word: string) => /(?:ed|ing)$/.test(word) && word.length > 4;

const adjective = /(?:ic|al|ive|ous|ary|ful|less|able|ible|ian|joint|new|old|big|recent|short|long|high|low)$/;

/** Whether a word is used as a verb, told from its form and the words beside it. */
function isVerbAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.term == null || !isVerb(token.term)) return false;
  const isAdverb = /(?:ly|often|seldom|never|always|also|still|now)$/.test(tokens[index - 1]?.word ?? '');
  const before = tokens[index - (isAdverb ? 2 : 1)]?.word ?? '';
  const next = tokens[index + 1];
  if (auxiliaries.has(before)) return before !== 'to' || !isSuffixed(token.word);
  if (determiners.has(before) || (prepositions.has(before) && before !== 'to')) return false;
  if (irregularPast.has(token.word)) return true;
  if (token.word.endsWith('ed')) return next === undefined || next.term === null || !isPluralNoun(next.word);
  if (token.word.endsWith('ing')) return false;
  // "Diplomatic relations", "joint exercises": a noun behind an adjective.
  if (adjective.test(before)) return false;
  const isFollowedByVerb =
    next !== undefined && (auxiliaries.has(next.word) || irregularPast.has(next.word) || /ed$/.test(next.word));
  return (
    index > 0 &&
    !isFollowedByVerb &&
    (token.word.endsWith('s') ? true : /s$|^(?:and|who|that|which|they|we|people|children)$/.test(before))
  );
}

const isPluralNoun = (word: string) => /[^s]s$/.test(word) || word === 'people' || word === 'children';

/** Forms of the verbs that tell who says something, in small letters. */
export const saying =
  /^(?:say|said|argue|write|wrote|claim|think|thought|believe|note|warn|stress|report|insist|conclude|call|describe|want|predict|suggest|maintain|reply|replie|urge|reject|criticise|criticize|praise|ask|attribute|mention|explain|observe|contend|state|add)(?:s|d|ed)?$/;

/**
 * Tells whether one of the spans has a place; asked of places in their order, it looks at each span once.
 */
function coverage(spans: readonly Span[]): (at: number) => boolean {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  let next = 0;
  let end = 0;
  return (at) => {
    for (; (sorted[next]?.start ?? Number.POSITIVE_INFINITY) <= at; next += 1)
      end = Math.max(end, sorted[next]?.end ?? 0);
    return at < end;
  };
}

/** Where "according to" has been said in the same breath. */
const breathsOfSpeakers = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/according to ([^,;.]*)/gi), ({ index, 0: all, 1: breath = '' }) => ({
    start: index + all.length - breath.length,
    end: index + all.length + 1,
  }));

/** A verb of saying up to three words behind; behind a comma only of a name: "Rao, the director, said", but not "was insured, Rao said". */
function isSaidAt(text: string, tokens: readonly Token[], index: number): boolean {
  const [token, verb] = [tokens[index], tokens.slice(index + 1, index + 4).find(({ word }) => saying.test(word))];
  if (token === undefined || verb === undefined) return false;
  return isCapital(text, token) || !/[,;:]/.test(text.slice(token.span.end, verb.span.start));
}

/** Up to three words back, over determiners and adjectives, to a preposition. */
function prepositionBefore(tokens: readonly Token[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (prepositions.has(word)) return word;
    if (!determiners.has(word) && (tokens[at]?.term === null || word === 'and')) return null;
  }
  return null;
}

function isPassiveAt(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  if (!isSuffixed(word) && !irregularPast.has(word)) return false;
  if (word.endsWith('ing')) return false;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const before = tokens[at]?.word ?? '';
    if (formsOfBe.has(before)) return true;
    if (!auxiliaries.has(before) && !/ly$/.test(before)) break;
  }
  // "A readout issued by …" is passive without "be".
  const [by, agent] = [tokens[index + 1], tokens[index + 2]];
  // A wide gap is a figure that was blanked out: "risen by 91%" has no agent.
  return by?.word === 'by' && agent !== undefined && agent.span.start - by.span.end <= 2;
}

/** Small words inside a name: "Tren de Aragua". */
const particle = /^(?:de|del|della|la|las|los|el|da|do|dos|das|du|des|le|van|von|der|den|al|bin|ibn|y|e)$/;

const isCapital = (text: string, token: Token | undefined) =>
  token !== undefined && /^\p{Lu}/u.test(text.slice(token.span.start, token.span.end));

/** A word of everyday English that is no name besides: "whoever", not "France". */
const isCommon = ({ term, word }: Token, surface: string): boolean =>
  isEveryday(term ?? '') || (isEverydayWord(word) && !countries.has(surface) && !givenNames.has(surface));

/** A capital makes a name; at the start of a sentence only where the word is no everyday one, or another capital follows. */
function isNameAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  opening: number,
  surfaceOf: SurfaceOf,
): boolean {
  const token = tokens[index];
  if (token?.term == null) return false;
  const surface = text.slice(token.span.start, token.span.end);
  if (particle.test(surface)) return isCapital(text, tokens[index - 1]) && isCapital(text, tokens[index + 1]);
  if (!/^\p{Lu}/u.test(surface)) return /^\p{Lu}/u.test(surfaceOf(token.term)) && !isEveryday(token.term);
  const isOffice = titles.test(token.word) || titleOpenings.test(token.word);
  const isFollowed =
    !isOffice && isCapital(text, tokens[index + 1]) && tokens[index + 1]?.span.start === token.span.end + 1;
  return token.span.start > opening || isFollowed || !isCommon(token, surface) || /^\p{Lu}{2,}$/u.test(surface);
}

/** "Gone up" says "risen", "went down" "fallen". */
function asOneVerb(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1]?.word;
    if (!/^(?:go|goes|going|gone|went)$/.test(token.word) || (next !== 'up' && next !== 'down')) return token;
    return { ...token, term: next === 'up' ? 'rise' : 'fall' };
  });
}

/** Texts that were taken apart lately, as written: most are asked for more than once. Only a memory: results never depend on it. */
const known = new LRUCache<string, Unit>({ max: 6_000 });

/** Takes a text apart. `published` (`YYYY-MM-DD`) is what relative times are reckoned from. */
export function readUnit(text: string, published: string, surfaceOf: SurfaceOf): Unit {
  if (surfaceOf !== asWritten) return takeApart(text, published, surfaceOf);
  const key = `${packInUse()?.language ?? ''} ${published} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const unit = takeApart(text, published, surfaceOf);
  known.set(key, unit);
  return unit;
}

const noModality: ReadonlySet<Modality> = new Set();

function takeApart(text: string, published: string, surfaceOf: SurfaceOf): Unit {
  const figures = readFigures(text, published);
  const plain = blanked(
    text,
    figures.map(({ span }) => span),
  );
  const reaches = reachesOf(plain);
  const isRuled = [...modalities, 'not' as const].map((kind) => ({
    kind,
    at: coverage(reaches.filter((reach) => reach.kind === kind)),
  }));
  const isInBreath = coverage(breathsOfSpeakers(plain));
  const opening = text.search(/\p{L}/u);
  const tokens = asOneVerb(tokenise(plain));
  const words = tokens.map((token, index): Word => {
    const { start } = token.span;
    const ruling = reaches.length === 0 ? [] : isRuled.filter(({ at }) => at(start)).map(({ kind }) => kind);
    const isSpeaker = isInBreath(start);
    return {
      ...token,
      index,
      surface: plain.slice(start, token.span.end),
      isName: isNameAt(plain, tokens, index, opening, surfaceOf),
      isVerb: isVerbAt(tokens, index),
      isPassive: isPassiveAt(tokens, index),
      isNegated: ruling.includes('not'),
      modalities: ruling.length === 0 ? noModality : new Set(ruling.filter((kind) => kind !== 'not')),
      isSpeaker: isSpeaker || isSaidAt(plain, tokens, index),
      origin: 'text',
      preposition: prepositionBefore(tokens, index),
    };
  });
  return { text, plain, words, figures, reaches };
}
