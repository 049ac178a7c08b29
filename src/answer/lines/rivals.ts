import { readAsked } from '../evidence/asked.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { isOfAskedKind } from '../relate/asked.ts';
import { surestConflict } from '../relate/contradiction.ts';
import { isAnothers } from '../relate/outlets.ts';
import { readingOf } from '../relate/statement.ts';
import { quotables } from './lines.ts';

/** Among so many of the closest sentences two that contradict each other are looked for. */
const maxClosest = 4;
/** From these log odds on a contradiction outweighs the doubt whether either sentence answers. */
const leastOddsOfRivals = 1.2;

/**
 * True where the closest sentence and one of another outlet contradict each other in what is asked for: where two outlets give two
 * values, the articles do answer, and not with one voice.
 */
export function haveRivals(question: AnalysedQuestion, ranked: readonly ScoredSentence[]): boolean {
  const [lead, ...others] = quotables(ranked, maxClosest);
  if (lead === undefined) return false;
  const asked = readAsked(question.text);
  return others.some(({ statement }) => {
    if (!isAnothers(statement.article, lead.statement.article)) return false;
    const found = surestConflict(readingOf(lead.statement), readingOf(statement), asked);
    return found !== null && found.score >= leastOddsOfRivals && isOfAskedKind(asked, found.conflict);
  });
}
