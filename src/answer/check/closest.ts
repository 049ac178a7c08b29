import { wordForWord } from '../../language/meaning.ts';
import { analyseQuery } from '../../search/analyse.ts';
import type { Gathered } from '../../search/gathered.ts';
import { everything, type Scope } from '../../search/query.ts';
import { judge } from '../evidence/enough/enough.ts';
import { hitsFor } from '../evidence/hits.ts';
import { likelihoods } from '../evidence/likelihood.ts';
import { readQuestion } from '../evidence/rank/features-question.ts';
import { rankInSteps, type ScoredSentence } from '../evidence/rank/rank.ts';
import { languageAsked, languagesBeside, scopeIn, waysIn, writesIn } from '../question/across.ts';
import { analyseQuestion } from '../question/question.ts';
import { type Steps, stepsIn, stepsWithin } from '../steps.ts';

/** At most so many sentences are shown as closest, each at least so likely beside the first. */
const maxClosest = 3;
const leastLikely = 0.25;
/** Whoever claims something speaks of one matter: what only resembles it does not come close. */
const leastClose = 0.6;

/**
 * The sentences that come closest to a statement that none bears out or contradicts, the closest first; none where the
 * articles are about something else. Where those in its own language have none, the ones in another are looked through. Nothing is claimed of them: whoever reads them sees what they say of it.
 *
 * @param today the day of asking, `YYYY-MM-DD`
 */
export function* closestTo(statement: string, retriever: Gathered, today: string): Steps<readonly ScoredSentence[]> {
  const asked = languageAsked(statement);
  const others = languagesBeside(asked).filter((language) => writesIn(language, retriever));
  const isTheirs = writesIn(asked, retriever) || others.length === 0;
  const own = isTheirs ? yield* closestIn(statement, everything, retriever, today) : [];
  if (own.length > 0) return own;
  for (const other of others) {
    const scope = scopeIn(other, everything, retriever);
    if (scope === null) continue;
    for (const way of waysIn(other, statement, scope, retriever)) {
      const found = yield* stepsWithin(wordForWord, stepsIn(other, closestIn(way, scope, retriever, today)));
      if (found.length > 0) return found;
    }
  }
  return [];
}

function* closestIn(
  statement: string,
  scope: Scope,
  retriever: Gathered,
  today: string,
): Steps<readonly ScoredSentence[]> {
  const question = analyseQuestion(statement, {
    articles: retriever.articles,
    today,
    analyse: (text) => analyseQuery(text, retriever.vocabulary),
    nameOf: (word) => retriever.vocabulary.nameOf(word),
  });
  const asked = { ...question, asked: 'yes-no' as const };
  const hits = hitsFor(asked.query, scope, retriever);
  const read = readQuestion(asked.query, retriever.vocabulary, retriever.meaning);
  yield;
  const ranked = yield* rankInSteps(asked, hits, retriever, read);
  yield;
  if (judge(asked, hits, ranked, retriever, read).closeness < leastClose) return [];
  const likely = likelihoods(ranked);
  return ranked.filter((_, at) => (likely[at] ?? 0) >= leastLikely).slice(0, maxClosest);
}
