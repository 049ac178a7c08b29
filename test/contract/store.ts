import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivalsBetween, newestArrival, recordArrivals } from '../../src/store/arrivals.ts';
import { askerOf } from '../../src/store/askers.ts';
import { isFirstSight } from '../../src/store/events.ts';
import { feedbackCounts, saveFeedback } from '../../src/store/feedback.ts';
import { deleteFeedState, feedStates, saveFeedState } from '../../src/store/feeds.ts';
import { channelGaps, installationGaps, recordGap } from '../../src/store/gaps.ts';
import { deleteValue, readValue, settledValue, writeValue } from '../../src/store/key-values.ts';
import type { ChannelKey } from '../../src/store/places.ts';
import { keepQuestion, unansweredIn } from '../../src/store/questions.ts';
import { deleteAllOf, forgetOld, heldOf } from '../../src/store/retention.ts';
import {
  advanceSubscription,
  beginSending,
  claimSlot,
  postponeSlot,
  reclaimSlot,
  recordMissed,
  renewLease,
} from '../../src/store/slot-claims.ts';
import { finishSlot } from '../../src/store/slot-endings.ts';
import { countSlots, earliestLeaseMs, recentSlots, type Slot, unfinishedSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import {
  channelSubscription,
  countSubscriptions,
  deleteSubscription,
  dueSubscriptions,
  earliestDueMs,
  pauseSubscription,
  resumeSubscription,
  saveSubscription,
  subscriptionById,
} from '../../src/store/subscriptions.ts';
import { addTurn, turnsOf } from '../../src/store/turns.ts';

const dayMs = 86_400_000;
const startMs = Date.UTC(2026, 0, 5, 9);

let nextChannel = 0;
const newChannel = (): ChannelKey => ({
  platform: 'discord',
  installation: 'guild',
  channel: `channel-${nextChannel++}`,
});

const wish = (channel: ChannelKey, changes: object = {}) => ({
  id: `subscription-${channel.channel}`,
  channel,
  schedule: { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' } as const,
  topic: null,
  whenEmpty: 'line' as const,
  subscriber: 'ana',
  nextDueMs: startMs,
  ...changes,
});

/** What every store must do. `make` gives one on an empty database, and another handle on the same database each time `again` is called. */
export function storeContract(make: () => Promise<{ store: Store; again: () => Store }>): void {
  let store: Store;
  let again: () => Store;
  beforeAll(async () => {
    ({ store, again } = await make());
  });
  afterAll(() => store.close());

  const subscribe = (changes: object = {}) => saveSubscription(store, wish(newChannel(), changes), startMs - dayMs);
  const claim = async (subscriptionId: string, dueAtMs = startMs, leaseUntilMs = startMs + 1000): Promise<Slot> => {
    const slot = await claimSlot(store, { subscriptionId, dueAtMs, leaseUntilMs });
    if (slot === null) throw new Error('the slot was claimed before');
    return slot;
  };

  describe('opening', () => {
    it('gives every caller the same database, and what was written to a second handle and to a later one', async () => {
      expect(await store.open()).toBe(await store.open());
      await writeValue(store, 'kept', 'yes');
      const second = again();
      expect(await readValue(second, 'kept')).toBe('yes');
      await second.close();
      const third = again();
      expect(await readValue(third, 'kept')).toBe('yes');
      await third.close();
    });

    it('closes without ever having been opened, and does not open again', async () => {
      const unused = again();
      await unused.close();
      await expect(unused.open()).rejects.toThrow('closed');
    });

    it('can be opened by several at once on an empty database', async () => {
      const { store: fresh, again: other } = await make();
      const handles = [fresh, other(), other(), other()];
      await Promise.all(handles.map((handle) => handle.open()));
      await Promise.all(handles.map((handle) => handle.close()));
    });

    it('undoes a transaction that fails', async () => {
      const db = await store.open();
      const failing = db.transaction().execute(async (transaction) => {
        await transaction.insertInto('keyValues').values({ key: 'undone', value: '1' }).execute();
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await readValue(store, 'undone')).toBeNull();
    });
  });

  describe('small values', () => {
    it('are read, replaced and taken away; any text comes back as it was', async () => {
      const text = 'Darién ’ "quoted" \n 🪢 %_\\';
      await writeValue(store, 'a', 'first');
      await writeValue(store, 'a', text);
      expect(await readValue(store, 'a')).toBe(text);
      await deleteValue(store, 'a');
      expect(await readValue(store, 'a')).toBeNull();
    });

    it('settle on one proposal, however many make one', async () => {
      const got = await Promise.all(['x', 'y', 'z'].map((each) => settledValue(store, 'one', each)));
      expect(new Set(got).size).toBe(1);
      expect(await settledValue(store, 'one', 'late')).toBe(got[0]);
    });
  });

  it('counts an event once, however often and wherever it is seen', async () => {
    const other = again();
    const sights = await Promise.all(
      [store, other, store, other].map((each) => isFirstSight(each, 'event-1', startMs)),
    );
    expect(sights.filter(Boolean)).toHaveLength(1);
    expect(await isFirstSight(store, 'event-2', startMs)).toBe(true);
    await other.close();
  });

  describe('subscriptions', () => {
    it('come back as they were saved, one a channel', async () => {
      const channel = newChannel();
      const schedule = { every: 'weekly', weekday: 7, at: '07:30', timeZone: 'Australia/Lord_Howe' } as const;
      const saved = await saveSubscription(store, wish(channel, { schedule, topic: 'China', whenEmpty: 'nothing' }), 5);
      expect(saved).toEqual({
        id: `subscription-${channel.channel}`,
        channel,
        schedule,
        topic: 'China',
        whenEmpty: 'nothing',
        subscriber: 'ana',
        createdAtMs: 5,
        nextDueMs: startMs,
        pausedReason: null,
        coveredSeq: null,
        carried: [],
        rejections: 0,
      });
      expect(await channelSubscription(store, channel)).toEqual(saved);
      expect(await subscriptionById(store, saved.id)).toEqual(saved);
    });

    it('tell a channel without an installation from the same channel with one', async () => {
      const channel = newChannel();
      const direct = { ...channel, installation: null };
      await saveSubscription(store, wish(direct, { id: 'direct' }), 5);
      expect(await channelSubscription(store, channel)).toBeNull();
      expect((await channelSubscription(store, direct))?.channel).toEqual(direct);
    });

    it('keep their id and memory when the hour changes, and start afresh with another topic', async () => {
      const first = await subscribe();
      const slot = await claim(first.id);
      await finishSlot(store, slot, { kind: 'delivered', outcome: 'x', coveredSeq: 7, carried: ['a'] }, startMs);
      const later = { every: 'daily', weekday: null, at: '18:00', timeZone: 'Asia/Kolkata' } as const;
      const moved = await saveSubscription(store, { ...wish(first.channel), id: 'other', schedule: later }, startMs);
      expect(moved).toMatchObject({ id: first.id, schedule: later, coveredSeq: 7, carried: ['a'] });
      const other = await saveSubscription(store, { ...wish(first.channel), topic: 'Mining' }, startMs);
      expect(other).toMatchObject({ id: first.id, topic: 'Mining', coveredSeq: null, carried: [] });
    });

    it('are due in order, on the platforms asked about, and not while paused', async () => {
      const late = await subscribe({ nextDueMs: startMs + 2 });
      const soon = await subscribe({ nextDueMs: startMs + 1 });
      const dueIds = async (nowMs: number) =>
        (await dueSubscriptions(store, ['discord'], nowMs)).map((each) => each.id).filter((id) => ids.includes(id));
      const ids = [late.id, soon.id];
      expect(await dueIds(startMs)).toEqual([]);
      expect(await dueIds(startMs + 2)).toEqual([soon.id, late.id]);
      expect(await dueSubscriptions(store, ['slack'], startMs + 2)).toEqual([]);
      await pauseSubscription(store, soon.id, 'paused by a person');
      expect(await dueIds(startMs + 2)).toEqual([late.id]);
      expect(await subscriptionById(store, soon.id)).toMatchObject({
        nextDueMs: null,
        pausedReason: 'paused by a person',
      });
      await resumeSubscription(store, soon.id, startMs + 9);
      expect(await subscriptionById(store, soon.id)).toMatchObject({ nextDueMs: startMs + 9, pausedReason: null });
      expect(await earliestDueMs(store, ['slack'])).toBeNull();
      expect(await earliestDueMs(store, ['discord'])).toBeLessThanOrEqual(startMs + 2);
    });

    it('are counted, and gone with their slots when ended', async () => {
      const before = await countSubscriptions(store);
      const ended = await subscribe();
      await pauseSubscription(store, ended.id, 'x');
      expect(await countSubscriptions(store)).toEqual({ all: before.all + 1, paused: before.paused + 1 });
      await claim(ended.id);
      await deleteSubscription(store, ended.id);
      expect(await subscriptionById(store, ended.id)).toBeNull();
      expect(await recentSlots(store, ended.id, 5)).toEqual([]);
    });

    it('move on only from where they were read', async () => {
      const subscription = await subscribe();
      await advanceSubscription(store, { id: subscription.id, nextDueMs: 1 }, 2);
      expect((await subscriptionById(store, subscription.id))?.nextDueMs).toBe(startMs);
      await advanceSubscription(store, subscription, startMs + dayMs);
      expect((await subscriptionById(store, subscription.id))?.nextDueMs).toBe(startMs + dayMs);
    });
  });

  describe('slots', () => {
    it('are claimed by one of many, over several handles', async () => {
      const { id } = await subscribe();
      const other = again();
      const instants = Array.from({ length: 20 }, (_, day) => startMs + day * dayMs);
      const claims = instants.flatMap((dueAtMs) =>
        [store, other, store].map((each) =>
          claimSlot(each, { subscriptionId: id, dueAtMs, leaseUntilMs: dueAtMs + 1000 }),
        ),
      );
      const won = (await Promise.all(claims)).filter((slot) => slot !== null);
      expect(won.map((slot) => slot.dueAtMs).sort((a, b) => a - b)).toEqual(instants);
      await other.close();
    });

    it('belong to the newest claim: an older one changes nothing', async () => {
      const { id } = await subscribe();
      const first = await claim(id);
      const second = await reclaimSlot(store, first, startMs + 5000);
      expect(second).toMatchObject({ attempt: 2, leaseUntilMs: startMs + 5000 });
      expect(await reclaimSlot(store, first, startMs + 6000)).toBeNull();
      expect(await renewLease(store, first, startMs + 9000)).toBeNull();
      expect(await beginSending(store, first, 3, startMs, startMs + 9000)).toBeNull();
      const ending = { kind: 'delivered', outcome: 'old', coveredSeq: 1, carried: [] } as const;
      expect(await finishSlot(store, first, ending, startMs)).toBe(false);
      expect((await subscriptionById(store, id))?.coveredSeq).toBeNull();
    });

    it('are not taken from a holder that renewed its lease', async () => {
      const { id } = await subscribe();
      const slot = await claim(id);
      await renewLease(store, slot, startMs + 60_000);
      expect(await reclaimSlot(store, slot, startMs + 99_000)).toBeNull();
    });

    it('fix what they cover and when sending began before the first try', async () => {
      const { id } = await subscribe();
      const slot = await claim(id);
      const sending = await beginSending(store, slot, 11, startMs + 1, startMs + 2000);
      expect(sending).toMatchObject({ coveredSeq: 11, sendingSinceMs: startMs + 1 });
      await postponeSlot(store, slot, startMs + 3000, 'the platform answered 500');
      const [waiting] = await unfinishedFor(id, startMs + 3000);
      expect(waiting).toMatchObject({ outcome: 'the platform answered 500', leaseUntilMs: startMs + 3000 });
      if (waiting === undefined) throw new Error('no slot is waiting');
      const taken = await reclaimSlot(store, waiting, startMs + 9000);
      if (taken === null) throw new Error('the slot was not to be had');
      const repeat = await beginSending(store, taken, 99, startMs + 3001, startMs + 9000);
      expect(repeat).toMatchObject({ coveredSeq: 11, sendingSinceMs: startMs + 1, attempt: 2 });
    });

    it('are unfinished only once their lease is over, and on the platforms asked about', async () => {
      const { id } = await subscribe();
      await claim(id);
      expect(await unfinishedFor(id, startMs + 999)).toEqual([]);
      expect(await unfinishedFor(id, startMs + 1000)).toHaveLength(1);
      expect(await unfinishedSlots(store, ['slack'], startMs + 1000)).toEqual([]);
      expect(await earliestLeaseMs(store, ['slack'])).toBeNull();
      expect(await earliestLeaseMs(store, ['discord'])).toBeLessThanOrEqual(startMs + 1000);
    });

    it('end once, move the memory of the subscription on, and never back', async () => {
      const { id } = await subscribe();
      const [early, late] = [await claim(id), await claim(id, startMs + dayMs)];
      const counts = await countSlots(store);
      const ending = { kind: 'delivered', outcome: '2 stories', coveredSeq: 20, carried: ['b'] } as const;
      expect(await finishSlot(store, late, ending, startMs + dayMs)).toBe(true);
      expect(await finishSlot(store, late, ending, startMs + dayMs)).toBe(false);
      expect(await finishSlot(store, early, { ...ending, kind: 'late', coveredSeq: 10, carried: [] }, startMs)).toBe(
        true,
      );
      expect(await subscriptionById(store, id)).toMatchObject({ coveredSeq: 20, carried: ['b'] });
      expect((await recentSlots(store, id, 5)).map((slot) => slot.state)).toEqual(['delivered', 'late']);
      const after = await countSlots(store);
      expect([after.delivered - counts.delivered, after.late - counts.late]).toEqual([1, 1]);
    });

    it('that are refused count, pause their subscription, and one delivery clears the count', async () => {
      const { id } = await subscribe();
      const refused = async (day: number) =>
        finishSlot(
          store,
          await claim(id, startMs + day * dayMs),
          { kind: 'missed', outcome: 'gone', rejectionsToPause: 2 },
          1,
        );
      await refused(0);
      const fine = { kind: 'delivered', outcome: 'x', coveredSeq: 1, carried: [] } as const;
      await finishSlot(store, await claim(id, startMs + dayMs), fine, 1);
      await refused(2);
      expect(await subscriptionById(store, id)).toMatchObject({ rejections: 1, pausedReason: null });
      await refused(3);
      expect(await subscriptionById(store, id)).toMatchObject({ rejections: 2, nextDueMs: null });
      expect((await subscriptionById(store, id))?.pausedReason).toContain('could not be delivered');
    });

    it('that are missed are recorded once, and not over one that exists', async () => {
      const { id } = await subscribe();
      await claim(id);
      await recordMissed(store, { subscriptionId: id, dueAtMs: startMs }, 'too late', startMs);
      await recordMissed(store, { subscriptionId: id, dueAtMs: startMs + 1 }, 'too late', startMs);
      await recordMissed(store, { subscriptionId: id, dueAtMs: startMs + 1 }, 'again', startMs);
      expect((await recentSlots(store, id, 5)).map((slot) => [slot.state, slot.outcome])).toEqual([
        ['missed', 'too late'],
        ['claimed', null],
      ]);
    });

    const unfinishedFor = async (id: string, nowMs: number) =>
      (await unfinishedSlots(store, ['discord'], nowMs)).filter((slot) => slot.subscriptionId === id);
  });

  describe('arrivals', () => {
    const versions = (...names: string[]) => names.map((name) => ({ articleId: name, contentHash: `${name}-1` }));

    it('are numbered in order, once each, whatever the clock says', async () => {
      const from = await newestArrival(store);
      expect(await recordArrivals(store, versions('a', 'b'), startMs)).toBe(2);
      expect(await recordArrivals(store, versions('a', 'c'), startMs - dayMs)).toBe(1);
      const until = await newestArrival(store);
      const all = await arrivalsBetween(store, from, until);
      expect(all.map((each) => each.articleId)).toEqual(['a', 'b', 'c']);
      expect(all.map((each) => each.firstSeenMs)).toEqual([startMs, startMs, startMs - dayMs]);
      const second = all[1];
      expect((await arrivalsBetween(store, second?.seq ?? 0, until)).map((each) => each.articleId)).toEqual(['c']);
    });

    it('count a changed article again and an unchanged one not', async () => {
      await recordArrivals(store, versions('edited'), startMs);
      const from = await newestArrival(store);
      const edited = { articleId: 'edited', contentHash: 'edited-2' };
      expect(await recordArrivals(store, [edited, ...versions('edited')], startMs)).toBe(1);
      expect(await arrivalsBetween(store, from, await newestArrival(store))).toMatchObject([edited]);
    });

    it('are told apart when two processes see the same at once, and none is skipped', async () => {
      const from = await newestArrival(store);
      const other = again();
      const batch = (start: number) => Array.from({ length: 300 }, (_, n) => `many-${start + n}`);
      const fresh = await Promise.all([
        recordArrivals(store, versions(...batch(0)), 1),
        recordArrivals(other, versions(...batch(150)), 1),
        recordArrivals(store, versions(...batch(0)), 1),
      ]);
      expect(fresh.reduce((sum, each) => sum + each, 0)).toBe(450);
      expect(await arrivalsBetween(store, from, await newestArrival(store))).toHaveLength(450);
      await other.close();
    });
  });

  describe('gaps and questions', () => {
    it('counts terms by channel and by installation', async () => {
      const channel = { ...newChannel(), installation: 'gap-guild' };
      const other = { ...newChannel(), installation: 'gap-guild' };
      await recordGap(store, channel, ['chancay', 'cost', 'cost'], startMs);
      const middle = await newestArrival(store);
      await recordGap(store, channel, ['chancay'], startMs + 1);
      await recordGap(store, other, ['chancay', 'lithium'], startMs + 2);
      await recordGap(store, other, [], startMs + 3);
      const now = await newestArrival(store);
      expect(await channelGaps(store, channel, 0, now, 10)).toEqual([
        { term: 'chancay', times: 2, lastAtMs: startMs + 1 },
        { term: 'cost', times: 1, lastAtMs: startMs },
      ]);
      expect((await channelGaps(store, channel, middle, now, 10)).map((gap) => gap.term)).toEqual(['chancay']);
      expect(await installationGaps(store, channel, 2)).toEqual([
        { term: 'chancay', times: 3, lastAtMs: startMs + 2 },
        { term: 'cost', times: 1, lastAtMs: startMs },
      ]);
    });

    it('shows open unanswered questions of a channel, newest first, and no private or answered one', async () => {
      const channel = newChannel();
      const keep = (id: string, changes: object) =>
        keepQuestion(store, {
          id: `${channel.channel}-${id}`,
          channel,
          asker: 'someone',
          question: id,
          gapReason: 'no cost is given',
          isPrivate: false,
          atMs: startMs,
          ...changes,
        });
      await keep('first', {});
      await keep('hidden', { isPrivate: true });
      await keep('answered', { gapReason: null });
      await keep('second', {});
      const open = await unansweredIn(store, channel, 0, await newestArrival(store), 10);
      expect(open.map((each) => each.question)).toEqual(['second', 'first']);
    });

    it('counts thumbs by kind; a second thumb of the same person replaces the first', async () => {
      const place = { platform: 'slack', installation: 'thumbs' } as const;
      const thumb = (asker: string, verdict: 'helpful' | 'unhelpful', reason: 'wrong' | null) =>
        saveFeedback(store, { answerId: 'a1', asker, place, verdict, reason, atMs: startMs });
      await thumb('one', 'helpful', null);
      await thumb('two', 'helpful', null);
      await thumb('two', 'unhelpful', 'wrong');
      expect(await feedbackCounts(store, place, startMs)).toEqual([
        { verdict: 'helpful', reason: null, times: 1 },
        { verdict: 'unhelpful', reason: 'wrong', times: 1 },
      ]);
      expect(await feedbackCounts(store, place, startMs + 1)).toEqual([]);
    });
  });

  it('remembers the newest turns of a thread, oldest first', async () => {
    for (const n of [1, 2, 3, 4]) {
      const turn = { id: `turn-${n}`, thread: 'thread', asker: 'one', turn: `{"n":${n}}`, atMs: startMs + n };
      await addTurn(store, turn, 3);
    }
    expect((await turnsOf(store, 'thread', 0)).map((turn) => turn.id)).toEqual(['turn-2', 'turn-3', 'turn-4']);
    expect((await turnsOf(store, 'thread', startMs + 4)).map((turn) => turn.id)).toEqual(['turn-4']);
    expect(await turnsOf(store, 'other', 0)).toEqual([]);
  });

  it('keeps the state of feeds until they are taken out', async () => {
    await saveFeedState(store, { url: 'https://b.example/feed', state: '1', nextPollMs: 5 });
    await saveFeedState(store, { url: 'https://a.example/feed', state: '{}', nextPollMs: startMs });
    await saveFeedState(store, { url: 'https://b.example/feed', state: '2', nextPollMs: 6 });
    expect(await feedStates(store)).toEqual([
      { url: 'https://a.example/feed', state: '{}', nextPollMs: startMs },
      { url: 'https://b.example/feed', state: '2', nextPollMs: 6 },
    ]);
    await deleteFeedState(store, 'https://a.example/feed');
    expect(await feedStates(store)).toHaveLength(1);
  });

  describe('privacy', () => {
    it('gives a person the same pseudonym every time, another one elsewhere, and never the name', async () => {
      const place = { platform: 'slack', installation: 'T1' } as const;
      const other = again();
      const name = await askerOf(store, place, { id: 'U42' });
      expect(await askerOf(other, place, { id: 'U42' })).toBe(name);
      expect(await askerOf(store, place, { id: 'U43' })).not.toBe(name);
      expect(await askerOf(store, { ...place, installation: 'T2' }, { id: 'U42' })).not.toBe(name);
      expect(name).not.toContain('U42');
      await other.close();
    });

    it('deletes what is a person’s and nothing of anybody else', async () => {
      const channel = newChannel();
      const subscription = await saveSubscription(store, wish(channel, { subscriber: 'leaving' }), 1);
      for (const asker of ['leaving-hash', 'staying-hash']) {
        const { platform, installation } = channel;
        await keepQuestion(store, {
          id: `q-${asker}`,
          channel,
          asker,
          question: 'why',
          gapReason: null,
          isPrivate: false,
          atMs: 1,
        });
        await saveFeedback(store, {
          answerId: 'a9',
          asker,
          place: { platform, installation },
          verdict: 'helpful',
          reason: null,
          atMs: 1,
        });
        await addTurn(store, { id: `t-${asker}`, thread: asker, asker, turn: '{}', atMs: 1 }, 5);
      }
      const one = { questions: 1, feedback: 1, turns: 1 };
      expect(await heldOf(store, 'leaving-hash', 'discord', 'leaving')).toEqual({ ...one, subscriptions: 1 });
      expect(await deleteAllOf(store, 'leaving-hash', 'discord', 'leaving')).toEqual({ ...one, subscriptions: 1 });
      expect(await heldOf(store, 'leaving-hash', 'discord', 'leaving')).toEqual({
        questions: 0,
        feedback: 0,
        turns: 0,
        subscriptions: 0,
      });
      expect(await heldOf(store, 'staying-hash', 'discord', 'staying')).toEqual({ ...one, subscriptions: 0 });
      expect((await subscriptionById(store, subscription.id))?.subscriber).toBeNull();
    });

    it('forgets each thing when its time is over, and nothing before', async () => {
      const { store: fresh } = await make();
      const channel = newChannel();
      const kept = { channel, asker: 'x', gapReason: null, isPrivate: false };
      await keepQuestion(fresh, { ...kept, id: 'old', question: 'old', atMs: startMs - 31 * dayMs });
      await keepQuestion(fresh, { ...kept, id: 'new', question: 'new', atMs: startMs - 29 * dayMs });
      await isFirstSight(fresh, 'old', startMs - 2 * dayMs);
      await isFirstSight(fresh, 'new', startMs - dayMs / 2);
      await recordGap(fresh, channel, ['old'], startMs - 91 * dayMs);
      await recordGap(fresh, channel, ['new'], startMs - 89 * dayMs);
      await forgetOld(fresh, startMs, 30);
      const db = await fresh.open();
      const ids = async (table: 'questions' | 'events') =>
        (await db.selectFrom(table).select('id').execute()).map((row) => row.id);
      expect(await ids('questions')).toEqual(['new']);
      expect(await ids('events')).toEqual(['new']);
      expect((await installationGaps(fresh, channel, 5)).map((gap) => gap.term)).toEqual(['new']);
      await forgetOld(fresh, startMs, 0);
      expect(await ids('questions')).toEqual([]);
      await fresh.close();
    });
  });
}
