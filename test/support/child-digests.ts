import { createDigestRunner, type DigestSetup } from '../../src/digest/runner.ts';
import { silent } from '../../src/log.ts';
import { readPacedClock } from './paced-clock.ts';

/** A clock that runs about `speed` times as fast as the wall's, and the file by which processes share it. */
export interface FastClock {
  readonly speed: number;
  readonly clockFile: string;
}

/** Delivers digests by such a clock until the process ends, which it does with whoever started it. */
export function deliverByClock(
  of: Pick<DigestSetup, 'store' | 'platforms' | 'composer'>,
  { speed, clockFile }: FastClock,
): void {
  createDigestRunner({
    ...of,
    wrongIn: async () => [],
    noteArrivals: async () => {},
    isReady: () => true,
    keepQuestionsDays: 0,
    nowMs: () => readPacedClock(clockFile),
    timer: (ms, run) => {
      const timeout = setTimeout(run, ms / speed);
      return () => clearTimeout(timeout);
    },
    log: silent,
  }).start();
  process.stdin.on('end', () => process.exit(1)).resume();
  process.stdout.write('ready\n');
}
