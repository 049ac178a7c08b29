import { describe, expect, it } from 'vitest';
import { nounPhraseIn, personsTogether, toldIn } from '../../src/talk/told.ts';

const told = (line: string) => [...toldIn(line, new Set(), new Map())].map(({ text }) => text);

describe('what a sentence tells of', () => {
  it.each([
    ['Trade between Almara and Brenn surged to $450 million in 2022.', 'trade between Almara and Brenn'],
    ['Sheep farmers on the island are counting their losses.', 'the sheep farmers on the island'],
    ['The new aid package worth $3 million was approved.', 'the new aid package'],
    ['President Maria Lopez faces mounting pressure.', 'Maria Lopez'],
  ])('%s', (line, subject) => {
    expect(told(line)[0]).toBe(subject);
  });
});

describe('a noun phrase', () => {
  it.each([
    ['the unexplained illness', 'the unexplained illness'],
    ['illegal gold such', 'illegal gold'],
    ['that pact', 'the pact'],
    ['Heron-2', 'Heron-2'],
    ['that died', null],
    ['think border walls', null],
    ['the two weeks', null],
  ])('%s', (text, phrase) => {
    expect(nounPhraseIn(text)).toBe(phrase);
  });
});

describe('persons together', () => {
  const kinds = new Map([
    ['maria lopez', 'person' as const],
    ['lopez', 'person' as const],
    ['john smith', 'person' as const],
  ]);

  it('are called in one', () => {
    expect(personsTogether(['When did Lopez meet John Smith?'], kinds)?.text).toBe('Lopez and John Smith');
  });

  it('are none where one is named twice', () => {
    expect(personsTogether(['When did Lopez resign?', 'Maria Lopez'], kinds)).toBeNull();
  });
});
