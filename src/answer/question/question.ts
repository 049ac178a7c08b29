import type { Article } from '../../corpus/article.ts';
import { plainEnglish } from '../../language/bridge/plain-english.ts';
import { isGivenName } from '../../language/names.ts';
import { packInUse } from '../../language/pack.ts';
import { inLanguage } from '../../language/packs/languages.ts';
import { questionIn } from '../../language/requests.ts';
import type { Query, Scope } from '../../search/query.ts';
import { type Asked, partsOf, type Wanted, wantedBy } from './kind.ts';
import { type NameOf, recased } from './recase.ts';
import { readScope } from './scope.ts';

export { type Asked, askedKinds, type Wanted } from './kind.ts';

/** A question taken apart: what is asked, of what, and where the answer may come from. */
export interface AnalysedQuestion {
  /** As typed. */
  readonly text: string;
  /** The question without the words that only limit it to a source or a time: what is looked up. */
  readonly core: string;
  /** The terms of `core`. */
  readonly query: Query;
  /** What the first part asks for. */
  readonly asked: Asked;
  /** The thing counted, named or chosen, in lower case: `minors` of "how many minors", `naval exercises` of "which naval exercises"; null when there is none. */
  readonly noun: string | null;
  /** Each thing asked for, in order; "Which helicopters, and what were they worth?" has two. */
  readonly parts: readonly Part[];
  /** Names in `core` as typed: capitalised runs that do not merely open the question. */
  readonly names: readonly string[];
  /** Years in `core`, four digits each. */
  readonly years: readonly string[];
  /** The limit written in the question: outlet, article, author, time of reporting. */
  readonly scope: Scope;
  /** The sources that the question names, as the articles write them. */
  readonly sources: readonly string[];
}

/** One thing that a question asks for. */
export interface Part extends Wanted {
  readonly text: string;
  /** The same in English, as far as it takes to tell how it is asked; of an English question the very text. */
  readonly english: string;
  readonly query: Query;
}

/** What `analyseQuestion` needs beside the question itself. */
export interface QuestionContext {
  /** Text to terms, the same for indexing and asking. */
  readonly analyse: (text: string) => Query;
  readonly articles: ReadonlyMap<string, Article>;
  /** How the articles write a name; left out where capitals are as they should be. */
  readonly nameOf?: NameOf;
  /** The day of asking, `YYYY-MM-DD`: what "last month" counts from. */
  readonly today: string;
}

/** Words that open a question with a capital and name nothing. */
const openers =
  /^(?:who|whom|whose|what|whats|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|in|on|at|by|for|of|to|from|with|the|an?|according|name|list|tell|give|since|after|before|during|and|or|if|any|i|please|explain|describe|summari[sz]e)$/i;
/** Months and days of the week, with or without a number: capitals that name no thing. */
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: \d+)*$/i;
const nameRun =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.&'’-]*(?:[ -](?:(?:of|the|de|del|la|los|las|von|van|for) (?:the )?(?=\p{Lu}))?[\p{Lu}\d][\p{L}\p{N}.&'’-]*)*/gu;

/** The names in a question as typed. A capital at its very start counts unless the word is one that questions open with. */
export function namesIn(core: string): readonly string[] {
  const names: string[] = [];
  for (const match of core.matchAll(nameRun)) {
    for (const piece of match[0].split(/['’]s? (?=\p{Lu}|\d)/u)) names.push(...nameOf(piece));
  }
  return names;
}

/** A run of capitals without what merely opens the question; nothing where no name is left. */
function nameOf(run: string): readonly string[] {
  const words = run
    .replace(/(?:['’]s?|[.?!,-])+$/u, '')
    .replace(/ \d{4}$/, '')
    .split(' ');
  const asked = packInUse()?.questions;
  // "Rosa Quispe": a first name may be a word as well.
  const opens = (word: string, at: number): boolean =>
    asked === undefined ? openers.test(word) : asked.opens(word) && !(at < words.length - 1 && isGivenName(word));
  const from = words.findIndex((word, at) => !opens(word, at));
  const name = from < 0 ? '' : words.slice(from).join(' ');
  return /\p{L}[\p{L}\p{N}]/u.test(name) && !calendar.test(name) ? [name] : [];
}

/** Question words in a hurry: what they are taken for. */
const hurried: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hw: 'how',
    mch: 'much',
    mny: 'many',
    wat: 'what',
    wut: 'what',
    wht: 'what',
    wich: 'which',
    whch: 'which',
    wen: 'when',
    whn: 'when',
    wher: 'where',
    whr: 'where',
    hoo: 'who',
    ppl: 'people',
    abt: 'about',
    govt: 'government',
  }),
);

/** A question with its hurried words written out. */
export function spelledOut(question: string): string {
  return question.replace(/(?<![\p{L}\p{N}$€£.])\p{Ll}{2,4}(?![\p{L}\p{N}])/gu, (word) => hurried.get(word) ?? word);
}

/** "… is mentioned in the articles?" asks for what is there to be read anyway. */
const isMentioned =
  /\s+(?:is|are|was|were|gets?)\s+(?:mentioned|reported on|talked about|discussed)(?:\s+in (?:the )?(?:articles?|sources?|texts?|news))?\s*(?:\?+\s*)?$/i;

/** Takes a question apart. Pure: the same question over the same articles on the same day gives the same result. */
export function analyseQuestion(typed: string, context: QuestionContext): AnalysedQuestion {
  const text = context.nameOf === undefined ? typed : recased(spelledOut(typed), context.nameOf);
  const written = readScope(text, context.articles, context.today);
  const { scope, labels } = written;
  const told = spelledOut(written.core).replace(isMentioned, '?');
  const pack = packInUse();
  const requested = pack === null ? questionIn(told) : null;
  const core = requested ?? told;
  const lookedUp = (asked: string): string => pack?.questions.lookedUp(asked) ?? asked;
  const query = context.analyse(lookedUp(core));
  const parts = partsOf(core).map((part) => ({
    text: part,
    english: pack === null ? part : inLanguage('en', () => plainEnglish(pack, part)),
    query: part === core ? query : context.analyse(lookedUp(part)),
    ...wantedBy(part),
  }));
  const whole = wantedBy(requested ?? spelledOut(text));
  const first = parts[0];
  return {
    text,
    core,
    query,
    asked: parts.length > 1 && first !== undefined ? first.asked : whole.asked,
    noun: parts.length > 1 && first !== undefined ? first.noun : whole.noun,
    parts: parts.length === 1 ? parts.map((part) => ({ ...part, ...whole })) : parts,
    names: namesIn(core),
    years: core.match(/\b(?:1\d|20)\d\d\b/g) ?? [],
    scope,
    sources: labels,
  };
}
