import type { GatewayDispatchPayload } from 'discord.js';
import { LRUCache } from 'lru-cache';

const rememberedThreads = 10_000;
const rememberedChannels = 20_000;

/** Knows which channel a thread belongs to: a message in a thread names only the thread. */
export interface Threads {
  /** Takes what an event says about threads. */
  learn(payload: GatewayDispatchPayload): void;
  /** Null for a channel that is no thread, or not a known one. */
  threadOf(channel: string): Thread | null;
  /** What kind of channel it is, as Discord numbers them; null where that is not known. */
  kindOf(channel: string): number | null;
}

export interface Thread {
  /** The channel that it belongs to. */
  readonly parent: string;
  /** Only those who were asked in read along. */
  readonly isPrivate: boolean;
}

interface Channel {
  readonly id: string;
  readonly type: number;
  readonly parent_id?: string | null | undefined;
}

const privateThread = 12;

export function createThreads(): Threads {
  const known = new LRUCache<string, Thread>({ max: rememberedThreads });
  const kinds = new LRUCache<string, number>({ max: rememberedChannels });
  const add = ({ id, type, parent_id }: Channel) => {
    if (parent_id) known.set(id, { parent: parent_id, isPrivate: type === privateThread });
  };
  return {
    learn(payload) {
      switch (payload.t) {
        case 'THREAD_CREATE':
        case 'THREAD_UPDATE':
          add(payload.d);
          break;
        case 'CHANNEL_CREATE':
        case 'CHANNEL_UPDATE':
          kinds.set(payload.d.id, payload.d.type);
          break;
        case 'GUILD_CREATE':
        case 'THREAD_LIST_SYNC':
          if ('channels' in payload.d) for (const { id, type } of payload.d.channels) kinds.set(id, type);
          if ('threads' in payload.d) for (const thread of payload.d.threads) add(thread);
          break;
        case 'INTERACTION_CREATE': {
          const { channel } = payload.d;
          if (channel && channel.type >= 10 && channel.type <= 12 && 'parent_id' in channel) add(channel as Channel);
          break;
        }
        default:
      }
    },
    threadOf: (channel) => known.get(channel) ?? null,
    kindOf: (channel) => kinds.get(channel) ?? null,
  };
}
