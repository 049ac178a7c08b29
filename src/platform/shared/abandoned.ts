import type { Log } from '../../log.ts';
import type { SeenEvent } from '../../store/events.ts';
import { holdMs, type Journal } from './journal.ts';
import type { UnderWay } from './under-way.ts';

/** Goes on until it is stopped. */
export interface Abandoned {
  stop(): void;
}

/**
 * Looks for questions whose process died before it answered them, now and from time to time, and has them answered.
 * @param answerAgain reads the question again and answers it, unless the answer is there already. When it rejects before the event
 * is ended, the question is looked at once more later.
 */
export function followAbandoned(
  journal: Pick<Journal, 'takeOver' | 'release'>,
  underWay: Pick<UnderWay, 'run'>,
  answerAgain: (event: SeenEvent) => Promise<void>,
  log: Log,
): Abandoned {
  const attempt = async (event: SeenEvent) => {
    try {
      await answerAgain(event);
    } catch (error) {
      journal.release(event.id);
      throw error;
    }
  };
  const look = () =>
    journal
      .takeOver()
      .then((events) => {
        if (events.length > 0)
          log.warn({ count: events.length }, 'questions were left unanswered; they are answered now');
        for (const event of events) underWay.run(() => attempt(event));
      })
      .catch((error: unknown) => log.warn({ err: error }, 'it could not be looked up what was left unanswered'));
  void look();
  const timer = setInterval(look, holdMs).unref();
  return { stop: () => clearInterval(timer) };
}
