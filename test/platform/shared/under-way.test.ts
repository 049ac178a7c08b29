import { describe, expect, it } from 'vitest';
import { createUnderWay } from '../../../src/platform/shared/under-way.ts';

describe('work under way', () => {
  it('is waited for by a stop, as long as the stop allows', async () => {
    const done: string[] = [];
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    const underWay = createUnderWay(() => done.push('failed'));
    underWay.run(async () => {
      await promise;
      done.push('first');
    });
    underWay.run(() => Promise.reject(new Error('x')));
    const closed = underWay.close(5_000);
    underWay.run(async () => void done.push('too late'));
    resolve();
    await closed;
    expect(done).toEqual(['failed', 'first']);
  });

  it('does not hold up a stop for longer than its grace', async () => {
    const underWay = createUnderWay(() => {});
    underWay.run(() => new Promise(() => {}));
    await underWay.close(5);
  });
});
