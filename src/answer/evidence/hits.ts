import type { Gathered, Hit } from '../../search/gathered.ts';
import type { Query, Scope } from '../../search/query.ts';

/** Passages searched for by their words: the sentences of all of them compete. */
export const maxByWords = 20;
/** Passages taken beside them that resemble the question in meaning. */
export const maxByMeaning = 20;

/** The passages whose sentences may answer a question: by its words first, then by what it means. */
export function hitsFor(query: Query, scope: Scope, retriever: Gathered): readonly Hit[] {
  if (query.terms.length === 0) return [];
  const byWords = retriever.search(query, scope, maxByWords);
  const known = new Set(byWords.map(({ passage }) => passage.id));
  const byMeaning = retriever.resembling(query, scope, maxByMeaning);
  return [...byWords, ...byMeaning.filter(({ passage }) => !known.has(passage.id))];
}
