import type { Article } from '../../corpus/article.ts';
import type { Sentence } from '../../corpus/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { findQuoted, type Quoted } from '../quoted.ts';
import { reachesOf } from './markers.ts';

/** A claim that was pasted from an article: the sentences it is from, and whether what it leaves out turns its meaning. */
export interface Pasted {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** What the sentences have and the excerpt lacks that denies, doubts or limits it, such as "No" or "Critics argue". */
  readonly dropped: string | null;
}

/** The sentences that a claim was copied from, however shortened; null when it was not, or when words were changed. */
export function pastedFrom(claim: string, retriever: Retriever): Pasted | null {
  const quoted = findQuoted(claim, retriever.articles.values());
  if (quoted === null || quoted.changed.length > 0) return null;
  const { article, span } = quoted;
  const all = retriever.passages(article.id).flatMap(({ sentences }) => sentences);
  const sentences = all.filter((sentence) => sentence.span.start < span.end && span.start < sentence.span.end);
  if (sentences.length === 0) return null;
  return { article, sentences, dropped: droppedFrom(quoted, sentences, claim) };
}

/** The first marker of the sentences that rules words of the excerpt and that the excerpt has nothing for. */
function droppedFrom({ kept }: Quoted, sentences: readonly Sentence[], claim: string): string | null {
  const own = new Set(reachesOf(claim).map(({ kind }) => kind));
  for (const { text, span } of sentences) {
    for (const { kind, start, end } of reachesOf(text).filter((reach) => !own.has(reach.kind))) {
      const ruled = kept.filter((word) => word.start >= span.start + start && word.end <= span.start + end);
      if (ruled.length > 0 && kind !== 'able') return text.slice(start, end);
    }
  }
  return null;
}
