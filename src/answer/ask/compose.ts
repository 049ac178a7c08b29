import type { Gathered } from '../../search/gathered.ts';
import type { Scope } from '../../search/query.ts';
import { isSmall } from '../../search/size.ts';
import { answeredByEach, type Disagreement, type Line, type Unworded } from '../answer.ts';
import { type Numbering, numbering } from '../citation.ts';
import { readAsked } from '../evidence/asked.ts';
import type { Judgement } from '../evidence/enough/enough.ts';
import { likelihoods } from '../evidence/likelihood.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import { besideFirst, type Choice, chooseLines, lineLimits, maxCompared } from '../lines/choose.ts';
import { type Direct, directOf, roleTold } from '../lines/direct.ts';
import { goingOn } from '../lines/going-on.ts';
import { stateOf, stateOfEach } from '../lines/headline.ts';
import { type ChosenLine, fold, isAmong, maxLines, overlaps, type Quotable, quotables } from '../lines/lines.ts';
import type { Namesakes } from '../lines/namesakes.ts';
import { witnessesOf } from '../lines/witnesses.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { articlesIn } from '../question/scope-joined.ts';
import type { Weigh } from '../relate/agreement.ts';
import { isFigured, speaksOfIt, surelyIn, valueIn } from '../relate/asked-value.ts';
import { likenessOfWholes } from '../relate/likeness-of-meaning.ts';
import { isAnothers } from '../relate/outlets.ts';
import { readingOf } from '../relate/statement.ts';
import { type SupportResult, supportAmong } from '../relate/support.ts';
import type { Steps } from '../steps.ts';

function numberOf(numbers: Numbering, quotable: Quotable): number {
  return numbers.of(quotable.scored.article, quotable.span);
}

function lineOf({ shown, alike }: ChosenLine, numbers: Numbering): Line {
  const { article } = shown.scored;
  return {
    text: article.text.slice(shown.span.start, shown.span.end),
    citations: [...new Set([shown, ...alike].map((one) => numberOf(numbers, one)))],
  };
}

function disagreementsOf(
  support: SupportResult,
  compared: readonly Quotable[],
  numbers: Numbering,
): readonly Disagreement[] {
  return support.differences.map(({ about, positions }) => ({
    about,
    positions: positions.map(({ value, members }) => ({
      value,
      citations: [...new Set(members.flatMap((at) => compared[at] ?? []).map((one) => numberOf(numbers, one)))],
    })),
  }));
}

/** How likely the best sentence is among all that were ranked; those that agree with it are no rivals. */
function leadOf(ranked: readonly ScoredSentence[], agreeing: readonly Quotable[]): number {
  const allies = new Set(agreeing.map(({ scored }) => scored));
  const likely = likelihoods(ranked);
  const rivals = ranked.map((scored, at) => (at > 0 && allies.has(scored) ? 0 : (likely[at] ?? 0)));
  return 1 / rivals.reduce((sum, one) => sum + one, 0);
}

/** What those who agree give for what was asked for, in the first one's words; null where nothing of the kind was asked for, or a name is no sure answer. */
function agreedValue(
  lead: Quotable | undefined,
  { support: { support }, direct }: Weighed,
  question: AnalysedQuestion,
): string | null {
  if (lead === undefined || support !== 'corroborated') return null;
  const asked = readAsked(question.text);
  return direct !== null || isFigured(lead.statement, asked) ? surelyIn(lead.statement, asked) : null;
}

/** Lines of which the first goes on where it is the next sentence that answers; what it has then is not shown twice. */
function goneOn(
  question: AnalysedQuestion,
  [lead, ...others]: readonly ChosenLine[],
  ranked: readonly ScoredSentence[],
): readonly ChosenLine[] {
  if (lead === undefined) return [];
  const shown = goingOn(question, lead.shown, ranked);
  return [{ ...lead, shown }, ...others.filter((other) => !overlaps(shown, other.shown))];
}

