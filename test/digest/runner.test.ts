import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Composer, Prepared } from '../../src/digest/composer.ts';
import { graceMs, lateAfterMs, leaseMs, pauseMs, rejectionsToPause } from '../../src/digest/promise.ts';
import { createDigestRunner, type DigestSetup } from '../../src/digest/runner.ts';
import { nextDueMs } from '../../src/digest/schedule.ts';
import type { Timer } from '../../src/digest/timer.ts';
import { silent } from '../../src/log.ts';
import { type DeliveryResult, notThere, type Platform, type Target } from '../../src/platform/platform.ts';
import { reply } from '../../src/reply/reply.ts';
import { recordArrivals } from '../../src/store/arrivals.ts';
import { createStore } from '../../src/store/create.ts';
import { claimSlot } from '../../src/store/slot-claims.ts';
import { recentSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import {
  deleteSubscription,
  type EmptyPolicy,
  pauseSubscription,
  type Schedule,
  saveSubscription,
  subscriptionById,
} from '../../src/store/subscriptions.ts';

const hourMs = 3_600_000;
/** A busy machine may take its time. */
const patience = { timeout: 20_000 };
const dayMs = 24 * hourMs;
/** 09:00 in Lima, where clocks are never changed, on a Monday. */
const dueMs = Date.UTC(2026, 0, 5, 14);

interface Sent {
  readonly target: Target;
  readonly key: string;
  readonly triedSinceMs: number | null;
  /** True when it was only looked for. */
  readonly isLook: boolean;
}

let store: Store;
let folder: string;
let nowMs: number;
let sent: Sent[];
let results: (DeliveryResult | Promise<DeliveryResult> | Error)[];
let prepared: Prepared | Error;
let covered: number[];

const delivered: DeliveryResult = { kind: 'delivered', messageId: 'm' };
const failed: DeliveryResult = { kind: 'failed', reason: 'the platform answered 500', retryAfterMs: null };
const rejected: DeliveryResult = { kind: 'rejected', reason: 'the bot may not post in this channel' };

/** Answers with the next of `results`, and with "delivered" once they are used up. */
const platform: Platform = {
  name: 'discord',
  start: async () => {},
  stop: async () => {},
  trouble: () => null,
  deliver: async (target, message, key, triedSinceMs) => {
    sent.push({ target, key, triedSinceMs, isLook: message === null });
    const result = (await results.shift()) ?? delivered;
    if (result instanceof Error) throw result;
    return result;
  },
};

const composer: Composer = {
  compose: async (_subscription, _slot, untilSeq) => {
    covered.push(untilSeq);
    if (prepared instanceof Error) throw prepared;
    return prepared;
  },
  refusal: () => reply([]),
};

const setup = (changes: Partial<DigestSetup> = {}): DigestSetup => ({
  store,
  platforms: [platform],
  composer,
  noteArrivals: async () => {},
  isReady: () => true,
  keepQuestionsDays: 0,
  nowMs: () => nowMs,
  timer: () => () => {},
  log: silent,
  ...changes,
});
const round = (changes: Partial<DigestSetup> = {}) => createDigestRunner(setup(changes)).runDue();

const daily: Schedule = { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' };
const subscribe = (schedule: Schedule = daily, whenEmpty: EmptyPolicy = 'line') =>
  saveSubscription(
    store,
    {
      id: 's',
      channel: { platform: 'discord', installation: 'g', channel: 'c' },
      schedule,
      topic: null,
      whenEmpty,
      subscriber: 'ana',
      nextDueMs: nextDueMs(schedule, dueMs - 1),
    },
    dueMs - dayMs,
  );
const slots = async () =>
  (await recentSlots(store, 's', 50)).map(({ dueAtMs, state, outcome }) => [dueAtMs, state, outcome]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quipu-runner-'));
  store = createStore({ dataDir: folder, databaseUrl: null });
  nowMs = dueMs;
  sent = [];
  results = [];
  covered = [];
  prepared = { message: reply([]), isEmpty: false, carried: [], summary: '2 stories' };
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a slot on time', () => {
  it('is delivered once, to the channel, under its own key, and the next one is set', async () => {
    await subscribe();
    expect(await round()).toEqual([{ subscriptionId: 's', dueAtMs: dueMs, state: 'delivered', outcome: '2 stories' }]);
    expect(await round()).toEqual([]);
    const target = { installation: 'g', channel: 'c', person: null };
    expect(sent).toEqual([{ target, key: `s.${dueMs}`, triedSinceMs: null, isLook: false }]);
    expect((await subscriptionById(store, 's'))?.nextDueMs).toBe(dueMs + dayMs);
  });

  it('is not due a millisecond earlier', async () => {
    await subscribe();
    nowMs = dueMs - 1;
    expect(await round()).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('covers what had arrived when it was put together, and remembers what did not fit', async () => {
    await subscribe();
    await recordArrivals(store, [{ articleId: 'a', contentHash: '1' }], nowMs);
    prepared = { message: reply([]), isEmpty: false, carried: ['a'], summary: 'x' };
    await round();
    expect(covered).toEqual([1]);
    expect(await subscriptionById(store, 's')).toMatchObject({ coveredSeq: 1, carried: ['a'] });
  });

  it('with nothing in it is sent as a line or recorded as empty, as the channel chose', async () => {
    prepared = { message: reply([]), isEmpty: true, carried: [], summary: 'nothing new' };
    await subscribe(daily, 'nothing');
    await round();
    expect(await slots()).toEqual([[dueMs, 'empty', 'nothing new']]);
    expect(sent).toEqual([]);
    await subscribe(daily, 'line');
    nowMs = dueMs + dayMs;
    await round();
    expect((await slots())[0]).toEqual([dueMs + dayMs, 'delivered', 'nothing new']);
    expect(sent).toHaveLength(1);
  });
});

describe('a bot that was away', () => {
  it('delivers late inside the grace window, and says late', async () => {
    await subscribe();
    nowMs = dueMs + lateAfterMs + 1;
    await round();
    expect(await slots()).toEqual([[dueMs, 'late', '2 stories']]);
  });

  it('is not late a few minutes after the hour', async () => {
    await subscribe();
    nowMs = dueMs + lateAfterMs;
    await round();
    expect((await slots())[0]?.[1]).toBe('delivered');
  });

  it('records every slot it came too late for, with the reason, and sends only the one that is still worth it', async () => {
    await subscribe();
    nowMs = dueMs + 3 * dayMs + hourMs;
    await round();
    expect(await slots()).toEqual([
      [dueMs + 3 * dayMs, 'late', '2 stories'],
      [dueMs + 2 * dayMs, 'missed', expect.stringContaining('not running')],
      [dueMs + dayMs, 'missed', expect.stringContaining('not running')],
      [dueMs, 'missed', expect.stringContaining('not running')],
    ]);
    expect(sent).toHaveLength(1);
    expect((await subscriptionById(store, 's'))?.nextDueMs).toBe(dueMs + 4 * dayMs);
  });

  it.each([
    ['daily', graceMs('daily')],
    ['weekly', graceMs('weekly')],
  ] as const)('has until the end of the grace window of a %s digest, and no longer', async (every, windowMs) => {
    await subscribe({ ...daily, every, weekday: every === 'weekly' ? 1 : null });
    nowMs = dueMs + windowMs + 1;
    await round();
    expect((await slots()).at(-1)?.[1]).toBe('missed');
    await deleteSubscription(store, 's');
    await subscribe({ ...daily, every, weekday: every === 'weekly' ? 1 : null });
    nowMs = dueMs + windowMs;
    await round();
    expect((await slots()).at(-1)?.[1]).toBe('late');
  });
});

describe('a clock that is wrong', () => {
  it('put forward and back again delivers nothing twice', async () => {
    await subscribe();
    nowMs = dueMs + 2 * dayMs;
    await round();
    nowMs = dueMs;
    await round();
    nowMs = dueMs + dayMs;
    await round();
    nowMs = dueMs + 2 * dayMs + hourMs;
    await round();
    expect((await slots()).map(([, state]) => state)).toEqual(['delivered', 'missed', 'missed']);
    expect(sent).toHaveLength(1);
    nowMs = dueMs + 3 * dayMs;
    await round();
    expect(sent).toHaveLength(2);
  });

  it('put back an hour right after a delivery delivers nothing twice', async () => {
    await subscribe();
    await round();
    nowMs = dueMs - hourMs;
    await round();
    nowMs = dueMs + 1;
    await round();
    expect(sent).toHaveLength(1);
  });
});

describe('a platform that fails', () => {
  it('is tried again after a pause, as a repeat that covers the same', async () => {
    await subscribe();
    results = [failed];
    expect(await round()).toMatchObject([{ state: 'claimed', outcome: 'the platform answered 500' }]);
    await recordArrivals(store, [{ articleId: 'later', contentHash: '1' }], nowMs);
    nowMs += pauseMs(1, null) - 1;
    expect(await round()).toEqual([]);
    nowMs += 1;
    await round();
    expect(sent.map(({ triedSinceMs }) => triedSinceMs)).toEqual([null, dueMs]);
    expect(covered).toEqual([0, 0]);
    expect(await slots()).toEqual([[dueMs, 'delivered', '2 stories']]);
  });

  it('is given the time that it asks for', async () => {
    await subscribe();
    results = [{ ...failed, retryAfterMs: 20 * 60_000 } as DeliveryResult];
    await round();
    nowMs += 20 * 60_000 - 1;
    expect(await round()).toEqual([]);
    nowMs += 1;
    expect(await round()).toMatchObject([{ state: 'late' }]);
  });

  it('again and again ends in a missed slot with its reason', async () => {
    await subscribe();
    results = Array.from({ length: 200 }, () => failed);
    const graceEndMs = dueMs + graceMs('daily');
    while (nowMs <= graceEndMs) {
      await round();
      nowMs += 60_000;
    }
    expect(sent.filter(({ isLook }) => !isLook).length).toBeGreaterThan(10);
    results = [notThere];
    nowMs += hourMs;
    await round();
    expect(sent.at(-1)?.isLook).toBe(true);
    expect(await slots()).toEqual([[dueMs, 'missed', 'the platform answered 500']]);
    expect((await subscriptionById(store, 's'))?.rejections).toBe(0);
  });

  it('by throwing, against its contract, is tried again like any other', async () => {
    await subscribe();
    results = [new Error('a defect')];
    expect(await round()).toMatchObject([{ state: 'claimed', outcome: 'a defect' }]);
  });

  it('doubles its pauses up to a quarter of an hour', () => {
    expect([1, 2, 3, 9, 50].map((attempt) => pauseMs(attempt, null) / 1000)).toEqual([30, 60, 120, 900, 900]);
  });
});

describe('a platform that refuses', () => {
  it('makes the slot missed with the reason, and the subscriber hears of it once', async () => {
    await subscribe();
    results = [rejected, delivered];
    await round();
    expect(await slots()).toEqual([[dueMs, 'missed', 'the bot may not post in this channel']]);
    expect(sent[1]).toEqual({
      target: { installation: 'g', channel: null, person: 'ana' },
      key: `s.${dueMs}.refused`,
      triedSinceMs: null,
      isLook: false,
    });
    results = [rejected];
    nowMs += dayMs;
    await round();
    expect(sent).toHaveLength(3);
  });

  it('pauses the subscription after several in a row, and tells the subscriber', async () => {
    await subscribe();
    for (let n = 0; n < rejectionsToPause; n++) {
      results = [rejected];
      await round();
      nowMs += dayMs;
    }
    const paused = await subscriptionById(store, 's');
    expect(paused).toMatchObject({ nextDueMs: null, rejections: rejectionsToPause });
    expect(paused?.pausedReason).toContain('could not be delivered');
    expect(sent.filter(({ target }) => target.person === 'ana')).toHaveLength(2);
  });
});

describe('a digest that cannot be put together', () => {
  it('waits for another try, and nothing is sent', async () => {
    await subscribe();
    prepared = new Error('a defect');
    expect(await round()).toMatchObject([{ state: 'claimed', outcome: 'it could not be put together' }]);
    expect(sent).toEqual([]);
    prepared = { message: reply([]), isEmpty: false, carried: [], summary: 'x' };
    nowMs += pauseMs(1, null);
    await round();
    expect(sent).toMatchObject([{ triedSinceMs: null }]);
  });
});

describe('a process that dies', () => {
  it('after the claim leaves a slot that is delivered once its lease is over, as a first attempt', async () => {
    await subscribe();
    await claimSlot(store, { subscriptionId: 's', dueAtMs: dueMs, leaseUntilMs: dueMs + leaseMs });
    await round();
    expect(sent).toEqual([]);
    nowMs = dueMs + leaseMs;
    await round();
    expect(sent).toMatchObject([{ key: `s.${dueMs}`, triedSinceMs: null, isLook: false }]);
  });

  it('while sending leaves a slot that is taken up as a repeat', async () => {
    await subscribe();
    const dying = new Promise<DeliveryResult>(() => {});
    results = [dying];
    void round();
    await expect.poll(() => sent.length, patience).toBe(1);
    nowMs = dueMs + leaseMs;
    await round();
    expect(sent).toMatchObject([{ triedSinceMs: null }, { triedSinceMs: dueMs }]);
    expect(await slots()).toEqual([[dueMs, 'delivered', '2 stories']]);
  });

  describe('for longer than the grace window', () => {
    beforeEach(async () => {
      await subscribe();
      results = [new Promise<DeliveryResult>(() => {})];
      void round();
      await expect.poll(() => sent.length, patience).toBe(1);
      nowMs = dueMs + graceMs('daily') + 1;
    });
    const look = { key: `s.${dueMs}`, triedSinceMs: dueMs, isLook: true };

    it('leaves a slot that is delivered where the platform finds it', async () => {
      results = [delivered];
      await round();
      expect(sent[1]).toMatchObject(look);
      expect(await slots()).toEqual([[dueMs, 'late', '2 stories']]);
    });

    it('leaves a missed slot where it is not there, and it is not sent any more', async () => {
      results = [notThere];
      await round();
      expect(sent[1]).toMatchObject(look);
      expect(await slots()).toEqual([[dueMs, 'missed', expect.stringContaining('came back too late')]]);
      expect((await subscriptionById(store, 's'))?.rejections).toBe(0);
    });

    it('looks again where the platform does not answer, and says so in the end', async () => {
      results = Array.from({ length: 200 }, () => failed);
      for (let n = 0; n < 400 && (await slots())[0]?.[1] !== 'missed'; n++) {
        await round();
        nowMs += 60_000;
      }
      expect(sent.slice(1).every(({ isLook }) => isLook)).toBe(true);
      expect(await slots()).toEqual([
        [dueMs, 'missed', expect.stringContaining('whether it arrived could not be seen')],
      ]);
    });
  });
});

describe('a delivery that takes long', () => {
  it('keeps its slot: nobody else sends it meanwhile', async () => {
    await subscribe();
    const ticks: (() => void)[] = [];
    const timer: Timer = (_ms, run) => {
      ticks.push(run);
      return () => {};
    };
    let arrive = (_: DeliveryResult) => {};
    results = [new Promise<DeliveryResult>((resolve) => (arrive = resolve))];
    const slow = round({ timer });
    await expect.poll(() => ticks.length, patience).toBe(1);
    for (let n = 1; n <= 6; n++) {
      nowMs = dueMs + (n * leaseMs) / 3;
      ticks[n - 1]?.();
      await expect.poll(() => ticks.length, patience).toBe(n + 1);
    }
    expect(await round()).toEqual([]);
    arrive(delivered);
    expect(await slow).toMatchObject([{ state: 'delivered' }]);
    expect(sent).toHaveLength(1);
  });
});

describe('what people do meanwhile', () => {
  it('a pause before a retry ends the slot', async () => {
    await subscribe();
    results = [failed];
    await round();
    await pauseSubscription(store, 's', 'paused by a person');
    results = [notThere];
    nowMs += hourMs;
    await round();
    expect(await slots()).toEqual([[dueMs, 'missed', expect.stringContaining('paused by a person')]]);
    expect(sent.map(({ isLook }) => isLook)).toEqual([false, true]);
  });

  it('an ended subscription is not delivered any more', async () => {
    await subscribe();
    results = [failed];
    await round();
    await deleteSubscription(store, 's');
    nowMs += hourMs;
    expect(await round()).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});

describe('the loop', () => {
  it('runs rounds until it is stopped, waking when something is due', async () => {
    await subscribe();
    nowMs = dueMs - 3000;
    const waits: number[] = [];
    let wake = () => {};
    const timer: Timer = (ms, run) => {
      waits.push(ms);
      wake = run;
      return () => {};
    };
    const runner = createDigestRunner(setup({ timer }));
    runner.start();
    await expect.poll(() => waits, patience).toContain(3000);
    nowMs = dueMs;
    wake();
    await expect.poll(() => sent.length, patience).toBe(1);
    await runner.stop();
    const before = waits.length;
    wake();
    nowMs = dueMs + dayMs;
    await runner.stop();
    expect(sent).toHaveLength(1);
    expect(waits.length - before).toBeLessThanOrEqual(1);
  });

  it('outlives a round that fails', async () => {
    const waits: number[] = [];
    const timer: Timer = (ms) => {
      waits.push(ms);
      return () => {};
    };
    const noteArrivals = () => Promise.reject(new Error('the database is away'));
    const runner = createDigestRunner(setup({ timer, noteArrivals }));
    runner.start();
    await expect.poll(() => waits.length, patience).toBeGreaterThanOrEqual(2);
    await runner.stop();
  });

  it('does not let one platform wait for another', async () => {
    await subscribe();
    const stuck: Platform = { ...platform, name: 'slack', deliver: () => new Promise(() => {}) };
    await saveSubscription(
      store,
      {
        id: 'other',
        channel: { platform: 'slack', installation: 'T', channel: 'C' },
        schedule: daily,
        topic: null,
        whenEmpty: 'line',
        subscriber: 'ana',
        nextDueMs: dueMs,
      },
      0,
    );
    void round({ platforms: [stuck, platform] });
    await expect.poll(() => sent.length, patience).toBe(1);
  });
});
