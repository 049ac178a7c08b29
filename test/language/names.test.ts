import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/language/names.ts';

const kinds = (text: string) => readNames(text).map(({ kind, text: name }) => `${kind}: ${name}`);

describe('names in a sentence', () => {
  it('tells persons, places and organisations apart where something tells', () => {
    expect(kinds('Yesterday Minister Ana Duarte met Tomas Ilves of Brackwater University in Peru.')).toEqual([
      'person: Ana Duarte',
      'person: Tomas Ilves',
      'organisation: Brackwater University',
      'place: Peru',
    ]);
  });

  it('drops titles with their office and keeps the name', () => {
    expect(kinds('Secretary of Transport John Ames spoke.')).toEqual(['person: John Ames']);
  });

  it('cuts at a possessive', () => {
    expect(kinds('They praised Peru’s Chancay port.')).toEqual(['place: Peru', 'thing: Chancay']);
  });

  it('leaves out months, weekdays and words that open a sentence', () => {
    expect(kinds('However, the mine closed on Monday in May 2025.')).toEqual([]);
  });

  it('marks a single word that may owe its capital to the sentence', () => {
    expect(readNames('Mining pays.')[0]).toMatchObject({ isDoubtful: true });
    expect(readNames('They say Moss is deep.')[0]).toMatchObject({ isDoubtful: false });
  });

  it('gives spans that are the names', () => {
    const text = 'In 1215 Temüjin of the Kiyad fought; J. R. Olm wrote of it for the Free Voice.';
    for (const { span, text: name } of readNames(text)) expect(text.slice(span.start, span.end)).toBe(name);
  });
});
