import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/language/packs/languages.ts';
import { analyseQuery } from '../../src/search/analyse.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { editDistance, nearestTerm } from '../../src/search/typos.ts';
import { article } from '../support/articles.ts';

const { vocabulary } = createRetriever([
  article(
    'a',
    'The port of Chancay was opened by Elmer Schialer, according to the government of the country. It is broad, and its operations are new.',
  ),
]);
const asked = (question: string) => analyseQuery(question, vocabulary);

describe('analyseQuery', () => {
  it.each([
    ['Chankay', 'Chancay'],
    ['Shialer', 'Schialer'],
    ['acording', 'according'],
    ['goverment', 'government'],
    ['Chancya', 'Chancay'],
    ['operaton', 'operations'],
  ])('takes %s as %s and says so', (typed, taken) => {
    expect(asked(`what of ${typed}`).corrections).toEqual([{ typed, taken }]);
    expect(asked(`what of ${typed}`).terms).toEqual(asked(`what of ${taken}`).terms);
  });

  it('leaves alone what the articles have, everyday words, short words, numbers, and what nothing is like', () => {
    for (const word of ['Chancay', 'bread', 'prt', '2o25', 'sourdough', 'Zanzibar'])
      expect(asked(`what of ${word}`).corrections).toEqual([]);
  });

  it('leaves capitals among small letters alone, unless the articles have the other in capitals too', () => {
    const { vocabulary: words } = createRetriever([article('b', 'Eight bricks fell. The fleet trains at RIMPAC.')]);
    expect(analyseQuery('is Peru part of BRICS?', words).corrections).toEqual([]);
    expect(analyseQuery('BRICS?', words).corrections).toEqual([]);
    expect(analyseQuery('what is RIMPAK?', words).corrections).toEqual([{ typed: 'RIMPAK', taken: 'RIMPAC' }]);
  });

  it('corrects nothing without a vocabulary', () => {
    expect(analyseQuery('Chankay').corrections).toEqual([]);
  });

  it('takes the us of a question without capitals for the country where it must be', () => {
    expect(asked('trade of the us').terms).toContain('usa');
    expect(asked('the us-peru trade').terms).toContain('usa');
    expect(asked('tell us of trade').terms).not.toContain('usa');
    expect(asked('Did they tell the us story').terms).not.toContain('usa');
  });

  it('gives distinct terms in order, few of a very long question', () => {
    expect(asked('port, port and ports of gold').terms).toEqual(['port', 'gold']);
    expect(asked(Array.from({ length: 900 }, (_, i) => `w${i}x`).join(' ')).terms.length).toBeLessThan(100);
  });
});

describe('nearestTerm', () => {
  const nearest = (term: string, ...candidates: string[]) => nearestTerm(term, candidates, (one) => one.length);

  it('wants the same first letter and one edit, two in long words', () => {
    expect(nearest('chankai', 'chancai')).toBe('chancai');
    expect(nearest('dread', 'bread')).toBeNull();
    expect(nearest('portal', 'pastel')).toBeNull();
    expect(nearest('astudilo', 'astudillo')).toBe('astudillo');
    expect(nearest('conferance', 'konference')).toBeNull();
    expect(nearest('multilatral', 'multilateral')).toBe('multilateral');
  });

  it('prefers fewer edits, then the more frequent, then the first by letters', () => {
    expect(nearest('abcdefgh', 'abcdefgxyy', 'abcdefgg')).toBe('abcdefgg');
    expect(nearestTerm('gold', ['gole', 'golf'], (one) => (one === 'golf' ? 9 : 1))).toBe('golf');
    expect(nearestTerm('gold', ['golf', 'gole'], () => 1)).toBe('gole');
  });
});

describe('editDistance', () => {
  it('counts insertions, deletions, replacements and swaps', () => {
    expect(editDistance('port', 'ports', 3)).toBe(1);
    expect(editDistance('port', 'prot', 3)).toBe(1);
    expect(editDistance('kitten', 'sitting', 5)).toBe(3);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
  });
});

describe('a Spanish question', () => {
  const { vocabulary: spanish } = createRetriever([
    article('b', 'Los vecinos se oponen al desalojo del barrio. El puente cruza el río.', { language: 'es' }),
  ]);
  const corrected = (question: string) => inLanguage('es', () => analyseQuery(question, spanish).corrections);

  it('keeps words of its language that no article has', () => {
    expect(corrected('¿Qué opina la alcaldesa?')).toEqual([]);
  });

  it('is put right where a word is none', () => {
    expect(corrected('¿Quién ordenó el desalojjo?')).toEqual([{ typed: 'desalojjo', taken: 'desalojo' }]);
  });
});
