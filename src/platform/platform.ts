import type { PlatformName } from '../interaction.ts';
import type { Reply } from '../reply/reply.ts';

/** Where a delivery goes: a channel of an installation. */
export interface Target {
  readonly installation: string | null;
  readonly channel: string;
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
  /** Posts to a channel without being asked. The same `key` is posted at most once, also after a crash in between. Never rejects. */
  deliver(target: Target, reply: Reply, key: string): Promise<DeliveryResult>;
  /** Null while connected; else what is wrong, in words. */
  trouble(): string | null;
}
