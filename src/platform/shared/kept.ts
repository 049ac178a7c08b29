import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Block } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/store.ts';

/** "Show more" and "Share" work this long; then what was said is forgotten. */
export const keptDays = 7;
const rememberedReplies = 200;
const dayMs = 86_400_000;

/** Replies that a button may ask for later: those with more than one page, and private ones that may be shared. */
export interface KeptReplies {
  /** Keeps the blocks; the key (25 characters) finds them again, also after a restart. */
  keep(blocks: readonly Block[]): string;
  /** Null when they were forgotten, or never kept. */
  find(key: string): Promise<readonly Block[] | null>;
  /** Resolves when everything kept so far is in the store. */
  settled(): Promise<void>;
}

const keyPattern = /^\d{8}\.[\w-]{16}$/;
const rowKey = (key: string) => `reply.${key}`;
const dayOf = (atMs: number) => new Date(atMs).toISOString().slice(0, 10).replaceAll('-', '');

/** Keeps replies in memory and, behind the back of whoever asked, in the store. The same blocks on one day have one key. */
export function createKeptReplies(store: Store, nowMs: () => number, log: Log): KeptReplies {
  const remembered = new LRUCache<string, string>({ max: rememberedReplies });
  let writing: Promise<void> = Promise.resolve();
  let clearedDay = '';
  const write = async (key: string, value: string, today: string) => {
    const db = await store.open();
    const row = { key: rowKey(key), value };
    await db
      .insertInto('keyValues')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    if (clearedDay === today) return;
    clearedDay = today;
    await forget(store, dayOf(nowMs() - keptDays * dayMs));
  };
  return {
    keep(blocks) {
      const value = JSON.stringify(blocks);
      const today = dayOf(nowMs());
      const key = `${today}.${createHash('sha256').update(value).digest('base64url').slice(0, 16)}`;
      if (!remembered.has(key)) {
        writing = writing
          .then(() => write(key, value, today))
          .catch((error: unknown) => log.warn({ err: error }, 'a reply could not be kept for its buttons'));
      }
      remembered.set(key, value);
      return key;
    },
    async find(key) {
      if (!keyPattern.test(key)) return null;
      const value = remembered.get(key) ?? (await read(store, key));
      return value === null ? null : (JSON.parse(value) as readonly Block[]);
    },
    settled: () => writing,
  };
}

async function read(store: Store, key: string): Promise<string | null> {
  const db = await store.open();
  const row = await db.selectFrom('keyValues').select('value').where('key', '=', rowKey(key)).executeTakeFirst();
  return row?.value ?? null;
}

/** Forgets what was kept before a day. */
async function forget(store: Store, day: string): Promise<void> {
  const db = await store.open();
  await db.deleteFrom('keyValues').where('key', '>=', rowKey('0')).where('key', '<', rowKey(day)).execute();
}
