import { wordInEnglish } from '../../../language/bridge/word-in-english.ts';
import { clauseAround, metTerms } from '../../../language/clauses.ts';
import { type Figure, isMoment, readFigures } from '../../../language/figures/figures.ts';
import { termsOf, tokenise } from '../../../language/tokens.ts';
import { type AnalysedQuestion, namesIn, type Part } from '../../question/question.ts';
import type { Weigh } from '../../relate/agreement.ts';
import { weightOf } from '../../relate/overlap.ts';
import type { ScoredSentence } from '../rank/rank.ts';
import { type Candidate, candidatesIn, isInQuestion } from '../spans/candidates.ts';

/** Whether a sentence can hold what one part of a question asks for. */
export interface Fitness {
  /** Spans of the kind that is asked for, the question's own left out. */
  readonly candidates: readonly Candidate[];
  /** It has no such span, but tells a time in other words. */
  readonly isVague: boolean;
  /** Part of the weight of what is asked about that stands in one clause with such a span, 0 to 1. */
  readonly nearness: number;
  /** Whether it has a word of what the question says of its names: "born" of "When was Hegseth born?" True where it says nothing. */
  readonly isRelated: boolean;
}

const spanned = new Set(['figure', 'money', 'share', 'date']);

/** Whether only a span of a kind can answer: no figure, no answer. */
export function needsSpan(part: Pick<Part, 'asked'>): boolean {
  return spanned.has(part.asked);
}

/** Words that ask for a measure and say nothing of its subject. */
export const measures =
  /^(?:cost|worth|price|pay|paid|spend|spent|money|year|date|day|month|share|percentage|percent|proportion|number|amount|total|many|much|long|old|far|tall|high|large|big|often|value|figure|happen|take|place|first|last|start|begin|end|exactly|occur|locate|located|situated|exist|say|says|said|tell|told|argue|argued|think|thought|claim|claimed|write|wrote|written|state|stated|mention|mentioned|report|reported|believe|name|names|called)$/;

/** The terms of what is asked about: without the measure and without years. */
export function subjectTerms(part: Part): readonly string[] {
  const measured = new Set(
    part.query.tokens.filter(({ word }) => measures.test(wordInEnglish(word))).map(({ term }) => term),
  );
  const unmeasured = part.query.terms.filter((term) => !measured.has(term));
  const subject = unmeasured.filter((term) => !/^\d{4}$/.test(term));
  return subject.length > 0 ? subject : unmeasured.length > 0 ? unmeasured : part.query.terms;
}

/** Verbs that say next to nothing of what somebody has to do with something: sentences do without them. */
const lightVerbs = new Set(termsOf('go come become get do make give use include work call'));

/** The terms of what is said about the names: without them, the thing counted, the measure, light verbs and years. */
export function relationTerms(part: Part): readonly string[] {
  const named = new Set([...namesIn(part.text), part.noun ?? ''].flatMap((name) => termsOf(name)));
  return subjectTerms(part).filter((term) => !named.has(term) && !lightVerbs.has(term) && !/^\d/.test(term));
}

/** A day that only the date of publication tells ("Monday"), or a time told by an event, is no direct answer, yet answers "when". */
function tellsTime({ sentence: { text }, article }: Pick<ScoredSentence, 'sentence' | 'article'>, part: Part): boolean {
  const isNew = ({ span }: Figure): boolean => !isInQuestion(text.slice(span.start, span.end), part.text);
  return timeWords.test(text) || readFigures(text, article.published).some((one) => isMoment(one) && isNew(one));
}

const timeWords =
  /\b(?:during|after|before|until|when|since|while|as soon as|at the (?:end|beginning|start|time) of|every|ago)\b/i;

/** Holds a sentence against one part of the question. */
export function fitnessOf(scored: Pick<ScoredSentence, 'sentence' | 'article'>, part: Part, weigh: Weigh): Fitness {
  const { text } = scored.sentence;
  const candidates = candidatesIn(text, part, scored.article.published).filter(
    ({ span }) => !isInQuestion(text.slice(span.start, span.end), part.text),
  );
  const subject = subjectTerms(part);
  const total = weightOf(subject, weigh);
  const tokens = tokenise(text);
  const nearness = candidates.map(({ span }) => {
    const clause = clauseAround(text, span);
    const present = tokens.flatMap(({ term, span: own }) =>
      term !== null && own.start >= clause.start && own.end <= clause.end ? [term] : [],
    );
    return weightOf(metTerms(subject, present), weigh);
  });
  const relation = relationTerms(part);
  const isRelated = relation.length === 0 || metTerms(relation, termsOf(text)).length > 0;
  const isVague = part.asked === 'date' && candidates.length === 0 && tellsTime(scored, part);
  return { candidates, isVague, nearness: total === 0 ? 0 : Math.max(0, ...nearness) / total, isRelated };
}

/** What a word in the sentence before, the heading or the title counts beside one in the sentence itself. */
const nearbyPart = 0.6;

/** How much of a part's words, measure and all, a sentence has, by weight, 0 to 1. */
export function wordsMetIn({ sentence }: Pick<ScoredSentence, 'sentence'>, part: Part, weigh: Weigh): number {
  const { terms } = part.query;
  const total = weightOf(terms, weigh);
  const met = weightOf(metTerms(terms, termsOf(sentence.text)), weigh);
  return total === 0 ? 0 : met / total;
}

/** How much of what is asked about a sentence speaks of, by weight, 0 to 1; its surroundings count for less. */
export function coverageOf(
  { sentence, position, passage, article }: Omit<ScoredSentence, 'score' | 'features'>,
  part: Part,
  weigh: Weigh,
): number {
  const subject = subjectTerms(part);
  const total = weightOf(subject, weigh);
  const own = metTerms(subject, termsOf(sentence.text));
  const surroundings = `${passage.sentences[position - 1]?.text ?? ''} ${passage.heading ?? ''} ${article.title}`;
  const nearby = metTerms(
    subject.filter((term) => !own.includes(term)),
    termsOf(surroundings),
  );
  return total === 0 ? 0 : (weightOf(own, weigh) + nearbyPart * weightOf(nearby, weigh)) / total;
}

/** The parts that only a span of a kind can answer. */
export function spanParts(question: AnalysedQuestion): readonly Part[] {
  return question.parts.filter(needsSpan);
}
