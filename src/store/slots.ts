import type { Selectable } from 'kysely';
import type { PlatformName } from '../interaction.ts';
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

/** What a claim takes: the slot, and where the subscription goes on after it. */
export interface Claim {
  readonly subscriptionId: string;
  readonly dueAtMs: number;
  readonly leaseUntilMs: number;
}

/**
 * Makes a slot, and with it the right to deliver it. Null when the slot was made before, by whomever: one conditional
 * write decides, also between processes.
 */
export async function claimSlot(store: Store, claim: Claim): Promise<Slot | null> {
  const db = await store.open();
  const rows = await db
    .insertInto('slots')
    .values({ ...claim, state: 'claimed', attempt: 1 })
    .onConflict((conflict) => conflict.columns(['subscriptionId', 'dueAtMs']).doNothing())
    .returningAll()
    .execute();
  const row = rows[0];
  return row ? slotOf(row) : null;
}

/** Records a slot that is too old to be delivered, unless it was made before. */
export async function recordMissed(
  store: Store,
  slot: Pick<Slot, 'subscriptionId' | 'dueAtMs'>,
  reason: string,
  nowMs: number,
): Promise<void> {
  const db = await store.open();
  const { subscriptionId, dueAtMs } = slot;
  await db
    .insertInto('slots')
    .values({
      subscriptionId,
      dueAtMs,
      state: 'missed',
      attempt: 0,
      leaseUntilMs: nowMs,
      outcome: reason,
      finishedAtMs: nowMs,
    })
    .onConflict((conflict) => conflict.columns(['subscriptionId', 'dueAtMs']).doNothing())
    .execute();
}

