/** Calls `run` once after `ms` milliseconds; the function it returns calls that off. */
export type Timer = (ms: number, run: () => void) => () => void;

/** The process's own clockwork; it does not keep a process alive that has nothing else to do. */
export const systemTimer: Timer = (ms, run) => {
  const timeout = setTimeout(run, ms);
  timeout.unref();
  return () => clearTimeout(timeout);
};
