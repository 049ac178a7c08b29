import type { PlatformName } from '../../chat/interaction.ts';
import type { Platform } from '../../chat/platform.ts';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { PlatformState } from './numbers.ts';

/** A platform that lost its connection for this long will not find it again by itself: the process is to be restarted. */
export const maxTroubleMs = 300_000;
/** How often platforms are looked at. */
export const watchEveryMs = 2_000;
/** A platform that could not be reached at the start is tried again after this long, then twice as long, … */
export const firstRetryMs = 15_000;
export const maxRetryMs = 300_000;

export interface SupervisorSettings {
  readonly platforms: readonly Platform[];
  readonly log: Log;
  readonly nowMs: () => number;
  /** Resolves after so many milliseconds; rejects or never resolves once stopped. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Why serving ends, and the exit code that says whether a restart may help. */
export interface Broken {
  readonly reason: string;
  readonly code: number;
}

export interface Supervisor {
  /**
   * Starts all platforms. One that cannot be reached does not silence the other: it is tried again later, and one
   * whose settings are wrong is left alone.
   * @throws what the first one failed with, when none could be started.
   */
  start(): Promise<void>;
  /**
   * Resolves with the reason when a platform is broken for good: lost for too long, or refused with no other there to be
   * served. A refusal is for the operator to put right: `code` is that of a wrong setting.
   */
  readonly broken: Promise<Broken>;
  states(): readonly PlatformState[];
  /** Takes nothing new, lets each platform finish what is under way within `graceMs`, disconnects. */
  stop(graceMs: number): Promise<void>;
}

/** Starts platforms, watches them, and says when one is lost. */
export function createSupervisor(settings: SupervisorSettings): Supervisor {
  const { platforms, log, nowMs, sleep } = settings;
  const ending = new AbortController();
  /** Why a platform is not there: it was not started yet, or could not be. */
  const absent = new Map<PlatformName, string>(platforms.map(({ name }) => [name, 'starting']));
  const troubleSince = new Map<PlatformName, number>();
  const { promise: broken, resolve: giveUp } = deferred<Broken>();

  const tryStart = async (platform: Platform): Promise<unknown> => {
    try {
      await platform.start();
      absent.delete(platform.name);
      return null;
    } catch (error) {
      absent.set(platform.name, error instanceof Error ? error.message : String(error));
      return error;
    }
  };
  const isHopeless = (error: unknown) => error instanceof OperatorError && error.exitCode === exitCodeConfig;

  const retry = async (platform: Platform): Promise<void> => {
    for (let waitMs = firstRetryMs; !ending.signal.aborted; waitMs = Math.min(maxRetryMs, waitMs * 2)) {
      await sleep(waitMs, ending.signal);
      const error = ending.signal.aborted ? null : await tryStart(platform);
      if (error === null) {
        log.info({ platform: platform.name }, 'connected after all');
        return;
      }
      log.error({ platform: platform.name, err: error }, 'a platform cannot be reached');
      if (isHopeless(error)) return;
    }
  };
  const watch = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await sleep(watchEveryMs, ending.signal);
      platforms.forEach(look);
    }
  };
  const look = (platform: Platform): void => {
    const { name, trouble } = stateOf(platform);
    if (trouble === null || absent.has(name)) troubleSince.delete(name);
    else if (platform.isHopeless()) leaveAlone(platform, trouble);
    else if (!troubleSince.has(name)) troubleSince.set(name, nowMs());
    else if (nowMs() - (troubleSince.get(name) ?? 0) >= maxTroubleMs)
      giveUp({ reason: `${name}: ${trouble}`, code: 1 });
  };
  /** As at the start: one whose settings are wrong does not silence the others. */
  const leaveAlone = (platform: Platform, trouble: string): void => {
    const { name } = platform;
    absent.set(name, trouble);
    if (platforms.every((each) => absent.has(each.name)))
      giveUp({ reason: `${name}: ${trouble}`, code: exitCodeConfig });
    else log.error({ platform: name, trouble }, 'a platform refuses the bot; the other one is served');
    platform.stop(0).catch((error: unknown) => log.warn({ platform: name, err: error }, 'it could not be closed'));
  };
  const stateOf = (platform: Platform): PlatformState => ({
    name: platform.name,
    trouble: absent.get(platform.name) ?? platform.trouble(),
    ...(platform.shards === undefined ? {} : { shards: platform.shards() }),
  });
  const inBackground = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      if (!ending.signal.aborted) log.error({ err: error }, 'the watch over the platforms ended');
    });
  };

  return {
    async start() {
      const errors = await Promise.all(platforms.map(tryStart));
      const failed = platforms.flatMap((platform, n) => (errors[n] === null ? [] : [{ platform, error: errors[n] }]));
      if (failed.length === platforms.length && failed[0]) throw failed[0].error;
      for (const { platform, error } of failed) {
        log.error({ platform: platform.name, err: error }, 'a platform could not be started; the other one is served');
        if (!isHopeless(error)) inBackground(retry(platform));
      }
      inBackground(watch());
    },
    broken,
    states: () => platforms.map(stateOf),
    async stop(graceMs) {
      ending.abort();
      const started = platforms.filter(({ name }) => !absent.has(name));
      await Promise.all(started.map((platform) => platform.stop(graceMs)));
    },
  };
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
