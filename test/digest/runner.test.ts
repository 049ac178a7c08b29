import { describe, expect, it } from 'vitest';
import { reply } from '../../src/chat/reply.ts';
import { graceMs, lateAfterMs } from '../../src/digest/promise.ts';
import { recordArrivals } from '../../src/store/arrivals.ts';
import { deleteSubscription, subscriptionById } from '../../src/store/subscriptions.ts';
import { at, daily, dayMs, dueMs, freshRunner, hourMs, round, slots, subscribe } from '../support/runner.ts';

freshRunner();

describe('a slot on time', () => {
  it('is delivered once, to the channel, under its own key, and the next one is set', async () => {
    await subscribe();
    expect(await round()).toEqual([{ subscriptionId: 's', dueAtMs: dueMs, state: 'delivered', outcome: '2 stories' }]);
    expect(await round()).toEqual([]);
    const target = { installation: 'g', channel: 'c', person: null };
    expect(at.sent).toEqual([{ target, key: `s.${dueMs}`, triedSinceMs: null, isLook: false }]);
    expect((await subscriptionById(at.store, 's'))?.nextDueMs).toBe(dueMs + dayMs);
  });

  it('is not due a millisecond earlier', async () => {
    await subscribe();
    at.nowMs = dueMs - 1;
    expect(await round()).toEqual([]);
    expect(at.sent).toEqual([]);
  });

  it('covers what had arrived when it was put together, and remembers what did not fit', async () => {
    await subscribe();
    await recordArrivals(at.store, [{ articleId: 'a', contentHash: '1' }], at.nowMs);
    at.prepared = { message: reply([]), isEmpty: false, carried: ['a'], summary: 'x' };
    await round();
    expect(at.covered).toEqual([1]);
    expect(await subscriptionById(at.store, 's')).toMatchObject({ coveredSeq: 1, carried: ['a'] });
  });

  it('with nothing in it is sent as a line or recorded as empty, as the channel chose', async () => {
    at.prepared = { message: reply([]), isEmpty: true, carried: [], summary: 'nothing new' };
    await subscribe(daily, 'nothing');
    await round();
    expect(await slots()).toEqual([[dueMs, 'empty', 'nothing new']]);
    expect(at.sent).toEqual([]);
    await subscribe(daily, 'line');
    at.nowMs = dueMs + dayMs;
    await round();
    expect((await slots())[0]).toEqual([dueMs + dayMs, 'delivered', 'nothing new']);
    expect(at.sent).toHaveLength(1);
  });
});

describe('a bot that was away', () => {
  it('delivers late inside the grace window, and says late', async () => {
    await subscribe();
    at.nowMs = dueMs + lateAfterMs + 1;
    await round();
    expect(await slots()).toEqual([[dueMs, 'late', '2 stories']]);
  });

  it('is not late a few minutes after the hour', async () => {
    await subscribe();
    at.nowMs = dueMs + lateAfterMs;
    await round();
    expect((await slots())[0]?.[1]).toBe('delivered');
  });

  it('records every slot it came too late for, with the reason, and sends only the one that is still worth it', async () => {
    await subscribe();
    at.nowMs = dueMs + 3 * dayMs + hourMs;
    await round();
    expect(await slots()).toEqual([
      [dueMs + 3 * dayMs, 'late', '2 stories'],
      [dueMs + 2 * dayMs, 'missed', expect.stringContaining('not running')],
      [dueMs + dayMs, 'missed', expect.stringContaining('not running')],
      [dueMs, 'missed', expect.stringContaining('not running')],
    ]);
    expect(at.sent).toHaveLength(1);
    expect((await subscriptionById(at.store, 's'))?.nextDueMs).toBe(dueMs + 4 * dayMs);
  });

  it.each([
    ['daily', graceMs('daily')],
    ['weekly', graceMs('weekly')],
  ] as const)('has until the end of the grace window of a %s digest, and no longer', async (every, windowMs) => {
    await subscribe({ ...daily, every, weekday: every === 'weekly' ? 1 : null });
    at.nowMs = dueMs + windowMs + 1;
    await round();
    expect((await slots()).at(-1)?.[1]).toBe('missed');
    await deleteSubscription(at.store, 's');
    await subscribe({ ...daily, every, weekday: every === 'weekly' ? 1 : null });
    at.nowMs = dueMs + windowMs;
    await round();
    expect((await slots()).at(-1)?.[1]).toBe('late');
  });
});

describe('a clock that is wrong', () => {
  it('put forward and back again delivers nothing twice', async () => {
    await subscribe();
    at.nowMs = dueMs + 2 * dayMs;
    await round();
    at.nowMs = dueMs;
    await round();
    at.nowMs = dueMs + dayMs;
    await round();
    at.nowMs = dueMs + 2 * dayMs + hourMs;
    await round();
    // The day in between was missed before it came, and was due after all.
    expect((await slots()).map(([, state]) => state)).toEqual(['delivered', 'delivered', 'missed']);
    expect(new Set(at.sent.map(({ key }) => key)).size).toBe(2);
    expect(at.sent).toHaveLength(2);
    at.nowMs = dueMs + 3 * dayMs;
    await round();
    expect(at.sent).toHaveLength(3);
  });

  it.each([
    ['daily', 1],
    ['weekdays', 1],
    ['weekly', 7],
  ] as const)('a year ahead once does not mute a %s digest', async (every, days) => {
    await subscribe({ ...daily, every, weekday: every === 'weekly' ? 1 : null });
    await round();
    at.nowMs = dueMs + 364 * dayMs + hourMs;
    await round();
    const ahead = at.sent.length;
    at.nowMs = dueMs + hourMs;
    await round();
    expect(at.sent).toHaveLength(ahead);
    for (const week of [1, 2]) {
      at.nowMs = dueMs + week * days * dayMs;
      await round();
      expect(at.sent).toHaveLength(ahead + week);
      expect(at.sent.at(-1)?.key).toBe(`s.${at.nowMs}`);
      await round();
      expect(at.sent).toHaveLength(ahead + week);
    }
  });

  it('does not move a digest that is due in a week', async () => {
    await subscribe({ ...daily, every: 'weekly', weekday: 1 });
    at.nowMs = dueMs - 6 * dayMs;
    await round();
    at.nowMs = dueMs - 1;
    await round();
    expect(at.sent).toEqual([]);
    at.nowMs = dueMs;
    await round();
    expect(at.sent).toHaveLength(1);
  });

  it('put back an hour right after a delivery delivers nothing twice', async () => {
    await subscribe();
    await round();
    at.nowMs = dueMs - hourMs;
    await round();
    at.nowMs = dueMs + 1;
    await round();
    expect(at.sent).toHaveLength(1);
  });
});
