import { type ChannelKey, columnsOf } from './places.ts';
import type { Db, Store } from './store.ts';

export const verdicts = ['helpful', 'unhelpful'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why an answer did not help. */
export const feedbackReasons = ['wrong', 'off-topic', 'incomplete'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** One person's thumb under one answer. */
export interface Feedback {
  /** Names the answer; nothing about its text is kept. */
  readonly answerId: string;
  /** From `askerOf`: lets a person change the thumb, and delete it. */
  readonly asker: string;
  /** Where the answer stands. */
  readonly channel: ChannelKey;
  readonly verdict: Verdict;
  readonly reason: FeedbackReason | null;
  readonly atMs: number;
}

/** Keeps a thumb; the same person's later one under the same answer takes its place. */
export async function saveFeedback(store: Store, feedback: Feedback): Promise<void> {
  const db = await store.open();
  const { answerId, asker, verdict, reason, atMs } = feedback;
  const channel = columnsOf(feedback.channel);
  await db
    .insertInto('feedback')
    .values({ answerId, asker, ...channel, verdict, reason, atMs })
    .onConflict((conflict) =>
      conflict.columns(['answerId', 'asker']).doUpdateSet({ ...channel, verdict, reason, atMs }),
    )
    .execute();
}

/** How many thumbs of one kind there are. */
export interface FeedbackCount {
  readonly verdict: Verdict;
  readonly reason: FeedbackReason | null;
  readonly times: number;
}

/** The thumbs of a channel since an instant, counted by kind. */
export async function feedbackCounts(
  store: Store,
  channel: ChannelKey,
  sinceMs: number,
): Promise<readonly FeedbackCount[]> {
  const db = await store.open();
  const key = columnsOf(channel);
  const own = countedIn(db, sinceMs)
    .where('platform', '=', key.platform)
    .where('installation', '=', key.installation)
    .where('channel', '=', key.channel);
  return (await own.execute()).map(asCount);
}

/** The thumbs of all channels since an instant, counted by kind. */
export async function feedbackEverywhere(store: Store, sinceMs: number): Promise<readonly FeedbackCount[]> {
  return (await countedIn(await store.open(), sinceMs).execute()).map(asCount);
}

const countedIn = (db: Db, sinceMs: number) =>
  db
    .selectFrom('feedback')
    .select((eb) => ['verdict', 'reason', eb.fn.countAll().as('times')])
    .where('atMs', '>=', sinceMs)
    .groupBy(['verdict', 'reason'])
    .orderBy('verdict')
    .orderBy('reason');

const asCount = (row: { verdict: string; reason: string | null; times: string | number | bigint }): FeedbackCount => ({
  verdict: row.verdict === 'helpful' ? 'helpful' : 'unhelpful',
  reason: feedbackReasons.find((reason) => reason === row.reason) ?? null,
  times: Number(row.times),
});
