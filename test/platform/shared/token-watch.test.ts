import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silent } from '../../../src/log.ts';
import { createTokenWatch, lookEveryMs, type TokenState } from '../../../src/platform/shared/token-watch.ts';

let state: TokenState = 'accepted';
let asked = 0;
const create = () =>
  createTokenWatch({
    ask: async () => {
      asked += 1;
      return state;
    },
    doubted: 'in doubt',
    refused: 'refused',
    log: silent,
    // the fake clock knows the global timers only
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      }),
  });

let watch: ReturnType<typeof create>;
beforeEach(() => {
  vi.useFakeTimers();
  [state, asked] = ['accepted', 0];
  watch = create();
  watch.start();
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a token', () => {
  it('is looked at while nobody complains', async () => {
    await pass(lookEveryMs * 3 + 1);
    expect(asked).toBe(3);
    expect([watch.trouble(), watch.isHopeless()]).toEqual([null, false]);
    expect(await watch.accepted(1)).toBe(true);
  });

  it('that is refused once by mistake is a trouble until it is asked about', async () => {
    watch.onRefused();
    expect([watch.trouble(), watch.isHopeless()]).toEqual(['in doubt', false]);
    const accepted = watch.accepted(60_000);
    await pass(6_000);
    expect(await accepted).toBe(true);
    expect(watch.trouble()).toBeNull();
  });

  it('that is refused again while it is in doubt is asked about later, and asked about all the same', async () => {
    watch.onRefused();
    for (let n = 0; n < 4; n += 1) {
      await pass(4_000);
      expect(watch.trouble()).toBe(n < 3 ? 'in doubt' : null);
      if (n < 3) watch.onRefused();
    }
    expect(asked).toBe(1);
  });

  it('that was revoked is found out, soon when a call was refused, and is hopeless in seconds', async () => {
    state = 'refused';
    watch.onRefused();
    const accepted = watch.accepted(20_000);
    await pass(5_001);
    expect([watch.trouble(), watch.isHopeless()]).toEqual(['refused', false]);
    await pass(5_001);
    expect(watch.isHopeless()).toBe(true);
    await pass(10_000);
    expect(await accepted).toBe(false);
    state = 'accepted';
    await pass(60_001);
    expect([watch.trouble(), watch.isHopeless()]).toEqual([null, false]);
  });

  it('that was revoked is found out without a call', async () => {
    state = 'refused';
    await pass(lookEveryMs + 10_001);
    expect(watch.trouble()).toBe('refused');
    expect(watch.isHopeless()).toBe(true);
  });

  it('is not judged while the platform cannot be asked', async () => {
    state = 'unknown';
    watch.onRefused();
    await pass(60_000);
    expect([watch.trouble(), watch.isHopeless()]).toEqual(['in doubt', false]);
  });
});
