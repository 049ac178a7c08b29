import { type ChannelKey, columnsOf } from './places.ts';
import { allNumbers, type Numbers, takeNumbers } from './sequence.ts';
import type { Store } from './store.ts';

/** A question as it is kept where the operator keeps questions. */
export interface KeptQuestion {
  readonly id: string;
  readonly channel: ChannelKey;
  /** From `askerOf`. */
  readonly asker: string;
  readonly question: string;
  /** Why there was no answer; null when there was one. */
  readonly gapReason: string | null;
  readonly atMs: number;
}

/** Keeps a question that was asked openly in a channel, in place of an earlier wording of the same. Whether questions are kept at all is the caller's to know. */
export async function keepQuestion(store: Store, kept: KeptQuestion): Promise<void> {
  const db = await store.open();
  const { id, asker, question, gapReason, atMs } = kept;
  await db.transaction().execute(async (transaction) => {
    const seq = await takeNumbers(transaction, 1);
    await transaction
      .insertInto('questions')
      .values({ id, ...columnsOf(kept.channel), asker, question, gapReason, atMs, seq })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ question, gapReason }))
      .execute();
  });
}

/** Drops questions of a message that was changed and asks fewer now; those that are not there are none. */
export async function dropQuestions(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const db = await store.open();
  await db.deleteFrom('questions').where('id', 'in', ids).execute();
}

/** A question that could not be answered, without its asker. */
export interface UnansweredQuestion {
  readonly question: string;
  readonly gapReason: string;
  readonly atMs: number;
}

/** Unanswered questions of a channel, newest first. */
export async function unansweredIn(
  store: Store,
  channel: ChannelKey,
  limit: number,
  { afterSeq, untilSeq }: Numbers = allNumbers,
): Promise<readonly UnansweredQuestion[]> {
  const db = await store.open();
  const key = columnsOf(channel);
  const rows = await db
    .selectFrom('questions')
    .select(['question', 'gapReason', 'atMs'])
    .where('platform', '=', key.platform)
    .where('installation', '=', key.installation)
    .where('channel', '=', key.channel)
    .where('gapReason', 'is not', null)
    .where('seq', '>', afterSeq)
    .where('seq', '<=', untilSeq)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, gapReason: row.gapReason ?? '' }));
}

/** Unanswered questions of all channels, newest first. */
export async function unansweredEverywhere(store: Store, limit: number): Promise<readonly UnansweredQuestion[]> {
  const db = await store.open();
  const rows = await db
    .selectFrom('questions')
    .select(['question', 'gapReason', 'atMs'])
    .where('gapReason', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, gapReason: row.gapReason ?? '' }));
}
