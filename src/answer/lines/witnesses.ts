import { analyseQuery } from '../../search/analyse.ts';
import type { Gathered } from '../../search/gathered.ts';
import type { Scope } from '../../search/query.ts';
import { articlesIn } from '../question/scope-joined.ts';
import { isOneOutlet } from '../relate/outlets.ts';
import { commonOf, leastCommon } from '../relate/same-matter.ts';
import type { Steps } from '../steps.ts';
import { type Quotable, quotable } from './lines.ts';

/** Passages that are searched for sentences on what a line says, best first. */
const maxPassages = 16;
/** Sentences of other outlets that are held against a line. */
const maxWitnesses = 8;
/** A witness was not asked for: it stands behind every sentence that was found for the question. */
const behind = 30;

/**
 * The sentences of other outlets, wherever they stand in the collection, that may be about what a line says: before anybody is said
 * to be the only one, these are heard. The nearest first.
 */
export function* witnessesOf(line: Quotable, retriever: Gathered, scope: Scope): Steps<readonly Quotable[]> {
  const { scored } = line;
  const inScope = articlesIn(scope, retriever.articles);
  if (inScope.every((article) => isOneOutlet(article, scored.article))) return [];
  const query = analyseQuery(scored.sentence.text, retriever.vocabulary);
  if (query.terms.length === 0) return [];
  const found: { readonly witness: Quotable; readonly said: number }[] = [];
  for (const { article, passage } of retriever.search(query, scope, maxPassages)) {
    if (article.id === scored.article.id || isOneOutlet(article, scored.article)) continue;
    for (const [position, sentence] of passage.sentences.entries()) {
      yield;
      const witness = quotable({
        sentence,
        position,
        passage,
        article,
        score: scored.score - behind,
        features: {},
        alike: null,
      });
      const said = witness === null ? 0 : commonOf(line.statement, witness.statement);
      if (witness !== null && said >= leastCommon) found.push({ witness, said });
    }
  }
  return found
    .sort((one, other) => other.said - one.said)
    .slice(0, maxWitnesses)
    .map(({ witness }) => witness);
}
