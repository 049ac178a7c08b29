import type { REST } from '@discordjs/rest';
import {
  CloseCodes,
  type IIdentifyThrottler,
  type SessionInfo,
  WebSocketManager,
  WebSocketShardEvents,
} from '@discordjs/ws';
import type { GatewayDispatchPayload } from 'discord.js';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { loggable } from './call.ts';

export interface ConnectionSettings {
  readonly rest: REST;
  readonly token: string;
  readonly intents: number;
  /** Which part of the gateway it is, of how many. */
  readonly shard: { readonly id: number; readonly count: number };
  /** Whose turn it is to introduce itself to Discord, over all parts. */
  readonly throttler: IIdentifyThrottler;
  readonly onDispatch: (payload: GatewayDispatchPayload) => void;
  /** A gateway that says nothing for so long is connected anew. */
  readonly maxSilenceMs: number;
  /** How often the silence is measured. */
  readonly watchEveryMs: number;
  /** Told each time that a silent gateway is given up and connected anew. */
  readonly onSilent: (shard: number) => void;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** The gateway: events come in over it, and it comes back by itself when it is cut. */
export interface Connection {
  /** @throws OperatorError when Discord refuses the token or the intents. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Null while connected; else what is wrong. */
  trouble(): string | null;
  /** True once Discord has closed the gateway for good. */
  isHopeless(): boolean;
}

/** Codes with which Discord closes the gateway for good: it does not want the connection tried again. */
const fatal: ReadonlyMap<number, string> = new Map([
  [4004, 'DISCORD_TOKEN is not accepted by Discord. Copy the bot token again from the developer portal.'],
  [4010, 'Discord does not accept these SHARDS.'],
  [4011, 'The bot is in too many servers for so few shards. Leave SHARDS empty, or let it have more of them.'],
  [4012, 'Discord no longer knows this version of its API. Update Quipu.'],
  [4013, 'Discord does not know the intents that the bot asks for. Update Quipu.'],
  [4014, 'Discord does not allow this application the intents that the bot asks for.'],
]);

export function unreachable(cause: unknown): OperatorError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OperatorError(`The gateway of Discord cannot be reached (${reason}). Check the network.`, 1, { cause });
}

export function createConnection(settings: ConnectionSettings): Connection {
  const { log, nowMs } = settings;
  // Kept outside the manager, so that another one can resume where the first fell silent.
  const sessions = new Map<number, SessionInfo>();
  let manager: WebSocketManager | null = null;
  let trouble: string | null = 'The gateway of Discord is not connected yet.';
  let isRefused = false;
  let lastHeardMs = nowMs();
  let watch: NodeJS.Timeout | null = null;

  const connect = async () => {
    const current = new WebSocketManager({
      token: settings.token,
      intents: settings.intents,
      rest: settings.rest,
      shardCount: settings.shard.count,
      shardIds: [settings.shard.id],
      buildIdentifyThrottler: () => settings.throttler,
      retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
      updateSessionInfo: (shard, session) => {
        // A manager that was given up must not spoil the session of the one that took over.
        if (manager !== current) return;
        if (session) sessions.set(shard, session);
        else sessions.delete(shard);
      },
    });
    manager = current;
    const isCurrent = () => manager === current;
    const heard = () => {
      if (isCurrent()) lastHeardMs = nowMs();
    };
    const connected = () => {
      heard();
      if (!isCurrent()) return;
      trouble = null;
      isRefused = false;
    };
    current.on(WebSocketShardEvents.Dispatch, ({ data }) => {
      heard();
      if (isCurrent()) settings.onDispatch(data);
    });
    current.on(WebSocketShardEvents.Hello, heard);
    current.on(WebSocketShardEvents.HeartbeatComplete, heard);
    current.on(WebSocketShardEvents.Ready, connected);
    current.on(WebSocketShardEvents.Resumed, connected);
    current.on(WebSocketShardEvents.Error, ({ error }) =>
      log.warn({ err: loggable(error) }, 'the Discord gateway reported an error'),
    );
    const refused = new Promise<never>((_, reject) => {
      current.on(WebSocketShardEvents.Closed, ({ code }) => {
        if (!isCurrent()) return;
        const reason = fatal.get(code);
        // Every failed attempt to come back closes once more.
        if (trouble === null || reason !== undefined)
          log.warn({ code, shard: settings.shard.id }, 'the Discord gateway was closed');
        trouble = reason ?? 'The gateway of Discord is cut; reconnecting.';
        isRefused = reason !== undefined;
        if (isRefused) reject(new OperatorError(trouble, exitCodeConfig));
      });
    });
    refused.catch(() => {});
    await Promise.race([current.connect(), refused]);
  };

  const measureSilence = () => {
    if (nowMs() - lastHeardMs <= settings.maxSilenceMs) return;
    settings.onSilent(settings.shard.id);
    trouble = 'The gateway of Discord fell silent; reconnecting.';
    log.warn(
      { silentForMs: nowMs() - lastHeardMs, shard: settings.shard.id },
      'the Discord gateway is silent and is connected anew',
    );
    lastHeardMs = nowMs();
    const old = manager;
    connect().catch((error: unknown) => {
      // Tried again when the silence is measured next.
      lastHeardMs = Number.NEGATIVE_INFINITY;
      log.warn({ err: loggable(error) }, 'the Discord gateway could not be connected anew');
    });
    Promise.resolve(old?.destroy({ code: CloseCodes.Resuming })).catch((error: unknown) =>
      log.debug({ err: loggable(error) }, 'a silent gateway was given up'),
    );
  };

  return {
    async open() {
      await connect().catch((error: unknown) => {
        throw error instanceof OperatorError ? error : unreachable(error);
      });
      watch = setInterval(measureSilence, settings.watchEveryMs);
      watch.unref();
    },
    async close() {
      if (watch) clearInterval(watch);
      const last = manager;
      manager = null;
      trouble = 'The gateway of Discord is closed.';
      await last?.destroy({ code: CloseCodes.Normal });
    },
    trouble: () => trouble,
    isHopeless: () => isRefused,
  };
}
