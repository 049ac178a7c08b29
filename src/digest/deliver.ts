import type { DeliveryResult, Platform } from '../chat/platform.ts';
import type { Log } from '../log.ts';
import { newestArrival } from '../store/arrivals.ts';
import { beginSending, postponeSlot, renewLease } from '../store/slot-claims.ts';
import { finishSlot } from '../store/slot-endings.ts';
import type { Slot, SlotState } from '../store/slots.ts';
import type { Store } from '../store/store.ts';
import { type Subscription, subscriptionById } from '../store/subscriptions.ts';
import type { Composer, Message, Prepared } from './composer.ts';
import { graceMs, lateAfterMs, leaseMs, pauseMs, rejectionsToPause, slotKey, turnMs } from './promise.ts';
import type { Timer } from './timer.ts';

export interface Deliverer {
  readonly store: Store;
  readonly composer: Composer;
  /** What of a message does not hold against the articles as they are now; empty when it may be sent. */
  readonly wrongIn: (message: Message, channel: Subscription['channel']) => Promise<readonly string[]>;
  readonly nowMs: () => number;
  readonly timer: Timer;
  readonly log: Log;
}

/** What became of one slot in one round; `claimed` when it waits for another try. */
export interface SlotReport {
  readonly subscriptionId: string;
  readonly dueAtMs: number;
  readonly state: SlotState;
  readonly outcome: string;
}

/** Delivers a slot that this process holds, up to its end or the next try. Null when the slot was lost or its subscription ended. */
export async function deliverSlot(world: Deliverer, platform: Platform, slot: Slot): Promise<SlotReport | null> {
  const { store, nowMs } = world;
  const subscription = await subscriptionById(store, slot.subscriptionId);
  if (subscription === null) return null;
  const late = { world, platform, subscription, slot };
  if (subscription.pausedReason !== null)
    return giveUp(late, `paused before it was sent: ${subscription.pausedReason}`);
  if (nowMs() > slot.dueAtMs + graceMs(subscription.schedule.every)) {
    return giveUp(late, slot.outcome ?? 'the bot stopped before it was sent, and came back too late');
  }
  const untilSeq = slot.coveredSeq ?? (await newestArrival(store));
  const prepared = await prepare(world, subscription, slot, untilSeq);
  if ('trouble' in prepared) return retryLater(late, prepared.trouble, null);
  if (prepared.isEmpty && subscription.whenEmpty === 'nothing' && slot.sendingSinceMs === null) {
    return end(world, slot, 'empty', prepared, untilSeq);
  }
  const coverage = { afterSeq: subscription.coveredSeq, coveredSeq: untilSeq };
  const sending = await beginSending(store, slot, coverage, nowMs(), nowMs() + leaseMs);
  if (sending === null) return null;
  if (sending === 'busy') return wait(late, otherUnderWay);
  const target = { ...targetOf(subscription), person: null };
  const result = await whileRenewing(world, sending, () =>
    deliverIfTrue(world, subscription, slot, prepared.message, (message) =>
      platform.deliver(target, message, slotKey(slot), slot.sendingSinceMs),
    ),
  );
  switch (result.kind) {
    case 'delivered':
      return end(world, slot, isLate(world, slot) ? 'late' : 'delivered', prepared, untilSeq);
    case 'failed':
      return retryLater({ ...late, slot: sending }, result.reason, result.retryAfterMs);
    case 'rejected':
      // What the bot is refused everywhere is no channel's fault: nobody's digests are paused for it.
      return result.blames === 'bot'
        ? miss(world, slot, result.reason)
        : refuse(world, platform, subscription, slot, result.reason);
  }
}

const otherUnderWay = 'another digest of this channel is being sent';

/** A delivery under way, with all that it is about. */
interface UnderWay {
  readonly world: Deliverer;
  readonly platform: Platform;
  readonly subscription: Subscription;
  readonly slot: Slot;
}

const targetOf = ({ channel: { installation, channel } }: Subscription) => ({ installation, channel });
const isLate = (world: Deliverer, slot: Slot) => world.nowMs() > slot.dueAtMs + lateAfterMs;
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function prepare(
  world: Deliverer,
  subscription: Subscription,
  slot: Slot,
  untilSeq: number,
): Promise<Prepared | { readonly trouble: string }> {
  try {
    return await world.composer.compose(subscription, slot, untilSeq, isLate(world, slot));
  } catch (error) {
    world.log.error({ err: error, slot: slotKey(slot) }, 'a digest could not be put together');
    return { trouble: 'it could not be put together' };
  }
}

/** Sends a message, or withholds one that quotes what its article does not say: the next try puts it together anew. */
async function deliverIfTrue(
  world: Deliverer,
  { channel }: Subscription,
  slot: Slot,
  message: Message,
  send: (message: Message) => Promise<DeliveryResult>,
): Promise<DeliveryResult> {
  const wrong = await world.wrongIn(message, channel);
  if (wrong.length === 0) return send(message);
  world.log.error({ wrong, slot: slotKey(slot) }, 'a digest was held back');
  return { kind: 'failed', reason: 'words that it quotes do not stand in their article like that', retryAfterMs: null };
}

