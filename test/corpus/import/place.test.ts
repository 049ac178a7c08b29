import { expect, test } from 'vitest';
import type { ImportedArticle } from '../../../src/corpus/front-matter.ts';
import { knownArticles } from '../../../src/import/facts/known.ts';
import { place } from '../../../src/import/facts/place.ts';
import type { Origin, Settled } from '../../../src/import/facts/settle.ts';
import { article } from '../../support/articles.ts';

const words = (seed: number) =>
  Array.from({ length: 120 }, (_, n) => `w${(n * 31 + seed * 17 * (n + 3)) % 700}`).join(' ');
const known = (fields: Partial<ImportedArticle> = {}): ImportedArticle => ({
  ...article('story', words(1), { publisher: 'Paper', url: 'https://paper.example/story' }),
  ...fields,
});
const incoming = (fields: Partial<ImportedArticle>): Settled => {
  const { id: _id, ...rest } = known(fields);
  return { article: rest, missing: [], notes: [] };
};
const from = (address: string | null, name = 'story'): Origin => ({
  address,
  name,
  sourceHash: `sha256:${'0'.repeat(64)}`,
  feed: null,
});

test("a page that names another site's address as its own is a copy, and does not take its place", () => {
  const copy = incoming({
    text: `${words(1)} more`,
    publisher: 'Copier',
    url: 'https://copier.example/x',
    canonical: 'https://paper.example/story',
  });
  const placed = place(copy, from('https://copier.example/x'), knownArticles([known()]));
  expect(placed).toMatchObject({
    outcome: 'also in',
    article: { id: 'story', text: words(1), url: 'https://paper.example/story' },
  });
});

test('the original that comes after its copy is where the copy also is', () => {
  const copy = known({ url: 'https://copier.example/x', canonical: 'https://paper.example/story' });
  const original = incoming({ url: 'https://paper.example/story' });
  expect(place(original, from('https://paper.example/story'), knownArticles([copy]))).toMatchObject({
    outcome: 'also in',
    article: { alsoIn: [{ publisher: 'Paper', url: 'https://paper.example/story' }] },
  });
});

test('an article known by a file only gets its address from the page', () => {
  const file = known({ url: 'file:///story.txt', undated: true });
  const placed = place(
    incoming({ url: 'https://paper.example/story' }),
    from('https://paper.example/story'),
    knownArticles([file]),
  );
  expect(placed).toMatchObject({
    outcome: 'new version',
    article: { id: 'story', url: 'https://paper.example/story' },
  });
});

test('another title does not make another article; another text does', () => {
  const corpus = knownArticles([known()]);
  const renamed = incoming({ title: 'Another title', url: 'https://other.example/y', publisher: 'Other' });
  expect(place(renamed, from('https://other.example/y'), corpus).outcome).toBe('also in');
  const different = incoming({ text: words(2), url: 'https://other.example/z' });
  expect(place(different, from('https://other.example/z'), corpus)).toMatchObject({
    outcome: 'added',
    article: { id: 'title-of-story' },
  });
});

test('two files of two outlets with one text are one article that is also in the other', () => {
  const file = known({ url: 'file:///story.txt' });
  const other = incoming({ url: 'file:///wire.txt', publisher: 'Wire' });
  expect(place(other, from(null, 'wire.txt'), knownArticles([file]))).toMatchObject({
    outcome: 'also in',
    article: { publisher: 'Paper', alsoIn: [{ publisher: 'Wire', url: 'file:///wire.txt' }] },
  });
  const own = incoming({ url: 'file:///copy-of-story.txt' });
  expect(place(own, from(null, 'copy-of-story.txt'), knownArticles([file])).outcome).toBe('unchanged');
});

test("another outlet's page does not become the address of an article known by a file", () => {
  const file = known({ url: 'file:///story.txt' });
  const page = incoming({ url: 'https://wire.example/story', publisher: 'Wire' });
  expect(place(page, from('https://wire.example/story'), knownArticles([file]))).toMatchObject({
    outcome: 'also in',
    article: { publisher: 'Paper', url: 'file:///story.txt' },
  });
});
