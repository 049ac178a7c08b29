import type { Frequency } from '../store/subscriptions.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A digest that arrives later than this after its hour is recorded, and marked, as late. */
export const lateAfterMs = 10 * minuteMs;

/** How long after its hour a digest is still worth sending. Afterwards the slot is missed, with its reason. */
export function graceMs(every: Frequency): number {
  return every === 'weekly' ? 24 * hourMs : 6 * hourMs;
}

/**
 * How long a claim holds without a sign of life of its holder. Whoever delivers renews it every third of this, so a
 * slot of a process that died is taken up again after at most this long, and one that is being sent never.
 */
export const leaseMs = 2 * minuteMs;

const firstPauseMs = 30_000;
const longestPauseMs = 15 * minuteMs;

/** How long to wait after the `attempt`-th failure: doubling from half a minute to a quarter of an hour, longer if the platform asks for it. */
export function pauseMs(attempt: number, retryAfterMs: number | null): number {
  const backoff = Math.min(firstPauseMs * 2 ** Math.min(attempt - 1, 20), longestPauseMs);
  return Math.max(backoff, retryAfterMs ?? 0);
}

/** A digest that has to wait for another one of its channel looks again after so long. */
export const turnMs = 5_000;

/** After this many refused deliveries in a row a subscription is paused, and its subscriber told. */
export const rejectionsToPause = 3;

/** Deliveries under way at once on one platform. */
export const maxAtOnce = 4;

/** The key under which a platform posts a slot at most once. */
export const slotKey = (slot: { readonly subscriptionId: string; readonly dueAtMs: number }) =>
  `${slot.subscriptionId}.${slot.dueAtMs}`;
