import type { Store } from './store.ts';

/** Something that a person did. Nothing of what was said is kept, only where it stands. */
export interface SeenEvent {
  /** Unique over platforms: `slack:…`. */
  readonly id: string;
  /** Where the question stands, so that it can be read again; null where it cannot. */
  readonly question: string | null;
}

/** An event that somebody holds, as it was read. */
export interface HeldEvent extends SeenEvent {
  readonly heldUntilMs: number;
}

/**
 * Notes that events were seen, and holds them until an instant. Returns the ids of those that nobody noted before, over
 * all processes and restarts: whoever gets one answers it, and nobody else does.
 */
export async function holdEvents(
  store: Store,
  events: readonly SeenEvent[],
  atMs: number,
  heldUntilMs: number,
): Promise<ReadonlySet<string>> {
  const db = await store.open();
  // In one order everywhere: two processes that note the same events at once must not wait for each other.
  const sorted = [...events].sort((one, other) => (one.id < other.id ? -1 : 1));
  const noted = await db
    .insertInto('events')
    .values(sorted.map(({ id, question }) => ({ id, question, atMs, heldUntilMs, answer: null })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(noted.map(({ id }) => id));
}

/** Holds events for longer: their answers are still being worked on. */
export async function renewEvents(store: Store, ids: readonly string[], heldUntilMs: number): Promise<void> {
  const db = await store.open();
  await db.updateTable('events').set({ heldUntilMs }).where('id', 'in', ids).where('heldUntilMs', '>', 0).execute();
}

/** How work on an event ended: `answer` is where the answer stands, null where that cannot be said. */
export interface EndedEvent {
  readonly id: string;
  readonly answer: string | null;
}

/** Notes that nothing more is to be done about these events. */
export async function endEvents(store: Store, ended: readonly EndedEvent[]): Promise<void> {
  const db = await store.open();
  await db.transaction().execute(async (transaction) => {
    for (const { id, answer } of ended)
      await transaction.updateTable('events').set({ heldUntilMs: 0, answer }).where('id', '=', id).execute();
  });
}

/** Events of a platform, seen since an instant, whose question can be read again and whose holder is gone: the oldest, so many at most. */
export async function abandonedEvents(
  store: Store,
  platform: string,
  sinceMs: number,
  nowMs: number,
  limit: number,
): Promise<readonly HeldEvent[]> {
  const db = await store.open();
  return db
    .selectFrom('events')
    .select(['id', 'question', 'heldUntilMs'])
    .where('id', 'like', `${platform}:%`)
    .where('question', 'is not', null)
    .where('heldUntilMs', '>', 0)
    .where('heldUntilMs', '<', nowMs)
    .where('atMs', '>', sinceMs)
    .orderBy('atMs')
    .limit(limit)
    .execute();
}

/** Takes over an abandoned event. False when somebody else was faster. */
export async function takeOverEvent(store: Store, { id, heldUntilMs }: HeldEvent, untilMs: number): Promise<boolean> {
  const db = await store.open();
  const taken = await db
    .updateTable('events')
    .set({ heldUntilMs: untilMs })
    .where('id', '=', id)
    .where('heldUntilMs', '=', heldUntilMs)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

/** What is known of an event's answer. */
export interface EventAnswer {
  /** Whether somebody is still at it. */
  readonly isUnderWay: boolean;
  readonly answer: string | null;
}

/** Null for an event that was never seen, or is forgotten. */
export async function answerOf(store: Store, id: string): Promise<EventAnswer | null> {
  const db = await store.open();
  const row = await db.selectFrom('events').select(['heldUntilMs', 'answer']).where('id', '=', id).executeTakeFirst();
  return row ? { isUnderWay: row.heldUntilMs > 0, answer: row.answer } : null;
}
