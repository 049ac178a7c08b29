import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBands } from '../../../src/import/facts/bands.ts';

const keysOf = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 });

it('finds the texts that share a key in its place, as looking at each would', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ keys: keysOf, isRemoved: fc.boolean() })), keysOf, (texts, wanted) => {
      const bands = createBands(4);
      for (const [number, { keys }] of texts.entries()) bands.add(number, Int32Array.from(keys));
      for (const [number, { keys, isRemoved }] of texts.entries())
        if (isRemoved) bands.remove(number, Int32Array.from(keys));
      const isShared = (keys: readonly number[]) => keys.some((key, n) => key === wanted[n]);
      const expected = texts.flatMap(({ keys, isRemoved }, number) => (!isRemoved && isShared(keys) ? [number] : []));
      expect([...bands.sharing(Int32Array.from(wanted))].sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

it('keeps what it has while it grows, and what was removed stays out', () => {
  const bands = createBands(2);
  for (let text = 0; text < 5_000; text++) {
    bands.add(text, Int32Array.of(text, text % 7));
    if (text % 2 === 1) bands.remove(text, Int32Array.of(text, text % 7));
  }
  expect([...bands.sharing(Int32Array.of(4_000, -1))]).toEqual([4_000]);
  expect([...bands.sharing(Int32Array.of(4_001, -1))]).toEqual([]);
  expect(bands.sharing(Int32Array.of(-1, 3)).size).toBe(357);
});
