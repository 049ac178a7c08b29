import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Encoder, englishEncoder } from '../../../src/language/encoder/encoder.ts';
import { directionOf } from '../../../src/language/encoder/known-directions.ts';
import { Pieces } from '../../../src/language/encoder/pieces.ts';
import { Products } from '../../../src/language/encoder/products.ts';
import { Tables } from '../../../src/language/encoder/tables.ts';
import { cosine, englishMeaning, wordForWord, wordsAlone } from '../../../src/language/meaning.ts';
import { inLanguage } from '../../../src/language/packs/languages.ts';

const file = new URL('../../../src/language/encoder/data/encoder.bin', import.meta.url);
const tables = new Tables(readFileSync(file));
const encode = (text: string): Int8Array => englishEncoder().encode(text) ?? new Int8Array(512);
const between = (one: string, other: string): number => cosine(encode(one), encode(other));

describe('the encoder of whole sentences', () => {
  it.each([
    ['how old is the mayor', 'what age is she', 'how long is the river'],
    ['the doctors walked out over their pay', 'medical staff demanded higher wages', 'a cat slept on the roof'],
    ['how come the bridge fell down', 'why the crossing collapsed', 'the bridge is a card game'],
  ])('has "%s" closer to "%s" than to "%s"', (text, like, unlike) => {
    expect(between(text, like)).toBeGreaterThan(between(text, unlike));
  });

  it('hears neither capitals nor the mark at the end', () => {
    expect(encode('WHO LEADS THE COUNCIL?')).toEqual(encode('who leads the council'));
  });

  it('gives directions of one length, and none to what has no words', () => {
    const squares = encode('The river rose in the night.').reduce((sum, value) => sum + value * value, 0);
    expect(Math.sqrt(squares)).toBeCloseTo(127, -1);
    expect(englishEncoder().encode(' … !')).toBeNull();
    expect(directionOf('…')).toBeNull();
  });

  it('reads no more of a text without end than of a long sentence', () => {
    const words = 'the river rose and the town was flooded ';
    expect(encode(words.repeat(2_000))).toEqual(encode(words.repeat(20)));
    expect(encode('x'.repeat(100_000))).toHaveLength(512);
  });

  it('is part of what sentences mean, in English alone', () => {
    expect(englishMeaning().ofWhole('The river rose.')).toEqual(encode('The river rose.'));
    expect(wordsAlone().ofWhole('The river rose.')).toBeNull();
    expect(wordForWord(() => englishMeaning().ofWhole('The river rose.'))).toBeNull();
    expect(inLanguage('es', () => englishMeaning().ofWhole('El río creció.'))).toBeNull();
  });

  it('refuses a file that is none', () => {
    expect(() => new Encoder(Buffer.from('nothing of the kind'))).toThrow(/make them anew/);
  });
});

describe('pieces of words', () => {
  const list = tables.lines('list');
  const read = (text: string) => new Pieces(tables).read(text, 8).map((number) => list[number]);

  it('keeps common words whole and cuts rare ones', () => {
    expect(read('the government')).toEqual(['▁the', '▁government']);
    expect(read('astudillo').join('')).toBe('▁astudillo');
    expect(read('astudillo').length).toBeGreaterThan(1);
  });

  it('takes what it has no piece of as one unknown', () => {
    expect(read('漢字漢字')).toEqual(expect.arrayContaining(['']));
  });
});

describe('products', () => {
  it('are those that sums of doubles make, within the rounding of a row', () => {
    const products = new Products(tables, ['widen'], 8);
    const columns = tables.rounded('widen');
    const [scale, bias] = [tables.numbers('widen.scale'), tables.numbers('widen.bias')];
    const inward = columns.length / bias.length;
    const rows = Float64Array.from({ length: 5 * inward }, (_, i) => Math.sin(i));
    const out = products.of('widen', rows, 5);
    for (const [row, column] of [
      [0, 0],
      [3, 17],
      [4, 511],
    ] as const) {
      let sum = bias[column] ?? 0;
      for (let k = 0; k < inward; k++)
        sum += (rows[row * inward + k] ?? 0) * (columns[column * inward + k] ?? 0) * (scale[column] ?? 0);
      expect(out[row * bias.length + column]).toBeCloseTo(sum, 1);
    }
  });
});
