import type { Platform } from '../chat/platform.ts';
import { forgetOld } from '../store/retention.ts';
import type { Deliverer, SlotReport } from './deliver.ts';
import { nextWorkMs, runRound } from './round.ts';
import { bringBackStrayed } from './strayed.ts';

export interface DigestSetup extends Deliverer {
  readonly platforms: readonly Platform[];
  /** Notes which articles are new; called before every round. */
  readonly noteArrivals: () => Promise<void>;
  /** False while articles are still being read: a digest of half of them would be wrong, so rounds wait. */
  readonly isReady: () => boolean;
  /** For how many days questions are kept; 0 keeps none. */
  readonly keepQuestionsDays: number;
}

/** Delivers what is due. Any number of processes may run one on the same store. */
export interface DigestRunner {
  /** One round: every due slot ends, or waits for its next try. Also for cron and one-shot hosts. */
  runDue(): Promise<readonly SlotReport[]>;
  /** Goes on with rounds until stopped. */
  start(): void;
  /** Begins no other round, and resolves when the one under way is over. */
  stop(): Promise<void>;
}

/** The loop looks at the clock at least this often, so that a clock that was put forward or another process's work is noticed. */
const longestSleepMs = 10_000;
/** And at most this often, whatever is due. */
const shortestSleepMs = 500;
const tidyEveryMs = 3_600_000;

export function createDigestRunner(setup: DigestSetup): DigestRunner {
  const { store, platforms, nowMs, timer, log } = setup;
  const underWay = new Map<Platform, Promise<readonly SlotReport[]>>();
  let tidiedAtMs = Number.NEGATIVE_INFINITY;
  let isEnding = false;
  let ticking: Promise<void> | null = null;
  let cancel = () => {};

  /** A platform's round that is still under way is not run a second time; the other platforms do not wait for it. */
  const roundOn = (platform: Platform) => {
    const running = underWay.get(platform);
    if (running) return running;
    const round = runRound(setup, platform).finally(() => underWay.delete(platform));
    underWay.set(platform, round);
    return round;
  };

  const tidy = async () => {
    if (Math.abs(nowMs() - tidiedAtMs) < tidyEveryMs) return;
    tidiedAtMs = nowMs();
    const names = platforms.map(({ name }) => name);
    const strayed = await bringBackStrayed(store, names, nowMs());
    if (strayed > 0) log.warn({ strayed }, 'the clock was ahead: digests are due again at their hour');
    await forgetOld(store, nowMs(), setup.keepQuestionsDays);
  };

  const runDue = async () => {
    if (!setup.isReady()) return [];
    await setup.noteArrivals();
    const reports = isEnding ? [] : (await Promise.all(platforms.map(roundOn))).flat();
    await tidy();
    return reports;
  };

  const sleepMs = async () => {
    const workMs = await nextWorkMs(store, platforms);
    const waitMs = workMs === null ? longestSleepMs : workMs - nowMs();
    return Math.min(Math.max(waitMs, shortestSleepMs), longestSleepMs);
  };

  /** One round, and the time of the next. A round that takes long goes on beside the next one. */
  const tick = async () => {
    const round = runDue().catch((error: unknown) => log.error({ err: error }, 'a round of digests failed'));
    await Promise.race([round, new Promise<void>((resolve) => timer(longestSleepMs, resolve))]);
    const waitMs = await sleepMs().catch(() => longestSleepMs);
    if (!isEnding) cancel = timer(waitMs, again);
  };
  const again = () => {
    ticking = tick();
  };

  return {
    runDue,
    start: () => {
      if (ticking === null) again();
    },
    async stop() {
      isEnding = true;
      cancel();
      await Promise.allSettled([ticking, ...underWay.values()]);
    },
  };
}
