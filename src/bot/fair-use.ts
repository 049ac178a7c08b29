import { LRUCache } from 'lru-cache';
import type { Interaction } from '../chat/interaction.ts';
import { noRules, type Rules } from './rules.ts';

/** A channel may ask this many times what one person may. */
export const channelShare = 10;
/** People and channels whose use is counted at once. One that is forgotten starts with a full bucket. */
const maxCounted = 10_000;
const minuteMs = 60_000;

type Limits = Pick<Rules, 'installationLimit' | 'channelLimit'>;

/** Tokens that refill steadily; each question takes one. */
interface Bucket {
  tokens: number;
  atMs: number;
}

/**
 * Limits what one person, and one channel, may ask, and which buttons they may press: token buckets that hold a minute's worth and refill over a minute.
 * @returns null when an interaction may pass, else after how many whole seconds it may.
 */
export function createFairUse(
  questionsPerMinute: number,
  nowMs: () => number,
): (interaction: Interaction, rules?: Limits) => number | null {
  const buckets = new LRUCache<string, Bucket>({ max: maxCounted });
  const bucketOf = (key: string, perMinute: number): Bucket => {
    const now = nowMs();
    const known = buckets.get(key) ?? { tokens: perMinute, atMs: now };
    const refilled = Math.min(perMinute, known.tokens + (Math.max(0, now - known.atMs) * perMinute) / minuteMs);
    const bucket = { tokens: refilled, atMs: now };
    buckets.set(key, bucket);
    return bucket;
  };
  return ({ kind, place, person }, { installationLimit, channelLimit } = noRules) => {
    const { platform, installation, channel } = place;
    // Pressing a button asks nothing new: it takes nothing of what may be asked, and may be done as often.
    const what = kind === 'action' ? 'buttons' : 'questions';
    const own = bucketOf(JSON.stringify([platform, installation, what, 'person', person.id]), questionsPerMinute);
    const ofChannel = channelLimit ?? questionsPerMinute * channelShare;
    const shared = bucketOf(JSON.stringify([platform, installation, what, 'channel', channel]), ofChannel);
    const all =
      installationLimit === null
        ? null
        : bucketOf(JSON.stringify([platform, installation, what, 'installation']), installationLimit);
    const waitMs = Math.max(
      ((1 - own.tokens) * minuteMs) / questionsPerMinute,
      ((1 - shared.tokens) * minuteMs) / ofChannel,
      all === null || installationLimit === null ? 0 : ((1 - all.tokens) * minuteMs) / installationLimit,
    );
    if (waitMs > 0) return Math.ceil(waitMs / 1_000);
    for (const bucket of [own, shared, all]) if (bucket !== null) bucket.tokens -= 1;
    return null;
  };
}
