import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Sentence } from '../../language/span.ts';
import type { Steps } from '../steps.ts';
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

/** What the sentences of an article state, in reading order; each article is taken apart once, a passage a step. */
export function* statedInSteps(article: Article, passages: readonly Passage[]): Steps<readonly Stated[]> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const stated: Stated[] = [];
  for (const passage of passages) {
    for (const sentence of passage.sentences)
      stated.push({ article, passage, sentence, statement: readStatement(sentence.text, article) });
    yield;
  }
  known.set(article, stated);
  return stated;
}
