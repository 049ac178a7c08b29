import type { Selectable } from 'kysely';
import type { PlatformName } from '../chat/interaction.ts';
import type { Db, Store } from './store.ts';
import type { SlotTable } from './tables.ts';

/**
 * `claimed`: somebody is at it, or it waits for another try. `delivered`, `late` (delivered after the hour), `empty`
 * (nothing to say, and the channel wants nothing then) and `missed` (with its reason) are final.
 */
export const slotStates = ['claimed', 'delivered', 'late', 'empty', 'missed'] as const;
export type SlotState = (typeof slotStates)[number];

/** One due instant of one subscription. The row's key, (subscription, instant), is the promise that it happens once. */
export interface Slot {
  readonly subscriptionId: string;
  readonly dueAtMs: number;
  readonly state: SlotState;
  /** Counts the claims. Only the holder of the newest may change the row: a holder that lost it changes nothing. */
  readonly attempt: number;
  readonly leaseUntilMs: number;
  /** When the first attempt to send began; null: certainly nothing was sent. */
  readonly sendingSinceMs: number | null;
  /** What the digest covers; fixed before anything is sent, so that every attempt covers the same. */
  readonly coveredSeq: number | null;
  /** What was sent, or why it was not, in a few words. */
  readonly outcome: string | null;
  readonly finishedAtMs: number | null;
}

/** Claimed slots on these platforms whose holder is gone or which wait for another try, longest due first. */
export async function unfinishedSlots(
  store: Store,
  platforms: readonly PlatformName[],
  nowMs: number,
): Promise<readonly Slot[]> {
  const db = await store.open();
  const rows = await claimedOn(db, platforms)
    .selectAll('slots')
    .where('leaseUntilMs', '<=', nowMs)
    .orderBy('dueAtMs')
    .orderBy('subscriptionId')
    .execute();
  return rows.map(slotOf);
}

/** When the next claimed slot on these platforms can be taken up again; null when none is open. */
export async function earliestLeaseMs(store: Store, platforms: readonly PlatformName[]): Promise<number | null> {
  const db = await store.open();
  const row = await claimedOn(db, platforms)
    .select((eb) => eb.fn.min('leaseUntilMs').as('leaseMs'))
    .executeTakeFirst();
  return row?.leaseMs ?? null;
}

const claimedOn = (db: Db, platforms: readonly PlatformName[]) =>
  db
    .selectFrom('slots')
    .innerJoin('subscriptions', 'subscriptions.id', 'slots.subscriptionId')
    .where('subscriptions.platform', 'in', platforms)
    .where('state', '=', 'claimed');

/** The newest slots of a subscription that were due by `untilMs`, newest first. */
export async function recentSlots(
  store: Store,
  subscriptionId: string,
  limit: number,
  untilMs = Number.MAX_SAFE_INTEGER,
): Promise<readonly Slot[]> {
  const db = await store.open();
  const rows = await db
    .selectFrom('slots')
    .selectAll()
    .where('subscriptionId', '=', subscriptionId)
    .where('dueAtMs', '<=', untilMs)
    .orderBy('dueAtMs', 'desc')
    .limit(limit)
    .execute();
  return rows.map(slotOf);
}

/** The newest slot due by `untilMs` whose digest arrived; null before the first. */
export async function lastDelivery(store: Store, subscriptionId: string, untilMs: number): Promise<Slot | null> {
  const db = await store.open();
  const row = await db
    .selectFrom('slots')
    .selectAll()
    .where('subscriptionId', '=', subscriptionId)
    .where('dueAtMs', '<=', untilMs)
    .where('state', 'in', ['delivered', 'late'])
    .orderBy('dueAtMs', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? slotOf(row) : null;
}

/** How many slots there are in each state. */
export async function countSlots(store: Store): Promise<Readonly<Record<SlotState, number>>> {
  const db = await store.open();
  const rows = await db
    .selectFrom('slots')
    .select((eb) => ['state', eb.fn.countAll().as('times')])
    .groupBy('state')
    .execute();
  const times = (state: SlotState) => Number(rows.find((row) => row.state === state)?.times ?? 0);
  return {
    claimed: times('claimed'),
    delivered: times('delivered'),
    late: times('late'),
    empty: times('empty'),
    missed: times('missed'),
  };
}

/** A row as a slot. */
export function slotOf(row: Selectable<SlotTable>): Slot {
  const state = slotStates.find((each) => each === row.state);
  if (state === undefined) throw new TypeError(`The database holds an unknown state of a slot: ${row.state}`);
  return { ...row, state };
}
