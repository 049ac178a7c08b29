import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Antecedent } from '../../src/talk/antecedents.ts';
import { withAntecedents } from '../../src/talk/references.ts';

const dyke: Antecedent = {
  text: 'the dyke',
  head: 'dyke',
  isName: false,
  isPlural: false,
  kind: 'common',
  preposition: null,
  gender: null,
  weight: 2,
};

afterEach(() => vi.restoreAllMocks());

describe('what is put for references', () => {
  it('is what was spoken of', () => {
    expect(withAntecedents('Who built it?', [dyke]).map(({ text }) => text)).toEqual(['Who built the dyke?']);
  });

  it('is found with the line read once, however many references it has: a long line of them held the bot for two seconds', () => {
    // Words without spaces are the dearest to read, and nothing else here needs the segmenter.
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const readFor = (references: number): number => {
      segment.mockClear();
      withAntecedents(`中文 ${'he and she '.repeat(references)}`, [dyke]);
      return segment.mock.calls.length;
    };
    expect(readFor(2)).toBeGreaterThan(0);
    expect(readFor(40)).toBe(readFor(2));
  });
});