/** What the first line has to do with the sentences that it was held against, and what answers in a word. */
interface Weighed {
  readonly support: SupportResult;
  readonly agreeing: readonly Quotable[];
  readonly differing: readonly Quotable[];
  readonly direct: Direct | null;
}

function* weighed(
  question: AnalysedQuestion,
  ranked: readonly ScoredSentence[],
  lines: readonly ChosenLine[],
  { compared, relations, values }: Choice,
  weigh: Weigh,
): Steps<Weighed> {
  const support = yield* supportAmong(
    compared.map(({ statement }) => statement),
    relations,
    new Set(question.query.terms),
    readAsked(question.text),
    values,
  );
  const agreeing = support.agreeing.flatMap((at) => compared[at] ?? []);
  const differing = support.differences.flatMap(({ positions }) =>
    positions.flatMap(({ members }) => members.flatMap((at) => compared[at] ?? [])),
  );
  const direct = directOf(question, lines, support, { agreeing, differing }, weigh, leadOf(ranked, agreeing));
  return { support, agreeing, differing, direct };
}

/** Sentences as like each other as this as wholes may say one thing in two ways: "No one was killed", "There were no fatalities". */
const leastAlike = 0.5;

/** Whether another outlet speaks of what is asked in a sentence that was found for it: then the first is not said to be the only one. */
function isSpokenOf(question: AnalysedQuestion, [lead, ...others]: readonly Quotable[]): boolean {
  const asked = readAsked(question.text);
  return others.some(
    ({ statement }) =>
      lead !== undefined &&
      isAnothers(statement.article, lead.statement.article) &&
      (speaksOfIt(lead.statement, statement, asked) ||
        (likenessOfWholes(readingOf(lead.statement), readingOf(statement)) ?? 0) >= leastAlike),
  );
}

/** Puts an answer together from the ranked sentences; null when none of them stands alone. */
export function* compose(
  question: AnalysedQuestion,
  scope: Scope,
  ranked: readonly ScoredSentence[],
  retriever: Gathered,
  weigh: Weigh,
): Steps<Unworded | null> {
  const limits = lineLimits[isSmall(retriever) ? 'few' : 'many'];
  const hear = (line: Quotable) => witnessesOf(line, retriever, scope);
  const chosen = yield* chooseLines(question, ranked, weigh, limits, hear);
  const { compared, witnesses } = chosen;
  if (chosen.lines.length === 0) return null;
  const lines = goneOn(question, chosen.lines, ranked);
  yield;
  const surely = yield* weighed(question, ranked, lines, chosen, weigh);
  // Outlets agree on a value where it is sure enough to stand in front.
  const isOpen = surely.direct === null && chosen.values.includes('same');
  const held = isOpen ? yield* weighed(question, ranked, lines, { ...chosen, values: [] }, weigh) : surely;
  const { support, agreeing, differing, direct } = held;
  yield;
  const numbers = numbering();
  const [lead] = compared;
  const allies = agreeing.filter(
    ({ scored: { article } }) => lead !== undefined && isAnothers(article, lead.scored.article),
  );
  const further = allies.filter((one) => !isAmong(lines, one)).map((shown): ChosenLine => ({ shown, alike: [] }));
  const all = [...lines, ...further].slice(0, maxLines);
  const shown = all.map((line) => lineOf(line, numbers));
  const disagreements = disagreementsOf(support, compared, numbers);
  // Asked only of whom no other outlet is shown with: comparing whole sentences is dear.
  const isAlone = support.support === 'single-source';
  const sources = new Set(articlesIn(scope, retriever.articles).map(({ publisher }) => publisher));
  return {
    kind: 'answered',
    question: question.text,
    state: stateOf({
      support: support.support,
      articles: (support.support === 'disputed' ? [...agreeing, ...differing] : agreeing).map(
        ({ scored }) => scored.article,
      ),
      publishers: support.publishers,
      isRounded: support.isRounded,
      isSoleSource: sources.size === 1,
      isUnheard: isAlone && witnesses.length === 0 && !isSpokenOf(question, compared),
      shown: all.flatMap(({ shown: one, alike }) => [one, ...alike].map(({ scored }) => scored.article)),
      value: agreedValue(lead, held, question),
    }),
    // What is cited for it stands below: a sentence that only repeats the first is not shown.
    direct:
      direct === null
        ? null
        : {
            text: direct.text,
            citations: direct.from.filter((one) => isAmong(all, one)).map((one) => numberOf(numbers, one)),
          },
    support: support.support,
    lines: shown,
    disagreements,
    citations: numbers.citations,
    because: null,
    nearest: [],
  };
}

