import { asWrittenIn } from '../../language/packs/languages.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import { introduces } from '../evidence/spans/roles.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { readStatement } from '../relate/agreement.ts';
import { personAskedAbout } from './direct.ts';
import { type Quotable, quotable } from './lines.ts';

/** Of so many outlets one sentence each is shown. */
const maxOutlets = 3;

/**
 * The answer to "Who is Tobin Rask?": of each outlet the sentence that tells most plainly what the person is or does, the likeliest of equal
 * ones. Whatever else names the person is as likely by its words and tells nothing of it. None where another thing is asked.
 */
export function whoIs(question: AnalysedQuestion, ranked: readonly ScoredSentence[]): readonly Quotable[] {
  const person = personAskedAbout(question);
  if (person === null) return [];
  const telling = ranked
    .map((scored) => ({
      scored,
      plainly: asWrittenIn(scored.article, () => introduces(scored.sentence.text, person)),
    }))
    .filter(({ plainly }) => plainly > 0)
    .sort((one, other) => other.plainly - one.plainly || other.scored.score - one.scored.score);
  const found = new Map<string, Quotable>();
  for (const { scored } of telling)
    if (!found.has(scored.article.publisher)) found.set(scored.article.publisher, quotable(scored) ?? alone(scored));
  return [...found.values()].slice(0, maxOutlets);
}

/** A sentence without what it leans on: whose lawyer somebody is may stand a paragraph above. */
const alone = (scored: ScoredSentence): Quotable => ({
  scored,
  span: scored.sentence.span,
  statement: readStatement(scored.sentence.text, scored.article),
});
