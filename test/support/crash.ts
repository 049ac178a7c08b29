import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createStore, type StoreSettings } from '../../src/store/create.ts';
import { recentSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import { type Schedule, type Subscription, saveSubscription } from '../../src/store/subscriptions.ts';
import { bundleChild, killed, startChild } from './child.ts';
import type { FastClock } from './child-digests.ts';
import { startPacedClock } from './paced-clock.ts';
import { openPostOffice } from './post-office.ts';
import { randomOf } from './year.ts';

/** What a child process is told, as JSON on its command line. */
export interface ChildSettings extends StoreSettings, FastClock {
  readonly officeUrl: string;
  readonly timeoutMs: number;
}

export interface CrashPlan {
  readonly store: StoreSettings;
  readonly kills: number;
  readonly processes: number;
  readonly subscriptions: number;
  readonly seed: number;
  /**
   * How many seconds of the digests' clock go by in one of the wall's, as long as what is due is delivered: at 60 a lease is
   * over in 2 s. Where the machine is too busy for that the clock goes slower, so that no slot is missed for good reason.
   */
  readonly speed: number;
}

export interface CrashResult {
  readonly slots: number;
  readonly posts: number;
  readonly late: number;
  /** Slots that were on their way to the platform when their process was killed. */
  readonly interrupted: number;
  /** Each names a slot: posted twice, posted and not recorded, recorded and not posted, lost, missed. */
  readonly wrong: readonly string[];
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** When the digests' clock begins. */
const clockStartMs = Date.UTC(2026, 0, 5);
/** The office makes a post up to this long after the request, also when its sender was killed; well within a lease. */
const longestDelayMs = 200;
/** A process is killed up to this long after it began to deliver, however long it took to get there. */
const longestLifeMs = 600;
const longestWaitMs = 5000;
/** Whatever is open ends one after the other: so long there may be none. */
const longestStandstillMs = 180_000;
/** What was due so long before is late already; a slot is missed after six hours. */
const maxBehindMs = 3_600_000;
/** Then the clock goes so many times slower. It does not stand still: the leases of those who died must end. */
const slowDown = 20;
const paceEveryMs = 250;

/**
 * Delivers digests with real processes against a real database and a post office over HTTP, kills them with SIGKILL at
 * random instants, starts them again each time, and then holds what was posted against what the database says.
 */
export async function crash(plan: CrashPlan): Promise<CrashResult> {
  const random = randomOf(plan.seed);
  const office = await openPostOffice(() => ({ kind: 'none', isApplied: true, delayMs: random() * longestDelayMs }));
  const bundle = await bundleChild('digest-child');
  const schedules = await subscribeMany(plan.store, plan.subscriptions, (index) => ({
    platform: index % 2 === 0 ? 'discord' : 'slack',
    installation: 'i',
    channel: `c${index}`,
  }));
  const clock = await followedClock(plan.store, plan.speed);
  const settings = {
    ...plan.store,
    officeUrl: office.url,
    timeoutMs: 5000,
    speed: plan.speed,
    clockFile: clock.file,
  };
  let left = plan.kills;
  const lives = async () => {
    while (left-- > 0) {
      const child = await startChild(bundle, settings);
      const before = office.requests();
      for (let n = 0; n < longestWaitMs / 5 && office.requests() === before; n++) await pause(5);
      await pause(random() * longestLifeMs);
      await killed(child);
    }
  };
  await Promise.all(Array.from({ length: plan.processes }, lives));
  const endMs = clock.nowMs();
  const survivor = await startChild(bundle, settings);
  try {
    return await judged(plan.store, schedules, endMs, () => office.posts);
  } finally {
    await killed(survivor);
    await clock.stop();
    await office.close();
  }
}

/** The clock of the digests in a store, which goes no faster than they are delivered. To be stopped before the store is gone. */
export async function followedClock(where: StoreSettings, speed: number) {
  const folder = await mkdtemp(join(tmpdir(), 'quipu-clock-'));
  const clock = startPacedClock(join(folder, 'clock.json'), clockStartMs, speed);
  const store = createStore(where);
  const ended = new AbortController();
  const pacing = (async () => {
    while (!ended.signal.aborted) {
      const behindMs = clock.nowMs() - (await oldestOpenMs(store));
      clock.go(behindMs > maxBehindMs ? speed / slowDown : speed);
      await pause(paceEveryMs, undefined, { signal: ended.signal }).catch(() => {});
    }
  })();
  return {
    file: clock.file,
    nowMs: clock.nowMs,
    async stop() {
      ended.abort();
      await pacing;
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** When the slot was, or will be, due that waits longest. */
async function oldestOpenMs(store: Store): Promise<number> {
  const db = await store.open();
  const due = await db
    .selectFrom('subscriptions')
    .select((eb) => eb.fn.min('nextDueMs').as('dueMs'))
    .executeTakeFirst();
  const claimed = await db
    .selectFrom('slots')
    .select((eb) => eb.fn.min('dueAtMs').as('dueMs'))
    .where('state', '=', 'claimed')
    .executeTakeFirst();
  return Math.min(...[due, claimed].map((row) => Number(row?.dueMs ?? Number.POSITIVE_INFINITY)));
}

/** Subscribes channels to digests that are due one after the other over the day; when each is due first, by its id. */
export async function subscribeMany(
  where: StoreSettings,
  subscriptions: number,
  channelOf: (index: number) => Subscription['channel'],
): Promise<ReadonlyMap<string, number>> {
  const store = createStore(where);
  const db = await store.open();
  const due = new Map<string, number>();
  await db.transaction().execute(async (transaction) => {
    const inside: Store = { ...store, open: async () => transaction };
    for (let index = 0; index < subscriptions; index++) {
      const minute = Math.floor((index * 1440) / subscriptions);
      const two = (value: number) => String(value).padStart(2, '0');
      const at = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
      const schedule: Schedule = { every: 'daily', weekday: null, at, timeZone: 'UTC' };
      const channel = channelOf(index);
      const nextDueMs = clockStartMs + minute * minuteMs;
      due.set(`s${index}`, nextDueMs);
      const wish = {
        id: `s${index}`,
        channel,
        schedule,
        topic: null,
        whenEmpty: 'line',
        subscriber: 'ana',
        isDirect: false,
      } as const;
      await saveSubscription(inside, { ...wish, nextDueMs }, clockStartMs);
    }
  });
  await store.close();
  return due;
}

/**
 * Waits until every slot that was due before `endMs` has ended, then counts.
 * @param postsNow the keys of all that was posted so far; a key that is there twice was posted twice
 */
export async function judged(
  where: StoreSettings,
  due: ReadonlyMap<string, number>,
  endMs: number,
  postsNow: () => readonly string[],
): Promise<CrashResult> {
  const store = createStore(where);
  const expected = [...due].flatMap(([id, firstMs]) =>
    Array.from({ length: Math.max(0, Math.ceil((endMs - firstMs) / dayMs)) }, (_, day) => ({
      id,
      dueMs: firstMs + day * dayMs,
    })),
  );
  const read = async () =>
    Promise.all(
      expected.map(async ({ id, dueMs }) => (await recentSlots(store, id, 20)).find((slot) => slot.dueAtMs === dueMs)),
    );
  let [slots, movedMs] = [await read(), Date.now()];
  const open = () => slots.filter((slot) => slot === undefined || slot.state === 'claimed').length;
  for (let before = open(); before > 0 && Date.now() - movedMs < longestStandstillMs; before = open()) {
    await pause(100);
    slots = await read();
    if (open() < before) movedMs = Date.now();
  }
  await store.close();
  const posts = postsNow();
  const times = new Map<string, number>();
  for (const key of posts) times.set(key, (times.get(key) ?? 0) + 1);
  const wrong = expected.flatMap(({ id, dueMs }, index) => {
    const posted = times.get(`${id}.${dueMs}`) ?? 0;
    const state = slots[index]?.state ?? 'lost';
    const isFine = posted === 1 && (state === 'delivered' || state === 'late');
    const why = `${slots[index]?.outcome ?? 'no reason'}, attempt ${slots[index]?.attempt ?? 0}`;
    return isFine ? [] : [`${id} ${new Date(dueMs).toISOString()}: ${state} (${why}), posted ${posted} times`];
  });
  const made = slots.filter((slot) => slot !== undefined);
  return {
    slots: expected.length,
    posts: posts.length,
    late: made.filter((slot) => slot.state === 'late').length,
    interrupted: made.filter((slot) => slot.attempt > 1).length,
    wrong,
  };
}
