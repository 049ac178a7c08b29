import { forgetRemoved } from './installations.ts';
import { scrub } from './scrub.ts';
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
  /** All that is kept of a guild or a workspace from which the bot was removed. */
  removed: 7,
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
  await db.deleteFrom('replies').where('atMs', '<=', before(retentionDays.replies)).execute();
  const questions = db.deleteFrom('questions');
  await (keepQuestionsDays === 0 ? questions : questions.where('atMs', '<', before(keepQuestionsDays))).execute();
  await forgetRemoved(store, before(retentionDays.removed));
  await scrub(store);
}

/** What was deleted for a person, by kind. */
export interface Deleted {
  readonly questions: number;
  readonly feedback: number;
  readonly turns: number;
  /** Answers behind buttons. */
  readonly replies: number;
  readonly subscriptions: number;
}

/** What belongs to a person under a pseudonym. */
export const ownTables = ['questions', 'feedback', 'turns', 'replies'] as const;
type OwnTable = (typeof ownTables)[number];

/** How much of a person's the store holds. `person` is the platform's id, `askers` the pseudonyms from `askersOf`. */
export async function heldOf(
  store: Store,
  askers: readonly string[],
  platform: string,
  person: string,
): Promise<Deleted> {
  const db = await store.open();
  const count = async (table: OwnTable) => {
    const query = db.selectFrom(table).select((eb) => eb.fn.countAll().as('n'));
    return Number((await query.where('asker', 'in', askers).executeTakeFirstOrThrow()).n);
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
    replies: await count('replies'),
    subscriptions: subscriptions.length,
  };
}

/**
 * Deletes what is a person's: kept questions, thumbs, remembered turns, answers behind buttons, the subscription of their
 * direct messages, and their name beside others that they made: those are the channels' and stay.
 */
export async function deleteAllOf(
  store: Store,
  askers: readonly string[],
  platform: string,
  person: string,
): Promise<Deleted> {
  const db = await store.open();
  const deleted = await db.transaction().execute(async (transaction) => {
    const remove = async (table: OwnTable) =>
      Number((await transaction.deleteFrom(table).where('asker', 'in', askers).executeTakeFirst()).numDeletedRows);
    const own = transaction
      .selectFrom('subscriptions')
      .select('id')
      .where('platform', '=', platform)
      .where('subscriber', '=', person)
      .where('isDirect', '=', 1);
    await transaction.deleteFrom('slots').where('subscriptionId', 'in', own).execute();
    const ended = await transaction.deleteFrom('subscriptions').where('id', 'in', own).executeTakeFirst();
    await transaction
      .updateTable('settingChanges')
      .set({ person: null })
      .where('platform', '=', platform)
      .where('person', '=', person)
      .execute();
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
      replies: await remove('replies'),
      subscriptions: Number(ended.numDeletedRows) + Number(unnamed.numUpdatedRows),
    };
  });
  await scrub(store);
  return deleted;
}
