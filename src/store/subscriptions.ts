import type { Selectable } from 'kysely';
import { type PlatformName, platformNames } from '../chat/interaction.ts';
import { type Language, spokenLanguage, usualLanguage } from '../chat/language.ts';
import { type ChannelKey, columnsOf } from './places.ts';
import type { Store } from './store.ts';
import type { SubscriptionTable } from './tables.ts';

export const frequencies = ['daily', 'weekdays', 'weekly'] as const;
export type Frequency = (typeof frequencies)[number];

/** What a digest with nothing in it becomes. */
export const emptyPolicies = ['line', 'nothing'] as const;
export type EmptyPolicy = (typeof emptyPolicies)[number];

/** When digests are due, as people say it. */
export interface Schedule {
  readonly every: Frequency;
  /** 1 Monday to 7 Sunday (ISO 8601); null unless weekly. */
  readonly weekday: number | null;
  /** `HH:MM`, 24 hours, on the clocks of `timeZone`. */
  readonly at: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** What a channel asked for. */
export interface Subscription {
  readonly id: string;
  readonly channel: ChannelKey;
  readonly schedule: Schedule;
  readonly topic: string | null;
  readonly whenEmpty: EmptyPolicy;
  /** The platform's id of who subscribed; null once that person had it deleted. */
  readonly subscriber: string | null;
  readonly createdAtMs: number;
  /** The next due instant; null while paused. */
  readonly nextDueMs: number | null;
  /** Why it is paused; null while it is not. */
  readonly pausedReason: string | null;
  /** Everything numbered up to this was offered; null before the first digest. */
  readonly coveredSeq: number | null;
  /** Articles that did not fit last time. */
  readonly carried: readonly string[];
  /** Deliveries refused one after the other. */
  readonly rejections: number;
  /** Whether the channel is one person's direct messages: then the subscription is that person's own. */
  readonly isDirect: boolean;
  /** In which its digests are written. */
  readonly language: Language;
}

/** What `subscribe` sets; the rest of a subscription is the bot's own bookkeeping. */
export interface SubscriptionWish {
  /** Taken when the channel has no subscription yet. */
  readonly id: string;
  readonly channel: ChannelKey;
  readonly schedule: Schedule;
  readonly topic: string | null;
  readonly whenEmpty: EmptyPolicy;
  readonly subscriber: string;
  readonly isDirect: boolean;
  /** English where it is left out. */
  readonly language?: Language;
  readonly nextDueMs: number;
}

/**
 * Subscribes a channel, or changes its subscription: a channel has one. What was delivered before is remembered, so a
 * change of hour does not repeat it; another topic starts afresh. Ends a pause.
 */
export async function saveSubscription(store: Store, wish: SubscriptionWish, nowMs: number): Promise<Subscription> {
  const db = await store.open();
  const { schedule, topic, whenEmpty, subscriber, nextDueMs } = wish;
  const isDirect = wish.isDirect ? 1 : 0;
  const wanted = {
    ...schedule,
    topic,
    whenEmpty,
    subscriber,
    nextDueMs,
    pausedReason: null,
    rejections: 0,
    isDirect,
    language: wish.language ?? null,
  };
  const row = await db
    .insertInto('subscriptions')
    .values({ id: wish.id, ...columnsOf(wish.channel), ...wanted, createdAtMs: nowMs, coveredSeq: null, carried: '[]' })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'installation', 'channel']).doUpdateSet((eb) => {
        const isSameTopic =
          topic === null ? eb('subscriptions.topic', 'is', null) : eb('subscriptions.topic', '=', topic);
        const keep = <C extends 'coveredSeq' | 'carried'>(column: C) => eb.ref(`subscriptions.${column}`);
        return {
          ...wanted,
          coveredSeq: eb.case().when(isSameTopic).then(keep('coveredSeq')).else(null).end(),
          carried: eb.case().when(isSameTopic).then(keep('carried')).else('[]').end(),
        };
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return subscriptionOf(row);
}

/** The subscription of a channel; null when it has none. */
export async function channelSubscription(store: Store, channel: ChannelKey): Promise<Subscription | null> {
  const db = await store.open();
  const key = columnsOf(channel);
  const row = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('platform', '=', key.platform)
    .where('installation', '=', key.installation)
    .where('channel', '=', key.channel)
    .executeTakeFirst();
  return row ? subscriptionOf(row) : null;
}

/** A subscription by its id; null when it was ended. */
export async function subscriptionById(store: Store, id: string): Promise<Subscription | null> {
  const db = await store.open();
  const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? subscriptionOf(row) : null;
}

/** Those whose next due instant has come, on these platforms, longest due first. */
export async function dueSubscriptions(
  store: Store,
  platforms: readonly PlatformName[],
  nowMs: number,
): Promise<readonly Subscription[]> {
  const db = await store.open();
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('nextDueMs', '<=', nowMs)
    .where('platform', 'in', platforms)
    .orderBy('nextDueMs')
    .orderBy('id')
    .execute();
  return rows.map(subscriptionOf);
}

/** Those whose next due instant is later than an instant, on these platforms. */
export async function subscriptionsDueAfter(
  store: Store,
  platforms: readonly PlatformName[],
  afterMs: number,
): Promise<readonly Subscription[]> {
  const db = await store.open();
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('nextDueMs', '>', afterMs)
    .where('platform', 'in', platforms)
    .orderBy('id')
    .execute();
  return rows.map(subscriptionOf);
}

/** The earliest next due instant on these platforms; null when nothing is to come. */
export async function earliestDueMs(store: Store, platforms: readonly PlatformName[]): Promise<number | null> {
  const db = await store.open();
  const row = await db
    .selectFrom('subscriptions')
    .select((eb) => eb.fn.min('nextDueMs').as('dueMs'))
    .where('platform', 'in', platforms)
    .executeTakeFirst();
  return row?.dueMs ?? null;
}

/** Stops the digests of a channel until they are resumed, with the reason that `status` shows. */
export async function pauseSubscription(store: Store, id: string, reason: string): Promise<void> {
  const db = await store.open();
  const paused = { nextDueMs: null, pausedReason: reason };
  await db.updateTable('subscriptions').set(paused).where('id', '=', id).execute();
}

/** Goes on with the digests of a channel at `nextDueMs`. What was due during the pause was not due. */
export async function resumeSubscription(store: Store, id: string, nextDueMs: number): Promise<void> {
  const db = await store.open();
  const running = { nextDueMs, pausedReason: null, rejections: 0 };
  await db.updateTable('subscriptions').set(running).where('id', '=', id).execute();
}

/** Ends a subscription and forgets its slots. */
export async function deleteSubscription(store: Store, id: string): Promise<void> {
  const db = await store.open();
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('slots').where('subscriptionId', '=', id).execute();
    await transaction.deleteFrom('subscriptions').where('id', '=', id).execute();
  });
}

