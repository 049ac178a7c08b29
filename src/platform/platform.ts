import type { PlatformName } from '../interaction.ts';
import type { Reply } from '../reply/reply.ts';

/** Where a delivery goes: a channel of an installation, or a person's direct messages there. */
export interface Target {
  readonly installation: string | null;
  /** Null only where `person` is not. */
  readonly channel: string | null;
  /** Not null: to this person's direct messages, and not to the channel. */
  readonly person: string | null;
}

/** What became of a delivery. `rejected` will never work (channel gone, permission missing: `reason` names it); `failed` may work later. */
export type DeliveryResult =
  | { readonly kind: 'delivered'; readonly messageId: string }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number | null };

/** A place where the bot is spoken to. Discord, Slack and the terminal implement it. */
export interface Platform {
  readonly name: PlatformName;
  /** Connects and registers the commands; resolves when interactions can arrive. Raises `OperatorError` for a bad token. */
  start(): Promise<void>;
  /** Takes nothing new, finishes what is under way within `graceMs`, disconnects. */
  stop(graceMs: number): Promise<void>;
  /**
   * Posts without being asked, without a push notification and without link previews. The same `key` (at most 200
   * characters) is posted at most once, also after a crash in between: an attempt that is not certainly the first one
   * (`isFirstAttempt` false) looks for the key among what was posted before it posts. Never rejects.
   */
  deliver(target: Target, reply: Reply, key: string, isFirstAttempt: boolean): Promise<DeliveryResult>;
  /** Null while connected; else what is wrong, in words. */
  trouble(): string | null;
}
