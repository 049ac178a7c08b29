import { expect, test } from 'vitest';
import { ArticleMap, ofArticles } from '../../src/corpus/article-map.ts';
import { article } from '../support/articles.ts';

test('what is worked out from all articles is worked out again when one came or went, and only then', () => {
  let made = 0;
  const ids = ofArticles((articles) => {
    made += 1;
    return [...articles.keys()].join(' ');
  });
  const articles = new ArticleMap([['a', article('a', 'One.')]]);
  expect([ids(articles), ids(articles), made]).toEqual(['a', 'a', 1]);
  articles.set('b', article('b', 'Two.'));
  expect([ids(articles), made]).toEqual(['a b', 2]);
  articles.delete('a');
  expect([ids(articles), ids(articles), made]).toEqual(['b', 'b', 3]);
  expect([ids(new Map(articles)), ids(new Map(articles)), made]).toEqual(['b', 'b', 5]);
});
