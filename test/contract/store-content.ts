import { beforeAll, describe, expect, it } from 'vitest';
import { arrivalsBetween, newestArrival, recordArrivals } from '../../src/store/arrivals.ts';
import { feedbackCounts, feedbackEverywhere, saveFeedback } from '../../src/store/feedback.ts';
import { channelGaps, gapsEverywhere, recordGap } from '../../src/store/gaps.ts';
import { deleteAnswer, keepAnswer, sealedAnswer } from '../../src/store/kept-answers.ts';
import { keepQuestion, unansweredEverywhere, unansweredIn } from '../../src/store/questions.ts';
import type { Store } from '../../src/store/store.ts';
import { addTurn, turnsOf } from '../../src/store/turns.ts';
import { dayMs, newChannel, type OpenedStore, startMs } from './store-samples.ts';

/** What a store does with arrivals, gaps, questions, thumbs and turns. */
export function contentContract(opened: () => OpenedStore): void {
  let store: Store;
  let again: () => Store;
  beforeAll(() => {
    ({ store, again } = opened());
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
    it('counts terms by channel', async () => {
      const channel = { ...newChannel(), installation: 'gap-guild' };
      const other = { ...newChannel(), installation: 'gap-guild' };
      await recordGap(store, channel, ['chancay', 'cost', 'cost'], startMs);
      const middle = await newestArrival(store);
      await recordGap(store, channel, ['chancay'], startMs + 1);
      await recordGap(store, other, ['chancay', 'lithium'], startMs + 2);
      await recordGap(store, other, [], startMs + 3);
      const now = await newestArrival(store);
      expect(await channelGaps(store, channel, 10, { afterSeq: 0, untilSeq: now })).toEqual([
        { term: 'chancay', times: 2, lastAtMs: startMs + 1 },
        { term: 'cost', times: 1, lastAtMs: startMs },
      ]);
      expect(
        (await channelGaps(store, channel, 10, { afterSeq: middle, untilSeq: now })).map((gap) => gap.term),
      ).toEqual(['chancay']);
      expect((await channelGaps(store, other, 10)).map((gap) => gap.term)).toEqual(['chancay', 'lithium']);
      expect((await gapsEverywhere(store, 100)).filter(({ term }) => term === 'chancay')).toEqual([
        { term: 'chancay', times: 3, lastAtMs: startMs + 2 },
      ]);
    });

    it('shows open unanswered questions of a channel, newest first, and no answered one', async () => {
      const channel = newChannel();
      const keep = (id: string, changes: object) =>
        keepQuestion(store, {
          id: `${channel.channel}-${id}`,
          channel,
          asker: 'someone',
          question: id,
          gapReason: 'no cost is given',
          atMs: startMs,
          ...changes,
        });
      await keep('first', {});
      await keep('answered', { gapReason: null });
      await keep('second', {});
      const open = await unansweredIn(store, channel, 10);
      expect(open.map((each) => each.question)).toEqual(['second', 'first']);
      expect((await unansweredEverywhere(store, 2)).map((each) => each.question)).toEqual(['second', 'first']);
    });

    it('counts thumbs by kind; a second thumb of the same person replaces the first', async () => {
      const channel = newChannel();
      const thumb = (asker: string, verdict: 'helpful' | 'unhelpful', reason: 'wrong' | null) =>
        saveFeedback(store, { answerId: 'a1', asker, channel, verdict, reason, atMs: startMs });
      await thumb('one', 'helpful', null);
      await thumb('two', 'helpful', null);
      await thumb('two', 'unhelpful', 'wrong');
      expect(await feedbackCounts(store, channel, startMs)).toEqual([
        { verdict: 'helpful', reason: null, times: 1 },
        { verdict: 'unhelpful', reason: 'wrong', times: 1 },
      ]);
      expect(await feedbackCounts(store, newChannel(), startMs)).toEqual([]);
      expect(await feedbackCounts(store, channel, startMs + 1)).toEqual([]);
      const everywhere = await feedbackEverywhere(store, startMs);
      expect(everywhere.find(({ reason }) => reason === 'wrong')?.times).toBeGreaterThanOrEqual(1);
    });
  });

  it('keeps an answer under an address until it is deleted', async () => {
    await keepAnswer(store, 'address', 'sealed', startMs);
    expect(await sealedAnswer(store, 'address')).toBe('sealed');
    await expect(keepAnswer(store, 'address', 'another', startMs)).rejects.toThrow();
    expect(await deleteAnswer(store, 'address')).toBe(true);
    expect(await sealedAnswer(store, 'address')).toBeNull();
    expect(await deleteAnswer(store, 'address')).toBe(false);
  });

  it('remembers the newest turns of a thread, oldest first', async () => {
    for (const n of [1, 2, 3, 4]) {
      const turn = {
        id: `turn-${n}`,
        place: newChannel(),
        thread: 'thread',
        asker: 'one',
        turn: `{"n":${n}}`,
        atMs: startMs + n,
      };
      await addTurn(store, turn, 3);
    }
    expect((await turnsOf(store, 'thread', 0)).map((turn) => turn.id)).toEqual(['turn-2', 'turn-3', 'turn-4']);
    expect((await turnsOf(store, 'thread', startMs + 4)).map((turn) => turn.id)).toEqual(['turn-4']);
    expect(await turnsOf(store, 'other', 0)).toEqual([]);
  });
}
