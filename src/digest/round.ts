import type { Platform } from '../chat/platform.ts';
import { advanceSubscription, claimSlot, reclaimSlot, recordMissed } from '../store/slot-claims.ts';
import { earliestLeaseMs, unfinishedSlots } from '../store/slots.ts';
import type { Store } from '../store/store.ts';
import { dueSubscriptions, earliestDueMs, type Subscription } from '../store/subscriptions.ts';
import { type Deliverer, deliverSlot, type SlotReport } from './deliver.ts';
import { graceMs, leaseMs, maxAtOnce } from './promise.ts';
import { nextDueMs } from './schedule.ts';

const notRunning = 'the bot was not running at its hour, and came back too late';

/** One round on one platform: takes up what was left unfinished, makes the slots that are due, delivers what it holds. */
export async function runRound(world: Deliverer, platform: Platform): Promise<readonly SlotReport[]> {
  const { store } = world;
  const unfinished = await unfinishedSlots(store, [platform.name], world.nowMs());
  const due = await dueSubscriptions(store, [platform.name], world.nowMs());
  const work = [
    ...unfinished.map((slot) => async () => {
      const held = await reclaimSlot(store, slot, world.nowMs() + leaseMs);
      return held === null ? [] : [await deliverSlot(world, platform, held)];
    }),
    ...due.map((subscription) => () => runSubscription(world, platform, subscription)),
  ];
  const reports = await inTurns(work, world);
  return reports.flat().filter((report) => report !== null);
}

/** When there will be something to do on these platforms; null when nothing is to come. */
export async function nextWorkMs(store: Store, platforms: readonly Platform[]): Promise<number | null> {
  const names = platforms.map(({ name }) => name);
  const instants = [await earliestDueMs(store, names), await earliestLeaseMs(store, names)];
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}

async function runSubscription(
  world: Deliverer,
  platform: Platform,
  subscription: Subscription,
): Promise<readonly (SlotReport | null)[]> {
  const { store, nowMs } = world;
  const { id } = subscription;
  const reports: (SlotReport | null)[] = [];
  const worthSinceMs = nowMs() - graceMs(subscription.schedule.every);
  let dueAtMs = subscription.nextDueMs ?? Number.POSITIVE_INFINITY;
  for (; dueAtMs <= nowMs(); dueAtMs = nextDueMs(subscription.schedule, dueAtMs)) {
    if (dueAtMs < worthSinceMs) {
      await recordMissed(store, { subscriptionId: id, dueAtMs }, notRunning, nowMs());
      reports.push({ subscriptionId: id, dueAtMs, state: 'missed', outcome: notRunning });
      continue;
    }
    const slot = await claimSlot(store, { subscriptionId: id, dueAtMs, leaseUntilMs: nowMs() + leaseMs });
    if (slot !== null) reports.push(await deliverSlot(world, platform, slot));
  }
  await advanceSubscription(store, subscription, dueAtMs);
  return reports;
}

/** Does the work a few pieces at a time. A piece that fails is written down and leaves the others alone. */
async function inTurns<T>(work: readonly (() => Promise<readonly T[]>)[], world: Deliverer): Promise<T[]> {
  const results: T[] = [];
  const queue = work.values();
  const lane = async () => {
    for (const piece of queue) {
      try {
        results.push(...(await piece()));
      } catch (error) {
        world.log.error({ err: error }, 'a digest failed; its slot stays open');
      }
    }
  };
  await Promise.all(Array.from({ length: maxAtOnce }, lane));
  return results;
}
