import { metTerms } from '../../language/clauses.ts';
import { termsOf, tokenise } from '../../language/tokens.ts';
import { readAsked } from '../evidence/asked.ts';
import { fitnessOf, needsSpan, spanParts } from '../evidence/enough/evidence.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { type Relation, relate, type Weigh } from '../relate/agreement.ts';
import { type ValueRelation, valueRelation } from '../relate/asked-value.ts';
import { weightOf } from '../relate/overlap.ts';
import type { Steps } from '../steps.ts';
import { isBeside, type ShownAs } from './beside.ts';
import { type ChosenLine, fold, maxLines, type Quotable, quotables } from './lines.ts';

/** The lines of an answer, and the sentences that the first of them was held against, itself first. */
export interface Choice {
  readonly lines: readonly ChosenLine[];
  readonly compared: readonly Quotable[];
  /** What the first of `compared` has to do with each of the others, in their order. */
  readonly relations: readonly Relation[];
  /** What each of the others gives for what was asked for, beside the first; null also where the relation tells. */
  readonly values: readonly (ValueRelation | null)[];
  /** Sentences of other outlets that may be about what the first line says, whether or not they were found to agree or to differ. */
  readonly witnesses: readonly Quotable[];
}

/** Sentences that are held against the first line: what bears it out or differs stands among the best. */
export const maxCompared = 12;
/** What a sentence must have to be shown beside the best one. */
export interface LineLimits {
  /** How likely it is, the likeliest being 1. */
  readonly least: number;
  /** The part of the question's words that it has, by weight: nobody wonders what it is doing there. */
  readonly leastShared: number;
}

/**
 * In a small collection the best sentence is mostly the right one, and an editor reads every line: others are shown where they
 * are likely and plainly about the question. In a large one it is found in the second to fifth line more often. Of 1,200
 * questions over 20 long articles one of 3.5 lines holds the answer in 91.8 % from 0.004 on, of 4.4 in 92.0 % from 0.0003 on
 * (`bench/lines.ts` draws the curve).
 */
export const lineLimits: Readonly<Record<'few' | 'many', LineLimits>> = {
  few: { least: 0.4, leastShared: 0.15 },
  many: { least: 0.0003, leastShared: 0 },
};

/** A sentence that holds what is asked for goes before a likelier one that does not, but not from further down than this. */
const leastLikelyInFront = 0.3;

/** From this likelihood on, the likeliest being 1, a sentence was found for the question: even where the first one has all of its words. */
const leastLikelyRival = 0.0005;
/** So many sentences of other outlets that surely give something else for what was asked for are shown: the reader sees that there are two. */
const maxRivals = 2;

/** So many sentences of other outlets that likely answer as well are shown beside the first line. */
const maxBeside = 2;

/** How likely a sentence is beside the likeliest of all, which is 1. */
function likelihoodAmong(all: readonly Quotable[]): (one: Quotable) => number {
  const best = Math.max(...all.map(({ scored }) => scored.score));
  return ({ scored }) => Math.exp(scored.score - best);
}

/** Whether a sentence says of the very subject what it is: it opens with it, and a form of "be" or "mean" follows. */
function defines({ sentence }: ScoredSentence, subject: readonly string[]): boolean {
  const tokens = tokenise(sentence.text);
  const from = tokens.findIndex(({ term }) => term !== null);
  let end = from;
  while (subject.includes(tokens[end]?.term ?? '')) end++;
  return end > from && /^(?:is|are|was|were|means|refers)$/.test(tokens[end]?.word ?? '');
}

/** Puts the first sentence that holds what is asked for in front, where the best one holds none of its kind. */
function withKindFirst(all: readonly Quotable[], question: AnalysedQuestion, weigh: Weigh): readonly Quotable[] {
  const part = question.parts[0];
  if (part === undefined || !(needsSpan(part) || part.asked === 'definition')) return all;
  const likelihood = likelihoodAmong(all);
  const near = all.filter((one) => likelihood(one) >= leastLikelyInFront);
  const holds = near.find(({ scored }) =>
    part.asked === 'definition'
      ? defines(scored, part.query.terms)
      : fitnessOf(scored, part, weigh).candidates.length > 0,
  );
  return holds === undefined ? all : [holds, ...all.filter((one) => one !== holds)];
}