/** Of the closest sentences at most this many are shown, each at least so likely beside the first. */
const maxNear = 3;
const leastNear = 0.4;

/** From this likelihood of an answer on one of the closest sentences answers more often than not, of the questions that the articles answer. */
const leastLikely = 0.2;

/** Whether one of the closest sentences may hold the figure, time, person or place that is asked for; true where none such is. */
function givesAsked({ text }: AnalysedQuestion, lines: readonly ChosenLine[]): boolean {
  const asked = readAsked(text);
  if (asked.wants === 'thing' || asked.wants === 'other' || asked.wants === 'polar' || asked.wants === 'order')
    return true;
  return lines.some(({ shown }) => valueIn(shown.statement, asked) !== null);
}

/** The sentences that come closest to an answer, one a line; null when none stands alone. */
export function* composeNear(
  question: AnalysedQuestion,
  ranked: readonly ScoredSentence[],
  { score, isLacking }: Pick<Judgement, 'score' | 'isLacking'>,
  weigh: Weigh,
): Steps<Unworded | null> {
  const best = ranked[0]?.score ?? 0;
  const all = yield* quotables(ranked, maxCompared);
  const closest = all.filter(({ scored }) => Math.exp(scored.score - best) >= leastNear);
  const beside = yield* besideFirst(question, all, 'near');
  const folded = (yield* fold([...new Set([...closest.slice(0, 1), ...beside, ...closest])], weigh)).slice(0, maxNear);
  if (folded.length === 0) return null;
  const lines = goneOn(question, folded, ranked);
  const numbers = numbering();
  return {
    kind: 'near',
    question: question.text,
    state: { kind: 'closest', isLikely: score >= leastLikely && !isLacking && givesAsked(question, folded) },
    direct: null,
    support: null,
    lines: lines.map((line) => lineOf(line, numbers)),
    disagreements: [],
    citations: numbers.citations,
    because: null,
    nearest: [],
  };
}

/** Whom a name of the question may mean, a sentence for each: nothing is answered until it is known who. */
export function composeWhich(question: AnalysedQuestion, { name, which }: Namesakes): Unworded {
  const numbers = numbering();
  return {
    kind: 'near',
    question: question.text,
    state: { kind: 'which', name },
    direct: null,
    support: null,
    lines: which.map(({ line }) => lineOf({ shown: line, alike: [] }, numbers)),
    disagreements: [],
    citations: numbers.citations,
    because: { kind: 'namesakes', name, which: which.map((each) => ({ name: each.name, question: each.question })) },
    nearest: [],
  };
}

/** An answer of one line for each of these sentences, none held against another. */
export function composeEach(
  question: AnalysedQuestion,
  quotables: readonly Quotable[],
  isList: boolean,
): Unworded | null {
  if (quotables.length === 0) return null;
  const numbers = numbering();
  const lines = quotables.map((shown) => lineOf({ shown, alike: [] }, numbers));
  const articles = quotables.map(({ scored }) => scored.article);
  return answeredByEach({ question: question.text }, stateOfEach(articles, isList), lines, numbers.citations);
}

/** What a person is, by one sentence of each outlet; in a word where the first tells it so. */
export function composeWho(question: AnalysedQuestion, quotables: readonly Quotable[]): Unworded | null {
  const [first] = quotables;
  const all = composeEach(question, quotables, false);
  if (all === null || first === undefined) return null;
  const role = roleTold(question, first);
  return { ...all, direct: role === null ? null : { text: role, citations: [...(all.lines[0]?.citations ?? [])] } };
}
