import { type IIdentifyThrottler, SimpleIdentifyThrottler } from '@discordjs/ws';
import type { APIGatewayBotInfo } from 'discord.js';
import type { ShardState } from '../../chat/platform.ts';
import { OperatorError } from '../../errors.ts';
import { type Connection, type ConnectionSettings, createConnection, unreachable } from './connection.ts';

/** The parts of the gateway that this process connects: `ids` of `count`. */
export interface ShardRange {
  readonly ids: readonly number[];
  readonly count: number;
}

/** A gateway of one or several parts, each with a connection of its own. */
export interface ShardedConnection extends Connection {
  /** How each part is doing; empty until it is opened. */
  states(): readonly ShardState[];
}

export interface ShardSettings extends Omit<ConnectionSettings, 'shard' | 'throttler'> {
  /** Null: as many as Discord thinks right, all of them here. */
  readonly shards: ShardRange | null;
}

/**
 * Discord spreads servers over parts of the gateway, at most 2,500 each. Each part is connected, watched and connected anew for
 * itself, so that one that is cut costs the servers of no other.
 */
export function createShardedConnection(settings: ShardSettings): ShardedConnection {
  const { rest, shards } = settings;
  let connections: readonly { readonly id: number; readonly connection: Connection }[] = [];
  let count = shards?.count ?? 1;
  const troubles = () =>
    connections.flatMap(({ id, connection }) => {
      const trouble = connection.trouble();
      return trouble === null ? [] : [{ id, trouble }];
    });
  return {
    async open() {
      const gateway = (await rest.get('/gateway/bot').catch((error: unknown) => {
        throw unreachable(error);
      })) as APIGatewayBotInfo;
      count = shards?.count ?? gateway.shards;
      const ids = shards?.ids ?? Array.from({ length: count }, (_, id) => id);
      // Discord lets only so many introduce themselves in five seconds, whichever connection they are.
      const throttler: IIdentifyThrottler = new SimpleIdentifyThrottler(gateway.session_start_limit.max_concurrency);
      const opened = ids.map((id) => ({
        id,
        connection: createConnection({ ...settings, shard: { id, count }, throttler }),
      }));
      connections = opened;
      const results = await Promise.allSettled(opened.map(({ connection }) => connection.open()));
      const failed = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      if (failed.length === 0) return;
      await Promise.all(opened.map(({ connection }) => connection.close()));
      throw failed.find((each) => each instanceof OperatorError) ?? failed[0];
    },
    async close() {
      await Promise.all(connections.map(({ connection }) => connection.close()));
    },
    trouble() {
      if (connections.length === 0) return 'The gateway of Discord is not connected yet.';
      const [first, ...others] = troubles();
      if (first === undefined) return null;
      const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
      return count === 1 ? first.trouble : `Shard ${first.id} of ${count}${more}: ${first.trouble}`;
    },
    isHopeless: () => connections.some(({ connection }) => connection.isHopeless()),
    states: () => connections.map(({ id, connection }) => ({ id, count, trouble: connection.trouble() })),
  };
}

/** The part of the gateway that tells of a server. */
export const shardOf = (guild: string, count: number): number =>
  /^\d+$/.test(guild) ? Number((BigInt(guild) >> 22n) % BigInt(count)) : 0;
