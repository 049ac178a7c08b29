import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A database in its current schema. Queries are portable; nothing outside `store/` knows the dialect. */
export type Db = Kysely<Tables>;

/** What must outlive a restart. Both implementations pass `test/contract/store.ts`. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * The database, opened and brought to the current schema by the first call; nothing is loaded, connected or written
   * before it. Safe to call at once from many places and processes. After a failure the next call tries again.
   * @throws OperatorError naming the file or the variable when the database cannot be used.
   */
  open(): Promise<Db>;
  /** Ends the connections. A store that was never opened closes at once; a closed one does not open again. */
  close(): Promise<void>;
}
