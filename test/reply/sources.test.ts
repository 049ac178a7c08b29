import { expect, it } from 'vitest';
import { renderReply } from '../../src/app/cli/render.ts';
import { sourcesReply } from '../../src/reply/sources.ts';
import { en } from '../../src/reply/words/words.ts';
import { article } from '../support/articles.ts';

const nowMs = Date.UTC(2025, 4, 9);
const said = (articles: Parameters<typeof sourcesReply>[0], problems: readonly string[] = []) =>
  renderReply(sourcesReply(articles, { isComplete: true, problems }, nowMs, { words: en, isPrivate: true }), {
    columns: 1000,
    isStyled: false,
  });

it('an article is named with its days and with the outlets that have the same text', () => {
  const alsoIn = ['Wire', 'Gazette', 'Echo', 'Post', 'Wire'].map((publisher, n) => ({
    publisher,
    url: `https://copy.example/${n}`,
  }));
  const words = said([article('story', 'Text.', { publisher: 'Paper', updated: '2025-05-08', alsoIn })]);
  expect(words).toContain('Paper, report, 6 May 2025, updated 8 May 2025; also in Wire, Gazette, Echo and 1 more');
  expect(words).toContain('the newest is 3 days old');
});

it('of many problems some are named and the others counted', () => {
  const words = said(
    [article('story', 'Text.')],
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.md:1 title: is missing`),
  );
  expect(words).toContain('7 problems');
  expect(words).toContain('e.md:1');
  expect(words).not.toContain('f.md:1');
  expect(words).toContain('2 others: see quipu doctor.');
});
