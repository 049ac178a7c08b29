import { newestNumber, takeNumbers } from './sequence.ts';
import type { Store } from './store.ts';

/** One version of an article, named by the hash of its content. */
export interface Version {
  readonly articleId: string;
  readonly contentHash: string;
}

/** A version with when this bot first saw it. A later arrival has a higher `seq`, whatever the clock did meanwhile. */
export interface Arrival extends Version {
  readonly firstSeenMs: number;
  readonly seq: number;
}

/** Rows that one statement is about; SQLite and PostgreSQL both bound the number of values in one. */
const rowsPerStatement = 200;

/** Notes the versions that were never seen before, in the order given. Returns how many those were. */
export async function recordArrivals(store: Store, versions: readonly Version[], nowMs: number): Promise<number> {
  if (versions.length === 0) return 0;
  const db = await store.open();
  return db.transaction().execute(async (transaction) => {
    // Taking a number locks the counter, so that two processes that see the same articles come one after the other.
    const first = await takeNumbers(transaction, versions.length);
    const known = await transaction.selectFrom('arrivals').select(['articleId', 'contentHash']).execute();
    const names = new Set(known.map(nameOf));
    const fresh = versions.filter((version) => !names.has(nameOf(version)));
    const rows = fresh.map(({ articleId, contentHash }, index) => ({
      articleId,
      contentHash,
      firstSeenMs: nowMs,
      seq: first + index,
    }));
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      const part = rows.slice(start, start + rowsPerStatement);
      await transaction
        .insertInto('arrivals')
        .values(part)
        .onConflict((conflict) => conflict.columns(['articleId', 'contentHash']).doNothing())
        .execute();
    }
    return fresh.length;
  });
}

const nameOf = (version: Version) => `${version.articleId} ${version.contentHash}`;

/** What arrived after the number `afterSeq` and up to `untilSeq`, in order of arrival. */
export async function arrivalsBetween(store: Store, afterSeq: number, untilSeq: number): Promise<readonly Arrival[]> {
  const db = await store.open();
  return db
    .selectFrom('arrivals')
    .selectAll()
    .where('seq', '>', afterSeq)
    .where('seq', '<=', untilSeq)
    .orderBy('seq')
    .execute();
}

/** Every version of these articles, in order of arrival. */
export async function arrivalsOf(store: Store, articleIds: readonly string[]): Promise<readonly Arrival[]> {
  const db = await store.open();
  const found: Arrival[] = [];
  for (let start = 0; start < articleIds.length; start += rowsPerStatement) {
    const part = articleIds.slice(start, start + rowsPerStatement);
    found.push(...(await db.selectFrom('arrivals').selectAll().where('articleId', 'in', part).execute()));
  }
  return found.sort((one, other) => one.seq - other.seq);
}

/** The number up to which everything has been given out by now. */
export async function newestArrival(store: Store): Promise<number> {
  return newestNumber(await store.open());
}
