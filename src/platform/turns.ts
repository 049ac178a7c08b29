import { setImmediate } from 'node:timers/promises';

/**
 * Lets work begin one piece at a time, with a turn of the event loop between two. Answering is computation: without the
 * turns, fifty questions that arrive together would be answered before the first acknowledgement, heartbeat or timer
 * gets its chance.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}
