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

/** What enters and leaves an index in one step. A changed article is in both lists. */
export interface IndexChange {
  readonly removed: readonly string[];
  readonly added: readonly Article[];
}

/** Finds passages. Every implementation passes `test/contract/retriever.ts`. */
export interface Retriever {
  /** The best `limit` passages inside `scope`, best first; ties broken by passage id, so that the same question gives the same hits. */
  search(query: Query, scope: Scope, limit: number): readonly Hit[];
  /**
   * Up to one and a half times `limit` passages inside `scope` that resemble a query in meaning, or have an expression that
   * stands for one of its own, whatever words they share with it; each scored 0, most alike first. None without a table of meanings.
   */
  resembling(query: Query, scope: Scope, limit: number): readonly Hit[];
  /** Takes articles out and in, in one step: no search sees half a change. */
  update(change: IndexChange): void;
  /** All articles now in the index, by id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The passages of an article in reading order; empty when the article is not in the index. */
  passages(articleId: string): readonly Passage[];
  /** What is known of the indexed words: for typos, and for how telling a word is. */
  readonly vocabulary: Vocabulary;
  /** The table of meanings that passages are found by beside their words; null where none is in use. */
  readonly meaning: Meaning | null;
}
