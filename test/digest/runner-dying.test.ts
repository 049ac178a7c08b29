import { beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryResult, notThere, type Platform } from '../../src/chat/platform.ts';
import { graceMs, leaseMs } from '../../src/digest/promise.ts';
import { createDigestRunner } from '../../src/digest/runner.ts';
import type { Timer } from '../../src/digest/timer.ts';
import { claimSlot } from '../../src/store/slot-claims.ts';
import {
  deleteSubscription,
  pauseSubscription,
  saveSubscription,
  subscriptionById,
} from '../../src/store/subscriptions.ts';
import {
  at,
  daily,
  dayMs,
  delivered,
  dueMs,
  failed,
  freshRunner,
  hourMs,
  platform,
  round,
  setup,
  slots,
  subscribe,
} from '../support/runner.ts';

freshRunner();

describe('a process that dies', () => {
  it('after the claim leaves a slot that is delivered once its lease is over, as a first attempt', async () => {
    await subscribe();
    await claimSlot(at.store, { subscriptionId: 's', dueAtMs: dueMs, leaseUntilMs: dueMs + leaseMs });
    await round();
    expect(at.sent).toEqual([]);
    at.nowMs = dueMs + leaseMs;
    await round();
    expect(at.sent).toMatchObject([{ key: `s.${dueMs}`, triedSinceMs: null, isLook: false }]);
  });

  it('while sending leaves a slot that is taken up as a repeat', async () => {
    await subscribe();
    const dying = new Promise<DeliveryResult>(() => {});
    at.results = [dying];
    void round();
    await expect.poll(() => at.sent.length).toBe(1);
    at.nowMs = dueMs + leaseMs;
    await round();
    expect(at.sent).toMatchObject([{ triedSinceMs: null }, { triedSinceMs: dueMs }]);
    expect(await slots()).toEqual([[dueMs, 'delivered', '2 stories']]);
  });

  describe('for longer than the grace window', () => {
    beforeEach(async () => {
      await subscribe();
      at.results = [new Promise<DeliveryResult>(() => {})];
      void round();
      await expect.poll(() => at.sent.length).toBe(1);
      at.nowMs = dueMs + graceMs('daily') + 1;
    });
    const look = { key: `s.${dueMs}`, triedSinceMs: dueMs, isLook: true };

    it('leaves a slot that is delivered where the platform finds it', async () => {
      at.results = [delivered];
      await round();
      expect(at.sent[1]).toMatchObject(look);
      expect(await slots()).toEqual([[dueMs, 'late', '2 stories']]);
    });

    it('leaves a missed slot where it is not there, and it is not sent any more', async () => {
      at.results = [notThere];
      await round();
      expect(at.sent[1]).toMatchObject(look);
      expect(await slots()).toEqual([[dueMs, 'missed', expect.stringContaining('came back too late')]]);
      expect((await subscriptionById(at.store, 's'))?.rejections).toBe(0);
    });

    it('looks again where the platform does not answer, and says so in the end', async () => {
      at.results = Array.from({ length: 200 }, () => failed);
      for (let n = 0; n < 400 && (await slots())[0]?.[1] !== 'missed'; n++) {
        await round();
        at.nowMs += 60_000;
      }
      expect(at.sent.slice(1).every(({ isLook }) => isLook)).toBe(true);
      expect(await slots()).toEqual([
        [dueMs, 'missed', expect.stringContaining('whether it arrived could not be seen')],
      ]);
    });
  });
});

describe('a delivery that takes long', () => {
  it('keeps its slot: nobody else sends it meanwhile', async () => {
    await subscribe();
    const ticks: (() => void)[] = [];
    const timer: Timer = (_ms, run) => {
      ticks.push(run);
      return () => {};
    };
    let arrive = (_: DeliveryResult) => {};
    at.results = [new Promise<DeliveryResult>((resolve) => (arrive = resolve))];
    const slow = round({ timer });
    await expect.poll(() => ticks.length).toBe(1);
    for (let n = 1; n <= 6; n++) {
      at.nowMs = dueMs + (n * leaseMs) / 3;
      ticks[n - 1]?.();
      await expect.poll(() => ticks.length).toBe(n + 1);
    }
    expect(await round()).toEqual([]);
    arrive(delivered);
    expect(await slow).toMatchObject([{ state: 'delivered' }]);
    expect(at.sent).toHaveLength(1);
  });
});

describe('what people do meanwhile', () => {
  it('a pause before a retry ends the slot', async () => {
    await subscribe();
    at.results = [failed];
    await round();
    await pauseSubscription(at.store, 's', 'paused by a person');
    at.results = [notThere];
    at.nowMs += hourMs;
    await round();
    expect(await slots()).toEqual([[dueMs, 'missed', expect.stringContaining('paused by a person')]]);
    expect(at.sent.map(({ isLook }) => isLook)).toEqual([false, true]);
  });

  it('an ended subscription is not delivered any more', async () => {
    await subscribe();
    at.results = [failed];
    await round();
    await deleteSubscription(at.store, 's');
    at.nowMs += hourMs;
    expect(await round()).toEqual([]);
    expect(at.sent).toHaveLength(1);
  });
});

describe('the loop', () => {
  it('runs rounds until it is stopped, waking when something is due', async () => {
    await subscribe();
    at.nowMs = dueMs - 3000;
    const waits: number[] = [];
    let wake = () => {};
    const timer: Timer = (ms, run) => {
      waits.push(ms);
      wake = run;
      return () => {};
    };
    const runner = createDigestRunner(setup({ timer }));
    runner.start();
    await expect.poll(() => waits).toContain(3000);
    at.nowMs = dueMs;
    wake();
    await expect.poll(() => at.sent.length).toBe(1);
    await runner.stop();
    const before = waits.length;
    wake();
    at.nowMs = dueMs + dayMs;
    await runner.stop();
    expect(at.sent).toHaveLength(1);
    expect(waits.length - before).toBeLessThanOrEqual(1);
  });

  it('outlives a round that fails', async () => {
    const waits: number[] = [];
    const timer: Timer = (ms) => {
      waits.push(ms);
      return () => {};
    };
    const noteArrivals = () => Promise.reject(new Error('the database is away'));
    const runner = createDigestRunner(setup({ timer, noteArrivals }));
    runner.start();
    await expect.poll(() => waits.length).toBeGreaterThanOrEqual(2);
    await runner.stop();
  });

  it('does not let one platform wait for another', async () => {
    await subscribe();
    const stuck: Platform = { ...platform, name: 'slack', deliver: () => new Promise(() => {}) };
    await saveSubscription(
      at.store,
      {
        id: 'other',
        channel: { platform: 'slack', installation: 'T', channel: 'C' },
        schedule: daily,
        topic: null,
        whenEmpty: 'line',
        subscriber: 'ana',
        isDirect: false,
        nextDueMs: dueMs,
      },
      0,
    );
    void round({ platforms: [stuck, platform] });
    await expect.poll(() => at.sent.length).toBe(1);
  });
});
