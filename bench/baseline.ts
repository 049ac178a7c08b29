import MiniSearch from 'minisearch';
import type { Article } from '../src/corpus/article.ts';
import { passageText, splitPassages } from '../src/corpus/passages.ts';

/** The passages of all articles with their texts and first sentences. */
export function plainPassages(
  articles: Iterable<Article>,
): readonly { readonly id: string; readonly text: string; readonly first: string; readonly articleId: string }[] {
  return [...articles].flatMap((article) =>
    splitPassages(article).map((passage) => ({
      id: passage.id,
      articleId: article.id,
      text: passageText(article, passage),
      first: passage.sentences[0]?.text ?? '',
    })),
  );
}

/** The library with its default options, as its front page has it: what every number here stands beside. */
export function bareMiniSearch(passages: readonly { readonly id: string; readonly text: string }[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(passages);
  return index;
}
