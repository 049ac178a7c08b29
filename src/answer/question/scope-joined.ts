import type { Article } from '../../corpus/article.ts';
import { inBoth } from '../../corpus/collection.ts';
import type { Scope } from '../../search/query.ts';

/** What lies in both scopes. */
export function joined(one: Scope, other: Scope): Scope {
  return {
    articleIds: inBoth(one.articleIds, other.articleIds),
    since:
      [one.since, other.since]
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null,
    until: [one.until, other.until].filter((day) => day !== null).sort()[0] ?? null,
  };
}

/** Whether a scope lets every article in. */
export function isEverything(scope: Scope): boolean {
  return scope.articleIds === null && scope.since === null && scope.until === null;
}

/** The articles inside a scope, in the order of the index. */
export function articlesIn(scope: Scope, articles: ReadonlyMap<string, Article>): readonly Article[] {
  if (isEverything(scope)) return [...articles.values()];
  return [...articles.values()].filter(
    ({ id, published }) =>
      (scope.articleIds === null || scope.articleIds.has(id)) &&
      (scope.since === null || published >= scope.since) &&
      (scope.until === null || published <= scope.until),
  );
}
