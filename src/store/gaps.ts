import { type ChannelKey, columnsOf } from './places.ts';
import { allNumbers, type Numbers, takeNumbers } from './sequence.ts';
import type { Store } from './store.ts';

/** A term that was asked for and not found, with how often. */
export interface Gap {
  readonly term: string;
  readonly times: number;
  readonly lastAtMs: number;
}

/**
 * Counts the terms of a question that found no answer. Only the counts are kept: not the question, not who asked,
 * and not which terms came together.
 */
export async function recordGap(
  store: Store,
  channel: ChannelKey,
  terms: readonly string[],
  atMs: number,
): Promise<void> {
  const distinct = [...new Set(terms)];
  if (distinct.length === 0) return;
  const db = await store.open();
  await db.transaction().execute(async (transaction) => {
    const seq = await takeNumbers(transaction, 1);
    await transaction
      .insertInto('gaps')
      .values(distinct.map((term) => ({ ...columnsOf(channel), term, times: 1, lastAtMs: atMs, seq })))
      .onConflict((conflict) =>
        conflict
          .columns(['platform', 'installation', 'channel', 'term'])
          .doUpdateSet((eb) => ({ times: eb('gaps.times', '+', 1), lastAtMs: atMs, seq })),
      )
      .execute();
  });
}

/** The terms that were asked for in a channel, most asked first. */
export async function channelGaps(
  store: Store,
  channel: ChannelKey,
  limit: number,
  { afterSeq, untilSeq }: Numbers = allNumbers,
): Promise<readonly Gap[]> {
  const db = await store.open();
  const key = columnsOf(channel);
  return db
    .selectFrom('gaps')
    .select(['term', 'times', 'lastAtMs'])
    .where('platform', '=', key.platform)
    .where('installation', '=', key.installation)
    .where('channel', '=', key.channel)
    .where('seq', '>', afterSeq)
    .where('seq', '<=', untilSeq)
    .orderBy('times', 'desc')
    .orderBy('term')
    .limit(limit)
    .execute();
}

/** The terms that were asked for in any channel, most asked first. */
export async function gapsEverywhere(store: Store, limit: number): Promise<readonly Gap[]> {
  const db = await store.open();
  const rows = await db
    .selectFrom('gaps')
    .select((eb) => ['term', eb.fn.sum('times').as('times'), eb.fn.max('lastAtMs').as('lastAtMs')])
    .groupBy('term')
    .orderBy((eb) => eb.fn.sum('times'), 'desc')
    .orderBy('term')
    .limit(limit)
    .execute();
  return rows.map(({ term, times, lastAtMs }) => ({ term, times: Number(times), lastAtMs: Number(lastAtMs) }));
}
