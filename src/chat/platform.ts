import type { PlatformName } from './interaction.ts';
import type { Reply } from './reply.ts';

/** Where a delivery goes: a channel of an installation, or a person's direct messages there. */
export interface Target {
  readonly installation: string | null;
  /** Null only where `person` is not. */
  readonly channel: string | null;
  /** Not null: to this person's direct messages, and not to the channel. */
  readonly person: string | null;
}

/**
 * What became of a delivery. `rejected` will never work (channel gone, permission missing: `reason` names it), because of
 * the `target`, or because the `bot` itself is refused everywhere; `failed` may work later.
 */
export type DeliveryResult =
  | { readonly kind: 'delivered'; readonly messageId: string }
  | { readonly kind: 'rejected'; readonly reason: string; readonly blames: 'target' | 'bot' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number | null };

/** One part of a connection that is split: `trouble` is null while it is connected. */
export interface ShardState {
  readonly id: number;
  readonly count: number;
  readonly trouble: string | null;
}

/** A place where the bot is spoken to, and which it can post to. Each one passes `test/contract/platform.ts`. */
export interface Platform {
  readonly name: PlatformName;
  /** Connects and registers the commands; resolves when interactions can arrive. Raises `OperatorError` for a bad token. */
  start(): Promise<void>;
  /** Takes nothing new, finishes what is under way within `graceMs`, disconnects. */
  stop(graceMs: number): Promise<void>;
  /**
   * Posts without being asked, without a push notification and without link previews. The same `key` (at most 200
   * characters) is posted at most once, also after a crash in between: unless this certainly is the first attempt
   * (`triedSinceMs` null), it looks for the key among all that was posted since the first one began, and rejects where it
   * cannot tell. A `reply` of null is not posted any more: it is only looked for, and `rejected` when it is not there.
   * Never rejects its promise.
   */
  deliver(target: Target, reply: Reply | null, key: string, triedSinceMs: number | null): Promise<DeliveryResult>;
  /** Null while connected; else what is wrong, in words. */
  trouble(): string | null;
  /** How each part of the connection is doing, where it is split. */
  shards?(): readonly ShardState[];
  /** True while there is a trouble that will not pass by itself, nor by a restart: the token is no longer accepted. */
  isHopeless(): boolean;
}

/** Too much was posted since to look through: whether a delivery arrived cannot be told, so it is not sent again. */
export class CannotTellError extends Error {
  override readonly name = 'CannotTellError';
  constructor() {
    super('It was interrupted while it was being posted, and too much was written since to see whether it arrived.');
  }
}

/** What was only looked for, and was not there. */
export const notThere: DeliveryResult = { kind: 'rejected', reason: 'It was not posted.', blames: 'target' };

/** Clocks of a platform and of this machine may differ by this much. */
export const clockSkewMs = 600_000;
