import { afterAll, describe, expect, it } from 'vitest';
import { exitCodeConfig, exitCodeUsage } from '../../../src/errors.ts';
import { startPostgres } from '../../support/postgres.ts';
import { quipu } from '../../support/world.ts';

const outcome = await startPostgres();
afterAll(async () => {
  if ('server' in outcome) await outcome.server.stop();
});

describe('quipu search', () => {
  it('says what it takes, and what is to be set', async () => {
    expect(await quipu(['search', 'look'])).toMatchObject({ code: exitCodeUsage });
    const unset = await quipu(['search', 'status']);
    expect(unset).toMatchObject({ code: exitCodeConfig });
    expect(unset.error).toContain('SEARCH=postgres');
    const nowhere = { WEB: 'off', SEARCH: 'postgres', SEARCH_URLS: 'postgres://quipu:secret@127.0.0.1:1/none' };
    const silent = await quipu(['search', 'status'], '', { environment: nowhere });
    expect(silent.code).toBe(1);
    expect(silent.error).toContain('The archive cannot be searched');
    expect(silent.error).not.toContain('secret');
  });

  it.skipIf(!('server' in outcome))('brings the articles in, says how they are, and they answer', async () => {
    if (!('server' in outcome)) return;
    const [one, other] = [await outcome.server.createDatabase(), await outcome.server.createDatabase()];
    const environment = { WEB: 'off', SEARCH: 'postgres', SEARCH_URLS: one };
    const built = await quipu(['search', 'build'], '', { environment });
    expect(built).toMatchObject({ code: 0 });
    expect(built.out).toMatch(/^\d+ articles of .* are in, \d+ passages\.\n$/);
    const answer = await quipu(['ask', 'What is Operation Mercury?'], '', { environment });
    expect(answer.out).toBe((await quipu(['ask', 'What is Operation Mercury?'])).out);
    const both = { ...environment, SEARCH_URLS: `${one} ${other}` };
    const before = await quipu(['search', 'status'], '', { environment: both });
    expect(before).toMatchObject({ code: 1 });
    expect(before.out).toContain('quipu search rebalance moves them');
    expect((await quipu(['search', 'rebalance'], '', { environment: both })).out).toMatch(
      /^\d+ articles were moved\.\n$/,
    );
    expect(await quipu(['search', 'status'], '', { environment: both })).toMatchObject({ code: 0 });
  });
});
