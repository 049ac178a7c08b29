import { setTimeout as sleep } from 'node:timers/promises';
import type { EventAnswer } from '../../store/events.ts';
import { type Arrival, createArrival, delivering, type Where } from './delivered.ts';
import type { Journal } from './journal.ts';

/** A question that is edited within this time has its answer changed; afterwards the answer stands as it was given. */
export const editableMs = 300_000;
/** An answer that is still being worked on is waited for, so long and so often. */
const lookAgainMs = 500;
const maxLooks = 40;

/** A question whose words were changed. */
export interface Edited {
  /** Of the message: under it the first wording was answered. */
  readonly id: string;
  /** Of this change of it. */
  readonly editId: string;
  /** Where the question stands. */
  readonly at: string;
}

/** What is done about an edited question. */
export interface Editing {
  /** Answers a question that only became one now. */
  readonly answerNew: () => Promise<void>;
  /** Puts the answer to the new wording in the place of the first. */
  readonly change: (answer: string, arrival: Arrival) => Promise<Where>;
}

/** Has the answer to an edited question follow it, once over processes and restarts. */
export async function followEdit({ id, editId, at }: Edited, journal: Journal, editing: Editing): Promise<void> {
  if (!(await journal.begin(editId))) return;
  const known = await answerGiven(id, journal);
  if (known?.answer) {
    const { answer } = known;
    const arrival = createArrival();
    await delivering(journal, editId, arrival, () => editing.change(answer, arrival));
    return;
  }
  journal.end(editId);
  if (known === null && (await journal.begin(id, at))) await editing.answerNew();
}

/** What is known of the answer, once it is given. */
async function answerGiven(id: string, journal: Journal): Promise<EventAnswer | null> {
  for (let n = 0; ; n += 1) {
    const known = await journal.answerTo(id);
    if (!known?.isUnderWay || n >= maxLooks) return known;
    await sleep(lookAgainMs);
  }
}
