import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { SeenEvent } from '../../store/events.ts';
import { holdMs, type Journal } from './journal.ts';
import type { UnderWay } from './under-way.ts';

/** So many are taken over at once: whoever dies again over a long list has answered some of it, and what is new goes on beside them. */
const maxAtOnce = 16;

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
  let [isLooking, isStopped] = [false, false];
  const answered = (event: SeenEvent) =>
    new Promise<void>((done) => {
      underWay.run(async () => {
        try {
          await answerAgain(event);
        } catch (error) {
          journal.release(event.id);
          throw error;
        } finally {
          done();
        }
      });
    });
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      for (let taken = 1; taken > 0 && !isStopped; ) {
        const events = await journal.takeOver(maxAtOnce);
        taken = events.length;
        if (taken > 0) log.warn({ count: taken }, 'questions were left unanswered; they are answered now');
        // One that Discord or Slack keeps waiting holds up the others no longer than that.
        await Promise.race([Promise.all(events.map(answered)), sleep(holdMs, null, { ref: false })]);
      }
    } catch (error) {
      log.warn({ err: error }, 'it could not be looked up what was left unanswered');
    } finally {
      isLooking = false;
    }
  };
  void look();
  const timer = setInterval(() => void look(), holdMs).unref();
  return {
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
