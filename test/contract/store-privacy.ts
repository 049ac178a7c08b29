import { beforeAll, describe, expect, it } from 'vitest';
import { askerOf, askersOf } from '../../src/store/askers.ts';
import { holdEvents } from '../../src/store/events.ts';
import { saveFeedback } from '../../src/store/feedback.ts';
import { channelGaps, recordGap } from '../../src/store/gaps.ts';
import { noteInstalled, notePresent, noteRemoved } from '../../src/store/installations.ts';
import { writeValue } from '../../src/store/key-values.ts';
import { keepQuestion } from '../../src/store/questions.ts';
import { keepReply } from '../../src/store/replies.ts';
import { deleteAllOf, forgetOld, heldOf } from '../../src/store/retention.ts';
import { recentSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import { saveSubscription, subscriptionById } from '../../src/store/subscriptions.ts';
import { addTurn } from '../../src/store/turns.ts';
import { claim, dayMs, newChannel, type OpenedStore, startMs, wish } from './store-samples.ts';

/** What a store keeps of people, and forgets. */
export function privacyContract(opened: () => OpenedStore, make: () => Promise<OpenedStore>): void {
  let store: Store;
  let again: () => Store;
  beforeAll(() => {
    ({ store, again } = opened());
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
        await keepQuestion(store, {
          id: `q-${asker}`,
          channel,
          asker,
          question: 'why',
          gapReason: null,
          atMs: 1,
        });
        await saveFeedback(store, {
          answerId: 'a9',
          asker,
          channel,
          verdict: 'helpful',
          reason: null,
          atMs: 1,
        });
        await keepReply(store, { id: `r-${asker}`, asked: { place: channel, asker }, sealed: 'x', atMs: 1 });
        await addTurn(store, { id: `t-${asker}`, place: channel, thread: asker, asker, turn: '{}', atMs: 1 }, 5);
      }
      const one = { questions: 1, feedback: 1, turns: 1, replies: 1 };
      expect(await heldOf(store, ['leaving-hash'], 'discord', 'leaving')).toEqual({ ...one, subscriptions: 1 });
      expect(await deleteAllOf(store, ['leaving-hash'], 'discord', 'leaving')).toEqual({ ...one, subscriptions: 1 });
      expect(await heldOf(store, ['leaving-hash'], 'discord', 'leaving')).toEqual({
        questions: 0,
        feedback: 0,
        turns: 0,
        replies: 0,
        subscriptions: 0,
      });
      expect(await heldOf(store, ['staying-hash'], 'discord', 'staying')).toEqual({ ...one, subscriptions: 0 });
      expect((await subscriptionById(store, subscription.id))?.subscriber).toBeNull();
    });

    it('finds what is a person’s from anywhere on the platform', async () => {
      const place = { platform: 'discord', installation: null } as const;
      const [here, elsewhere] = [newChannel(), { ...newChannel(), installation: 'another-guild' }];
      for (const channel of [here, elsewhere]) {
        const asker = await askerOf(store, channel, { id: 'everywhere' });
        const thumb = { answerId: channel.channel, asker, channel, verdict: 'helpful', reason: null, atMs: 1 } as const;
        await saveFeedback(store, thumb);
      }
      const direct = await askerOf(store, place, { id: 'everywhere' });
      await keepReply(store, { id: 'r-direct', asked: { place, asker: direct }, sealed: 'x', atMs: 1 });
      const askers = await askersOf(store, here, { id: 'everywhere' });
      expect(await heldOf(store, askers, 'discord', 'everywhere')).toMatchObject({ feedback: 2, replies: 1 });
    });

    it('ends the digests of a person’s direct messages with all that is theirs', async () => {
      const channel = { ...newChannel(), installation: null };
      const own = await saveSubscription(store, wish(channel, { subscriber: 'alone', isDirect: true }), 1);
      await claim(store, own.id);
      expect(await deleteAllOf(store, ['nobody'], 'discord', 'alone')).toMatchObject({ subscriptions: 1 });
      expect(await subscriptionById(store, own.id)).toBeNull();
      expect(await recentSlots(store, own.id, 5)).toEqual([]);
    });

    it('forgets all of a place some days after the bot was removed from it, and nothing of any other', async () => {
      const { store: fresh } = await make();
      const keep = async (installation: string) => {
        const channel = { ...newChannel(), installation };
        const subscription = await saveSubscription(fresh, wish(channel), 1);
        await claim(fresh, subscription.id);
        await recordGap(fresh, channel, ['word'], startMs);
        const asked = { channel, asker: installation, gapReason: null, atMs: startMs };
        await keepQuestion(fresh, { ...asked, id: installation, question: 'why' });
        await writeValue(fresh, `quiet.${JSON.stringify(['discord', installation, 'c'])}`, 'yes');
      };
      for (const each of ['stays', 'leaves', 'left', 'returns', 'other']) await keep(each);
      await notePresent(fresh, 'discord', 'app', ['stays', 'leaves', 'left', 'returns'], startMs - dayMs);
      await noteInstalled(fresh, { platform: 'discord', installation: 'other' }, 'another app');
      for (const installation of ['leaves', 'returns'])
        await noteRemoved(fresh, { platform: 'discord', installation }, 'app', startMs);
      await noteInstalled(fresh, { platform: 'discord', installation: 'returns' }, 'app');
      // it was removed from one while it was not running
      await notePresent(fresh, 'discord', 'app', ['stays', 'returns'], startMs);
      const db = await fresh.open();
      const left = async () => {
        const tables = ['gaps', 'questions', 'subscriptions'] as const;
        const rows = await Promise.all(tables.map((table) => db.selectFrom(table).select('installation').execute()));
        const sets = rows.map((each) => each.map(({ installation }) => installation).sort());
        expect(sets[1]).toEqual(sets[0]);
        expect(sets[2]).toEqual(sets[0]);
        expect(await db.selectFrom('slots').selectAll().execute()).toHaveLength(sets[0]?.length ?? 0);
        expect(await db.selectFrom('keyValues').selectAll().execute()).toHaveLength(sets[0]?.length ?? 0);
        return sets[0];
      };
      await forgetOld(fresh, startMs + 6 * dayMs, 30);
      expect(await left()).toHaveLength(5);
      await forgetOld(fresh, startMs + 8 * dayMs, 30);
      expect(await left()).toEqual(['other', 'returns', 'stays']);
      await fresh.close();
    });

    it('forgets each thing when its time is over, and nothing before', async () => {
      const { store: fresh } = await make();
      const channel = newChannel();
      const kept = { channel, asker: 'x', gapReason: null };
      await keepQuestion(fresh, { ...kept, id: 'old', question: 'old', atMs: startMs - 31 * dayMs });
      await keepQuestion(fresh, { ...kept, id: 'new', question: 'new', atMs: startMs - 29 * dayMs });
      for (const [id, atMs] of [
        ['old', startMs - 2 * dayMs],
        ['new', startMs - dayMs / 2],
      ] as const)
        await holdEvents(fresh, [{ id, question: null }], atMs, atMs);
      await recordGap(fresh, channel, ['old'], startMs - 91 * dayMs);
      await recordGap(fresh, channel, ['new'], startMs - 89 * dayMs);
      await forgetOld(fresh, startMs, 30);
      const db = await fresh.open();
      const ids = async (table: 'questions' | 'events') =>
        (await db.selectFrom(table).select('id').execute()).map((row) => row.id);
      expect(await ids('questions')).toEqual(['new']);
      expect(await ids('events')).toEqual(['new']);
      expect((await channelGaps(fresh, channel, 5)).map((gap) => gap.term)).toEqual(['new']);
      await forgetOld(fresh, startMs, 0);
      expect(await ids('questions')).toEqual([]);
      await fresh.close();
    });
  });
}
