import type { Log } from '../../log.ts';
import type { SeenEvent } from '../../store/events.ts';
import { holdMs, type Journal } from './journal.ts';

/** Goes on until it is stopped. */
export interface Abandoned {
  stop(): void;
}

/**
 * Looks for questions whose process died before it answered them, now and from time to time, and has them answered.
 * @param answerAgain reads the question again and answers it, unless the answer is there already.
 */
export function followAbandoned(journal: Journal, answerAgain: (event: SeenEvent) => void, log: Log): Abandoned {
  const look = () =>
    journal
      .takeOver()
      .then((events) => {
        if (events.length > 0)
          log.warn({ count: events.length }, 'questions were left unanswered; they are answered now');
        for (const event of events) answerAgain(event);
      })
      .catch((error: unknown) => log.warn({ err: error }, 'it could not be looked up what was left unanswered'));
  void look();
  const timer = setInterval(look, holdMs).unref();
  return { stop: () => clearInterval(timer) };
}
