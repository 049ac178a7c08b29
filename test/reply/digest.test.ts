import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../src/app/cli/render.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { composeDigest } from '../../src/digest/compose.ts';
import { digestReply } from '../../src/reply/digest.ts';
import { en } from '../../src/reply/words/words.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { article } from '../support/articles.ts';

const occasion = { sinceMs: null, lateSinceMs: null, nextDueMs: null };

async function said(articles: readonly Article[]): Promise<string> {
  const wish = {
    kind: 'overview',
    topic: null,
    articles,
    updated: new Set<string>(),
    carried: new Set<string>(),
    gaps: { questions: [], terms: [] },
  } as const;
  const digest = await composeDigest(wish, createRetriever(articles));
  return renderReply(digestReply(digest, occasion, en), { columns: 1000, isStyled: false });
}

const brief = (id: string, text: string) => article(id, text, { rendition: 'brief', publisher: `The ${id}` });
const harbour = 'The harbour of Adria was reopened on Monday after a long repair of its northern pier.';
const library = 'The library of Corvo lent ninety thousand books to readers of the island last year.';

describe('a line of a digest', () => {
  it('says of a brief that the words are ours, also when it is quoted alone', async () => {
    const words = await said([brief('Adria', harbour), article('Corvo', library)]);
    expect(words).toContain(`The Adria · report, 6 May 2025\n${harbour}`);
    expect(words).toContain(`“${library}”`);
    expect(words.split('in Quipu’s own words')).toHaveLength(2);
  });
});

it('a difference is told by both values, each with who gives it', async () => {
  const { articles } = await readFolder(fileURLToPath(new URL('../../corpus', import.meta.url)));
  const words = await said(articles);
  expect(words).toMatch(
    /President Trump \(U\.S\. Department of Defense\) against Biden \(Shore News Network\)|Biden \(Shore News Network\) against President Trump \(U\.S\. Department of Defense\)/,
  );
  expect(words.indexOf('Where sources differ')).toBeLessThan(words.indexOf('What they tell'));
});
