import { UserError } from '../errors.ts';

/** Work in turn: so much at once, so much waiting, and beyond that none is taken. */
export interface Queue {
  /**
   * Does the work when its turn comes.
   * @throws UserError when too much is waiting already.
   */
  run<T>(work: () => Promise<T>): Promise<T>;
  readonly running: number;
  readonly waiting: number;
}

export interface QueueSettings {
  readonly maxRunning: number;
  readonly maxWaiting: number;
}

/** A queue in the order of arrival. */
export function createQueue({ maxRunning, maxWaiting }: QueueSettings): Queue {
  const line: (() => void)[] = [];
  let running = 0;
  const turn = (): Promise<void> => {
    if (running < maxRunning) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => line.push(resolve));
  };
  const done = (): void => {
    const next = line.shift();
    // Whoever is next takes the place over; it is never free in between.
    if (next) next();
    else running -= 1;
  };
  return {
    async run(work) {
      if (line.length >= maxWaiting) throw new UserError({ kind: 'busy' }, { retryAfterSeconds: 30 });
      await turn();
      try {
        return await work();
      } finally {
        done();
      }
    },
    get running() {
      return running;
    },
    get waiting() {
      return line.length;
    },
  };
}
