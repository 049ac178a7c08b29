import type { Selectable } from 'kysely';
import { type Slot, slotOf } from './slots.ts';
import type { Db, Store } from './store.ts';
import type { SlotTable } from './tables.ts';

/** What a claim takes: the slot, and where the subscription goes on after it. */
export interface Claim {
  readonly subscriptionId: string;
  readonly dueAtMs: number;
  readonly leaseUntilMs: number;
}

/** A slot that ended this long after the lease of whoever makes it now was ended by a clock that was ahead. */
const aheadMs = 3_600_000;

/**
 * Makes a slot, and with it the right to deliver it. Null when the slot was made before, by whomever: one conditional
 * write decides, also between processes. One that a clock that was ahead recorded as missed, before its hour, is made again.
 */
export async function claimSlot(store: Store, claim: Claim): Promise<Slot | null> {
  const db = await store.open();
  const rows = await db
    .insertInto('slots')
    .values({ ...claim, state: 'claimed', attempt: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['subscriptionId', 'dueAtMs'])
        .doUpdateSet((eb) => ({
          state: 'claimed',
          attempt: eb('slots.attempt', '+', 1),
          leaseUntilMs: claim.leaseUntilMs,
          outcome: null,
          finishedAtMs: null,
        }))
        .where('slots.state', '=', 'missed')
        .where('slots.sendingSinceMs', 'is', null)
        .where('slots.finishedAtMs', '>', claim.leaseUntilMs + aheadMs),
    )
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

async function changeHeld(store: Store, slot: Slot, change: Partial<Selectable<SlotTable>>): Promise<Slot | null> {
  return held(await store.open(), slot, change);
}

/** Changes a slot's row if this is still its newest claim; null when it is not. */
export async function held(db: Db, slot: Slot, change: Partial<Selectable<SlotTable>>): Promise<Slot | null> {
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
