import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { PlatformName } from '../../chat/interaction.ts';
import type { Log } from '../../log.ts';
import {
  abandonedEvents,
  answerOf,
  type EndedEvent,
  type EventAnswer,
  endEvents,
  holdEvents,
  renewEvents,
  type SeenEvent,
  takeOverEvent,
} from '../../store/events.ts';
import type { Store } from '../../store/store.ts';

/** Ids that this process remembers by itself, whatever the store does. */
const rememberedIds = 20_000;
/** An answer is not held up longer than this by the store: what cannot be looked up is taken to be new. */
const maxStoreMs = 5_000;
/** Not longer than this where a person has just done something and looks on: the platform sends that once. */
export const maxPromptMs = 1_000;
/** Once the store was too slow nobody waits for it longer than this, until it has written again. */
const slowStoreMs = 300;
/** A process that dies leaves its events to others after this long. */
export const holdMs = 15_000;
const renewEveryMs = holdMs / 3;
/** Questions that are older are not answered any more when they are found abandoned. */
const maxAbandonedMs = 900_000;
/** One statement holds so many at most. */
const maxBatch = 200;

/**
 * What was seen and what became of it, so that every event is answered once over processes and restarts. It is the store
 * that decides; where that cannot be asked, this process answers what it has not seen itself.
 */
export interface Journal {
  /** Resolves when the store is there, or cannot be had: opening it takes longer than an answer can wait. Never rejects. */
  opened(): Promise<void>;
  /**
   * True for whoever begins with an event first.
   * @param question says where its words stand, null where they cannot be read again.
   * @param withinMs how long the store may take at most.
   */
  begin(id: string, question?: string | null, withinMs?: number): Promise<boolean>;
  /** Nothing more is to be done about an event. `answer` says where the answer stands. */
  end(id: string, answer?: string | null): void;
  /** An event could not be answered for now: when its time is over, it is anybody's again who can read its words. */
  release(id: string): void;
  /** Null for an event that was never seen, or where the store does not say. */
  answerTo(id: string): Promise<EventAnswer | null>;
  /** The oldest events whose process died before they were answered, so many at most; they are this process's from now on. */
  takeOver(limit: number): Promise<readonly SeenEvent[]>;
  /** Resolves when all that was noted so far is in the store. */
  settled(): Promise<void>;
}

interface Beginning extends SeenEvent {
  readonly decide: (isFirst: boolean) => void;
}

export interface JournalSetup {
  readonly store: Store;
  readonly platform: PlatformName;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** A journal in the store. What comes while the store writes is written together, so that many events cost one write. */
export function createJournal({ store, platform, nowMs, log }: JournalSetup): Journal {
  const seen = new LRUCache<string, true>({ max: rememberedIds });
  const underWay = new Set<string>();
  const beginnings: Beginning[] = [];
  const endings: EndedEvent[] = [];
  let writing: Promise<void> | null = null;
  let isSlow = false;
  let renewal: NodeJS.Timeout | null = null;
  const rowId = (id: string) => `${platform}:${id}`;

  const writeBeginnings = async (some: readonly Beginning[]): Promise<void> => {
    if (some.length === 0) return;
    const first = await holdEvents(store, some, nowMs(), nowMs() + holdMs);
    isSlow = false;
    for (const { id, decide } of some) decide(first.has(id));
  };
  const write = async (): Promise<void> => {
    // what comes in the same turn of the event loop goes into the same write
    await Promise.resolve();
    while (beginnings.length + endings.length > 0) {
      const some = beginnings.splice(0, maxBatch);
      try {
        await writeBeginnings(some);
        if (endings.length > 0) await endEvents(store, endings.splice(0, maxBatch));
      } catch (error) {
        log.warn({ err: error }, 'what was seen could not be noted');
        for (const { decide } of some) decide(true);
      }
    }
  };
  const startWriting = () => {
    writing ??= write().finally(() => {
      writing = null;
    });
  };
  const renew = () => {
    if (underWay.size === 0) return;
    renewEvents(store, [...underWay], nowMs() + holdMs).catch((error: unknown) =>
      log.warn({ err: error }, 'events under way could not be held'),
    );
  };
  const hold = (row: string) => {
    underWay.add(row);
    renewal ??= setInterval(renew, renewEveryMs).unref();
  };
  const letGo = (row: string) => {
    underWay.delete(row);
    if (underWay.size > 0 || renewal === null) return;
    clearInterval(renewal);
    renewal = null;
  };
  const decided = async (row: string, question: string | null, withinMs: number): Promise<boolean> => {
    const answer = new Promise<boolean>((decide) => {
      beginnings.push({ id: row, question, decide });
    });
    startWriting();
    const waiting = new AbortController();
    const waitMs = isSlow ? slowStoreMs : withinMs;
    const tooLong = sleep(waitMs, null, { signal: waiting.signal }).catch(() => null);
    const isFirst = await Promise.race([answer, tooLong]);
    waiting.abort();
    if (isFirst !== null) return isFirst;
    if (!isSlow) log.warn({ waitMs }, 'the store is slow; events are answered without asking it');
    isSlow = true;
    return true;
  };

  return {
    opened: () =>
      store.open().then(
        () => {},
        (error: unknown) =>
          log.error({ err: error }, 'the store cannot be opened; events are answered without asking it'),
      ),
    async begin(id, question = null, withinMs = maxStoreMs) {
      const row = rowId(id);
      if (seen.has(row)) return false;
      seen.set(row, true);
      const isFirst = await decided(row, question, withinMs);
      if (isFirst) hold(row);
      return isFirst;
    },
    end(id, answer = null) {
      const row = rowId(id);
      letGo(row);
      endings.push({ id: row, answer });
      startWriting();
    },
    release: (id) => letGo(rowId(id)),
    async answerTo(id) {
      await writing;
      return answerOf(store, rowId(id)).catch((error: unknown) => {
        log.warn({ err: error }, 'it could not be looked up where an answer is');
        return null;
      });
    },
    async takeOver(limit) {
      const taken: SeenEvent[] = [];
      for (const event of await abandonedEvents(store, platform, nowMs() - maxAbandonedMs, nowMs(), limit)) {
        // What was taken before the store failed is answered all the same.
        const isOurs = await takeOverEvent(store, event, nowMs() + holdMs).catch((error: unknown) => {
          log.warn({ err: error }, 'a question that was left unanswered could not be taken over');
          return false;
        });
        if (!isOurs) continue;
        seen.set(event.id, true);
        hold(event.id);
        taken.push({ ...event, id: event.id.slice(platform.length + 1) });
      }
      return taken;
    },
    async settled() {
      while (writing !== null) await writing;
    },
  };
}
