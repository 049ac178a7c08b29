import type { Journal } from './journal.ts';

/** Nothing that went wrong goes right later. */
const never = (): boolean => false;

/** Where an answer stands, in words of the platform, so that it can be changed later; null where it cannot be. */
export type Where = string | null;

/** Whether an answer arrived: promised to the bot, and told once it is known. */
export interface Arrival {
  readonly arrived: Promise<boolean>;
  /** Only the first word counts. */
  tell(isDelivered: boolean): void;
}

export function createArrival(): Arrival {
  let tell = (_isDelivered: boolean) => {};
  const arrived = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  return { arrived, tell };
}

/**
 * Answers an event, and tells the bot and the journal how that ended.
 * @param answer rejects when nothing arrived.
 * @param isForNow whether what it rejected with may pass: then the event is let go, and whoever looks for questions that were left
 * unanswered tries it again, where its words can be read again.
 */
export async function delivering(
  journal: Pick<Journal, 'end' | 'release'>,
  id: string,
  arrival: Arrival,
  answer: () => Promise<Where>,
  isForNow: (error: unknown) => boolean = never,
): Promise<void> {
  try {
    const where = await answer();
    arrival.tell(true);
    journal.end(id, where);
  } catch (error) {
    arrival.tell(false);
    if (isForNow(error)) journal.release(id);
    else journal.end(id);
    throw error;
  }
}
