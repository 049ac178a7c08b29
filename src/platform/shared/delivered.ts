import type { Journal } from './journal.ts';

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
 */
export async function delivering(
  journal: Pick<Journal, 'end'>,
  id: string,
  arrival: Arrival,
  answer: () => Promise<Where>,
): Promise<void> {
  let where: Where = null;
  try {
    where = await answer();
    arrival.tell(true);
  } finally {
    arrival.tell(false);
    journal.end(id, where);
  }
}
