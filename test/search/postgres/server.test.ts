import { afterAll, describe, expect, it } from 'vitest';
import { Server } from '../../../src/search/postgres/server.ts';
import { startHanging } from '../../support/hanging.ts';
import { startPostgres } from '../../support/postgres.ts';

const postgres = await startPostgres();
afterAll(async () => {
  if ('server' in postgres) await postgres.server.stop();
});

describe.skipIf('unavailable' in postgres)('a server that fails', () => {
  it('ends what is under way, and neither the process nor what is asked later', async () => {
    if ('unavailable' in postgres) return;
    const url = new URL(await postgres.server.createDatabase());
    const between = await startHanging(url.hostname, Number(url.port));
    url.host = `127.0.0.1:${between.port}`;
    const server = new Server(url.href);
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note);
    try {
      const waiting = server.transaction(async (client) => {
        const asked = client.query('select pg_sleep(60)');
        between.cut();
        await asked;
      });
      await expect(waiting).rejects.toThrow();
      expect(await server.rows('select 1 as one')).toEqual([{ one: 1 }]);
      expect(uncaught).toEqual([]);
    } finally {
      process.off('uncaughtException', note);
      await server.close();
      await between.close();
    }
  });
});
