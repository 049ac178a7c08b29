import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, type RateLimitData, RateLimitError } from '@discordjs/rest';
import { firstAnswerMs, maxRateLimitWaitMs, retryWaitsMs } from './limits.ts';

/** Codes of Discord's own errors that the bot knows what to do about. */
export const errorCode = {
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownMessage: 10008,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  cannotWriteToPerson: 50007,
  notATextChannel: 50008,
  missingPermissions: 50013,
  wrongKindOfChannel: 50024,
  archivedThread: 50083,
  noMutualServer: 50278,
  noHistoryForReply: 160002,
  lockedThread: 160005,
} as const;

/** The code of Discord's answer; null when there was no such answer. */
export function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError ? Number(error.code) : null;
}

/** Whether to give a call up instead of waiting as long as Discord wants: the first answer to an interaction cannot wait. */
export function waitsTooLong({ route, timeToReset, retryAfter }: RateLimitData): boolean {
  const maxWaitMs = route.endsWith('/callback') ? firstAnswerMs : maxRateLimitWaitMs;
  return Math.max(timeToReset, retryAfter) > maxWaitMs;
}

/**
 * An error as it may be logged: the library's own carry the call's address, with the interaction's token in it, and what
 * was to be said.
 */
export function loggable(error: unknown): object {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const isCall = error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError;
  return isCall ? { name, message, status: 'status' in error ? error.status : 429 } : { name, message, stack };
}

/** Whether trying again may help: the way there broke, or Discord itself had a 5xx. What Discord refused stays refused. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof DiscordAPIError) && !(error instanceof RateLimitError);
}

/** Whether a message may be answered later: Discord could not be reached, was too busy, or did not take the token. */
export const isForNow = (error: unknown): boolean => !(error instanceof DiscordAPIError) || error.status === 401;

/**
 * Calls until it works, with waits in between: the client library gives up at once when a connection is closed by the
 * other side. Only for calls that may be repeated: an edit, a callback, a message with a nonce.
 *
 * @param untilMs no attempt begins after this instant.
 */
export async function insist<T>(call: () => Promise<T>, nowMs: () => number, untilMs: number): Promise<T> {
  for (const waitMs of retryWaitsMs) {
    try {
      return await call();
    } catch (error) {
      if (!mayPass(error) || nowMs() + waitMs > untilMs) throw error;
    }
    await sleep(waitMs);
  }
  return call();
}

/** What is missing, as the person who can grant it finds it in Discord's settings; null when it is not about permissions. */
export function missingPermission(error: unknown, isThread: boolean): string | null {
  switch (codeOf(error)) {
    case errorCode.missingAccess:
      return 'View Channel';
    case errorCode.missingPermissions:
      return isThread ? 'Send Messages in Threads' : 'Send Messages';
    case errorCode.noHistoryForReply:
      return 'Read Message History';
    default:
      return null;
  }
}
