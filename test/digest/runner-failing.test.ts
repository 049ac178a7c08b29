import { describe, expect, it } from 'vitest';
import { type DeliveryResult, notThere } from '../../src/chat/platform.ts';
import { reply } from '../../src/chat/reply.ts';
import { graceMs, pauseMs, rejectionsToPause } from '../../src/digest/promise.ts';
import { recordArrivals } from '../../src/store/arrivals.ts';
import { subscriptionById } from '../../src/store/subscriptions.ts';
import {
  at,
  dayMs,
  delivered,
  dueMs,
  failed,
  freshRunner,
  hourMs,
  rejected,
  round,
  slots,
  subscribe,
} from '../support/runner.ts';

freshRunner();

describe('a platform that fails', () => {
  it('is tried again after a pause, as a repeat that covers the same', async () => {
    await subscribe();
    at.results = [failed];
    expect(await round()).toMatchObject([{ state: 'claimed', outcome: 'the platform answered 500' }]);
    await recordArrivals(at.store, [{ articleId: 'later', contentHash: '1' }], at.nowMs);
    at.nowMs += pauseMs(1, null) - 1;
    expect(await round()).toEqual([]);
    at.nowMs += 1;
    await round();
    expect(at.sent.map(({ triedSinceMs }) => triedSinceMs)).toEqual([null, dueMs]);
    expect(at.covered).toEqual([0, 0]);
    expect(await slots()).toEqual([[dueMs, 'delivered', '2 stories']]);
  });

  it('is given the time that it asks for', async () => {
    await subscribe();
    at.results = [{ ...failed, retryAfterMs: 20 * 60_000 } as DeliveryResult];
    await round();
    at.nowMs += 20 * 60_000 - 1;
    expect(await round()).toEqual([]);
    at.nowMs += 1;
    expect(await round()).toMatchObject([{ state: 'late' }]);
  });

  it('again and again ends in a missed slot with its reason', async () => {
    await subscribe();
    at.results = Array.from({ length: 200 }, () => failed);
    const graceEndMs = dueMs + graceMs('daily');
    while (at.nowMs <= graceEndMs) {
      await round();
      at.nowMs += 60_000;
    }
    expect(at.sent.filter(({ isLook }) => !isLook).length).toBeGreaterThan(10);
    at.results = [notThere];
    at.nowMs += hourMs;
    await round();
    expect(at.sent.at(-1)?.isLook).toBe(true);
    expect(await slots()).toEqual([[dueMs, 'missed', 'the platform answered 500']]);
    expect((await subscriptionById(at.store, 's'))?.rejections).toBe(0);
  });

  it('by throwing, against its contract, is tried again like any other', async () => {
    await subscribe();
    at.results = [new Error('a defect')];
    expect(await round()).toMatchObject([{ state: 'claimed', outcome: 'a defect' }]);
  });

  it('doubles its pauses up to a quarter of an hour', () => {
    expect([1, 2, 3, 9, 50].map((attempt) => pauseMs(attempt, null) / 1000)).toEqual([30, 60, 120, 900, 900]);
  });
});

describe('a platform that refuses', () => {
  it('makes the slot missed with the reason, and the subscriber hears of it once', async () => {
    await subscribe();
    at.results = [rejected, delivered];
    await round();
    expect(await slots()).toEqual([[dueMs, 'missed', 'the bot may not post in this channel']]);
    expect(at.sent[1]).toEqual({
      target: { installation: 'g', channel: null, person: 'ana' },
      key: `s.${dueMs}.refused`,
      triedSinceMs: null,
      isLook: false,
    });
    at.results = [rejected];
    at.nowMs += dayMs;
    await round();
    expect(at.sent).toHaveLength(3);
  });

  it('blames no channel for what the bot is refused everywhere', async () => {
    await subscribe();
    for (let n = 0; n <= rejectionsToPause; n += 1) {
      at.results = [{ kind: 'rejected', reason: 'the token is refused', blames: 'bot' }];
      await round();
      at.nowMs += dayMs;
    }
    expect(at.sent.filter(({ target }) => target.person === 'ana')).toEqual([]);
    expect(await subscriptionById(at.store, 's')).toMatchObject({ rejections: 0, pausedReason: null });
    expect((await slots()).at(-1)).toEqual([dueMs, 'missed', 'the token is refused']);
  });

  it('pauses the subscription after several in a row, and tells the subscriber', async () => {
    await subscribe();
    for (let n = 0; n < rejectionsToPause; n++) {
      at.results = [rejected];
      await round();
      at.nowMs += dayMs;
    }
    const paused = await subscriptionById(at.store, 's');
    expect(paused).toMatchObject({ nextDueMs: null, rejections: rejectionsToPause });
    expect(paused?.pausedReason).toContain('could not be delivered');
    expect(at.sent.filter(({ target }) => target.person === 'ana')).toHaveLength(2);
  });
});

describe('a digest that cannot be put together', () => {
  it('waits for another try, and nothing is sent', async () => {
    await subscribe();
    at.prepared = new Error('a defect');
    expect(await round()).toMatchObject([{ state: 'claimed', outcome: 'it could not be put together' }]);
    expect(at.sent).toEqual([]);
    at.prepared = { message: reply([]), isEmpty: false, carried: [], summary: 'x' };
    at.nowMs += pauseMs(1, null);
    await round();
    expect(at.sent).toMatchObject([{ triedSinceMs: null }]);
  });
});
