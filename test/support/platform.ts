import type { PlatformName } from '../../src/chat/interaction.ts';
import type { Platform } from '../../src/chat/platform.ts';

export interface TestPlatform extends Platform {
  readonly started: number;
  /** The grace that each stop was given. */
  readonly stopped: readonly number[];
}

interface Behaviour {
  /** What each attempt to start fails with; null works. The last one goes on. */
  readonly starts?: readonly (Error | null)[];
  readonly trouble?: () => string | null;
  readonly isHopeless?: () => boolean;
  readonly stop?: (graceMs: number) => Promise<void>;
}

/** A platform without a network. */
export function createTestPlatform(name: PlatformName, behaviour: Behaviour = {}): TestPlatform {
  const { starts = [null], trouble = () => null, isHopeless = () => false, stop = async () => {} } = behaviour;
  const stopped: number[] = [];
  let started = 0;
  return {
    name,
    get started() {
      return started;
    },
    stopped,
    async start() {
      const failure = starts[Math.min(started, starts.length - 1)] ?? null;
      started += 1;
      if (failure !== null) throw failure;
    },
    async stop(graceMs) {
      stopped.push(graceMs);
      await stop(graceMs);
    },
    deliver: async () => ({ kind: 'delivered', messageId: '1' }),
    trouble,
    isHopeless,
  };
}
