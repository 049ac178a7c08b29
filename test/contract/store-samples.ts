import type { ChannelKey } from '../../src/store/places.ts';
import { claimSlot } from '../../src/store/slot-claims.ts';
import type { Slot } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';

/** An empty database's store, and another handle on the same database each time `again` is called. */
export interface OpenedStore {
  readonly store: Store;
  readonly again: () => Store;
}

export const dayMs = 86_400_000;
export const startMs = Date.UTC(2026, 0, 5, 9);

let nextChannel = 0;
/** A channel that no other test of this run has. */
export const newChannel = (): ChannelKey => ({
  platform: 'discord',
  installation: 'guild',
  channel: `channel-${nextChannel++}`,
});

/** A subscription as it is to be saved: daily at nine in Lima, due at `startMs`. */
export const wish = (channel: ChannelKey, changes: object = {}) => ({
  id: `subscription-${channel.channel}`,
  channel,
  schedule: { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' } as const,
  topic: null,
  whenEmpty: 'line' as const,
  subscriber: 'ana',
  isDirect: false,
  nextDueMs: startMs,
  ...changes,
});

/** Subscribes a new channel. */
export const subscribe = (store: Store, changes: object = {}) =>
  saveSubscription(store, wish(newChannel(), changes), startMs - dayMs);

/** Claims a slot that nobody has claimed. */
export async function claim(
  store: Store,
  subscriptionId: string,
  dueAtMs = startMs,
  leaseUntilMs = startMs + 1000,
): Promise<Slot> {
  const slot = await claimSlot(store, { subscriptionId, dueAtMs, leaseUntilMs });
  if (slot === null) throw new Error('the slot was claimed before');
  return slot;
}
