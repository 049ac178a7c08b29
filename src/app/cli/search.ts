import type { Config } from '../../config.ts';
import { readFolder } from '../../corpus/folder.ts';
import { problemText } from '../../corpus/front-matter.ts';
import { exitCodeConfig, exitCodeUsage, OperatorError } from '../../errors.ts';
import { bringIn, misplaced, rebalance } from '../../search/postgres/build.ts';
import type { PostgresRetriever } from '../../search/postgres/postgres-retriever.ts';
import { type SearchStatus, type ServerStatus, searchStatus } from '../../search/postgres/status.ts';
import { openSearch } from '../setup.ts';
import { contextSettings, type World } from '../world.ts';
import { progressBar } from './print-import.ts';

const verbs = 'quipu search takes status, build [--corpus DIR] or rebalance.';

/**
 * `quipu search status|build|rebalance`: looks after an archive in PostgreSQL.
 * @throws OperatorError where none is configured or reached, and for words that it does not take.
 */
export async function searchCommand(world: World, config: Config, words: readonly string[]): Promise<number> {
  const [verb, ...rest] = words;
  const [option, corpus] = rest;
  const isUsable = rest.length === 0 || (verb === 'build' && rest.length === 2 && option === '--corpus');
  if (!isUsable || (verb !== 'status' && verb !== 'build' && verb !== 'rebalance'))
    throw new OperatorError(verbs, exitCodeUsage);
  if (config.searchUrls === null)
    throw new OperatorError(
      'There is no archive to look after: set SEARCH=postgres and DATABASE_URL, or SEARCH_URLS.',
      exitCodeConfig,
    );
  const retriever = await openSearch(config.searchUrls);
  try {
    if (verb === 'status') return await printStatus(retriever, world);
    if (verb === 'build')
      return await build(retriever, world, contextSettings(world, config, corpus ?? null).corpusDir);
    return await spread(retriever, world);
  } finally {
    await retriever.close();
  }
}

async function build(retriever: PostgresRetriever, world: World, corpusDir: string): Promise<number> {
  const { articles, problems } = await readFolder(corpusDir);
  for (const problem of problems) world.io.writeError(`${problemText(problem)}\n`);
  const bar = await progressBar(world.io, 'Indexing');
  try {
    const { removed } = await bringIn(retriever, articles, bar.update);
    const gone = removed === 0 ? '' : `, ${removed} that the folder no longer has are out`;
    bar.stop();
    world.io.write(`${articles.length} articles of ${corpusDir} are in, ${retriever.passageCount} passages${gone}.\n`);
  } finally {
    bar.stop();
  }
  return 0;
}

async function spread(retriever: PostgresRetriever, world: World): Promise<number> {
  if (misplaced(retriever).length === 0) {
    world.io.write('Every article is where it belongs.\n');
    return 0;
  }
  const bar = await progressBar(world.io, 'Moving');
  try {
    const moved = await rebalance(retriever, bar.update);
    bar.stop();
    world.io.write(`${moved} articles were moved.\n`);
  } finally {
    bar.stop();
  }
  return 0;
}

/** The exit code is 1 when something needs doing. */
async function printStatus(retriever: PostgresRetriever, { io }: World): Promise<number> {
  const status = await searchStatus(retriever);
  for (const server of status.servers) io.write(`${lineOf(server)}\n`);
  if (status.misplaced > 0)
    io.write(
      `${status.misplaced} articles are on another server than they belong to: quipu search rebalance moves them.\n`,
    );
  return isWell(status) ? 0 : 1;
}

const isWell = ({ servers, misplaced: count }: SearchStatus): boolean =>
  count === 0 && servers.every(({ state }) => state.kind === 'answers');

function lineOf({ name, role, shard, state }: ServerStatus): string {
  const place = `Part ${shard}${role === 'replica' ? ', replica' : ''}, ${name}`;
  if (state.kind === 'silent') return `${place}: does not answer (${state.reason})`;
  const size = `${(state.bytes / 2 ** 20).toFixed(0)} MiB`;
  return `${place}: ${state.articles} articles, ${state.passages} passages, ${size}, answers in ${state.tookMs.toFixed(0)} ms`;
}
