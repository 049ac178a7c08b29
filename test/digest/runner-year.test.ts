import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../support/bot.ts';
import { simulate } from '../support/year.ts';

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);

// The year as a whole, with 200 subscriptions: `npx tsx bench/digests.ts year`.
describe('sixty subscriptions in twenty zones', () => {
  it.each([
    ['clocks go forward in the north', day(3, 27), day(3, 31)],
    ['clocks go back in the south, and forward in Cairo', day(4, 4), day(4, 6)],
    ['clocks go back in the north', day(10, 24), day(10, 27)],
  ])('are each delivered at their hour, once, where %s', { timeout: 900_000 }, async (_, fromMs, toMs) => {
    const { store, remove } = await temporaryStore();
    try {
      const result = await simulate(store, { subscriptions: 60, fromMs, toMs, seed: 7 });
      expect(result.wrong).toEqual([]);
      expect(result.slots).toBeGreaterThan(40);
    } finally {
      await remove();
    }
  });
});
