import type { Place } from '../chat/interaction.ts';
import type { Store } from './store.ts';

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
  readonly place: Pick<Place, 'platform' | 'installation'>;
  readonly verdict: Verdict;
  readonly reason: FeedbackReason | null;
  readonly atMs: number;
}

/** Keeps a thumb; the same person's later one under the same answer takes its place. */
export async function saveFeedback(store: Store, feedback: Feedback): Promise<void> {
  const db = await store.open();
  const { answerId, asker, place, verdict, reason, atMs } = feedback;
  const { platform, installation } = place;
  await db
    .insertInto('feedback')
    .values({ answerId, asker, platform, installation: installation ?? '', verdict, reason, atMs })
    .onConflict((conflict) => conflict.columns(['answerId', 'asker']).doUpdateSet({ verdict, reason, atMs }))
    .execute();
}

/** How many thumbs of one kind there are. */
export interface FeedbackCount {
  readonly verdict: Verdict;
  readonly reason: FeedbackReason | null;
  readonly times: number;
}

/** The thumbs of an installation since an instant, counted by kind. */
export async function feedbackCounts(
  store: Store,
  place: Pick<Place, 'platform' | 'installation'>,
  sinceMs: number,
): Promise<readonly FeedbackCount[]> {
  const db = await store.open();
  const rows = await db
    .selectFrom('feedback')
    .select((eb) => ['verdict', 'reason', eb.fn.countAll().as('times')])
    .where('platform', '=', place.platform)
    .where('installation', '=', place.installation ?? '')
    .where('atMs', '>=', sinceMs)
    .groupBy(['verdict', 'reason'])
    .orderBy('verdict')
    .orderBy('reason')
    .execute();
  return rows.map((row) => ({
    verdict: row.verdict === 'helpful' ? 'helpful' : 'unhelpful',
    reason: feedbackReasons.find((reason) => reason === row.reason) ?? null,
    times: Number(row.times),
  }));
}
