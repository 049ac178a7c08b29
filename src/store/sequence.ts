import type { Db } from './store.ts';

const name = 'seq';

/**
 * Takes `count` numbers and returns the first. Called inside the transaction that uses them: the counter's row stays
 * locked until it commits, so numbers become visible in order, and a reader that has seen n misses none below n.
 * A clock cannot promise that.
 */
export async function takeNumbers(transaction: Db, count: number): Promise<number> {
  const row = await transaction
    .insertInto('counters')
    .values({ name, value: count })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb('counters.value', '+', count) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value - count + 1;
}

/** Numbers after one and up to another. */
export interface Numbers {
  readonly afterSeq: number;
  readonly untilSeq: number;
}

export const allNumbers: Numbers = { afterSeq: 0, untilSeq: Number.MAX_SAFE_INTEGER };

/** The newest number given out; 0 when there is none. */
export async function newestNumber(db: Db): Promise<number> {
  const row = await db.selectFrom('counters').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? 0;
}
