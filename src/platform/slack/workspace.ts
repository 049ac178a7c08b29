import { type Logger, webApi } from '@slack/bolt';
import { errorOf, refusedTokens } from './call.ts';
import { callTimeoutMs, postTimeoutMs } from './limits.ts';

/** What is needed to speak in a workspace. */
export interface Workspace {
  readonly client: webApi.WebClient;
  /** A client that tries nothing again by itself: a post whose answer was lost may have worked. */
  readonly clientOfOneAttempt: webApi.WebClient;
  /** The bot there, as an application and as a user. */
  readonly botId: string;
  readonly botUserId: string;
}

/** The workspaces in which the bot is installed, each with its own token. */
export interface Workspaces {
  /** Makes ready to serve. @throws OperatorError naming the variable that is wrong, or what cannot be reached. */
  start(): Promise<void>;
  stop(): void;
  /**
   * @param installation the workspace; null where an event is about a whole organisation.
   * @param organisation the Enterprise Grid organisation that it belongs to, where the event says so.
   * @throws NotInstalledError where the bot is not, or no longer, installed.
   */
  find(installation: string | null, organisation?: string | null): Promise<Workspace>;
  /** Looks a workspace up again the next time: it has a new token. */
  forget(installation: string): void;
  /** Forgets the token of a workspace or an organisation that removed the bot. Returns the workspaces that are left. */
  remove(installation: string): Promise<readonly string[]>;
  /** Why nobody can be served, in words; null where somebody can. */
  trouble(): string | null;
  isHopeless(): boolean;
}

/** The bot was removed from there, or was never there. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
  constructor(installation: string | null) {
    super(`The bot is not installed in the workspace ${installation ?? '(unknown)'}.`);
  }
}

export interface ClientSettings {
  /** Null: Slack's own address. */
  readonly apiUrl: string | null;
  readonly logger: Logger;
}

/** Options for a client of the Web API; an object of its own each time, for some of the library's parts write into it. */
export const clientOptions = ({ apiUrl, logger }: ClientSettings): webApi.WebClientOptions => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  logger,
  timeout: callTimeoutMs,
  // How long to wait is decided for each call; the client would hold up all of them.
  rejectRateLimitedCalls: true,
  retryConfig: { retries: 4, factor: 2, minTimeout: 250, maxTimeout: 4_000 },
});

/** The clients of a token. @param onRefused called when Slack refuses the token, in whatever call. */
export function clientsOf(token: string, settings: ClientSettings, onRefused: () => void) {
  const options = clientOptions(settings);
  return {
    client: new WatchedClient(token, options, onRefused),
    clientOfOneAttempt: new WatchedClient(
      token,
      { ...options, timeout: postTimeoutMs, retryConfig: { retries: 0 } },
      onRefused,
    ),
  };
}

/** Says it when Slack refuses the token, in whatever call. */
class WatchedClient extends webApi.WebClient {
  readonly #onRefused: () => void;

  constructor(token: string, options: webApi.WebClientOptions, onRefused: () => void) {
    super(token, options);
    this.#onRefused = onRefused;
  }

  override async apiCall(method: string, options?: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
    try {
      return await super.apiCall(method, options);
    } catch (error) {
      if (refusedTokens.includes(errorOf(error))) this.#onRefused();
      throw error;
    }
  }
}
