import type { Article } from './article.ts';

/** An article without its text: what lists of articles show. */
export type ListedArticle = Omit<Article, 'text'>;

/** The fields of an article without its text, which is not read for it: it may not be at hand. */
export function withoutText(article: Article): ListedArticle {
  const { text: _text, ...fields } = { ...article };
  return fields;
}

/** All articles in order of id, each with its text where it is wanted. */
export function listed(articles: ReadonlyMap<string, Article>, withText: boolean): readonly ListedArticle[] {
  const inOrder = [...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.map((article) => (withText ? { ...withoutText(article), text: article.text } : withoutText(article)));
}

/** Values as JSON Lines: what `--json` prints where there are several. */
export const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
