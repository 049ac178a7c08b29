import { describe, expect, it } from 'vitest';
import { cosine, englishMeaning, Meaning, together } from '../../src/language/meaning.ts';
import { tokenise } from '../../src/language/tokens.ts';

const meaning = englishMeaning();
const number = (word: string): number => meaning.numberOf(tokenise(word)[0]?.term ?? '');

describe('the table of meanings', () => {
  it.each([
    ['buy', 'purchase', 'volcano'],
    ['illness', 'disease', 'tariff'],
    ['money', 'cash', 'meadow'],
    ['build', 'construct', 'whisper'],
  ])('has %s closer to %s than to %s', (word, like, unlike) => {
    const beside = (other: string) => meaning.similarity(number(word), number(other));
    expect(beside(like)).toBeGreaterThan(0.5);
    expect(beside(unlike)).toBeLessThan(0.3);
  });

  it.each(['Peru', 'Monday', 'October', 'north', 'seven', 'Obama'])(
    'has nothing for %s: only the word itself will do',
    (word) => {
      expect(number(word)).toBe(-1);
    },
  );

  it('weighs rare words more than common ones', () => {
    expect(meaning.weightOf(number('hydrology'))).toBeGreaterThan(meaning.weightOf(number('people')));
  });

  it('gives texts a direction of whole numbers, and none to no words', () => {
    const direction = meaning.directionOf([number('flood'), number('river')]);
    expect(cosine(direction, direction)).toBeCloseTo(1, 1);
    expect(meaning.directionOf([-1]).every((value) => value === 0)).toBe(true);
    const both = together([direction, meaning.directionOf([number('money')])]);
    expect(cosine(both, direction)).toBeGreaterThan(0.5);
  });

  it('refuses a file that is none', () => {
    expect(() => new Meaning(Buffer.from('not a table of meanings'), null)).toThrow(/make it anew/);
  });
});
