import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCrash } from '../support/answer-crash.ts';

// With 200 kills on each store: `npx tsx bench/digests.ts answers`.
describe('a process that is killed while it answers and delivers digests', () => {
  it.each(['slack', 'discord'] as const)(
    'on %s leaves them to the next one, which answers each question and posts each digest once, with both its pages',
    { timeout: 600_000 },
    async (platform) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'quipu-answers-'));
      const store = { dataDir, databaseUrl: null };
      const result = await answerCrash({ store, platform, kills: 6, seed: 3, subscriptions: 1440, speed: 60 });
      expect(result.wrong).toEqual([]);
      expect(result.interrupted).toBeGreaterThan(0);
      await rm(dataDir, { recursive: true, force: true });
    },
  );
});
