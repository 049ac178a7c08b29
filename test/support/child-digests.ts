import { createDigestRunner, type DigestSetup } from '../../src/digest/runner.ts';
import { silent } from '../../src/log.ts';

/** A clock that runs `speed` times as fast as the wall's; when each of them started. */
export interface FastClock {
  readonly speed: number;
  readonly wallStartMs: number;
  readonly clockStartMs: number;
}

/** Delivers digests by such a clock until the process ends, which it does with whoever started it. */
export function deliverByClock(
  of: Pick<DigestSetup, 'store' | 'platforms' | 'composer'>,
  { speed, wallStartMs, clockStartMs }: FastClock,
): void {
  createDigestRunner({
    ...of,
    wrongIn: async () => [],
    noteArrivals: async () => {},
    isReady: () => true,
    keepQuestionsDays: 0,
    nowMs: () => Math.round(clockStartMs + (Date.now() - wallStartMs) * speed),
    timer: (ms, run) => {
      const timeout = setTimeout(run, ms / speed);
      return () => clearTimeout(timeout);
    },
    log: silent,
  }).start();
  process.stdin.on('end', () => process.exit(1)).resume();
  process.stdout.write('ready\n');
}
