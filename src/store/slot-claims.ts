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

/**
 * Makes a slot that is due at once, unless one of the subscription is still open: what a person asks for twice, or two
 * people at once, comes once. Null when one is on its way.
 */
export async function claimSlotNow(store: Store, subscriptionId: string, nowMs: number): Promise<Slot | null> {
  const db = await store.open();
  return db.transaction().execute(async (transaction) => {
    await lockSubscription(transaction, subscriptionId);
    const open = await transaction
      .selectFrom('slots')
      .select('dueAtMs')
      .where('subscriptionId', '=', subscriptionId)
      .where('state', '=', 'claimed')
      .executeTakeFirst();
    if (open) return null;
    const slot = { subscriptionId, dueAtMs: nowMs, leaseUntilMs: nowMs, state: 'claimed', attempt: 1 };
    const rows = await transaction
      .insertInto('slots')
      .values(slot)
      .onConflict((conflict) => conflict.columns(['subscriptionId', 'dueAtMs']).doNothing())
      .returningAll()
      .execute();
    return rows[0] ? slotOf(rows[0]) : null;
  });
}

/** Whoever locks a subscription first goes first, also between processes: writing its row makes the others wait. */
async function lockSubscription(transaction: Db, id: string): Promise<number | null> {
  const row = await transaction
    .updateTable('subscriptions')
    .set((eb) => ({ rejections: eb.ref('rejections') }))
    .where('id', '=', id)
    .returning('coveredSeq')
    .executeTakeFirst();
  return row?.coveredSeq ?? null;
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

/** What a digest tells: what came after `afterSeq` (null before the first digest), up to `coveredSeq`. */
export interface Coverage {
  readonly afterSeq: number | null;
  readonly coveredSeq: number;
}

/**
 * Notes, before the first byte goes out, that sending begins and what it covers. Null when the slot is no longer ours;
 * `busy` when another digest of the subscription is being sent, or was since this one was put together: it would tell the
 * same once more.
 */
export async function beginSending(
  store: Store,
  slot: Slot,
  { afterSeq, coveredSeq }: Coverage,
  nowMs: number,
  leaseUntilMs: number,
): Promise<Slot | 'busy' | null> {
  const db = await store.open();
  return db.transaction().execute(async (transaction) => {
    const toldSeq = await lockSubscription(transaction, slot.subscriptionId);
    if (slot.sendingSinceMs === null) {
      const other = await transaction
        .selectFrom('slots')
        .select('dueAtMs')
        .where('subscriptionId', '=', slot.subscriptionId)
        .where('dueAtMs', '!=', slot.dueAtMs)
        .where('state', '=', 'claimed')
        .where('sendingSinceMs', 'is not', null)
        .executeTakeFirst();
      if (other || toldSeq !== afterSeq) return 'busy';
    }
    return held(transaction, slot, {
      sendingSinceMs: slot.sendingSinceMs ?? nowMs,
      coveredSeq: slot.coveredSeq ?? coveredSeq,
      leaseUntilMs,
    });
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
