import { expect, test } from 'vitest';
import { newFeedState } from '../../src/import/feeds/state.ts';
import { dueAt } from '../../src/import/follow.ts';
import { maxPollIntervalMs } from '../../src/import/poll.ts';

const nowMs = Date.UTC(2026, 0, 5);
const isDue = (state: Partial<typeof newFeedState>) =>
  dueAt(nowMs)('https://a.example/feed', new Map([['https://a.example/feed', { ...newFeedState, ...state }]]));

test.each([
  ['never polled', {}, true],
  ['due by now', { nextAtMs: nowMs }, true],
  ['put off for a minute', { nextAtMs: nowMs + 60_000 }, false],
  ['put off for a day, with what is added by chance', { nextAtMs: nowMs + 1.2 * maxPollIntervalMs }, false],
  ['put off for a year by a clock that was ahead', { nextAtMs: nowMs + 365 * maxPollIntervalMs }, true],
  ['gone for good', { isGone: true }, false],
])('a feed that was %s: due %j', (_what, state, due) => expect(isDue(state)).toBe(due));
