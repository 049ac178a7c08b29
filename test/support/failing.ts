import { nextWorkMs } from '../../src/digest/round.ts';
import { createDigestRunner } from '../../src/digest/runner.ts';
import { silent } from '../../src/log.ts';
import { recentSlots } from '../../src/store/slots.ts';
import type { Store } from '../../src/store/store.ts';
import { type Schedule, saveSubscription } from '../../src/store/subscriptions.ts';
import { officePlatform, openPostOffice, type Trouble } from './post-office.ts';
import { plainComposer, randomOf } from './year.ts';

export interface FailingResult {
  readonly slots: number;
  readonly requests: number;
  readonly delivered: number;
  readonly missed: number;
  /** Each names a slot: posted twice, delivered and not posted, missed without a reason, not ended. */
  readonly wrong: readonly string[];
}

const startMs = Date.UTC(2026, 0, 5, 9);
const dayMs = 86_400_000;
/** How long a platform waits for an answer that does not come. */
const timeoutMs = 200;

/** Half of the calls fail, in every way in which a call can: refused before or after the post was made. */
export async function failing(store: Store, subscriptions: number, days: number, seed: number): Promise<FailingResult> {
  const random = randomOf(seed);
  const kinds = ['429', '500', 'dropped', 'hangs'] as const;
  const troubleOf = (): Trouble => {
    if (random() < 0.5) return { kind: 'none', isApplied: true, delayMs: 0 };
    const kind = kinds[Math.floor(random() * kinds.length)] ?? '500';
    return { kind, isApplied: kind !== '429' && random() < 0.5, delayMs: 0 };
  };
  const office = await openPostOffice(troubleOf);
  const schedule: Schedule = { every: 'daily', weekday: null, at: '09:00', timeZone: 'UTC' };
  for (let index = 0; index < subscriptions; index++) {
    const platform = index % 2 === 0 ? 'discord' : 'slack';
    const channel = { platform, installation: 'i', channel: `c${index}` } as const;
    const wish = {
      id: `s${index}`,
      channel,
      schedule,
      topic: null,
      whenEmpty: 'line',
      subscriber: 'ana',
      isDirect: false,
    } as const;
    await saveSubscription(store, { ...wish, nextDueMs: startMs }, startMs - dayMs);
  }
  let nowMs = startMs;
  const platforms = [officePlatform('discord', office.url, timeoutMs), officePlatform('slack', office.url, timeoutMs)];
  const runner = createDigestRunner({
    store,
    platforms,
    wrongIn: async () => [],
    composer: plainComposer,
    noteArrivals: async () => {},
    isReady: () => true,
    keepQuestionsDays: 0,
    nowMs: () => nowMs,
    timer: () => () => {},
    log: silent,
  });
  const endMs = startMs + days * dayMs - 1;
  for (let next = await nextWorkMs(store, platforms); next !== null && next <= endMs; ) {
    nowMs = Math.max(nowMs, next);
    await runner.runDue();
    next = await nextWorkMs(store, platforms);
  }
  const result = await count(store, subscriptions, office.posts);
  await office.close();
  return { ...result, requests: office.requests() };
}

async function count(store: Store, subscriptions: number, posts: readonly string[]) {
  const times = new Map<string, number>();
  for (const key of posts) times.set(key, (times.get(key) ?? 0) + 1);
  const wrong: string[] = [];
  let [slots, delivered, missed] = [0, 0, 0];
  for (let index = 0; index < subscriptions; index++) {
    for (const slot of await recentSlots(store, `s${index}`, 100)) {
      const posted = times.get(`s${index}.${slot.dueAtMs}`) ?? 0;
      const name = `s${index} ${new Date(slot.dueAtMs).toISOString()}: ${slot.state}, posted ${posted} times`;
      const isDelivered = slot.state === 'delivered' || slot.state === 'late';
      slots++;
      if (isDelivered) delivered++;
      if (slot.state === 'missed') missed++;
      if (posted > 1 || (isDelivered && posted !== 1) || slot.state === 'claimed') wrong.push(name);
      if (slot.state === 'missed' && !slot.outcome) wrong.push(`${name}, without a reason`);
    }
  }
  return { slots, delivered, missed, wrong };
}
