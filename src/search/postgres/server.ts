import type { Pool, PoolClient, QueryResultRow } from 'pg';

/** Connections that questions share, of one process to one server. */
const maxConnections = 4;
/** How long opening a connection may take, in milliseconds. */
const connectMs = 5_000;
/** A query that nobody waits for any more is given up, and its connection with it: a server that hangs keeps none. */
const givenUpMs = 10_000;
/** The type number of `bigint`: row numbers are that wide, and far below the 2^53 up to which numbers are exact. */
const bigintType = 20;

/** A PostgreSQL server by its address. Connects when it is first asked. */
export class Server {
  readonly url: string;
  #pool: Promise<Pool> | null = null;

  constructor(url: string) {
    this.url = url;
  }

  /** Its address without user and password, for people. */
  get name(): string {
    const { host, pathname } = new URL(this.url);
    return `${host}${pathname}`;
  }

  /** What a query gives that is answered soon. */
  async rows<R extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly R[]> {
    const pool = await this.#open();
    const config = { text, values: [...values], query_timeout: givenUpMs };
    const { rows } = await pool.query<R>(config);
    return rows;
  }

  /** Does something in one transaction, all of it or nothing. */
  async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.alone(async (client) => {
      await client.query('begin');
      const done = await work(client);
      await client.query('commit');
      return done;
    });
  }

  /** Does something on one connection; what fails closes it, and with it what was begun. */
  async alone<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const pool = await this.#open();
    const client = await pool.connect();
    try {
      const done = await work(client);
      client.release();
      return done;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  #open(): Promise<Pool> {
    this.#pool ??= import('pg').then(({ default: pg }) => {
      const pool = new pg.Pool({
        connectionString: this.url,
        connectionTimeoutMillis: connectMs,
        max: maxConnections,
        keepAlive: true,
        allowExitOnIdle: true,
        application_name: 'quipu search',
        types: {
          getTypeParser: ((type: number, format?: 'text' | 'binary') =>
            type === bigintType ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
        },
      });
      // An idle connection that the server ends is replaced by the next query; without a listener it would end the process.
      pool.on('error', () => {});
      // One that ends in the middle of a transaction tells its query, and whoever listens to the connection: the same holds.
      pool.on('connect', (client) => client.on('error', () => {}));
      return pool;
    });
    return this.#pool;
  }

  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => null);
    this.#pool = null;
    // a server that hangs does not let go of what it was asked
    await Promise.race([pool?.end(), new Promise((done) => setTimeout(done, 500).unref())]);
  }
}
