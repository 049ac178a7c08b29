import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import type { PoolConfig } from 'pg';
import { OperatorError } from '../errors.ts';
import { migrateToCurrent } from './migrate.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** How long opening a connection may take, in milliseconds, and waiting for one that is free. */
const connectMs = 5_000;
/** The server itself ends a statement that takes longer: ours take some milliseconds. */
const statementMs = 4_000;
/** A server that hangs ends nothing: then a query is given up on this side. */
const queryMs = 5_000;
/** A process that was stopped in the middle of a transaction holds up the others for so long. */
const idleMs = 20_000;
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
  try {
    // Bringing a large database to a new schema takes as long as it takes, and the processes wait for each other.
    const patient = await connect(databaseUrl, { max: 1 });
    await migrateAlone(patient).finally(() => patient.destroy());
    return await connect(databaseUrl, {
      max: maxConnections,
      statement_timeout: statementMs,
      query_timeout: queryMs,
      idle_in_transaction_session_timeout: idleMs,
    });
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`Cannot use the database that DATABASE_URL names: ${messageOf(error)}`, 1, {
      cause: error,
    });
  }
}

async function connect(databaseUrl: string, limits: PoolConfig): Promise<Db> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    application_name: 'quipu',
    types: {
      getTypeParser: ((type: number, format?: 'text' | 'binary') =>
        type === bigintType ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
    ...limits,
  });
  // An idle connection that the server ends is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {});
  // One that ends in the middle of a query tells that query, and whoever listens to the connection: the same holds.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
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
