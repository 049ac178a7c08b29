import type { Article } from '../../src/corpus/article.ts';

/** An article for a test: everything but what the test is about has a plain value. */
export function article(id: string, text: string, fields: Partial<Article> = {}): Article {
  return {
    id,
    title: `Title of ${id}`,
    publisher: id,
    author: null,
    published: '2025-05-06',
    updated: null,
    url: `https://${id}.example/story`,
    kind: 'report',
    rendition: 'full',
    language: 'en',
    topics: [],
    alsoIn: [],
    text,
    ...fields,
  };
}

/** The articles by id, as a retriever holds them. */
export const byId = (...articles: readonly Article[]): ReadonlyMap<string, Article> =>
  new Map(articles.map((each) => [each.id, each]));
