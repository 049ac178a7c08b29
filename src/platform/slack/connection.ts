import { setTimeout as sleep } from 'node:timers/promises';
import {
  type App,
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Logger,
  type Receiver,
  SocketModeReceiver,
  type webApi,
} from '@slack/bolt';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { errorOf, loggable } from './call.ts';
import { helloTimeoutMs, pingTimeoutMs, reconnectWaitsMs } from './limits.ts';
import { eventsPath } from './paths.ts';

/** The way on which Slack's events come in. */
export interface Connection {
  /** What Bolt is given to receive events with. */
  readonly receiver: Receiver;
  /** @throws OperatorError naming the variable that is wrong, or what cannot be reached. */
  open(app: App): Promise<void>;
  close(): Promise<void>;
  /** Null while connected; else what is wrong. */
  trouble(): string | null;
  /** True while Slack refuses the token with which it is to be connected. */
  isHopeless(): boolean;
}

export interface SocketSettings {
  readonly appToken: string;
  /** An object of its own: the receiver writes into what it is given. */
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly log: Log;
}

/** Slack refuses these tokens for good; trying again does not help. */
const badToken: readonly (string | null)[] = [
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
];

/**
 * Socket Mode. The library's own reconnecting waits seconds before its first attempt, and ends the process when Slack
 * answers with a 5xx for long; so it is switched off, and the connection is kept up here.
 */
export function socketConnection({ appToken, clientOptions, logger, log }: SocketSettings): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: pingTimeoutMs,
    logger,
    installerOptions: { clientOptions },
  });
  let state: 'connecting' | 'connected' | 'closed' = 'connecting';
  let trouble: string | null = 'Slack is not connected yet.';
  let reconnects = 0;
  let drops = 0;

  const connect = async () => {
    state = 'connecting';
    const dropsBefore = drops;
    const timeout = new AbortController();
    const tooLate = sleep(helloTimeoutMs, undefined, { signal: timeout.signal }).then(() => {
      throw new Error(`Slack did not say hello within ${helloTimeoutMs} ms`);
    });
    tooLate.catch(() => {});
    try {
      await Promise.race([receiver.start(), tooLate]);
    } finally {
      timeout.abort();
    }
    if (drops !== dropsBefore) throw new Error('the connection to Slack was closed right after it was made');
    state = 'connected';
    trouble = null;
  };

  const reconnect = async () => {
    trouble = 'The connection to Slack is cut; reconnecting.';
    for (let n = 0; state === 'connecting'; n += 1) {
      await sleep(reconnectWaitsMs[Math.min(n, reconnectWaitsMs.length - 1)] ?? 0, undefined, { ref: false });
      if (state !== 'connecting') return;
      try {
        await connect();
        reconnects += 1;
        log.info({ reconnects }, 'connected to Slack again');
      } catch (error) {
        trouble = badToken.includes(errorOf(error)) ? refusedAppToken : trouble;
        log.warn({ err: loggable(error) }, 'Slack could not be connected again');
      }
    }
  };

  receiver.client.on('disconnected', () => {
    drops += 1;
    if (state !== 'connected') return;
    state = 'connecting';
    log.warn({}, 'the connection to Slack was closed');
    reconnect().catch((error: unknown) => log.error({ err: loggable(error) }, 'Slack is no longer being connected'));
  });

  return {
    receiver,
    async open() {
      try {
        await connect();
      } catch (error) {
        throw openingError(error);
      }
    },
    async close() {
      state = 'closed';
      trouble = 'The connection to Slack is closed.';
      await receiver.stop();
    },
    trouble: () => trouble,
    isHopeless: () => trouble === refusedAppToken,
  };
}

const refusedAppToken =
  'SLACK_APP_TOKEN is not accepted by Slack. It is the app-level token (Basic Information, App-Level Tokens) with the scope connections:write.';

function openingError(error: unknown): OperatorError {
  if (badToken.includes(errorOf(error))) return new OperatorError(refusedAppToken, exitCodeConfig, { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  return new OperatorError(`Socket Mode of Slack cannot be reached (${reason}). Check the network.`, 1, {
    cause: error,
  });
}

export interface HttpSettings {
  readonly signingSecret: string;
  readonly port: number;
  /** The address that the port is opened on; null: all of this machine's. */
  readonly host: string | null;
  readonly logger: Logger;
  /** Where people add the bot to their workspaces; null where it belongs to one only. */
  readonly installing: HTTPReceiverOptions | null;
}

/** Requests from Slack over HTTP, each with its signature. */
export function httpConnection({ signingSecret, port, host, logger, installing }: HttpSettings): Connection {
  const receiver = new HTTPReceiver({ ...installing, signingSecret, port, endpoints: [eventsPath], logger });
  let trouble: string | null = 'The port for Slack is not open yet.';
  return {
    receiver,
    async open(app) {
      try {
        await app.start(host === null ? port : { port, host });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new OperatorError(
          `PORT ${port} cannot be opened for Slack${host === null ? '' : ` on HOST ${host}`} (${reason}).`,
          exitCodeConfig,
          {
            cause: error,
          },
        );
      }
      trouble = null;
    },
    async close() {
      if (trouble !== null) return;
      trouble = 'The port for Slack is closed.';
      await receiver.stop();
    },
    trouble: () => trouble,
    isHopeless: () => false,
  };
}