/** How many channels are subscribed, and how many of them are paused. */
export async function countSubscriptions(store: Store): Promise<{ readonly all: number; readonly paused: number }> {
  const db = await store.open();
  const row = await db
    .selectFrom('subscriptions')
    .select((eb) => [eb.fn.countAll().as('all'), eb.fn.count('pausedReason').as('paused')])
    .executeTakeFirstOrThrow();
  return { all: Number(row.all), paused: Number(row.paused) };
}

function subscriptionOf(row: Selectable<SubscriptionTable>): Subscription {
  const {
    platform,
    installation,
    channel,
    every,
    weekday,
    at,
    timeZone,
    whenEmpty,
    carried,
    isDirect,
    language,
    ...rest
  } = row;
  return {
    ...rest,
    channel: {
      platform: knownOf(platformNames, platform),
      installation: installation === '' ? null : installation,
      channel,
    },
    schedule: { every: knownOf(frequencies, every), weekday, at, timeZone },
    whenEmpty: knownOf(emptyPolicies, whenEmpty),
    carried: JSON.parse(carried),
    isDirect: isDirect === 1,
    language: spokenLanguage(language) ?? usualLanguage,
  };
}

/** A value out of a fixed list, as it comes from the database; only this program writes it. */
function knownOf<T extends string>(list: readonly T[], value: string): T {
  const found = list.find((each) => each === value);
  if (found === undefined) throw new TypeError(`The database holds ${value} where one of ${list.join(', ')} belongs.`);
  return found;
}
