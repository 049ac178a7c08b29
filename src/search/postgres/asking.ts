import { UserError } from '../../errors.ts';
import { type Resting, Silent, within } from './patience.ts';
import type { Server } from './server.ts';
import type { Shard } from './shard.ts';

/** The shards as one question asks them: one that did not answer is not waited for again. */
export class Asking {
  readonly #shards: readonly Shard[];
  readonly #resting: Resting;
  readonly #patienceMs: number;
  readonly #silent = new Set<Shard>();

  constructor(shards: readonly Shard[], resting: Resting, patience: number) {
    this.#shards = shards;
    this.#resting = resting;
    this.#patienceMs = patience;
  }

  get isPartial(): boolean {
    return this.#silent.size > 0;
  }

  /**
   * Asks every shard at once, a replica where the server does not answer; what those give that do.
   * @throws UserError where none does
   */
  async each<T>(ask: (shard: Shard, server: Server) => Promise<T>): Promise<readonly T[]> {
    const given = await Promise.all(this.#shards.map((shard) => this.#ask(shard, ask)));
    if (this.#silent.size === this.#shards.length) throw new UserError({ kind: 'archive-away' });
    return given.flatMap((one) => (one === null ? [] : [one.value]));
  }

  async #ask<T>(
    shard: Shard,
    ask: (shard: Shard, server: Server) => Promise<T>,
  ): Promise<{ readonly value: T } | null> {
    if (this.#silent.has(shard)) return null;
    const awake = shard.servers.filter((server) => !this.#resting.has(server));
    let left = this.#patienceMs;
    for (const [n, server] of awake.entries()) {
      const share = left / (awake.length - n);
      const startMs = performance.now();
      try {
        return { value: await within(share, ask(shard, server)) };
      } catch (error) {
        if (!isSilence(error)) throw error;
        this.#resting.add(server);
        left -= performance.now() - startMs;
      }
    }
    this.#silent.add(shard);
    return null;
  }
}

/** Whether an error means that a server does not answer, and not that what was asked is wrong. */
const isSilence = (error: unknown): boolean => {
  if (error instanceof Silent || error instanceof AggregateError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // errors of PostgreSQL have five characters; class 57 is a server that stops, 08 a connection that broke
  return (
    /^(?:E[A-Z]+|57...|08...)$/.test(code) || (error instanceof Error && /connection|timeout/i.test(error.message))
  );
};
