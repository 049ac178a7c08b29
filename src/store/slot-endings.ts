import { held } from './slot-claims.ts';
import type { Slot } from './slots.ts';
import type { Db, Store } from './store.ts';

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
