import type { Store } from './store.ts';

/** For how many days each thing is kept; `/privacy` reads it out. Questions are the operator's to set. */
export const retentionDays = {
  /** Repeats of an event come within minutes; a day covers every queue. */
  events: 1,
  turns: 1,
  /** Replies behind "Show more" and "Share". */
  replies: 7,
  gaps: 90,
  feedback: 365,
  slots: 400,
} as const;

const dayMs = 86_400_000;

/** Deletes everything that has been kept long enough. `keepQuestionsDays` of 0 deletes every kept question. */
export async function forgetOld(store: Store, nowMs: number, keepQuestionsDays: number): Promise<void> {
  const db = await store.open();
  const before = (days: number) => nowMs - days * dayMs;
  await db.deleteFrom('events').where('atMs', '<', before(retentionDays.events)).execute();
  await db.deleteFrom('turns').where('atMs', '<', before(retentionDays.turns)).execute();
  await db.deleteFrom('gaps').where('lastAtMs', '<', before(retentionDays.gaps)).execute();
  await db.deleteFrom('feedback').where('atMs', '<', before(retentionDays.feedback)).execute();
  await db.deleteFrom('slots').where('finishedAtMs', '<', before(retentionDays.slots)).execute();
  const subscribed = db.selectFrom('subscriptions').select('id');
  await db.deleteFrom('slots').where('subscriptionId', 'not in', subscribed).execute();
  const questions = db.deleteFrom('questions');
  await (keepQuestionsDays === 0 ? questions : questions.where('atMs', '<', before(keepQuestionsDays))).execute();
}

/** What was deleted for a person, by kind. */
export interface Deleted {
  readonly questions: number;
  readonly feedback: number;
  readonly turns: number;
  readonly subscriptions: number;
}

/** How much of a person's the store holds. `person` is the platform's id, `asker` the pseudonym from `askerOf`. */
export async function heldOf(store: Store, asker: string, platform: string, person: string): Promise<Deleted> {
  const db = await store.open();
  const count = async (table: 'questions' | 'feedback' | 'turns') => {
    const query = db.selectFrom(table).select((eb) => eb.fn.countAll().as('n'));
    return Number((await query.where('asker', '=', asker).executeTakeFirstOrThrow()).n);
  };
  const subscriptions = await db
    .selectFrom('subscriptions')
    .select('id')
    .where('platform', '=', platform)
    .where('subscriber', '=', person)
    .execute();
  return {
    questions: await count('questions'),
    feedback: await count('feedback'),
    turns: await count('turns'),
    subscriptions: subscriptions.length,
  };
}

/**
 * Deletes what is a person's: kept questions, thumbs, remembered turns, and their name beside the subscriptions they
 * made. The subscriptions themselves are the channels' and stay.
 */
export async function deleteAllOf(store: Store, asker: string, platform: string, person: string): Promise<Deleted> {
  const db = await store.open();
  return db.transaction().execute(async (transaction) => {
    const remove = async (table: 'questions' | 'feedback' | 'turns') =>
      Number((await transaction.deleteFrom(table).where('asker', '=', asker).executeTakeFirst()).numDeletedRows);
    const unnamed = await transaction
      .updateTable('subscriptions')
      .set({ subscriber: null })
      .where('platform', '=', platform)
      .where('subscriber', '=', person)
      .executeTakeFirst();
    return {
      questions: await remove('questions'),
      feedback: await remove('feedback'),
      turns: await remove('turns'),
      subscriptions: Number(unnamed.numUpdatedRows),
    };
  });
}
