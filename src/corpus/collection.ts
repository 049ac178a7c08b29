import type { Article } from './article.ts';

/** The name under which articles are meant that are in no collection. */
export const commonCollection = 'common';

/** A collection's name, which is that of its folder: small letters, digits and hyphens. */
export const collectionPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Articles that belong together; each is in one. */
export const collectionOf = ({ collection }: Pick<Article, 'collection'>): string => collection ?? commonCollection;

/** Names of collections; null stands for all of them, those to come included. */
export type Collections = ReadonlySet<string> | null;

/** What is in both, of names or ids; null stands for all. */
export function inBoth(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (one === null) return other;
  return other === null ? one : new Set([...one].filter((name) => other.has(name)));
}
