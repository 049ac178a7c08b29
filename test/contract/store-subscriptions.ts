import { beforeAll, describe, expect, it } from 'vitest';
import { advanceSubscription } from '../../src/store/slot-claims.ts';
import { finishSlot } from '../../src/store/slot-endings.ts';
import { recentSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import {
  channelSubscription,
  countSubscriptions,
  deleteSubscription,
  dueSubscriptions,
  earliestDueMs,
  pauseSubscription,
  resumeSubscription,
  saveSubscription,
  subscriptionById,
} from '../../src/store/subscriptions.ts';
import { claim, dayMs, newChannel, type OpenedStore, startMs, subscribe, wish } from './store-samples.ts';

/** What a store does with subscriptions. */
export function subscriptionContract(opened: () => OpenedStore): void {
  let store: Store;
  beforeAll(() => {
    ({ store } = opened());
  });

  describe('subscriptions', () => {
    it('come back as they were saved, one a channel', async () => {
      const channel = newChannel();
      const schedule = { every: 'weekly', weekday: 7, at: '07:30', timeZone: 'Australia/Lord_Howe' } as const;
      const saved = await saveSubscription(store, wish(channel, { schedule, topic: 'China', whenEmpty: 'nothing' }), 5);
      expect(saved).toEqual({
        id: `subscription-${channel.channel}`,
        channel,
        schedule,
        topic: 'China',
        whenEmpty: 'nothing',
        subscriber: 'ana',
        createdAtMs: 5,
        nextDueMs: startMs,
        pausedReason: null,
        coveredSeq: null,
        carried: [],
        rejections: 0,
        isDirect: false,
        language: 'en',
      });
      expect(await channelSubscription(store, channel)).toEqual(saved);
      expect(await subscriptionById(store, saved.id)).toEqual(saved);
    });

    it('tell a channel without an installation from the same channel with one', async () => {
      const channel = newChannel();
      const direct = { ...channel, installation: null };
      await saveSubscription(store, wish(direct, { id: 'direct' }), 5);
      expect(await channelSubscription(store, channel)).toBeNull();
      expect((await channelSubscription(store, direct))?.channel).toEqual(direct);
    });

    it('keep their id and memory when the hour changes, and start afresh with another topic', async () => {
      const first = await subscribe(store);
      const slot = await claim(store, first.id);
      await finishSlot(store, slot, { kind: 'delivered', outcome: 'x', coveredSeq: 7, carried: ['a'] }, startMs);
      const later = { every: 'daily', weekday: null, at: '18:00', timeZone: 'Asia/Kolkata' } as const;
      const moved = await saveSubscription(store, { ...wish(first.channel), id: 'other', schedule: later }, startMs);
      expect(moved).toMatchObject({ id: first.id, schedule: later, coveredSeq: 7, carried: ['a'] });
      const other = await saveSubscription(store, { ...wish(first.channel), topic: 'Mining' }, startMs);
      expect(other).toMatchObject({ id: first.id, topic: 'Mining', coveredSeq: null, carried: [] });
    });

    it('are due in order, on the platforms asked about, and not while paused', async () => {
      const late = await subscribe(store, { nextDueMs: startMs + 2 });
      const soon = await subscribe(store, { nextDueMs: startMs + 1 });
      const dueIds = async (nowMs: number) =>
        (await dueSubscriptions(store, ['discord'], nowMs)).map((each) => each.id).filter((id) => ids.includes(id));
      const ids = [late.id, soon.id];
      expect(await dueIds(startMs)).toEqual([]);
      expect(await dueIds(startMs + 2)).toEqual([soon.id, late.id]);
      expect(await dueSubscriptions(store, ['slack'], startMs + 2)).toEqual([]);
      await pauseSubscription(store, soon.id, 'paused by a person');
      expect(await dueIds(startMs + 2)).toEqual([late.id]);
      expect(await subscriptionById(store, soon.id)).toMatchObject({
        nextDueMs: null,
        pausedReason: 'paused by a person',
      });
      await resumeSubscription(store, soon.id, startMs + 9);
      expect(await subscriptionById(store, soon.id)).toMatchObject({ nextDueMs: startMs + 9, pausedReason: null });
      expect(await earliestDueMs(store, ['slack'])).toBeNull();
      expect(await earliestDueMs(store, ['discord'])).toBeLessThanOrEqual(startMs + 2);
    });

    it('are counted, and gone with their slots when ended', async () => {
      const before = await countSubscriptions(store);
      const ended = await subscribe(store);
      await pauseSubscription(store, ended.id, 'x');
      expect(await countSubscriptions(store)).toEqual({ all: before.all + 1, paused: before.paused + 1 });
      await claim(store, ended.id);
      await deleteSubscription(store, ended.id);
      expect(await subscriptionById(store, ended.id)).toBeNull();
      expect(await recentSlots(store, ended.id, 5)).toEqual([]);
    });

    it('move on only from where they were read', async () => {
      const subscription = await subscribe(store);
      await advanceSubscription(store, { id: subscription.id, nextDueMs: 1 }, 2);
      expect((await subscriptionById(store, subscription.id))?.nextDueMs).toBe(startMs);
      await advanceSubscription(store, subscription, startMs + dayMs);
      expect((await subscriptionById(store, subscription.id))?.nextDueMs).toBe(startMs + dayMs);
    });
  });
}
