import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFirstSight } from '../../src/store/events.ts';
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
    const sights = await Promise.all(
      [store, other, store, other].map((each) => isFirstSight(each, 'event-1', startMs)),
    );
    expect(sights.filter(Boolean)).toHaveLength(1);
    expect(await isFirstSight(store, 'event-2', startMs)).toBe(true);
    await other.close();
  });

  const opened = () => ({ store, again });
  subscriptionContract(opened);
  slotContract(opened);
  contentContract(opened);
  privacyContract(opened, make);
}
