import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Meaning } from '../language/meaning.ts';
import type { Vocabulary } from './analyse.ts';
import type { Query, Scope } from './query.ts';

/** A passage that a query found. `score` orders the hits of one query; it is no probability and not comparable between queries. */
export interface Hit {
  readonly passage: Passage;
  readonly article: Article;
  readonly score: number;
}

/**
 * What a question is answered from: everything may be asked of it, nothing has to be waited for. A `Retriever` that has all at
 * hand is one; of any other `gather` makes one for each question.
 */
export interface Gathered {
  /** The best `limit` passages inside `scope`, best first; ties broken by passage id, so that the same question gives the same hits. */
  search(query: Query, scope: Scope, limit: number): readonly Hit[];
  /**
   * Up to one and a half times `limit` passages inside `scope` that resemble a query in meaning, or have an expression that
   * stands for one of its own, whatever words they share with it; each scored 0, most alike first. None without a table of meanings.
   */
  resembling(query: Query, scope: Scope, limit: number): readonly Hit[];
  /** All articles, by id. What they say is read within `gather`, everything else about them may be read anywhere. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The passages of an article in reading order; empty when the article is not in the index. */
  passages(articleId: string): readonly Passage[];
  /** Says that these articles are going to be read: where they are not at hand, all are fetched at once. */
  expect(articles: Iterable<Article>): void;
  /** Whether everything that was asked for so far was at hand; else what was made of it is not to be remembered. */
  readonly isWhole: boolean;
  /** What is known of the indexed words: for typos, and for how telling a word is. */
  readonly vocabulary: Vocabulary;
  /** The table of meanings that passages are found by beside their words; null where none is in use. */
  readonly meaning: Meaning | null;
}
