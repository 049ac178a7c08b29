import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/bot/queue.ts';
import { UserError } from '../../src/errors.ts';

/** Work that ends when it is told to. */
function held() {
  let release: (value: string) => void = () => {};
  const done = new Promise<string>((resolve) => {
    release = resolve;
  });
  return { work: () => done, release };
}

describe('the queue', () => {
  it('runs so many at once and the others in the order of arrival', async () => {
    const queue = createQueue({ maxRunning: 2, maxWaiting: 10 });
    const [one, two] = [held(), held()];
    const order: string[] = [];
    const all = [
      queue.run(one.work),
      queue.run(two.work),
      queue.run(async () => order.push('third')),
      queue.run(async () => order.push('fourth')),
    ];
    expect([queue.running, queue.waiting]).toEqual([2, 2]);
    expect(order).toEqual([]);
    two.release('done');
    one.release('done');
    await Promise.all(all);
    expect(order).toEqual(['third', 'fourth']);
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });

  it('refuses in words when too much waits', async () => {
    const queue = createQueue({ maxRunning: 1, maxWaiting: 1 });
    const first = held();
    const running = queue.run(first.work);
    const waiting = queue.run(async () => 'second');
    await expect(queue.run(async () => 'third')).rejects.toThrow(UserError);
    first.release('first');
    expect(await Promise.all([running, waiting])).toEqual(['first', 'second']);
    expect(await queue.run(async () => 'again')).toBe('again');
  });

  it('goes on after work that fails', async () => {
    const queue = createQueue({ maxRunning: 1, maxWaiting: 5 });
    const failing = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(async () => 'next');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('next');
    expect(queue.running).toBe(0);
  });
});
