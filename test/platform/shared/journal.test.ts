import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silent } from '../../../src/log.ts';
import { createJournal, holdMs } from '../../../src/platform/shared/journal.ts';
import type { Store } from '../../../src/store/store.ts';
import { temporaryStore } from '../../support/bot.ts';

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let now = 1_000_000;
beforeEach(async () => {
  now = 1_000_000;
  kept = await temporaryStore();
  await kept.store.open();
});
afterEach(() => kept.remove());

const create = (store: Store = kept.open()) =>
  createJournal({ store, platform: 'slack', nowMs: () => now, log: silent });
/** A store that does not answer, or answers with an error. */
const broken = (open: Store['open']): Store => ({ kind: 'sqlite', open, close: async () => {} });

describe('the journal', () => {
  it('lets one begin with an event, over processes and restarts', async () => {
    const [one, two] = [create(), create()];
    const begun = await Promise.all([one, two, one, two].map((journal) => journal.begin('e1')));
    expect(begun.filter(Boolean)).toHaveLength(1);
    await Promise.all([one.settled(), two.settled()]);
    expect(await create().begin('e1')).toBe(false);
    expect(await create().begin('e2')).toBe(true);
  });

  it('tells many events at once from those that were seen', async () => {
    const ids = Array.from({ length: 500 }, (_, n) => `many-${n}`);
    const [one, two] = [create(), create()];
    const begun = await Promise.all(ids.flatMap((id) => [one.begin(id), two.begin(id)]));
    expect(begun.filter(Boolean)).toHaveLength(500);
  });

  it('knows where an answer stands, once there is one', async () => {
    const journal = create();
    await journal.begin('e', 'here');
    expect(await journal.answerTo('e')).toEqual({ isUnderWay: true, answer: null });
    journal.end('e', 'there');
    expect(await journal.answerTo('e')).toEqual({ isUnderWay: false, answer: 'there' });
    expect(await create().answerTo('e')).toEqual({ isUnderWay: false, answer: 'there' });
    expect(await journal.answerTo('never')).toBeNull();
  });

  it('gives the questions of a process that died to one other', async () => {
    const dead = create();
    await dead.begin('left', 'here');
    await dead.begin('ended', 'here');
    await dead.begin('cannot be read again');
    dead.end('ended');
    await dead.settled();
    const [one, two] = [create(), create()];
    expect(await one.takeOver(9)).toEqual([]);
    now += holdMs + 1;
    const taken = (await Promise.all([one.takeOver(9), two.takeOver(9)])).flat();
    expect(taken).toMatchObject([{ id: 'left', question: 'here' }]);
    expect(await one.begin('left')).toBe(false);
  });

  it('leaves a question that was taken over and let go to whoever looks next', async () => {
    const dead = create();
    await dead.begin('left', 'here');
    now += holdMs + 1;
    const one = create();
    expect(await one.takeOver(9)).toHaveLength(1);
    one.release('left');
    expect(await create().takeOver(9)).toEqual([]);
    now += holdMs + 1;
    expect(await one.takeOver(9)).toMatchObject([{ id: 'left' }]);
  });

  it('answers what it has not seen itself when the store fails', async () => {
    const journal = create(broken(() => Promise.reject(new Error('no database'))));
    expect(await journal.begin('e')).toBe(true);
    expect(await journal.begin('e')).toBe(false);
    expect(await journal.answerTo('e')).toBeNull();
    journal.end('e');
    await journal.settled();
  });

  it('does not wait for a store that hangs', async () => {
    let release = () => {};
    const hanging = new Promise<never>((_, reject) => {
      release = () => reject(new Error('gone'));
    });
    const journal = create(broken(() => hanging));
    expect(await journal.begin('e1')).toBe(true);
    expect(await journal.begin('e2')).toBe(true);
    expect(await journal.begin('e2')).toBe(false);
    release();
    await journal.settled();
  });
});
