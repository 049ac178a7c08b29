import type { Token } from '../language/tokens.ts';

/** What a question may be limited to; null means no limit. */
export interface Scope {
  /** Article ids; null means every article. */
  readonly articleIds: ReadonlySet<string> | null;
  /** First and last day of publication, `YYYY-MM-DD`, both inclusive. */
  readonly since: string | null;
  readonly until: string | null;
}

export const everything: Scope = { articleIds: null, since: null, until: null };

/** A word that no article has, and the article's word it was taken as: `Chankay`, `Chancay`. */
export interface Correction {
  readonly typed: string;
  readonly taken: string;
}

/** A question after analysis: the terms to look up, as the index knows them. */
export interface Query {
  /** As typed. */
  readonly question: string;
  /** Distinct terms after folding, stop words, stemming and correction, in order of appearance. */
  readonly terms: readonly string[];
  /** Every word and number in order, stop words too; after correction. */
  readonly tokens: readonly Token[];
  /** Typos put right, to be told to the asker. */
  readonly corrections: readonly Correction[];
}
