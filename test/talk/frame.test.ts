import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/language/tokens.ts';
import { claimIn } from '../../src/talk/claim.ts';
import { wordsOfLine } from '../../src/talk/features.ts';
import { framingOf } from '../../src/talk/frame.ts';
import { kindTable } from '../../src/talk/kind-table.ts';
import type { LineKind } from '../../src/talk/kinds.ts';

/** The telling words of a line that say of what something is wanted. */
const subjectOf = (line: string, kind: LineKind) =>
  wordsOfLine(line).filter((word) => termsOf(word).length > 0 && !framingOf(line, kind, null).has(word));

describe('the words that only say what is wanted', () => {
  it.each([
    ['give me a short summary of the harbour strike', 'overview', ['harbour', 'strike']],
    ['timeline of the lighthouse', 'timeline', ['lighthouse']],
    ['who are the main people in the ferry story', 'people', ['ferry']],
    ['key figures on fishing', 'figures', ['fishing']],
    ['explain the whole pension thing to me like im five', 'overview', ['pension']],
    ['just the numbers please', 'figures', []],
    ['tldr', 'overview', []],
    ['give me numbers', 'figures', []],
    ['get me the figures on fishing', 'figures', ['fishing']],
  ] as const)('%s', (line, kind, subject) => {
    expect(subjectOf(line, kind)).toEqual(subject);
  });
});

describe('a claim to be checked', () => {
  const claimOf = (line: string) => claimIn(line, (word) => kindTable().isFraming(word));

  it.each([
    ['is it true that the bridge fell in 1987?', 'the bridge fell in 1987'],
    ['I heard that the mayor owns the mine, is that true?', 'the mayor owns the mine'],
    ['fact check: nobody died in the fire', 'nobody died in the fire'],
    ['Astudillo is the foreign minister, right?', 'Astudillo is the foreign minister'],
    ['is that true?', null],
    ['fact check this', null],
  ])('%s', (line, claim) => {
    expect(claimOf(line)).toBe(claim);
  });
});
