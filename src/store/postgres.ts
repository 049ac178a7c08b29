import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import { OperatorError } from '../errors.ts';
import { migrateToCurrent } from './migrate.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** How long opening a connection may take, in milliseconds. */
const connectMs = 10_000;
/** Connections a process holds at most; PostgreSQL admits 100 in all unless told otherwise. */
const maxConnections = 8;
/** The type number of `bigint`: instants are that wide, and far below the 2^53 up to which numbers are exact. */
const bigintType = 20;
/** Any number that no other program on the same database takes: "quipu" in hexadecimal letters' values. */
const migrationLock = 717_592_021;

/**
 * Connects to PostgreSQL. Processes that start at once bring the schema up to date one after the other.
 * @throws OperatorError naming `DATABASE_URL` when the server cannot be reached or used.
 */
export async function openPostgres(databaseUrl: string): Promise<Db> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectMs,
    max: maxConnections,
    application_name: 'quipu',
    types: {
      getTypeParser: ((type: number, format?: 'text' | 'binary') =>
        type === bigintType ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
  });
  // An idle connection that the server ends is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
  try {
    await migrateAlone(db);
    return db;
  } catch (error) {
    await db.destroy();
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`Cannot use the database that DATABASE_URL names: ${messageOf(error)}`, 1, {
      cause: error,
    });
  }
}

function migrateAlone(db: Db): Promise<void> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${sql.lit(migrationLock)})`.execute(connection);
    try {
      await migrateToCurrent(connection, 'the database that DATABASE_URL names');
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(migrationLock)})`.execute(connection);
    }
  });
}

/** A refused connection to a name with several addresses is an error without a message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
