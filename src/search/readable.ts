import type { Article } from '../corpus/article.ts';
import { jsonLines, listed, withoutText } from '../corpus/listed.ts';
import type { Gathered } from './gathered.ts';

/** An article with its text, so that the text can be read outside `gather`: taken within it. */
export function readable(article: Article | undefined): Article | undefined {
  return article === undefined ? undefined : { ...withoutText(article), text: article.text };
}

/** All articles in order of id as JSON Lines, each with its text where it is wanted: within `gather`. */
export function listedLines(gathered: Pick<Gathered, 'articles' | 'expect'>, withText: boolean): string {
  if (withText) gathered.expect(gathered.articles.values());
  return jsonLines(listed(gathered.articles, withText));
}
