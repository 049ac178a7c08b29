import type { Platform } from '../chat/platform.ts';
import type { Slot } from '../store/slots.ts';
import type { Subscription } from '../store/subscriptions.ts';

/** What a platform posts; what is in it is none of the delivery's business. */
export type Message = NonNullable<Parameters<Platform['deliver']>[1]>;

/** A digest ready to be sent. */
export interface Prepared {
  readonly message: Message;
  /** True when nothing came in: it is a single line then. */
  readonly isEmpty: boolean;
  /** Articles that did not fit, for the next digest. */
  readonly carried: readonly string[];
  /** What is in it, in a few words: `3 stories, 1 disagreement`. */
  readonly summary: string;
}

/** Writes what is sent; `src/digest` decides when and whether. */
export interface Composer {
  /** The digest of a subscription that covers everything numbered up to `untilSeq`. */
  compose(
    subscription: Subscription,
    slot: Pick<Slot, 'dueAtMs'>,
    untilSeq: number,
    isLate: boolean,
  ): Promise<Prepared>;
  /** Tells the subscriber that a delivery was refused; `isPaused` when there will be no more of them. */
  refusal(subscription: Subscription, reason: string, isPaused: boolean): Message;
}
