import { configDefaults, defineConfig } from 'vitest/config';

/** What takes seconds each: whole platforms, databases, processes, limits of time, and whatever tries very many cases. */
const slow = [
  'test/e2e/**',
  'test/contract/**',
  'test/store/**',
  'test/app/**',
  'test/import/**',
  'test/platform/web/**',
  'test/platform/*/render.test.ts',
  'test/answer/limits.test.ts',
  'test/answer/ask/ask-invariants.test.ts',
  'test/answer/check/check-{changed,claims,drafts}.test.ts',
  'test/{bot/memory,talk/follow-up-dialogues,talk/overheard-talk}.test.ts',
  'test/corpus/front-matter.test.ts',
  'test/digest/{deliver-failing,runner-*}.test.ts',
  'test/language/sentences.test.ts',
  'test/reply/markdown.test.ts',
  'test/search/live.test.ts',
  'test/search/postgres/**',
  'test/page/**',
  'test/{bundle,golden,patterns}.test.ts',
];

const shared = {
  setupFiles: ['test/support/property.ts'],
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // What is waited for comes late on a busy machine.
  expect: { poll: { timeout: 120_000 } },
};

export default defineConfig({
  test: {
    // Two cores are what a small host has; more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...slow],
          // None of them changes what the others load, so that it need be loaded once only.
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'slow',
          include: slow.map((each) => (each.endsWith('**') ? `${each}/*.test.ts` : each)),
        },
      },
    ],
  },
});
