import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { createStore } from '../../src/store/create.ts';
import { sqliteFileName } from '../../src/store/sqlite.ts';
import { storeContract } from '../contract/store.ts';

const Database = createRequire(import.meta.url)('libsql');
const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quipu-store-'));
  folders.push(folder);
  return folder;
};
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the SQLite store', () => {
  storeContract(async () => {
    const dataDir = await newFolder();
    const again = () => createStore({ dataDir, databaseUrl: null });
    return { store: again(), again };
  });

  it('makes its folder, writes ahead and syncs every commit', async () => {
    const dataDir = join(await newFolder(), 'made', 'below');
    const store = createStore({ dataDir, databaseUrl: null });
    const db = await store.open();
    expect((await sql<{ synchronous: number }>`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
    expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journalMode: 'wal' }]);
    await store.close();
  });

  it('keeps its locks when the same process opens it once more: nobody else takes its log away', async () => {
    const dataDir = await newFolder();
    const stores = [1, 2].map(() => createStore({ dataDir, databaseUrl: null }));
    for (const store of stores) await sql`create table if not exists t (x)`.execute(await store.open());
    const program = `const d = new (require('libsql'))(process.argv[1]); d.exec('insert into t values (1)'); d.close()`;
    // Whoever closes it last empties the log and deletes it.
    execFileSync(process.execPath, ['-e', program, join(dataDir, sqliteFileName)]);
    await stat(join(dataDir, `${sqliteFileName}-wal`));
    for (const store of stores) await store.close();
  });

  it('names the file and the variable when it cannot be opened, and tries again the next time', async () => {
    const folder = await newFolder();
    const dataDir = join(folder, 'file');
    await writeFile(dataDir, 'in the way');
    const store = createStore({ dataDir, databaseUrl: null });
    const opening = store.open();
    await expect(opening).rejects.toThrow(OperatorError);
    await expect(opening).rejects.toThrow(`${join(dataDir, sqliteFileName)} (DATA_DIR)`);
    await rm(dataDir);
    await expect(store.open()).resolves.toBeDefined();
    await store.close();
  });

  it('names a file that is no database', async () => {
    const dataDir = await newFolder();
    await writeFile(
      join(dataDir, sqliteFileName),
      'this is no database, only some text that is long enough to be read',
    );
    const store = createStore({ dataDir, databaseUrl: null });
    await expect(store.open()).rejects.toThrow(sqliteFileName);
    await store.close();
  });

  it('refuses a value that the driver would die of', async () => {
    const store = createStore({ dataDir: await newFolder(), databaseUrl: null });
    const db = await store.open();
    await expect(sql`select ${true} as x`.execute(db)).rejects.toThrow('boolean');
    await store.close();
  });
});

describe('what was deleted before it was overwritten', () => {
  it('is gone from the free pages once the database was opened', async () => {
    const dataDir = await newFolder();
    const file = join(dataDir, sqliteFileName);
    const old = new Database(file);
    old.exec('create table words (word text)');
    for (let n = 0; n < 500; n += 1) old.prepare('insert into words values (?)').run(`harvoon ${'x'.repeat(300)}`);
    old.exec('delete from words');
    old.close();
    expect(await readFile(file, 'latin1')).toContain('harvoon');
    const store = createStore({ dataDir, databaseUrl: null });
    await store.open();
    await store.close();
    expect(await readFile(file, 'latin1')).not.toContain('harvoon');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
