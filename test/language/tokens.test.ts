import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf, tokenise } from '../../src/language/tokens.ts';

const alike: readonly (readonly string[])[] = [
  ['Darién Gap', 'Darien Gap', 'DARIÉN GAP', 'Dari\u0301en gap'.replace('i\u0301e', 'ie\u0301')],
  [
    'in the U.S. today',
    'in the US today',
    'in the United States today',
    'in the USA today',
    'in the United States of America today',
  ],
  ['$48bn', '$48 billion', '$48,000,000,000', '$48 bn'],
  ['28 percent', '28%', '28 per cent'],
  ['14.3 million people', '14,300,000 people', '14.3m people'.replace('14.3m', '14.3 mn')],
  ['fifty thousand minors', '50,000 minors', '50k minors'],
  ['two ships', '2 ships'],
  ['defence organisation', 'defense organization'],
  ['labour programmes', 'labor programs'],
  ['the minister’s plan', "the minister's plan", 'the ministers plan'],
  ['China–Latin America trade', 'China-Latin America trade'],
  ['he began', 'he begins', 'he has begun'],
  ['children', 'child', 'kids'],
  ['Straße', 'Strasse'],
  ['zero\u200bwidth soft\u00adhyphen', 'zerowidth softhyphen'],
];

describe('termsOf', () => {
  it.each(alike.map((texts) => [texts[0], texts] as const))('makes one of %s and its other dresses', (_, texts) => {
    for (const text of texts) expect(termsOf(text)).toEqual(termsOf(texts[0] ?? ''));
  });

  it('keeps US the country from us the pronoun, also where all is shouted', () => {
    expect(termsOf('They told us')).not.toContain('usa');
    expect(termsOf('The US told them')).toContain('usa');
    expect(termsOf('PLEASE FOLLOW US NOW')).not.toContain('usa');
    expect(termsOf('US')).toContain('usa');
    expect(termsOf('WHO reported it')).toContain('WHO');
    expect(termsOf('who reported it')).not.toContain('WHO');
  });

  it('knows the Pentagon by its other names', () => {
    const [pentagon = ''] = termsOf('Pentagon');
    for (const text of ['Department of Defense', 'the Defense Department', 'DoD', 'Department of Defence'])
      expect(termsOf(text)).toContain(pentagon);
  });

  it('takes a lone m for millions only behind a currency sign', () => {
    expect(termsOf('$65m')).toContain('65000000');
    expect(termsOf('65 m of rope')).toContain('65');
  });

  it('keeps May the month from may the verb', () => {
    expect(termsOf('in May 2025')).toEqual(['mai', '2025']);
    expect(termsOf('it may rain')).toEqual(['rain']);
  });

  it('cuts languages without spaces into words', () => {
    expect(termsOf('港口很大').length).toBeGreaterThan(1);
  });

  it('drops stop words with and without apostrophes', () => {
    expect(termsOf("what's whats don't dont the of")).toEqual([]);
  });
});

describe('tokenise', () => {
  it('gives spans in order that hold letters, digits or signs, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let start = 0;
        for (const token of tokenise(text)) {
          expect(token.span.start).toBeGreaterThanOrEqual(start);
          expect(token.span.end).toBeGreaterThan(token.span.start);
          expect(token.span.end).toBeLessThanOrEqual(text.length);
          expect(token.term).not.toBe('');
          start = token.span.start;
        }
      }),
    );
  });

  it('gives the same for the same text, however much was read before', () => {
    const text = 'Dr. Silva paid $68.8 billion to the U.S.-Peru fund in May 2025.';
    const before = tokenise(text);
    for (let i = 0; i < 70_000; i += 100) tokenise(Array.from({ length: 100 }, (_, k) => `w${i + k}`).join(' '));
    expect(tokenise(text)).toEqual(before);
  });

  it('reads a long run of a script without blanks as it reads its words', () => {
    const sentence = '港口的费用是五十亿美元';
    const expected = termsOf(sentence);
    const found = termsOf(sentence.repeat(20_000));
    expect(expected.length).toBeGreaterThan(3);
    expect(found.slice(0, expected.length)).toEqual(expected);
    expect(found.length).toBe(20_000 * expected.length);
  });
});