/** Keeps the lease alive while the platform takes its time, so that nobody else sends the same meanwhile. */
async function whileRenewing(
  world: Deliverer,
  slot: Slot,
  send: () => Promise<DeliveryResult>,
): Promise<DeliveryResult> {
  let isOver = false;
  let cancel = () => {};
  const renewLater = () => {
    cancel = world.timer(leaseMs / 3, async () => {
      await renewLease(world.store, slot, world.nowMs() + leaseMs).catch((error: unknown) =>
        world.log.warn({ err: error, slot: slotKey(slot) }, 'a lease could not be renewed'),
      );
      if (!isOver) renewLater();
    });
  };
  renewLater();
  try {
    return await send();
  } catch (error) {
    world.log.error({ err: error, slot: slotKey(slot) }, 'a platform failed while delivering');
    return { kind: 'failed', reason: messageOf(error), retryAfterMs: null };
  } finally {
    isOver = true;
    cancel();
  }
}

async function end(
  world: Deliverer,
  slot: Slot,
  kind: 'delivered' | 'late' | 'empty',
  { summary, carried }: Pick<Prepared, 'summary' | 'carried'>,
  coveredSeq: number,
): Promise<SlotReport | null> {
  const isOurs = await finishSlot(world.store, slot, { kind, outcome: summary, coveredSeq, carried }, world.nowMs());
  return isOurs ? reportOf(slot, kind, summary) : null;
}

async function miss(world: Deliverer, slot: Slot, reason: string, isRefusal = false): Promise<SlotReport | null> {
  const ending = { kind: 'missed', outcome: reason, rejectionsToPause: isRefusal ? rejectionsToPause : null } as const;
  const isOurs = await finishSlot(world.store, slot, ending, world.nowMs());
  if (isOurs) world.log.warn({ slot: slotKey(slot), reason }, 'a digest was missed');
  return isOurs ? reportOf(slot, 'missed', reason) : null;
}

/** Waits its turn; unlike a failure this does not put it off longer each time. */
async function wait({ world, slot }: UnderWay, reason: string): Promise<SlotReport> {
  await postponeSlot(world.store, slot, world.nowMs() + turnMs, reason);
  return reportOf(slot, 'claimed', reason);
}

async function retryLater(late: UnderWay, reason: string, retryAfterMs: number | null): Promise<SlotReport | null> {
  const { world, subscription, slot } = late;
  const againMs = world.nowMs() + pauseMs(slot.attempt, retryAfterMs);
  if (againMs > slot.dueAtMs + graceMs(subscription.schedule.every)) return giveUp(late, reason);
  await postponeSlot(world.store, slot, againMs, reason);
  return reportOf(slot, 'claimed', reason);
}

/**
 * Ends a slot that is not sent any more. Where an attempt may have worked the platform is asked whether it did, for
 * another grace window at most: a digest that arrived is not recorded as missed.
 */
async function giveUp({ world, platform, subscription, slot }: UnderWay, reason: string): Promise<SlotReport | null> {
  if (slot.sendingSinceMs === null) return miss(world, slot, reason);
  const target = { ...targetOf(subscription), person: null };
  const found = await whileRenewing(world, slot, () =>
    platform.deliver(target, null, slotKey(slot), slot.sendingSinceMs),
  );
  if (found.kind === 'delivered') {
    const untilSeq = slot.coveredSeq ?? 0;
    const prepared = await prepare(world, subscription, slot, untilSeq);
    const told = 'trouble' in prepared ? { summary: 'no record of what was in it', carried: [] } : prepared;
    return end(world, slot, 'late', told, untilSeq);
  }
  const againMs = world.nowMs() + pauseMs(slot.attempt, found.kind === 'failed' ? found.retryAfterMs : null);
  if (found.kind === 'rejected') return miss(world, slot, reason);
  if (againMs > slot.dueAtMs + 2 * graceMs(subscription.schedule.every)) {
    return miss(world, slot, `${reason}; whether it arrived could not be seen: ${found.reason}`);
  }
  await postponeSlot(world.store, slot, againMs, reason);
  return reportOf(slot, 'claimed', reason);
}

/** The subscriber hears of it first, so that a crash in between leaves the slot open and not the person uninformed. */
async function refuse(
  world: Deliverer,
  platform: Platform,
  subscription: Subscription,
  slot: Slot,
  reason: string,
): Promise<SlotReport | null> {
  const isPaused = subscription.rejections + 1 >= rejectionsToPause;
  if (subscription.subscriber !== null && (isPaused || subscription.rejections === 0)) {
    const target = { installation: subscription.channel.installation, channel: null, person: subscription.subscriber };
    const message = world.composer.refusal(subscription, reason, isPaused);
    const told = await platform
      .deliver(target, message, `${slotKey(slot)}.refused`, slot.sendingSinceMs)
      .catch((error: unknown) => ({ kind: 'failed', reason: messageOf(error) }) as const);
    if (told.kind !== 'delivered') {
      world.log.warn({ slot: slotKey(slot), reason: told.reason }, 'the subscriber could not be told of a refusal');
    }
  }
  return miss(world, slot, reason, true);
}

const reportOf = (slot: Slot, state: SlotState, outcome: string): SlotReport => ({
  subscriptionId: slot.subscriptionId,
  dueAtMs: slot.dueAtMs,
  state,
  outcome,
});
