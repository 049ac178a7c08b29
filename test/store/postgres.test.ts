import { afterAll, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { silent } from '../../src/log.ts';
import { createStore } from '../../src/store/create.ts';
import { createImpatient } from '../../src/store/impatient.ts';
import { readValue, writeValue } from '../../src/store/key-values.ts';
import { storeContract } from '../contract/store.ts';
import { startHanging } from '../support/hanging.ts';
import { startPostgres } from '../support/postgres.ts';

const postgres = await startPostgres();
afterAll(async () => {
  if ('server' in postgres) await postgres.server.stop();
});
const why = 'unavailable' in postgres ? ` (skipped: ${postgres.unavailable})` : '';

describe.skipIf('unavailable' in postgres)(`the PostgreSQL store${why}`, () => {
  if ('unavailable' in postgres) return;
  const { server } = postgres;

  storeContract(async () => {
    const databaseUrl = await server.createDatabase();
    const again = () => createStore({ dataDir: '', databaseUrl });
    return { store: again(), again };
  });
});

describe.skipIf('unavailable' in postgres)(`a PostgreSQL that hangs${why}`, () => {
  it('ends what is under way when it fails, and neither the process nor what is asked later', async () => {
    if ('unavailable' in postgres) return;
    const url = new URL(await postgres.server.createDatabase());
    const between = await startHanging(url.hostname, Number(url.port));
    url.host = `127.0.0.1:${between.port}`;
    const store = createStore({ dataDir: '', databaseUrl: url.href });
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note);
    try {
      await writeValue(store, 'a', 'one');
      between.hang();
      const asked = [1, 2, 3].map(() => readValue(store, 'a'));
      const ended = Promise.allSettled(asked);
      between.cut();
      expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
      between.goOn();
      expect(await readValue(store, 'a').catch(() => readValue(store, 'a'))).toBe('one');
      expect(uncaught).toEqual([]);
    } finally {
      process.off('uncaughtException', note);
      await store.close();
      await between.close();
    }
  });

  it('is given up by what asks it, is not waited for by answers, and serves again when it goes on', async () => {
    if ('unavailable' in postgres) return;
    const url = new URL(await postgres.server.createDatabase());
    const between = await startHanging(url.hostname, Number(url.port));
    url.host = `127.0.0.1:${between.port}`;
    const store = createStore({ dataDir: '', databaseUrl: url.href });
    const warnings: string[] = [];
    let now = 0;
    const log = { ...silent, warn: (_: object, message: string) => warnings.push(message) };
    const impatient = createImpatient(store, log, () => now);
    try {
      await writeValue(store, 'a', 'one');
      expect(await impatient(() => readValue(store, 'a'), null)).toBe('one');
      between.hang();
      expect(await impatient(() => readValue(store, 'a'), null)).toBeNull();
      expect(warnings).toHaveLength(1);
      let looks = 0;
      const look = async () => {
        looks += 1;
        return 'looked';
      };
      expect(await impatient(look, 'not looked')).toBe('not looked');
      expect(looks).toBe(0);
      await expect(readValue(store, 'a')).rejects.toThrow();
      between.goOn();
      now += 60_000;
      expect(await readValue(store, 'a').catch(() => readValue(store, 'a'))).toBe('one');
      expect(await impatient(() => readValue(store, 'a'), null)).toBe('one');
    } finally {
      await store.close();
      await between.close();
    }
  });
});

describe('a PostgreSQL server that is not there', () => {
  it('is named by its variable', async () => {
    const store = createStore({ dataDir: '', databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(store.open()).rejects.toThrow(OperatorError);
    await expect(store.open()).rejects.toThrow('DATABASE_URL');
    await store.close();
  });
});
