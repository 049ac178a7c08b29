import type { PlatformName } from '../chat/interaction.ts';
import { advanceSubscription } from '../store/slot-claims.ts';
import type { Store } from '../store/store.ts';
import { subscriptionsDueAfter } from '../store/subscriptions.ts';
import { nextDueMs } from './schedule.ts';

/** Every schedule is due within this, or it is one of a few that are looked at. */
const usualMs = 25 * 3_600_000;

/**
 * Brings back the subscriptions that a clock that was ahead has moved on too far: they go on with their next hour from now.
 * Returns how many those were.
 */
export async function bringBackStrayed(
  store: Store,
  platforms: readonly PlatformName[],
  nowMs: number,
): Promise<number> {
  let strayed = 0;
  for (const subscription of await subscriptionsDueAfter(store, platforms, nowMs + usualMs)) {
    const dueMs = nextDueMs(subscription.schedule, nowMs);
    if (subscription.nextDueMs === null || subscription.nextDueMs <= dueMs) continue;
    await advanceSubscription(store, subscription, dueMs);
    strayed += 1;
  }
  return strayed;
}
