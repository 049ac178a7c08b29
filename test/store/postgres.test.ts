import { afterAll, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { createStore } from '../../src/store/create.ts';
import { storeContract } from '../contract/store.ts';
import { startPostgres } from '../support/postgres.ts';

const postgres = await startPostgres();
const why = 'unavailable' in postgres ? ` (skipped: ${postgres.unavailable})` : '';

describe.skipIf('unavailable' in postgres)(`the PostgreSQL store${why}`, () => {
  if ('unavailable' in postgres) return;
  const { server } = postgres;
  afterAll(() => server.stop());

  storeContract(async () => {
    const databaseUrl = await server.createDatabase();
    const again = () => createStore({ dataDir: '', databaseUrl });
    return { store: again(), again };
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
