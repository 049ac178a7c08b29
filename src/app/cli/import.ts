import { availableParallelism } from 'node:os';
import type { Config } from '../../config.ts';
import { acceptAside, asidePath, discardAside } from '../../import/aside.ts';
import { extractLimits, guardedExtractor } from '../../import/guard.ts';
import { importAll } from '../../import/import.ts';
import { outsideFetch } from '../outside.ts';
import { contextSettings, type World } from '../world.ts';
import { type ImportUse, importLines, importTable, progressBar, readImportUse } from './print-import.ts';

/** `quipu import --accept` and `--discard`: the exit code is 1 when something of that name is not kept aside. */
async function decideAside(
  { what, aside, json }: ImportUse,
  into: string,
  world: World,
  config: Config,
): Promise<number> {
  const folder = asidePath(config.dataDir);
  const { io } = world;
  const say = (id: string, outcome: string, words: string) =>
    io.write(json ? `${JSON.stringify({ id, outcome })}\n` : `${words}\n`);
  const missing = (id: string) => say(id, 'missing', `NOT THERE  ${id}: nothing of that name is kept aside`);
  if (aside === 'discard') {
    const unknown = await discardAside(folder, what);
    for (const id of what) unknown.includes(id) ? missing(id) : say(id, 'discarded', `thrown away  ${id}`);
    return unknown.length > 0 ? 1 : 0;
  }
  const all = await acceptAside(folder, into, what);
  for (const { id, article } of all)
    article === null ? missing(id) : say(article.id, 'accepted', `let in  ${article.id}  ${article.title}`);
  return all.some(({ article }) => article === null) ? 1 : 0;
}

/** `quipu import`: the exit code is 1 when something did not come in. */
export async function importCommand(world: World, config: Config, words: readonly string[]): Promise<number> {
  const { io } = world;
  const use = readImportUse(words);
  const inUse = contextSettings(world, config).corpusDir;
  const into = use.into ?? inUse;
  if (use.aside !== null) return decideAside(use, into, world, config);
  // one core is for what places and writes the articles: a third of the work
  const extractor = guardedExtractor(extractLimits, Math.max(1, availableParallelism() - 1));
  const bar = await progressBar(io);
  try {
    const rows = await importAll({
      what: use.what,
      into,
      knownFolder: into === inUse ? null : inUse,
      asideFolder: asidePath(config.dataDir),
      overrides: { publisher: use.publisher, published: use.published, kind: use.kind },
      isDryRun: use.isDryRun,
      extractor,
      fetch: outsideFetch(config),
      nowMs: world.nowMs,
      onProgress: (done, total) => bar.update(done, total),
    });
    bar.stop();
    io.write(use.json ? importLines(rows) : importTable(rows, use.isDryRun, io.columns));
    return rows.some((row) => row.outcome === 'refused' || row.outcome === 'kept aside') ? 1 : 0;
  } finally {
    bar.stop();
    await extractor.close();
  }
}
