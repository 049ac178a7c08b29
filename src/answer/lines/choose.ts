import { relate, type Weigh } from '../agreement/agreement.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import type { ScoredSentence } from '../rank/rank.ts';
import { fitnessOf, needsSpan, spanParts } from '../silence/evidence.ts';
import { type ChosenLine, fold, maxLines, type Quotable, quotables } from './lines.ts';

/** The lines of an answer, and the sentences that the first of them was held against, itself first. */
export interface Choice {
  readonly lines: readonly ChosenLine[];
  readonly compared: readonly Quotable[];
}

/** Sentences that are held against the first line: what bears it out or differs stands among the best. */
const maxCompared = 12;
/** A sentence is shown when it is at least this likely, the likeliest being 1. */
export const leastLikely = 0.012;

/** A sentence that holds what is asked for goes before a likelier one that does not, but not from further down than this. */
const leastLikelyInFront = 0.3;

/** How likely each is beside the likeliest, which is 1. */
export function likelihoods(ranked: readonly Pick<ScoredSentence, 'score'>[]): readonly number[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.map(({ score }) => Math.exp(score - best));
}

/** Puts the first sentence that holds what is asked for in front, where the best one holds none of its kind. */
function withKindFirst(all: readonly Quotable[], question: AnalysedQuestion, weigh: Weigh): readonly Quotable[] {
  const part = question.parts[0];
  if (part === undefined || !needsSpan(part)) return all;
  const best = Math.max(...all.map(({ scored }) => scored.score));
  const near = all.filter(({ scored }) => Math.exp(scored.score - best) >= leastLikelyInFront);
  const holds = near.find(({ scored }) => fitnessOf(scored, part, weigh).candidates.length > 0);
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

/** Chooses what is shown: the best sentence, those that differ from it or round it, then others that are about as likely. */
export function chooseLines(question: AnalysedQuestion, ranked: readonly ScoredSentence[], weigh: Weigh): Choice {
  const all = withKindFirst(quotables(ranked, maxCompared), question, weigh);
  const lead = all[0];
  if (lead === undefined) return { lines: [], compared: [] };
  const related = all.slice(1).map((one) => ({ one, kind: relate(lead.statement, one.statement, weigh).kind }));
  const ofKind = (...kinds: readonly string[]): readonly Quotable[] =>
    related.filter(({ kind }) => kinds.includes(kind)).map(({ one }) => one);
  const best = Math.max(...all.map(({ scored }) => scored.score));
  const likely = all.filter(({ scored }) => Math.exp(scored.score - best) >= leastLikely);
  const must = [lead, ...ofKind('different', 'rounded')];
  const parts = forParts(question, must, all, weigh);
  const lines = fold([...new Set([...must, ...parts, ...ofKind('same'), ...likely])], weigh);
  return { lines: lines.slice(0, maxLines), compared: all };
}
