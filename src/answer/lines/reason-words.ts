import type { Article } from '../../corpus/article.ts';
import type { Scope } from '../../search/query.ts';
import type { Because, Whose } from '../codes.ts';
import { isEverything } from '../question/scope-joined.ts';
import type { Missing } from './reason-names.ts';

/** More outlets than this are not named: they are "the articles". */
const maxNamed = 2;

/** Whose articles lie in a scope. */
export function whoseOf({ articleIds, since, until }: Scope, articles: readonly Article[]): Whose {
  const outlets = [...new Set(articles.map(({ publisher }) => publisher))];
  const isNamed = articleIds !== null && outlets.length <= maxNamed;
  return { outlets: isNamed ? outlets : [], since, until };
}

/** That nothing lies in a scope, with the first and the last day on which something was published. */
export function noneInside(whose: Whose, articles: Iterable<Article>): Because {
  const days = Array.from(articles, ({ published }) => published).sort();
  return { kind: 'none-inside', whose, first: days[0] ?? '', last: days.at(-1) ?? '' };
}

/** What no article has; inside a scope the first such name, with those outside of it that have it. */
export function notMentioned(missing: readonly Missing[], scope: Scope, whose: Whose): Because {
  const names = missing.map(({ name }) => name);
  if (isEverything(scope)) return { kind: 'not-mentioned', whose, names, elsewhere: [] };
  return { kind: 'not-mentioned', whose, names: names.slice(0, 1), elsewhere: missing[0]?.elsewhere ?? [] };
}
