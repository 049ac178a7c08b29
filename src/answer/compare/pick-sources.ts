import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import { UserError } from '../../errors.ts';
import { sourceCalled } from '../sources.ts';
import type { Side } from './compare.ts';

export interface Sides {
  readonly first: Side;
  readonly second: Side;
}

/**
 * The two sides that two names stand for. An article that is also one of the other side's is left to the side that names
 * it alone.
 *
 * @throws UserError for a name that no source has, with the nearest names, and for a source beside itself.
 */
export function sidesOf(first: string, second: string, articles: ReadonlyMap<string, Article>): Sides {
  const [one, other] = [sourceCalled(first, articles), sourceCalled(second, articles)];
  const [left, right] = [without(one, other), without(other, one)];
  if (left.articleIds.size === 0 || right.articleIds.size === 0) {
    throw new UserError({ kind: 'same-source', label: one.label });
  }
  return { first: left, second: right };
}

/** The larger side gives up what both have. */
function without(side: Side, other: Side): Side {
  const isSmaller = side.articleIds.size < other.articleIds.size;
  const isSame =
    side.articleIds.size === other.articleIds.size && [...side.articleIds].every((id) => other.articleIds.has(id));
  if (isSmaller && !isSame) return side;
  return { ...side, articleIds: new Set([...side.articleIds].filter((id) => !other.articleIds.has(id))) };
}

const keyChars = 8;

/** A side as a short string that outlives restarts: an article by its id, a publisher or author by name. */
export function sideKey({ role, label, articleIds }: Pick<Side, 'role' | 'label' | 'articleIds'>): string {
  const [id = ''] = articleIds;
  const name = role === 'article' ? id : label;
  return role.charAt(0) + createHash('sha256').update(name).digest('base64url').slice(0, keyChars);
}

/** The name of the side that a key stands for among the articles as they are now; null when it is gone. */
export function nameFor(key: string, articles: ReadonlyMap<string, Article>): string | null {
  for (const { id, publisher, author } of articles.values()) {
    if (sideKey({ role: 'article', label: '', articleIds: new Set([id]) }) === key) return id;
    for (const label of [publisher, author]) {
      if (label !== null && sideKey({ role: 'publisher', label, articleIds: new Set() }) === key) return label;
    }
  }
  return null;
}
