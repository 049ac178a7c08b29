import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { maxRateLimitWaitMs, maxRateLimitWaits } from './limits.ts';

/** Slack's word for what is wrong, such as `not_in_channel`; null when it gave none. */
export function errorOf(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

/** What Slack says of a token that it does not accept. */
export const refusedTokens: readonly (string | null)[] = [
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'account_inactive',
  'token_revoked',
  'token_expired',
];

/** Whether a message may be answered later: Slack could not be reached, was too busy, or did not take the token. */
export function isForNow(error: unknown): boolean {
  const said = errorOf(error);
  return said === null || refusedTokens.includes(said);
}

/** The permission that Slack says is missing, such as `channels:history`. */
export function neededScope(error: unknown): string | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  const { needed } = error.data as { readonly needed?: unknown };
  return typeof needed === 'string' ? needed : null;
}

/** An error as it may be logged: without the call's address, which is as good as a password, and without what was said. */
export function loggable(error: unknown): object {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return error instanceof webApi.WebAPIHTTPError || error instanceof webApi.WebAPIPlatformError
    ? { name, message }
    : { name, message, stack };
}

/**
 * Calls the Web API and waits as long as Slack tells to when it was called too often. Errors of the server and of the
 * way are tried again by the client itself.
 */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await call();
    } catch (error) {
      const waitMs = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : null;
      if (waitMs === null || waits >= maxRateLimitWaits || waitMs > maxRateLimitWaitMs) throw error;
      // Those who were refused together do not come back together.
      await sleep(waitMs + Math.floor((waits + 1) * 50));
    }
  }
}
