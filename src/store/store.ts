import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What must outlive a restart. Both implementations pass `test/contract/store.ts`. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /** Queries are portable: text, integers, epoch milliseconds, JSON as text. Nothing outside `store/` knows the dialect. */
  readonly db: Kysely<Tables>;
  /** Brings the schema to the current version; safe while another process does the same. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}
