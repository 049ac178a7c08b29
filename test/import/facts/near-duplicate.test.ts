import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNearDuplicates, fingerprint } from '../../../src/import/facts/near-duplicate.ts';
import { resemblance } from '../../../src/language/shingles.ts';

/** Text of a fixed vocabulary; another seed gives another text. */
function text(seed: number, words = 300): string {
  let state = seed * 7919 + 1;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `word${(state >>> 8) % 900}`;
  };
  return Array.from({ length: words }, next).join(' ');
}

/** The collection with the texts that it looks up. */
function collection() {
  const texts = new Map<string, string>();
  const known = createNearDuplicates();
  return {
    set(id: string, content: string) {
      texts.set(id, content);
      known.set(id, fingerprint(content));
    },
    delete: known.delete,
    find: (content: string) => known.find(fingerprint(content), (id) => texts.get(id) ?? null),
  };
}

describe('the same article again', () => {
  const known = collection();
  for (let n = 0; n < 200; n++) known.set(`a${n}`, text(n));

  test.each([
    ['as it is', text(7)],
    ['with other capitals, marks and spacing', `  ${text(7).toUpperCase().replaceAll(' ', ',  ')}. `],
    [
      'with a word changed in thirty',
      text(7)
        .split(' ')
        .map((word, n) => (n % 30 === 0 ? 'other' : word))
        .join(' '),
    ],
    ['cut at the end', text(7).split(' ').slice(0, 180).join(' ')],
    [
      'with a frame around it',
      `Our partners report that the following was published. ${text(7)} Read more of this on our site tomorrow.`,
    ],
  ])('%s', (_how, again) => expect(known.find(again)).toBe('a7'));

  test('another text is none of them', () => expect(known.find(text(5000))).toBeNull());

  test('a text that quotes a paragraph is another text', () => {
    const quoting = `${text(9000, 250)} ${text(7).split(' ').slice(0, 60).join(' ')}`;
    expect(known.find(quoting)).toBeNull();
  });

  test('what was taken out is not found, and what was replaced is found as it is now', () => {
    const changing = collection();
    changing.set('x', text(1));
    changing.set('x', text(2));
    expect([changing.find(text(1)), changing.find(text(2))]).toEqual([null, 'x']);
    changing.delete('x');
    expect(changing.find(text(2))).toBeNull();
  });
});

test('very short texts are the same only when they are the same', () => {
  const known = collection();
  known.set('a', 'The harbour is closed until Monday.');
  expect(known.find('The harbour is closed until Monday')).toBe('a');
  expect(known.find('The harbour is closed until Tuesday.')).toBeNull();
});

test('scripts that do not part words are compared, too', () => {
  const one = '港の新しい図書館は三年の工事を経て火曜日に開館した。図書館には九万冊の本がある。';
  expect(resemblance(one, one.replace('火曜日', '水曜日')).jaccard).toBeGreaterThan(0.6);
  expect(resemblance(one, '市議会は秋に三番目の橋について決定する予定である。').jaccard).toBe(0);
});

test('a text resembles itself wholly, another one as much as that one resembles it, and never more than wholly', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), fc.string({ maxLength: 300 }), (one, other) => {
      const forth = resemblance(one, other);
      expect(forth).toEqual(resemblance(other, one));
      expect(forth.jaccard).toBeLessThanOrEqual(forth.containment);
      expect(forth.containment).toBeLessThanOrEqual(1);
      if (/[a-z]/i.test(one)) expect(resemblance(one, one)).toEqual({ jaccard: 1, containment: 1 });
    }),
    { numRuns: 100 },
  );
});
