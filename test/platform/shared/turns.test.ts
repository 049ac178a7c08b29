import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/platform/shared/turns.ts';

describe('turns', () => {
  it('let timers run between two pieces of work', async () => {
    const turns = createTurns(() => performance.now());
    const order: string[] = [];
    setImmediate(() => order.push('timer'));
    const names = ['a', 'b', 'c'];
    await Promise.all(names.map((name) => turns.next().begins.then(() => order.push(name))));
    expect(order.indexOf('timer')).toBeLessThan(order.indexOf('c'));
    expect(order.filter((name) => name !== 'timer')).toEqual(names);
  });

  it('tell how long one would wait, from how long the ones before took', async () => {
    let clockMs = 0;
    const turns = createTurns(() => clockMs);
    const work = async () => {
      await turns.next().begins;
      clockMs += 100;
    };
    await Promise.all(Array.from({ length: 20 }, work));
    const others = Array.from({ length: 9 }, work);
    const last = turns.next();
    expect(last.expectedWaitMs()).toBeGreaterThan(900);
    await Promise.all([...others, last.begins]);
    expect(last.expectedWaitMs()).toBe(0);
  });

  it('wait for an acknowledgement that is on its way', async () => {
    const turns = createTurns(() => performance.now());
    const order: string[] = [];
    let arrive = () => {};
    const acknowledgement = new Promise<void>((resolve) => {
      arrive = resolve;
    }).then(() => order.push('acknowledged'));
    void turns.first(acknowledgement);
    const work = turns.next().begins.then(() => order.push('worked'));
    setImmediate(arrive);
    await work;
    expect(order).toEqual(['acknowledged', 'worked']);
  });
});