/** Moves a subscription on, once every slot before `nextDueMs` is made. Does nothing if it was moved or changed meanwhile. */
export async function advanceSubscription(
  store: Store,
  subscription: { readonly id: string; readonly nextDueMs: number | null },
  nextDueMs: number,
): Promise<void> {
  const db = await store.open();
  await db
    .updateTable('subscriptions')
    .set({ nextDueMs })
    .where('id', '=', subscription.id)
    .where('nextDueMs', '=', subscription.nextDueMs)
    .execute();
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

/** Takes up an unfinished slot as it was read. Null when somebody else was faster, or its holder was alive after all. */
export async function reclaimSlot(store: Store, slot: Slot, leaseUntilMs: number): Promise<Slot | null> {
  const db = await store.open();
  const row = await db
    .updateTable('slots')
    .set({ attempt: slot.attempt + 1, leaseUntilMs })
    .where('subscriptionId', '=', slot.subscriptionId)
    .where('dueAtMs', '=', slot.dueAtMs)
    .where('state', '=', 'claimed')
    .where('attempt', '=', slot.attempt)
    .where('leaseUntilMs', '=', slot.leaseUntilMs)
    .returningAll()
    .executeTakeFirst();
  return row ? slotOf(row) : null;
}

/** Notes, before the first byte goes out, that sending begins and what it covers. Null when the slot is no longer ours. */
export async function beginSending(
  store: Store,
  slot: Slot,
  coveredSeq: number,
  nowMs: number,
  leaseUntilMs: number,
): Promise<Slot | null> {
  return changeHeld(store, slot, {
    sendingSinceMs: slot.sendingSinceMs ?? nowMs,
    coveredSeq: slot.coveredSeq ?? coveredSeq,
    leaseUntilMs,
  });
}

/** Keeps a slot while sending takes its time. Null when it is no longer ours. */
export async function renewLease(store: Store, slot: Slot, leaseUntilMs: number): Promise<Slot | null> {
  return changeHeld(store, slot, { leaseUntilMs });
}

/** Gives a slot back, to be tried again from `notBeforeMs`; `reason` says what went wrong. */
export async function postponeSlot(store: Store, slot: Slot, notBeforeMs: number, reason: string): Promise<void> {
  await changeHeld(store, slot, { leaseUntilMs: notBeforeMs, outcome: reason });
}

/** How a slot ended. */
export type Ending =
  | {
      readonly kind: 'delivered' | 'late' | 'empty';
      readonly outcome: string;
      readonly coveredSeq: number;
      readonly carried: readonly string[];
    }
  /** `rejectionsToPause`: not null when the platform refused; after that many in a row the subscription is paused. */
  | { readonly kind: 'missed'; readonly outcome: string; readonly rejectionsToPause: number | null };

/**
 * Ends a slot, and in the same transaction moves its subscription's memory on. False when the slot was no longer
 * ours; then nothing changes.
 */
export async function finishSlot(store: Store, slot: Slot, ending: Ending, nowMs: number): Promise<boolean> {
  const db = await store.open();
  return db.transaction().execute(async (transaction) => {
    const ended = await held(transaction, slot, {
      state: ending.kind,
      outcome: ending.outcome,
      finishedAtMs: nowMs,
      leaseUntilMs: nowMs,
    });
    if (ended === null) return false;
    if (ending.kind === 'missed') {
      if (ending.rejectionsToPause !== null) await countRejection(transaction, slot, ending.rejectionsToPause);
      return true;
    }
    const { coveredSeq } = ending;
    await transaction
      .updateTable('subscriptions')
      .set({ coveredSeq, carried: JSON.stringify(ending.carried), rejections: 0 })
      .where('id', '=', slot.subscriptionId)
      .where((eb) => eb.or([eb('coveredSeq', 'is', null), eb('coveredSeq', '<=', coveredSeq)]))
      .execute();
    return true;
  });
}

async function countRejection(transaction: Db, slot: Slot, rejectionsToPause: number): Promise<void> {
  const counted = await transaction
    .updateTable('subscriptions')
    .set((eb) => ({ rejections: eb('rejections', '+', 1) }))
    .where('id', '=', slot.subscriptionId)
    .returning('rejections')
    .executeTakeFirst();
  if (!counted || counted.rejections < rejectionsToPause) return;
  const pausedReason = `${counted.rejections} digests in a row could not be delivered`;
  await transaction
    .updateTable('subscriptions')
    .set({ nextDueMs: null, pausedReason })
    .where('id', '=', slot.subscriptionId)
    .execute();
}

/** The newest slots of a subscription, newest first. */
export async function recentSlots(store: Store, subscriptionId: string, limit: number): Promise<readonly Slot[]> {
  const db = await store.open();
  const rows = await db
    .selectFrom('slots')
    .selectAll()
    .where('subscriptionId', '=', subscriptionId)
    .orderBy('dueAtMs', 'desc')
    .limit(limit)
    .execute();
  return rows.map(slotOf);
}

/** The newest slot whose digest arrived; null before the first. */
export async function lastDelivery(store: Store, subscriptionId: string): Promise<Slot | null> {
  const db = await store.open();
  const row = await db
    .selectFrom('slots')
    .selectAll()
    .where('subscriptionId', '=', subscriptionId)
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

async function changeHeld(store: Store, slot: Slot, change: Partial<Selectable<SlotTable>>): Promise<Slot | null> {
  return held(await store.open(), slot, change);
}

async function held(db: Db, slot: Slot, change: Partial<Selectable<SlotTable>>): Promise<Slot | null> {
  const row = await db
    .updateTable('slots')
    .set(change)
    .where('subscriptionId', '=', slot.subscriptionId)
    .where('dueAtMs', '=', slot.dueAtMs)
    .where('state', '=', 'claimed')
    .where('attempt', '=', slot.attempt)
    .returningAll()
    .executeTakeFirst();
  return row ? slotOf(row) : null;
}

function slotOf(row: Selectable<SlotTable>): Slot {
  const state = slotStates.find((each) => each === row.state);
  if (state === undefined) throw new TypeError(`The database holds an unknown state of a slot: ${row.state}`);
  return { ...row, state };
}
