import { wordInEnglish } from '../../../language/bridge/word-in-english.ts';
import { metTerms } from '../../../language/clauses.ts';
import { fold } from '../../../language/fold.ts';
import { entails, isVerb } from '../../../language/lexicon.ts';
import { readNames } from '../../../language/names.ts';
import { singular } from '../../../language/nouns.ts';
import { packInUse } from '../../../language/pack.ts';
import { countries, givenNames } from '../../../language/tables/names.ts';
import { stem, termsOf, tokenise } from '../../../language/tokens.ts';
import { isWord } from '../../../language/words.ts';
import { changes } from '../../question/kind.ts';
import { type AnalysedQuestion, type Asked, namesIn, type Part } from '../../question/question.ts';
import type { Weigh } from '../../relate/agreement.ts';
import { smallVerb } from '../../relate/alignment.ts';
import { likelihoods } from '../likelihood.ts';
import type { ScoredSentence } from '../rank/rank.ts';
import { candidatesIn, isInQuestion } from '../spans/candidates.ts';
import { fitnessOf, measures, needsSpan, relationTerms, subjectTerms, wordsMetIn } from './evidence.ts';

/** Sentences that are tried, and how likely they must be beside the best: what is far behind it is not what is shown. */
const maxTried = 8;
const leastTried = 0.1;
/** A clause with the asked kind must hold this part of what is asked about. */
const leastNear = 0.25;
/** With this part of all its words met, a question is answered even by a span in another clause. */
const plainlyMet = 0.7;
/** With this part, by a time that is told in words. */
const vaguelyMet = 0.5;
/** In a question of no more terms than these each counts. */
export const maxShortTerms = 4;

/** Kinds that are asked of something by a word for what it has to do with it: "founded" of "Who founded it?" */
const related: ReadonlySet<Asked> = new Set(['person', 'place', 'reason']);
/** Kinds that only a name can answer. */
const named: ReadonlySet<Asked> = new Set(['person', 'place']);

/** Whether a text has one of some words: itself, or one that says as much. */
function says(wanted: readonly string[], text: string): boolean {
  const tokens = tokenise(text);
  const present = tokens.flatMap(({ term }) => term ?? []);
  if (metTerms(wanted, present).length > 0) return true;
  const small = tokens.flatMap(({ term, word }) => (term === null && smallVerb.test(word) ? stem(word) : []));
  return wanted.some((term) => [...present, ...small].some((one) => entails(one, term)));
}

/** The verbs that a sentence must have: of an amount what it is an amount of, of a person what they do. */
function told({ asked, noun }: Part, relation: readonly string[]): readonly string[] {
  const verbs = relation.filter(isVerb);
  if (asked === 'person') return verbs.slice(0, 1);
  return asked === 'figure' && noun === null ? verbs.slice(-1) : [];
}

/** Whether a text has a word of what the question says of its names. A question for an amount ends in the verb that tells of what: "weigh". */
function isRelated(part: Part, text: string): boolean {
  const relation = relationTerms(part);
  if (relation.length === 0 || (changes.test(part.text) && changes.test(text))) return true;
  const verbs = told(part, relation);
  return says(verbs.length > 0 ? verbs : relation, text);
}

/** Nouns that tell the kind of thing and no more: a sentence names the thing and leaves them out. */
const generic =
  /^(?:country|city|state|place|town|village|location|area|region|county|district|province|nation|continent|river|island|person|man|woman|people|boss|official|leader|figure|player|company|firm|organi[sz]ation|group|gang|club|team|agency|body|institution|network|outlet|publisher|union|council|committee|alliance)$/;

/** Whether a text has the noun that is asked for, where it is more than a kind: `capital` of "What is the capital of Bolivia?" */
function hasNoun({ noun }: Part, text: string): boolean {
  const head = singular(noun?.split(' ').at(-1) ?? '');
  return head === '' || generic.test(head) || says(termsOf(head), text);
}

/** Whether a text has what the money is that is asked for: "tax" of "How much tax do farmers pay?" */
function saysNoun({ noun }: Part, text: string): boolean {
  const wanted = subjectOfNoun(noun ?? '');
  return wanted.length === 0 || says(wanted, text);
}

/** The terms of a noun that is more than a measure. */
const subjectOfNoun = (noun: string): readonly string[] =>
  noun
    .split(' ')
    .filter((word) => !measures.test(wordInEnglish(word)))
    .flatMap((word) => termsOf(word));

/** Abbreviations stand for what articles write out, so that a passage may do without them. */
const abbreviation = /^\p{Lu}{2,4}s?$/u;

/** The names of a part as terms, put right as the query was. */
function nameTerms({ text, query }: Part): readonly (readonly string[])[] {
  const typed = new Map(query.corrections.map((one) => [termsOf(one.typed)[0] ?? '', termsOf(one.taken)]));
  return namesIn(text)
    .filter((name) => !abbreviation.test(name))
    .map((name) => termsOf(name).flatMap((term) => typed.get(term) ?? [term]));
}

/** A name that begins this early is what a sentence is about. */
const maxOpeningChars = 6;
const opensWithName = (text: string): boolean => (readNames(text)[0]?.span.start ?? text.length) <= maxOpeningChars;

/**
 * Whether a sentence is about one of a part's names: it has half of the name's words, its heading or title has, or it
 * goes on about what its passage has named, and opens with no other name.
 */
