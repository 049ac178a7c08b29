import { describe, expect, it } from 'vitest';
import { editDistance, nearestTerm } from '../../src/search/typos.ts';

const nearest = (typed: string, ...terms: readonly string[]) => nearestTerm(typed, terms, () => 1);

describe('a misspelled term', () => {
  it.each([
    ['chankai', 'chancai'],
    ['operatoin', 'operation'],
    ['ghandi', 'gandhi'],
    ['ghengi', 'genghi'],
  ])('%s is %s', (typed, meant) => expect(nearest(typed, 'gambit', 'geneva', 'charity', meant)).toBe(meant));

  it.each([
    ['listen', 'silent'],
    ['bread', 'dread'],
    ['garden', 'danger'],
  ])('%s is not %s', (typed, other) => expect(nearest(typed, other)).toBeNull());
});

describe('edits', () => {
  it('count a swap of neighbours once, and are cut short beyond the limit', () => {
    expect(editDistance('gold', 'godl', 2)).toBe(1);
    expect(editDistance('gold', 'silver', 2)).toBe(3);
  });
});
