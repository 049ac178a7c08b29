import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelShare, createFairUse } from '../../src/bot/fair-use.ts';
import type { Interaction } from '../../src/chat/interaction.ts';
import { pressed, somebody, somewhere, typed } from '../support/context.ts';

const by = (id: string, channel = 'c'): Interaction =>
  typed('ask', {}, { person: { ...somebody, id }, place: { ...somewhere, channel } });

describe('fair use', () => {
  it('lets a minute’s worth pass at once, then says how long to wait', () => {
    let now = 0;
    const waitSeconds = createFairUse(5, () => now);
    for (let n = 0; n < 5; n += 1) expect(waitSeconds(by('ana'))).toBeNull();
    expect(waitSeconds(by('ana'))).toBe(12);
    now += 11_999;
    expect(waitSeconds(by('ana'))).toBe(1);
    now += 1;
    expect(waitSeconds(by('ana'))).toBeNull();
    expect(waitSeconds(by('ana'))).toBe(12);
  });

  it('counts each person, and each installation, for itself', () => {
    const waitSeconds = createFairUse(1, () => 0);
    expect(waitSeconds(by('ana'))).toBeNull();
    expect(waitSeconds(by('ben'))).toBeNull();
    expect(waitSeconds(by('ana'))).not.toBeNull();
    const elsewhere = typed(
      'ask',
      {},
      { place: { ...somewhere, installation: 'other' }, person: { ...somebody, id: 'ana' } },
    );
    expect(waitSeconds(elsewhere)).toBeNull();
  });

  it('limits a channel however many ask in it', () => {
    const waitSeconds = createFairUse(2, () => 0);
    for (let n = 0; n < 2 * channelShare; n += 1) expect(waitSeconds(by(`p${n}`))).toBeNull();
    expect(waitSeconds(by('late'))).toBe(3);
    expect(waitSeconds(by('late', 'other'))).toBeNull();
  });

  it('counts buttons apart from questions', () => {
    const waitSeconds = createFairUse(5, () => 0);
    for (let n = 0; n < 5; n += 1) expect(waitSeconds(pressed('ask.check', 'x'))).toBeNull();
    expect(waitSeconds(pressed('feedback.good', 'x'))).toBe(12);
    expect(waitSeconds(typed('ask', { question: 'why?' }))).toBeNull();
  });

  it('never lets more pass than a minute’s worth and what has refilled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.array(fc.integer({ min: -500, max: 20_000 })),
        (perMinute, waits) => {
          let now = 0;
          let latest = 0;
          const waitSeconds = createFairUse(perMinute, () => now);
          let passed = 0;
          for (const wait of waits) {
            now += wait;
            latest = Math.max(latest, now);
            if (waitSeconds(by('ana')) === null) passed += 1;
          }
          // A clock that is set back and forth again refills twice; it never refills without bound.
          const back = waits.reduce((sum, wait) => sum + Math.max(0, -wait), 0);
          expect(passed).toBeLessThanOrEqual(perMinute + ((latest + back) * perMinute) / 60_000 + 1);
        },
      ),
    );
  });
});
