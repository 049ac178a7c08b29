import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allCredentials,
  credentialFor,
  deleteCredential,
  holdCredential,
  noteMembership,
  releaseCredential,
  resealCredential,
  saveCredential,
} from '../../src/store/credentials.ts';
import {
  abandonedEvents,
  answerOf,
  endEvents,
  holdEvents,
  renewEvents,
  takeOverEvent,
} from '../../src/store/events.ts';
import { deleteValue, readValue, settledValue, writeValue } from '../../src/store/key-values.ts';
import type { Store } from '../../src/store/store.ts';
import { contentContract } from './store-content.ts';
import { privacyContract } from './store-privacy.ts';
import { type OpenedStore, startMs } from './store-samples.ts';
import { slotContract } from './store-slots.ts';
import { subscriptionContract } from './store-subscriptions.ts';

/** What every store must do. `make` gives one on an empty database. */
export function storeContract(make: () => Promise<OpenedStore>): void {
  let store: Store;
  let again: () => Store;
  beforeAll(async () => {
    ({ store, again } = await make());
  });
  afterAll(() => store.close());

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
    const events = (...ids: string[]) => ids.map((id) => ({ id, question: null }));
    const hold = (each: Store, ...ids: string[]) => holdEvents(each, events(...ids), startMs, startMs + 1);
    const sights = await Promise.all([
      ...[store, other, store].map((each) => hold(each, 'event-1', 'event-2', 'event-3')),
      ...[other, store, other].map((each) => hold(each, 'event-3', 'event-2', 'event-1')),
    ]);
    expect(sights.flatMap((each) => [...each]).sort()).toEqual(['event-1', 'event-2', 'event-3']);
    expect([...(await hold(store, 'event-3', 'event-4'))]).toEqual(['event-4']);
    await other.close();
  });

  it('knows what became of an event, and gives those of the dead to one of the living', async () => {
    const other = again();
    const at = (n: number) => startMs + n;
    await holdEvents(store, [{ id: 'slack:a', question: 'here' }], at(0), at(10));
    await holdEvents(
      store,
      [
        { id: 'slack:b', question: null },
        { id: 'discord:c', question: 'x' },
      ],
      at(0),
      at(10),
    );
    expect(await answerOf(store, 'slack:a')).toEqual({ isUnderWay: true, answer: null });
    expect(await abandonedEvents(store, 'slack', at(-1), at(10), 9)).toEqual([]);
    await renewEvents(store, ['slack:a'], at(20));
    expect(await abandonedEvents(store, 'slack', at(-1), at(15), 9)).toEqual([]);
    expect(await abandonedEvents(other, 'slack', at(-1), at(21), 0)).toEqual([]);
    const [left] = await abandonedEvents(other, 'slack', at(-1), at(21), 9);
    expect(left).toEqual({ id: 'slack:a', question: 'here', heldUntilMs: at(20) });
    expect(await abandonedEvents(other, 'slack', at(0), at(21), 9)).toEqual([]);
    if (!left) return;
    const taken = await Promise.all([store, other].map((each) => takeOverEvent(each, left, at(40))));
    expect(taken.filter(Boolean)).toHaveLength(1);
    await endEvents(other, [{ id: 'slack:a', answer: 'there' }]);
    expect(await answerOf(store, 'slack:a')).toEqual({ isUnderWay: false, answer: 'there' });
    expect(await abandonedEvents(store, 'slack', at(-1), at(100), 9)).toEqual([]);
    expect(await answerOf(store, 'slack:never')).toBeNull();
    await other.close();
  });

  it('keeps credentials, lets one at a time renew one, and finds that of an organisation for its workspaces', async () => {
    const other = again();
    const key = (installation: string) => ({ platform: 'slack', installation }) as const;
    await saveCredential(store, key('T1'), 'one', startMs);
    await saveCredential(store, key('E1'), 'all', startMs);
    await noteMembership(other, key('T2'), 'E1');
    await noteMembership(other, key('T1'), 'E1');
    expect(await credentialFor(other, key('T1'))).toEqual({ installation: 'T1', sealed: 'one' });
    expect(await credentialFor(store, key('T2'))).toEqual({ installation: 'E1', sealed: 'all' });
    expect(await credentialFor(store, key('T3'))).toBeNull();
    const hold = (each: Store, nowMs: number) => holdCredential(each, key('T1'), nowMs, nowMs + 10);
    const held = await Promise.all([store, other, store].map((each) => hold(each, startMs)));
    expect(held.filter(Boolean)).toHaveLength(1);
    expect(await hold(store, startMs + 10)).toBe(true);
    await releaseCredential(store, key('T1'));
    expect(await hold(other, startMs + 11)).toBe(true);
    await resealCredential(store, key('T1'), { from: 'another', to: 'lost' });
    await resealCredential(store, key('T1'), { from: 'one', to: 'two' });
    const kept = (await allCredentials(store, 'slack')).map(({ sealed }) => sealed);
    expect(kept.sort()).toEqual(['all', 'two']);
    expect([...(await deleteCredential(store, key('E1')))].sort()).toEqual(['E1', 'T1', 'T2']);
    expect(await credentialFor(other, key('T2'))).toBeNull();
    expect(await credentialFor(other, key('T1'))).toEqual({ installation: 'T1', sealed: 'two' });
    await other.close();
  });

  const opened = () => ({ store, again });
  subscriptionContract(opened);
  slotContract(opened);
  contentContract(opened);
  privacyContract(opened, make);
}
