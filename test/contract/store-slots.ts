import { beforeAll, describe, expect, it } from 'vitest';
import {
  beginSending,
  claimSlot,
  claimSlotNow,
  postponeSlot,
  reclaimSlot,
  recordMissed,
  renewLease,
} from '../../src/store/slot-claims.ts';
import { finishSlot } from '../../src/store/slot-endings.ts';
import { countSlots, earliestLeaseMs, recentSlots, unfinishedSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import { subscriptionById } from '../../src/store/subscriptions.ts';
import { claim, dayMs, type OpenedStore, startMs, subscribe } from './store-samples.ts';

/** What the first digest of a channel covers. */
const covering = (coveredSeq: number) => ({ afterSeq: null, coveredSeq });

/** What a store does with slots: claims, leases, endings. */
export function slotContract(opened: () => OpenedStore): void {
  let store: Store;
  let again: () => Store;
  beforeAll(() => {
    ({ store, again } = opened());
  });

  describe('slots', () => {
    it('are claimed by one of many, over several handles', async () => {
      const { id } = await subscribe(store);
      const other = again();
      const instants = Array.from({ length: 20 }, (_, day) => startMs + day * dayMs);
      const claims = instants.flatMap((dueAtMs) =>
        [store, other, store].map((each) =>
          claimSlot(each, { subscriptionId: id, dueAtMs, leaseUntilMs: dueAtMs + 1000 }),
        ),
      );
      const won = (await Promise.all(claims)).filter((slot) => slot !== null);
      expect(won.map((slot) => slot.dueAtMs).sort((a, b) => a - b)).toEqual(instants);
      await other.close();
    });

    it('belong to the newest claim: an older one changes nothing', async () => {
      const { id } = await subscribe(store);
      const first = await claim(store, id);
      const second = await reclaimSlot(store, first, startMs + 5000);
      expect(second).toMatchObject({ attempt: 2, leaseUntilMs: startMs + 5000 });
      expect(await reclaimSlot(store, first, startMs + 6000)).toBeNull();
      expect(await renewLease(store, first, startMs + 9000)).toBeNull();
      expect(await beginSending(store, first, covering(3), startMs, startMs + 9000)).toBeNull();
      const ending = { kind: 'delivered', outcome: 'old', coveredSeq: 1, carried: [] } as const;
      expect(await finishSlot(store, first, ending, startMs)).toBe(false);
      expect((await subscriptionById(store, id))?.coveredSeq).toBeNull();
    });

    it('are not taken from a holder that renewed its lease', async () => {
      const { id } = await subscribe(store);
      const slot = await claim(store, id);
      await renewLease(store, slot, startMs + 60_000);
      expect(await reclaimSlot(store, slot, startMs + 99_000)).toBeNull();
    });

    it('fix what they cover and when sending began before the first try', async () => {
      const { id } = await subscribe(store);
      const slot = await claim(store, id);
      const sending = await beginSending(store, slot, covering(11), startMs + 1, startMs + 2000);
      expect(sending).toMatchObject({ coveredSeq: 11, sendingSinceMs: startMs + 1 });
      await postponeSlot(store, slot, startMs + 3000, 'the platform answered 500');
      const [waiting] = await unfinishedFor(id, startMs + 3000);
      expect(waiting).toMatchObject({ outcome: 'the platform answered 500', leaseUntilMs: startMs + 3000 });
      if (waiting === undefined) throw new Error('no slot is waiting');
      const taken = await reclaimSlot(store, waiting, startMs + 9000);
      if (taken === null) throw new Error('the slot was not to be had');
      const repeat = await beginSending(store, taken, covering(99), startMs + 3001, startMs + 9000);
      expect(repeat).toMatchObject({ coveredSeq: 11, sendingSinceMs: startMs + 1, attempt: 2 });
    });

    it('of one subscription are sent one after the other, and each after what the one before told', async () => {
      const { id } = await subscribe(store);
      const [early, late] = [await claim(store, id), await claim(store, id, startMs + 1)];
      const begun = await Promise.all(
        [early, late].map((slot) => beginSending(store, slot, covering(5), startMs + 2, startMs + 2000)),
      );
      expect(begun.filter((each) => each === 'busy')).toHaveLength(1);
      const [first] = begun.flatMap((each) => (each === 'busy' || each === null ? [] : [each]));
      if (!first) throw new Error('none could begin');
      const other = first.dueAtMs === early.dueAtMs ? late : early;
      const ending = { kind: 'delivered', outcome: 'x', coveredSeq: 5, carried: [] } as const;
      await finishSlot(store, first, ending, startMs + 3);
      expect(await beginSending(store, other, covering(6), startMs + 4, startMs + 2000)).toBe('busy');
      const next = { afterSeq: 5, coveredSeq: 6 };
      expect(await beginSending(store, other, next, startMs + 4, startMs + 2000)).toMatchObject({ coveredSeq: 6 });
    });

    it('that are wanted at once are made once while one is open', async () => {
      const { id } = await subscribe(store);
      const other = again();
      const made = await Promise.all([store, other, store].map((each, n) => claimSlotNow(each, id, startMs + n)));
      const [slot] = made.filter((each) => each !== null);
      expect(made.filter((each) => each !== null)).toHaveLength(1);
      if (!slot) throw new Error('none was made');
      await finishSlot(store, slot, { kind: 'missed', outcome: 'x', rejectionsToPause: null }, startMs + 9);
      expect(await claimSlotNow(store, id, startMs + 10)).not.toBeNull();
      await other.close();
    });

    it('are unfinished only once their lease is over, and on the platforms asked about', async () => {
      const { id } = await subscribe(store);
      await claim(store, id);
      expect(await unfinishedFor(id, startMs + 999)).toEqual([]);
      expect(await unfinishedFor(id, startMs + 1000)).toHaveLength(1);
      expect(await unfinishedSlots(store, ['slack'], startMs + 1000)).toEqual([]);
      expect(await earliestLeaseMs(store, ['slack'])).toBeNull();
      expect(await earliestLeaseMs(store, ['discord'])).toBeLessThanOrEqual(startMs + 1000);
    });

    it('end once, move the memory of the subscription on, and never back', async () => {
      const { id } = await subscribe(store);
      const [early, late] = [await claim(store, id), await claim(store, id, startMs + dayMs)];
      const counts = await countSlots(store);
      const ending = { kind: 'delivered', outcome: '2 stories', coveredSeq: 20, carried: ['b'] } as const;
      expect(await finishSlot(store, late, ending, startMs + dayMs)).toBe(true);
      expect(await finishSlot(store, late, ending, startMs + dayMs)).toBe(false);
      expect(await finishSlot(store, early, { ...ending, kind: 'late', coveredSeq: 10, carried: [] }, startMs)).toBe(
        true,
      );
      expect(await subscriptionById(store, id)).toMatchObject({ coveredSeq: 20, carried: ['b'] });
      expect((await recentSlots(store, id, 5)).map((slot) => slot.state)).toEqual(['delivered', 'late']);
      const after = await countSlots(store);
      expect([after.delivered - counts.delivered, after.late - counts.late]).toEqual([1, 1]);
    });

    it('that are refused count, pause their subscription, and one delivery clears the count', async () => {
      const { id } = await subscribe(store);
      const refused = async (day: number) =>
        finishSlot(
          store,
          await claim(store, id, startMs + day * dayMs),
          { kind: 'missed', outcome: 'gone', rejectionsToPause: 2 },
          1,
        );
      await refused(0);
      const fine = { kind: 'delivered', outcome: 'x', coveredSeq: 1, carried: [] } as const;
      await finishSlot(store, await claim(store, id, startMs + dayMs), fine, 1);
      await refused(2);
      expect(await subscriptionById(store, id)).toMatchObject({ rejections: 1, pausedReason: null });
      await refused(3);
      expect(await subscriptionById(store, id)).toMatchObject({ rejections: 2, nextDueMs: null });
      expect((await subscriptionById(store, id))?.pausedReason).toContain('could not be delivered');
    });

    it('that are missed are recorded once, and not over one that exists', async () => {
      const { id } = await subscribe(store);
      await claim(store, id);
      await recordMissed(store, { subscriptionId: id, dueAtMs: startMs }, 'too late', startMs);
      await recordMissed(store, { subscriptionId: id, dueAtMs: startMs + 1 }, 'too late', startMs);
      await recordMissed(store, { subscriptionId: id, dueAtMs: startMs + 1 }, 'again', startMs);
      expect((await recentSlots(store, id, 5)).map((slot) => [slot.state, slot.outcome])).toEqual([
        ['missed', 'too late'],
        ['claimed', null],
      ]);
    });

    const unfinishedFor = async (id: string, nowMs: number) =>
      (await unfinishedSlots(store, ['discord'], nowMs)).filter((slot) => slot.subscriptionId === id);
  });
}
