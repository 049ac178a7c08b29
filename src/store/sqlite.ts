import { chmod, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { CamelCasePlugin, Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import type Libsql from 'libsql';
import { OperatorError } from '../errors.ts';
import { migrateToCurrent } from './migrate.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** Name of the database file inside `DATA_DIR`. */
export const sqliteFileName = 'quipu.sqlite';

/**
 * How long a writer waits for another process's write to end before it gives up, in milliseconds. The whole process waits
 * with it; a write takes some milliseconds.
 */
const busyMs = 3_000;

/** Statements kept prepared; every query text of ours is one, and lists of differing length add some. */
const maxStatements = 200;

/**
 * Opens the SQLite file in a folder: write-ahead log, and every commit synced to the disk, so that what was
 * acknowledged survives a killed process and a power cut.
 * @throws OperatorError naming the file when it cannot be opened.
 */
export async function openSqlite(dataDir: string): Promise<Db> {
  const file = join(dataDir, sqliteFileName);
  const connection = await connect(dataDir, file).catch((error: unknown) => {
    throw new OperatorError(`Cannot open the database ${file} (DATA_DIR): ${String(error)}`, 1, { cause: error });
  });
  const db = new Kysely<Tables>({
    dialect: new TransactionalDialect({ database: connection }),
    plugins: [new CamelCasePlugin()],
  });
  try {
    await migrateToCurrent(db, file);
    // What a migration deleted stands in the file until the log is taken over.
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function connect(dataDir: string, file: string): Promise<SqliteDatabase> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await makePrivate(file);
  const { default: Database } = await import('libsql');
  const database = new Database(file, { timeout: busyMs });
  try {
    for (const pragma of pragmas) database.pragma(pragma);
    clearFreePages(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return cachedStatements(database);
}

/** `secure_delete` overwrites what is deleted; sorting in memory leaves no copy of it in temporary files. */
const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON',
  'temp_store = MEMORY',
];

/**
 * Only the account that runs the bot may read the database. SQLite gives the files beside it the same rights. One that is there is
 * not opened: closing it would let go of every lock that this process has on it (sqlite.org/howtocorrupt.html, 2.2).
 */
async function makePrivate(file: string): Promise<void> {
  const made = await open(file, 'ax', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    return null;
  });
  await made?.close();
  for (const each of [file, `${file}-wal`, `${file}-shm`])
    await chmod(each, 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
}

/** Marks a database of which nothing deleted is left in free pages. */
const clearedVersion = 1;

/** What was deleted before `secure_delete` was on may still lie in free pages: the database is written anew, once. */
function clearFreePages(database: Libsql.Database): void {
  const version = () =>
    Number((database.pragma('user_version') as readonly { user_version: number }[])[0]?.user_version);
  if (version() >= clearedVersion) return;
  try {
    database.exec('vacuum');
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.pragma(`user_version = ${clearedVersion}`);
  } catch {
    // another process has it open: the next start tries again
  }
}

/** What Kysely needs of a connection, over libsql's. Preparing costs more than running, so statements are kept. */
function cachedStatements(database: Libsql.Database): SqliteDatabase {
  const statements = new Map<string, Libsql.Statement>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const oldest = statements.keys().next();
    if (statements.size >= maxStatements && !oldest.done) statements.delete(oldest.value);
    // A transaction that begins by reading and then writes fails when another process wrote in between; one that
    // takes the write lock at once waits for its turn.
    const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (sql) => {
      const statement = prepared(sql);
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(checked(parameters)),
        run: (parameters) => statement.run(checked(parameters)),
        iterate: (parameters) => statement.all(checked(parameters)).values(),
      };
    },
  };
}

/** libsql ends the whole process when it is given a value of another type. */
function checked(parameters: readonly unknown[]): unknown[] {
  for (const value of parameters) {
    if (value !== null && typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') {
      throw new TypeError(`SQLite takes text, numbers and null, not ${typeof value}`);
    }
  }
  return [...parameters];
}

/** SQLite rolls schema changes back like any other change; Kysely's own adapter leaves that unused. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class TransactionalDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}
