import { expect, test } from 'vitest';
import type { ImportedArticle } from '../../../src/corpus/front-matter.ts';
import { knownArticles } from '../../../src/import/facts/known.ts';
import { place } from '../../../src/import/facts/place.ts';
import type { Origin, Settled } from '../../../src/import/facts/settle.ts';
import { article } from '../../support/articles.ts';

const paperStory = 'https://paper.example/story';
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
  isHearsay: false,
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

test('the original that comes after a copy that names it takes the place, and the copy is where it also is', () => {
  const at = { url: 'https://copier.example/x', publisher: 'Copier' };
  const original = incoming({ url: paperStory });
  const comes = (copy: Partial<ImportedArticle>) =>
    place(original, from(paperStory), knownArticles([known({ ...at, ...copy })]));
  expect(comes({ canonical: paperStory })).toMatchObject({
    outcome: 'new version',
    article: { id: 'story', publisher: 'Paper', url: paperStory, alsoIn: [at] },
  });
  expect(comes({})).toMatchObject({ outcome: 'also in', article: { ...at, alsoIn: [{ url: paperStory }] } });
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
  expect(place(own, from(null, 'copy-of-story.txt'), knownArticles([file])).outcome).toBe('folded');
});

test("another outlet's page does not become the address of an article known by a file", () => {
  const file = known({ url: 'file:///story.txt' });
  const page = incoming({ url: 'https://wire.example/story', publisher: 'Wire' });
  expect(place(page, from('https://wire.example/story'), knownArticles([file]))).toMatchObject({
    outcome: 'also in',
    article: { publisher: 'Paper', url: 'file:///story.txt' },
  });
});

test("what a page on one host says of another host's address counts for nothing", () => {
  const squatter = known({
    id: 'squatter',
    text: words(3),
    url: 'https://evil.example/x',
    canonical: paperStory,
    publisher: 'Evil',
  });
  const placed = place(incoming({ url: paperStory }), from(paperStory), knownArticles([squatter]));
  expect(placed).toMatchObject({ outcome: 'added', article: { url: paperStory, publisher: 'Paper' } });
  const late = incoming({ text: words(3), url: 'https://evil.example/x', canonical: paperStory, publisher: 'Evil' });
  expect(place(late, from('https://evil.example/x'), knownArticles([known()]))).toMatchObject({
    outcome: 'added',
    article: { url: 'https://evil.example/x' },
  });
});

test('another text at the address of a copy is an article of its own', () => {
  const copied = known({ alsoIn: [{ publisher: 'Wire', url: 'https://wire.example/a' }] });
  const corpus = knownArticles([copied]);
  const cut = incoming({ text: words(1).slice(0, 400), url: 'https://wire.example/a', publisher: 'Wire' });
  expect(place(cut, from('https://wire.example/a'), corpus).outcome).toBe('unchanged');
  const other = incoming({ text: words(4), url: 'https://wire.example/a', publisher: 'Wire' });
  expect(place(other, from('https://wire.example/a'), corpus).outcome).toBe('added');
});

test.each([
  [
    'an error page',
    'The page that you are looking for is not here. Go back to the front page, or search for something else.',
  ],
  [
    'a wall',
    'Subscribe now to read on. Support independent journalism for one euro a week. Already a reader? Sign in.',
  ],
  ['another article', words(5)],
])('%s at the address of an article is kept aside', (_, text) => {
  for (const rendition of ['full', 'brief'] as const) {
    const before = known({
      rendition,
      text: rendition === 'full' ? words(1) : 'The harbour of Chancay opened in Peru.',
    });
    const placed = place(incoming({ text, url: paperStory }), from(paperStory), knownArticles([before]));
    expect(placed).toMatchObject({
      outcome: 'kept aside',
      article: { id: expect.stringMatching(/^story-[0-9a-f]{8}$/), text },
    });
  }
});

test('an edited text, one told anew and the full text of a brief take the place', () => {
  const story = (verb: string) =>
    `On Monday President Ana Ruiz ${verb} the harbour of Chancay in Peru, which Cosco built for $1.3 billion near Lima.`;
  const before = known({ text: story('opened') });
  const after = (text: string, article = before) =>
    place(incoming({ text, url: paperStory }), from(paperStory), knownArticles([article])).outcome;
  expect(after(`${story('opened')} It rained.`)).toBe('new version');
  expect(
    after(`Cosco, which paid $1.3 billion, saw Ana Ruiz visit Chancay on Monday; Lima is near, and Peru is proud.`),
  ).toBe('new version');
  const brief = known({ rendition: 'brief', text: 'harbours were opened near the capital, ministers declared' });
  expect(
    after('In spring two harbours were opened; ministers declared near the capital that trade grows.', brief),
  ).toBe('in full');
});

test('what one site tells of the address of another is kept aside, unless it is known to be so', () => {
  const hearsay = { ...from(paperStory), isHearsay: true };
  const edited = incoming({ text: `${words(1)} It was all invented.`, url: paperStory });
  expect(place(edited, hearsay, knownArticles([known()])).outcome).toBe('kept aside');
  expect(place(incoming({ url: paperStory }), hearsay, knownArticles([])).outcome).toBe('kept aside');
  expect(place(incoming({ url: paperStory }), hearsay, knownArticles([known()])).outcome).toBe('unchanged');
});
