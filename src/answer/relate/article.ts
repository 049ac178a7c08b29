import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Sentence } from '../../language/span.ts';
import { readStatement, type Statement } from './agreement.ts';

/** A sentence of an article together with what it states. */
export interface Stated {
  readonly article: Article;
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly statement: Statement;
}

/** Articles taken apart before. Only a memory: an article never changes, and what is kept goes with it. */
const known = new WeakMap<Article, readonly Stated[]>();

/** What the sentences of an article state, in reading order; each article is taken apart once. */
export function statedIn(article: Article, passages: readonly Passage[]): readonly Stated[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const stated = passages.flatMap((passage) =>
    passage.sentences.map((sentence) => ({
      article,
      passage,
      sentence,
      statement: readStatement(sentence.text, article),
    })),
  );
  known.set(article, stated);
  return stated;
}
