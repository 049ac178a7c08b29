import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationLink, cite, numbering, readableDay, sourceLabel } from '../../src/answer/citation.ts';
import { article } from '../support/articles.ts';

const text =
  'The bridge cost $42 million. It was opened in March 2021 by a minister, after nine years of work on both banks of the Moss.';
const gazette = article('gazette', text, { publisher: 'Harbour Gazette', url: 'https://gazette.example/bridge' });
const first = { start: 0, end: 28 };

describe('what a source is called', () => {
  const citation = cite(1, gazette, first);
  it.each([
    [{}, 'Harbour Gazette, 6 May 2025'],
    [{ rendition: 'brief' as const }, "Quipu's brief of Harbour Gazette, 6 May 2025"],
    [{ kind: 'opinion' as const }, 'Harbour Gazette (opinion), 6 May 2025'],
    [{ updated: '2025-05-08' }, 'Harbour Gazette, published 6 May 2025, changed 8 May 2025'],
  ])('%j', (fields, label) => {
    expect(sourceLabel({ ...citation, ...fields })).toBe(label);
  });

  it('has a day that people read', () => {
    expect(readableDay('2024-12-01')).toBe('1 December 2024');
  });
});

describe('the link of a citation', () => {
  const link = (excerpt: string, fields = {}) =>
    citationLink({ url: 'https://a.example/x', excerpt, rendition: 'full', ...fields });

  it('leads to the very sentence', () => {
    expect(link('The bridge cost $42 million.')).toBe(
      'https://a.example/x#:~:text=The%20bridge%20cost%20%2442%20million.',
    );
  });

  it('encodes what would part the directive or break markup', () => {
    expect(link('US-Peru, a & b (c) [d] “e”')).toBe(
      'https://a.example/x#:~:text=US%2DPeru%2C%20a%20%26%20b%20%28c%29%20%5Bd%5D%20%E2%80%9Ce%E2%80%9D',
    );
  });

  it('names a long sentence by its two ends', () => {
    const [, directive = ''] = link(text.slice(29)).split(':~:text=');
    expect(decodeURIComponent(directive)).toBe(
      'It was opened in March 2021,both banks of the Moss.'.replace('both', 'on both'),
    );
  });

  it('is the page itself for a brief, whose words are not there', () => {
    expect(link('Our words.', { rendition: 'brief' })).toBe('https://a.example/x');
  });

  it('keeps an anchor', () => {
    expect(link('Words.', { url: 'https://a.example/x#top' })).toBe('https://a.example/x#top:~:text=Words.');
  });

  it('never throws and never holds a blank, whatever the excerpt', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (excerpt) => !/[\s<>"()]/.test(link(excerpt))));
  });
});

describe('numbers', () => {
  it('go up in order of appearance; the same words keep theirs', () => {
    const numbers = numbering();
    expect([
      numbers.of(gazette, first),
      numbers.of(gazette, { start: 29, end: 60 }),
      numbers.of(gazette, first),
    ]).toEqual([1, 2, 1]);
    expect(numbers.citations.map(({ number }) => number)).toEqual([1, 2]);
  });
});
