import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { DeliveryResult, Platform, Target } from '../../src/chat/platform.ts';
import { reply } from '../../src/chat/reply.ts';
import type { Composer, Prepared } from '../../src/digest/composer.ts';
import { createDigestRunner, type DigestSetup } from '../../src/digest/runner.ts';
import { nextDueMs } from '../../src/digest/schedule.ts';
import { silent } from '../../src/log.ts';
import { createStore } from '../../src/store/create.ts';
import { recentSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import { type EmptyPolicy, type Schedule, saveSubscription } from '../../src/store/subscriptions.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** 09:00 in Lima, where clocks are never changed, on a Monday. */
export const dueMs = Date.UTC(2026, 0, 5, 14);

export interface Sent {
  readonly target: Target;
  readonly key: string;
  readonly triedSinceMs: number | null;
  /** True when it was only looked for. */
  readonly isLook: boolean;
}

/** What a test of the runner sets and looks at. */
interface RunnerCase {
  store: Store;
  nowMs: number;
  sent: Sent[];
  results: (DeliveryResult | Promise<DeliveryResult> | Error)[];
  prepared: Prepared | Error;
  covered: number[];
}

/** Filled anew before each test by `freshRunner`. */
export const at = {} as RunnerCase;

export const delivered: DeliveryResult = { kind: 'delivered', messageId: 'm' };
export const failed: DeliveryResult = { kind: 'failed', reason: 'the platform answered 500', retryAfterMs: null };
export const rejected: DeliveryResult = {
  kind: 'rejected',
  reason: 'the bot may not post in this channel',
  blames: 'target',
};

/** Answers with the next of `results`, and with "delivered" once they are used up. */
export const platform: Platform = {
  name: 'discord',
  start: async () => {},
  stop: async () => {},
  trouble: () => null,
  isHopeless: () => false,
  deliver: async (target, message, key, triedSinceMs) => {
    at.sent.push({ target, key, triedSinceMs, isLook: message === null });
    const result = (await at.results.shift()) ?? delivered;
    if (result instanceof Error) throw result;
    return result;
  },
};

export const composer: Composer = {
  compose: async (_subscription, _slot, untilSeq) => {
    at.covered.push(untilSeq);
    if (at.prepared instanceof Error) throw at.prepared;
    return at.prepared;
  },
  refusal: () => reply([]),
};

export const setup = (changes: Partial<DigestSetup> = {}): DigestSetup => ({
  store: at.store,
  platforms: [platform],
  wrongIn: async () => [],
  composer,
  noteArrivals: async () => {},
  isReady: () => true,
  keepQuestionsDays: 0,
  nowMs: () => at.nowMs,
  timer: () => () => {},
  log: silent,
  ...changes,
});
export const round = (changes: Partial<DigestSetup> = {}) => createDigestRunner(setup(changes)).runDue();

export const daily: Schedule = { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' };
export const subscribe = (schedule: Schedule = daily, whenEmpty: EmptyPolicy = 'line') =>
  saveSubscription(
    at.store,
    {
      id: 's',
      channel: { platform: 'discord', installation: 'g', channel: 'c' },
      schedule,
      topic: null,
      whenEmpty,
      subscriber: 'ana',
      isDirect: false,
      nextDueMs: nextDueMs(schedule, dueMs - 1),
    },
    dueMs - dayMs,
  );
export const slots = async () =>
  (await recentSlots(at.store, 's', 50)).map(({ dueAtMs, state, outcome }) => [dueAtMs, state, outcome]);

/** Gives every test a store of its own and a clock that shows the due instant. */
export function freshRunner(): void {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quipu-runner-'));
    at.store = createStore({ dataDir: folder, databaseUrl: null });
    at.nowMs = dueMs;
    at.sent = [];
    at.results = [];
    at.covered = [];
    at.prepared = { message: reply([]), isEmpty: false, carried: [], summary: '2 stories' };
  });
  afterEach(async () => {
    await at.store.close();
    await rm(folder, { recursive: true, force: true });
  });
}
