import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/property.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Two cores are what a small host has; more workers only wait for each other.
    maxWorkers: 2,
  },
});
