import { readAsked } from '../evidence/asked.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { isOfAskedKind } from '../relate/asked.ts';
import { surestConflict } from '../relate/contradiction.ts';
import { isAnothers } from '../relate/outlets.ts';
import { readingOf, type Statement } from '../relate/statement.ts';
import type { Steps } from '../steps.ts';
import { quotables } from './lines.ts';

/** Among so many of the closest sentences two that contradict each other are looked for. */
const maxClosest = 4;
/** A sentence this much less likely than the best is about something else. */
const leastLikely = 0.04;
/**
 * From these log odds on a contradiction outweighs the doubt whether either sentence answers: of the best, where it is known what kind
 * of thing is asked for, and where it may be anything; and of two behind the best.
 */
const leastOddsOfRivals = { best: 1.2, anything: 2, other: 3 } as const;

/**
 * The closest sentence that one of another outlet contradicts in what is asked for: where two outlets give two values, the articles do
 * answer, and not with one voice. Null where there is none.
 */
export function* rivalAmong(
  question: AnalysedQuestion,
  ranked: readonly ScoredSentence[],
): Steps<ScoredSentence | null> {
  const best = ranked[0]?.score ?? 0;
  const closest = (yield* quotables(ranked, maxClosest)).filter(
    ({ scored: { score } }) => Math.exp(score - best) >= leastLikely,
  );
  const asked = readAsked(question.text);
  const isOpen = asked.wants === 'thing' || asked.wants === 'other';
  const areRivals = (one: Statement, other: Statement, at: number): boolean => {
    if (!isAnothers(one.article, other.article)) return false;
    const found = surestConflict(readingOf(one), readingOf(other), asked);
    const least = leastOddsOfRivals[at > 0 ? 'other' : isOpen ? 'anything' : 'best'];
    if (found === null || found.score < least || !isOfAskedKind(asked, found.conflict)) return false;
    if (!isOpen) return true;
    // Two figures behind the best sentence are of something else where no figure is asked for, and two words that are opposites of anything.
    return (
      (at === 0 && found.conflict.kind === 'figure') || found.conflict.kind === 'name' || found.conflict.kind === 'time'
    );
  };
  for (const [at, one] of closest.entries()) {
    for (const other of closest.slice(at + 1)) {
      yield;
      if (areRivals(one.statement, other.statement, at)) return one.scored;
    }
  }
  return null;
}
