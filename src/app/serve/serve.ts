import { setTimeout as sleep } from 'node:timers/promises';
import { type Answering, createAnswering } from '../../bot/answering.ts';
import type { Bot, Context } from '../../bot/command.ts';
import { warmUp } from '../../bot/warm-up.ts';
import type { Platform } from '../../chat/platform.ts';
import type { Config } from '../../config.ts';
import type { DigestRunner } from '../../digest/runner.ts';
import { feedStatePath, readFeedStates } from '../../import/feeds/state.ts';
import type { Log } from '../../log.ts';
import type { WebServer } from '../../platform/web/server.ts';
import { createDigests } from '../digests.ts';
import type { World } from '../world.ts';
import { type Endpoints, type Readiness, startEndpoints } from './endpoints.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { type PlatformState, readNumbers } from './numbers.ts';
import { type Broken, createSupervisor, type Supervisor } from './supervise.ts';

/** What is under way when the process is asked to end may take this long to finish: what ends containers waits for 10 s, and a busy machine is late. */
export const stopGraceMs = 8_000;
/** Of that, this much is left for closing connections and the store. */
const closingMs = 1_500;

/** What a bot is served with. */
export interface Serving {
  readonly world: World;
  readonly config: Config;
  readonly context: Context;
  readonly log: Log;
}

/** Connects the bot to its platforms and serves until told to stop, or until a platform is broken for good. */
export async function serve(
  serving: Serving,
  createPlatforms: (bot: Bot, serving: Serving, metrics: Metrics) => Promise<readonly Platform[]>,
  openWeb: (answering: Answering) => Promise<WebServer | null> = async () => null,
): Promise<number> {
  const { world, config, context, log } = serving;
  let states = (): readonly PlatformState[] => [];
  const readFeeds = () => readFeedStates(feedStatePath(config.dataDir));
  const metrics = createMetrics(commandPaths(context), () =>
    readNumbers({ context, queue: answering.queue, platforms: states(), readFeeds }),
  );
  const answering = createAnswering({ context, config, log, onOutcome: (outcome) => metrics.noticed(outcome) });
  const asked = endOf(world, log, metrics.uncaught);
  const platforms = await createPlatforms(answering.bot, serving, metrics);
  const supervisor = createSupervisor({ platforms, log, nowMs: world.nowMs, sleep: pause });
  states = supervisor.states;
  const endpoints =
    config.httpPort === null
      ? null
      : await startEndpoints({
          port: config.httpPort,
          host: config.httpHost,
          readiness: () => readinessOf(context, states()),
          metrics,
        });
  const web = await openWeb(answering);
  void warmUp(context).catch((error: unknown) => log.warn({ err: error }, 'nothing was loaded ahead'));
  const digests = createDigests({ context, config, log, platforms, onWithheld: metrics.digestWithheld });
  const running: Running = { digests, supervisor, endpoints, web, settled: answering.settled };
  const starting = supervisor.start().then(
    () => null,
    async (error: unknown) => {
      await Promise.all([endpoints?.close(), web?.close()]);
      throw error;
    },
  );
  // Connecting may take minutes; whoever asks it to end meanwhile need not wait for that.
  const early = await Promise.race([starting, asked]);
  if (early !== null) return end(early, running, serving);
  digests.start();
  log.info(
    {
      platforms: supervisor.states(),
      articles: context.retriever.articles.size,
      httpPort: endpoints?.port ?? null,
      web: web?.address ?? null,
    },
    'ready',
  );
  return end(await Promise.race([asked, supervisor.broken]), running, serving);
}

async function end({ code, reason }: Broken, running: Running, { world, log }: Serving): Promise<number> {
  log[code === 0 ? 'info' : 'error']({ reason, code }, 'stopping');
  await stop(running, log, () => world.exit(code));
  return code;
}

/** When and why the process is asked to end; `onError` is told of every error that nobody caught. */
function endOf(world: World, log: Log, onError: () => void): Promise<Broken> {
  return new Promise((resolve) => {
    world.onStopSignal(() => resolve({ code: 0, reason: 'asked to stop' }));
    world.onUnhandled((error, isFatal) => {
      log.error({ err: error, isFatal }, 'an error that nobody caught');
      onError();
      if (isFatal) resolve({ code: 1, reason: 'an error that nobody caught' });
    });
  });
}

/** Does not keep a process alive that has nothing else to do. */
const pause = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal, ref: false });

/** Every path that a command can be called by: `ask`, `digest subscribe`. */
const commandPaths = ({ commands }: Context): readonly string[] =>
  commands.flatMap(({ name, verbs }) => verbs.map((verb) => (verb.name === null ? name : `${name} ${verb.name}`)));

/** Ready while one platform at least is connected and there is something to answer from. */
function readinessOf(context: Context, states: readonly PlatformState[]): Readiness {
  const { articles } = context.retriever;
  const troubles = states.flatMap(({ name, trouble }) => (trouble === null ? [] : [`${name}: ${trouble}`]));
  const noArticles = articles.size === 0 ? ['there are no articles'] : [];
  return { isReady: troubles.length < states.length && articles.size > 0, troubles: [...troubles, ...noArticles] };
}

interface Running {
  readonly digests: DigestRunner;
  readonly supervisor: Supervisor;
  readonly endpoints: Endpoints | null;
  readonly web: WebServer | null;
  readonly settled: () => Promise<void>;
}

async function stop(running: Running, log: Log, exit: () => void): Promise<void> {
  const cut = setTimeout(() => {
    log.warn({ stopGraceMs }, 'something took too long and was cut off');
    exit();
  }, stopGraceMs);
  // Never called off: it also ends what is still open when the rest of the program has ended.
  cut.unref();
  try {
    await Promise.all([running.digests.stop(), running.supervisor.stop(stopGraceMs - closingMs)]);
    await Promise.all([running.endpoints?.close(), running.web?.close(), running.settled()]);
  } catch (error) {
    log.error({ err: error }, 'not everything could be closed');
  }
}