function hasNames(part: Part, { article, passage, sentence }: ScoredSentence): boolean {
  const names = nameTerms(part);
  if (names.length === 0) return true;
  const isIn = (text: string): boolean => {
    const present = termsOf(text);
    return names.some((terms) => 2 * metTerms(terms, present).length >= terms.length);
  };
  const head = `${article.title}\n${passage.heading ?? ''}\n${article.publisher} ${article.author ?? ''}`;
  if (isIn(`${sentence.text}\n${head}`)) return true;
  return isIn(article.text.slice(passage.span.start, passage.span.end)) && !opensWithName(sentence.text);
}

/** Whether the most telling thing that is asked about is in the sentence, its passage, its heading or its title. */
function hasSubject(part: Part, { article, passage }: ScoredSentence, weigh: Weigh): boolean {
  const things = subjectTerms(part).filter((term) => !isVerb(term));
  const [first] = things.sort((one, other) => weigh(other) - weigh(one));
  const around = `${article.title}\n${passage.heading ?? ''}\n${article.text.slice(passage.span.start, passage.span.end)}`;
  return first === undefined || metTerms([first], termsOf(around)).length > 0;
}

/** Before a name: it is a place, and nobody. */
const placed = /\b(?:in|at|near|from|across|outside)(?: the)? $/i;

/** "Criminal groups …", "… on Migration and Protection": a capital alone makes no name of a word of the language. */
function isCommonWord(words: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(words) || givenNames.has(words) || countries.has(words)) return false;
  const pack = packInUse();
  if (pack !== null) return pack.questions.opens(words) && !pack.people.isGivenName(words);
  return isWord(words.toLowerCase(), termsOf(words)[0] ?? '');
}

/** A name without its article, or in another language without any small word that it opens with: "Un bebé" names nobody. */
function withoutArticle(words: string): string {
  const pack = packInUse();
  if (pack === null) return words.replace(/^The /, '');
  return words.replace(/^\p{Lu}\p{Ll}* /u, (first) => (pack.isStopWord(fold(first.trim())) ? '' : first));
}

/** Whether a sentence has a name that can be the person, place or organisation asked for. */
export function hasName(part: Part, { sentence: { text }, article }: ScoredSentence): boolean {
  const asksEmployer = part.asked === 'place' && /\bwork(?:s|ed|ing)?\b/i.test(part.english);
  const wanted = asksEmployer ? { ...part, asked: 'organisation' as const } : part;
  const typed = namesIn(part.text)
    .filter((name) => name.includes(' '))
    .map(termsOf);
  return candidatesIn(text, wanted, article.published, part.text).some(({ span }) => {
    const words = text.slice(span.start, span.end);
    if (isInQuestion(words, part.text) || !/\p{Lu}/u.test(withoutArticle(words))) return false;
    if (isCommonWord(words)) return false;
    const own = termsOf(words);
    if (typed.some((terms) => terms.every((term) => own.includes(term)))) return false;
    return !(part.asked === 'person' && placed.test(text.slice(0, span.start)));
  });
}

/** "Name of the builder", "what are the couple's names": only a name will do. */
const asksForName = ({ asked, english }: Part): boolean => asked === 'name' && /\bnames?\b/i.test(english);

/** "Who is Elmer Schialer?" asks for no name but for what he is. */
const asksRole = /^\W*who(?:['’]?s| is| was| are| were) \p{Lu}/iu;

/** Whether one sentence can be what a part asks for. */
function fits(part: Part, scored: ScoredSentence, weigh: Weigh): boolean {
  const { text } = scored.sentence;
  if (needsSpan(part)) {
    if (!hasNames(part, scored) || !hasSubject(part, scored, weigh)) return false;
    const { candidates, isVague, nearness } = fitnessOf(scored, part, weigh);
    const wordsMet = wordsMetIn(scored, part, weigh);
    if (candidates.length === 0) return isVague && wordsMet >= vaguelyMet && isRelated(part, text);
    if (part.query.terms.length > maxShortTerms && wordsMet >= plainlyMet) return true;
    const isCounted = candidates.some((one) => one.hasNoun) && !relationTerms(part).some(isVerb);
    if (part.asked === 'money' && !saysNoun(part, text)) return false;
    return nearness >= leastNear && (isCounted || isRelated(part, text));
  }
  if (asksForName(part)) return hasName(part, scored);
  if (part.asked === 'organisation') return hasNoun(part, text) && hasName(part, scored);
  if (named.has(part.asked) && !hasNoun(part, text)) return false;
  if (namesIn(part.text).length === 0) return true;
  if (related.has(part.asked) && !(hasNames(part, scored) && isRelated(part, text))) return false;
  return !named.has(part.asked) || asksRole.test(part.english) || hasName(part, scored);
}

/** The first part of a question that none of the likely sentences can answer: no span of its kind, no name, no word of what is asked. */
export function unmetPart(question: AnalysedQuestion, ranked: readonly ScoredSentence[], weigh: Weigh): Part | null {
  const likely = likelihoods(ranked);
  const least = question.parts.length > 1 ? 0 : leastTried;
  const tried = ranked.slice(0, maxTried).filter((_, at) => (likely[at] ?? 0) >= least);
  return question.parts.find((part) => !tried.some((scored) => fits(part, scored, weigh))) ?? null;
}
