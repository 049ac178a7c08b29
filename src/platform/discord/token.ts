import { DiscordAPIError, REST, type RESTOptions } from '@discordjs/rest';
import type { TokenState } from '../shared/token-watch.ts';

/**
 * The client library forgets its token for good when a single call answers 401, and every later call fails without being
 * made. This one keeps it, and says that it was refused.
 */
export class KeptTokenRest extends REST {
  readonly #onRefused: () => void;

  constructor(options: Partial<RESTOptions>, token: string, onRefused: () => void) {
    super(options);
    this.#onRefused = onRefused;
    super.setToken(token);
  }

  /** The library sets null after a 401. */
  override setToken(token: string | null): this {
    if (token === null) {
      this.#onRefused();
      return this;
    }
    return super.setToken(token);
  }
}

/** Whether a call failed because Discord did not accept the token: then it may be made again once it does. */
export const isTokenRefused = (error: unknown): boolean => error instanceof DiscordAPIError && error.status === 401;

/** Asks Discord whether the token is good. */
export async function askAboutToken(rest: REST): Promise<TokenState> {
  try {
    await rest.get('/applications/@me');
    return 'accepted';
  } catch (error) {
    return isTokenRefused(error) ? 'refused' : 'unknown';
  }
}
