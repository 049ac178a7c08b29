import { OperatorError } from '../errors.ts';
import type { Db, Store } from './store.ts';

/** Where a store keeps its data. */
export interface StoreSettings {
  /** Folder of the SQLite file; made when it is not there. Not used with `databaseUrl`. */
  readonly dataDir: string;
  /** `postgres://…`; null keeps the data in SQLite. */
  readonly databaseUrl: string | null;
}

/** A store over SQLite, or over PostgreSQL when there is a database URL. Costs nothing until it is opened. */
export function createStore(settings: StoreSettings): Store {
  const { databaseUrl, dataDir } = settings;
  if (databaseUrl !== null) {
    return lazyStore('postgres', async () => (await import('./postgres.ts')).openPostgres(databaseUrl));
  }
  return lazyStore('sqlite', async () => (await import('./sqlite.ts')).openSqlite(dataDir));
}

function lazyStore(kind: Store['kind'], connect: () => Promise<Db>): Store {
  let opening: Promise<Db> | null = null;
  let isClosed = false;
  return {
    kind,
    open() {
      if (isClosed) return Promise.reject(new OperatorError('The store is closed.'));
      opening ??= connect().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
    async close() {
      isClosed = true;
      const db = await opening?.catch(() => null);
      await db?.destroy();
    },
  };
}
