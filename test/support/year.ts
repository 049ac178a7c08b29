import type { Platform } from '../../src/chat/platform.ts';
import { reply } from '../../src/chat/reply.ts';
import type { Composer } from '../../src/digest/composer.ts';
import { nextWorkMs } from '../../src/digest/round.ts';
import { createDigestRunner } from '../../src/digest/runner.ts';
import { nextDueMs } from '../../src/digest/schedule.ts';
import { silent } from '../../src/log.ts';
import { recentSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import { type Frequency, frequencies, type Schedule, saveSubscription } from '../../src/store/subscriptions.ts';
import { dueByCalendar } from './calendar.ts';
import { hardZones } from './zones.ts';

/** A composer whose digests say nothing: for tests of when and whether, not of what. */
export const plainComposer: Composer = {
  compose: async () => ({ message: reply([]), isEmpty: false, carried: [], summary: '1 story' }),
  refusal: () => reply([]),
};

/** A number between 0 and 1 after the other, the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface YearResult {
  readonly slots: number;
  /** Each names a subscription's schedule and instant: expected and not delivered, delivered and not expected, delivered twice, or late. */
  readonly wrong: readonly string[];
}

interface Span {
  readonly subscriptions: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly seed: number;
}

function scheduleOf(index: number, random: () => number): Schedule {
  const every: Frequency = frequencies[index % frequencies.length] ?? 'daily';
  const two = (max: number) => String(Math.floor(random() * max)).padStart(2, '0');
  // Half of the hours lie where clocks are changed.
  const hour = random() < 0.5 ? two(4) : two(24);
  return {
    every,
    weekday: every === 'weekly' ? 1 + Math.floor(random() * 7) : null,
    at: `${hour}:${two(60)}`,
    timeZone: hardZones[index % hardZones.length] ?? 'UTC',
  };
}

/** Runs subscriptions through a span of time with a clock that jumps from one due instant to the next. */
export async function simulate(store: Store, { subscriptions, fromMs, toMs, seed }: Span): Promise<YearResult> {
  const random = randomOf(seed);
  const delivered = new Map<string, number>();
  let nowMs = fromMs;
  const platform: Platform = {
    name: 'discord',
    start: async () => {},
    stop: async () => {},
    trouble: () => null,
    isHopeless: () => false,
    deliver: async (_target, _reply, key) => {
      delivered.set(key, (delivered.get(key) ?? 0) + 1);
      return { kind: 'delivered', messageId: key };
    },
  };
  const schedules = Array.from({ length: subscriptions }, (_, index) => scheduleOf(index, random));
  for (const [index, schedule] of schedules.entries()) {
    const channel = { platform: 'discord', installation: 'g', channel: `c${index}` } as const;
    const due = nextDueMs(schedule, fromMs);
    const wish = {
      id: `s${index}`,
      channel,
      schedule,
      topic: null,
      whenEmpty: 'line',
      subscriber: 'ana',
      isDirect: false,
    } as const;
    await saveSubscription(store, { ...wish, nextDueMs: due }, fromMs);
  }
  const runner = createDigestRunner({
    store,
    platforms: [platform],
    wrongIn: async () => [],
    composer: plainComposer,
    noteArrivals: async () => {},
    isReady: () => true,
    keepQuestionsDays: 0,
    nowMs: () => nowMs,
    timer: () => () => {},
    log: silent,
  });
  for (let next = await nextWorkMs(store, [platform]); next !== null && next <= toMs; ) {
    nowMs = next;
    await runner.runDue();
    next = await nextWorkMs(store, [platform]);
  }
  const wrong: string[] = [];
  let slots = 0;
  for (const [index, schedule] of schedules.entries()) {
    const expected = dueByCalendar(schedule, fromMs, toMs);
    const made = await recentSlots(store, `s${index}`, 1000);
    slots += made.length;
    const name = (instant: number) => `${JSON.stringify(schedule)} ${new Date(instant).toISOString()}`;
    for (const instant of expected) {
      const times = delivered.get(`s${index}.${instant}`) ?? 0;
      if (times !== 1) wrong.push(`delivered ${times} times: ${name(instant)}`);
    }
    for (const slot of made) {
      if (!expected.includes(slot.dueAtMs)) wrong.push(`not expected: ${name(slot.dueAtMs)}`);
      if (slot.state !== 'delivered') wrong.push(`${slot.state}: ${name(slot.dueAtMs)}`);
    }
  }
  return { slots, wrong };
}
