import { lookup } from 'node:dns/promises';
import type { Config } from '../../config.ts';
import { guardedExtractor } from '../../import/guard.ts';
import { importAll } from '../../import/import.ts';
import { parseAllowedHosts } from '../../import/web/address.ts';
import { createSafeFetch, type SafeFetch } from '../../import/web/safe-fetch.ts';
import { contextSettings, type World } from '../world.ts';
import { importTable, progressBar, readImportUse } from './print-import.ts';

/** The fetch for all that comes from outside, with the hosts that the settings allow. */
export const outsideFetch = (config: Config): SafeFetch =>
  createSafeFetch({
    lookup: (hostname) => lookup(hostname, { all: true, verbatim: true }),
    allowed: parseAllowedHosts(config.fetchAllowHosts),
  });

/** `quipu import`: the exit code is 1 when something did not come in. */
export async function importCommand(world: World, config: Config, words: readonly string[]): Promise<number> {
  const { io } = world;
  const use = readImportUse(words);
  const inUse = contextSettings(world, config).corpusDir;
  const into = use.into ?? inUse;
  const extractor = guardedExtractor();
  const bar = await progressBar(io);
  try {
    const rows = await importAll({
      what: use.what,
      into,
      knownFolder: into === inUse ? null : inUse,
      overrides: { publisher: use.publisher, published: use.published, kind: use.kind },
      isDryRun: use.isDryRun,
      extractor,
      fetch: outsideFetch(config),
      nowMs: world.nowMs,
      onProgress: (done, total) => bar.update(done, total),
    });
    bar.stop();
    io.write(
      use.json ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : importTable(rows, use.isDryRun, io.columns),
    );
    return rows.some((row) => row.outcome === 'refused') ? 1 : 0;
  } finally {
    bar.stop();
    await extractor.close();
  }
}
