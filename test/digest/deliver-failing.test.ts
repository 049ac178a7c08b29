import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../support/bot.ts';
import { failing } from '../support/failing.ts';

describe('a platform that fails half of the calls', () => {
  it('still gets every digest once, or the slot says why not', { timeout: 900_000 }, async () => {
    const { store, remove } = await temporaryStore();
    try {
      const result = await failing(store, 30, 3, 11);
      expect(result.wrong).toEqual([]);
      expect(result.slots).toBe(90);
      expect(result.delivered + result.missed).toBe(90);
      expect(result.delivered).toBeGreaterThan(80);
      expect(result.requests).toBeGreaterThan(150);
    } finally {
      await remove();
    }
  });
});
