import type { GatewayDispatchPayload } from 'discord.js';
import { noteInstalled, notePresent, noteRemoved } from '../../store/installations.ts';
import type { Store } from '../../store/store.ts';
import { shardOf } from './shards.ts';

export interface ServersSettings {
  readonly store: Store;
  readonly nowMs: () => number;
}

/** Keeps account of the servers that the bot is in. */
export interface Servers {
  /** Takes what an event says about servers. */
  note(payload: GatewayDispatchPayload): Promise<void>;
}

const place = (installation: string) => ({ platform: 'discord', installation }) as const;

/**
 * What is kept of a server goes some time after the bot was removed from it, also where that happened while the bot was
 * not running.
 */
export function createServers({ store, nowMs }: ServersSettings): Servers {
  const present = new Set<string>();
  let app = '';
  return {
    async note(payload) {
      switch (payload.t) {
        case 'READY': {
          const { application, guilds, shard = [0, 1] } = payload.d;
          const [own, count] = shard;
          app = application.id;
          // Each part of the gateway names its own servers only.
          const isCounted = (id: string) => shardOf(id, count) === own;
          const named = guilds.map(({ id }) => id);
          for (const id of present) if (isCounted(id)) present.delete(id);
          for (const id of named) present.add(id);
          return notePresent(store, 'discord', app, named, nowMs(), isCounted);
        }
        case 'GUILD_CREATE':
          // those of the start come one by one after they were listed
          if (present.has(payload.d.id)) return;
          present.add(payload.d.id);
          return noteInstalled(store, place(payload.d.id), app);
        case 'GUILD_DELETE':
          // a server that Discord cannot reach for a while is not one that the bot was removed from
          if (payload.d.unavailable) return;
          present.delete(payload.d.id);
          return noteRemoved(store, place(payload.d.id), app, nowMs());
        default:
      }
    },
  };
}