/** The first sentence that holds what a part asks for, for each part that no shown one answers. */
function forParts(
  question: AnalysedQuestion,
  shown: readonly Quotable[],
  all: readonly Quotable[],
  weigh: Weigh,
): readonly Quotable[] {
  if (question.parts.length < 2) return [];
  return spanParts(question).flatMap((part) => {
    const answers = ({ scored }: Quotable): boolean => fitnessOf(scored, part, weigh).candidates.length > 0;
    if (shown.some(answers)) return [];
    const near = all.find((one) => answers(one) && shown.some(({ scored }) => scored.passage === one.scored.passage));
    const found = near ?? all.find(answers);
    return found === undefined ? [] : [found];
  });
}

/** The question's terms that a text has; of a name's only where it has most of the name: "operations" is not Operation Mercury. */
function sharedTerms({ names, query: { terms } }: AnalysedQuestion, text: string, weigh: Weigh): readonly string[] {
  const met = new Set(metTerms(terms, termsOf(text)));
  for (const name of names) {
    const own = termsOf(name);
    const known = own.filter((term) => met.has(term));
    if (2 * weightOf(known, weigh) <= weightOf(own, weigh)) for (const term of known) met.delete(term);
  }
  return [...met];
}

/** The best sentences that stand alone; in front of them the first that holds what is asked for. */
export function* nearestTo(
  question: AnalysedQuestion,
  ranked: readonly ScoredSentence[],
  weigh: Weigh,
): Steps<readonly Quotable[]> {
  return withKindFirst(yield* quotables(ranked, maxCompared), question, weigh);
}

/** Sentences of other outlets that likely answer as well as the first of these, in their order. */
export function* besideFirst(
  { text }: AnalysedQuestion,
  near: readonly Quotable[],
  shownAs: ShownAs,
): Steps<readonly Quotable[]> {
  const [lead] = near;
  if (lead === undefined) return [];
  const what = { question: text, lead, best: Math.max(...near.map(({ scored }) => scored.score)) };
  const found: Quotable[] = [];
  for (const [at, one] of near.entries()) {
    if (at > 0 && found.length < maxBeside && isBeside(what, one, at, shownAs)) found.push(one);
    yield;
  }
  return found;
}

/** Chooses what is shown: the best sentence, those that differ from it or round it, then others that are likely. */
export function* chooseLines(
  question: AnalysedQuestion,
  ranked: readonly ScoredSentence[],
  weigh: Weigh,
  { least, leastShared }: LineLimits,
  hear: (line: Quotable) => Steps<readonly Quotable[]>,
): Steps<Choice> {
  const near = yield* nearestTo(question, ranked, weigh);
  const lead = near[0];
  if (lead === undefined) return { lines: [], compared: [], relations: [], values: [], witnesses: [] };
  const isKnown = ({ scored: { article, sentence } }: Quotable) =>
    near.some(({ scored }) => scored.article.id === article.id && scored.sentence.span.start === sentence.span.start);
  yield;
  const witnesses = yield* hear(lead);
  const all = [...near, ...witnesses.filter((one) => !isKnown(one))];
  const asked = readAsked(question.text);
  const others = all.slice(1);
  const likelihood = likelihoodAmong(all);
  const relations: Relation[] = [];
  const values: (ValueRelation | null)[] = [];
  for (const one of others) {
    yield;
    const relation = relate(lead.statement, one.statement, weigh, asked);
    relations.push(relation);
    yield;
    const isFound = likelihood(one) >= leastLikelyRival;
    values.push(relation.kind === 'unrelated' ? valueRelation(lead.statement, one.statement, asked, isFound) : null);
  }
  const rivals = others.filter((_, at) => values[at] === 'other');
  const ofKind = (...kinds: readonly string[]): readonly Quotable[] =>
    others.filter((_, at) => kinds.includes(relations[at]?.kind ?? ''));
  const leastWeight = leastShared * weightOf(question.query.terms, weigh);
  const isAlike = ({ statement: { text } }: Quotable): boolean =>
    leastWeight === 0 || weightOf(sharedTerms(question, text, weigh), weigh) >= leastWeight;
  const likely = near.filter((one) => likelihood(one) >= least && isAlike(one));
  const beside = yield* besideFirst(question, near, 'answered');
  const must = [lead, ...ofKind('different', 'rounded'), ...rivals.slice(0, maxRivals), ...beside];
  const parts = forParts(question, must, near, weigh);
  yield;
  const lines = yield* fold([...new Set([...must, ...parts, ...ofKind('same'), ...likely])], weigh);
  return { lines: lines.slice(0, maxLines), compared: all, relations, values, witnesses };
}
