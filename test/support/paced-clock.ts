import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What stands in the file: the clock's time at an instant of the wall's, and how fast it has gone since. */
interface Pace {
  readonly clockMs: number;
  readonly wallMs: number;
  readonly speed: number;
}

/**
 * Without a word of whoever sets the pace the clock goes on for so long and then stands still: a machine on which that one is
 * not heard does not get the digests' work done either.
 */
const longestSilenceMs = 1_000;

const timeBy = ({ clockMs, wallMs, speed }: Pace): number =>
  Math.round(clockMs + Math.min(Math.max(0, Date.now() - wallMs), longestSilenceMs) * speed);

/** The time of a clock that another process sets the pace of. */
export const readPacedClock = (file: string): number => timeBy(JSON.parse(readFileSync(file, 'utf8')) as Pace);

/** A clock in a file, for several processes. It never goes back. */
export interface PacedClock {
  readonly file: string;
  nowMs(): number;
  /** From now on it goes `speed` times as fast as the wall's. To be said again at least once a second. */
  go(speed: number): void;
}

export function startPacedClock(file: string, startMs: number, speed: number): PacedClock {
  let pace: Pace = { clockMs: startMs, wallMs: Date.now(), speed };
  const write = () => {
    // whoever reads it meanwhile reads the one before
    writeFileSync(`${file}.new`, JSON.stringify(pace));
    renameSync(`${file}.new`, file);
  };
  write();
  return {
    file,
    nowMs: () => timeBy(pace),
    go(speed) {
      pace = { clockMs: timeBy(pace), wallMs: Date.now(), speed };
      write();
    },
  };
}
