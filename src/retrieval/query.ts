/** What a question may be limited to; null means no limit. */
export interface Scope {
  /** Article ids; null means every article. */
  readonly articleIds: ReadonlySet<string> | null;
  /** First and last day of publication, `YYYY-MM-DD`, both inclusive. */
  readonly since: string | null;
  readonly until: string | null;
}

export const everything: Scope = { articleIds: null, since: null, until: null };

/** A question after analysis: the terms to look up, as the index knows them. */
export interface Query {
  /** As typed. */
  readonly question: string;
  /** Distinct terms after folding, stop words and stemming, in order of appearance. */
  readonly terms: readonly string[];
}
