import { explain } from '../../src/answer/ask/ask.ts';
import type { Article } from '../../src/corpus/article.ts';
import { allPacks, type Pack, withPacks } from '../../src/language/pack.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { framingOf } from '../../src/talk/frame.ts';
import { readKind } from '../../src/talk/kind.ts';
import { questionsOf } from '../../src/talk/several.ts';

const today = '2025-12-31';

/** Everything that comes of questions asked of articles with some languages, a text each. */
function outcomes(
  articles: readonly Article[],
  questions: readonly string[],
  packs: readonly Pack[],
): readonly string[] {
  return withPacks(packs, () => {
    // Each run reads for itself.
    const retriever = createRetriever(articles.map((one) => ({ ...one })));
    return questions.map((question) => {
      const { answer, ranked, judgement } = explain({ question, retriever, today });
      const { kind, likelihood } = readKind(question, true);
      const best = ranked.slice(0, 5).map(({ sentence, score }) => [sentence.text, score]);
      const line = { kind, likelihood, asks: questionsOf(question), framing: [...framingOf(question, kind, null)] };
      return JSON.stringify({ question, answer, best, judgement, line });
    });
  });
}

/** The questions of which something else comes where English is the only language than where all are there. */
export function changedByOthers(articles: readonly Article[], questions: readonly string[]): readonly string[] {
  const alone = outcomes(articles, questions, []);
  const beside = outcomes(articles, questions, allPacks());
  return questions.filter((_, at) => alone[at] !== beside[at]);
}
