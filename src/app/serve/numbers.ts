import type { Context } from '../../bot/command.ts';
import type { Queue } from '../../bot/queue.ts';
import type { PlatformName } from '../../chat/interaction.ts';
import type { ShardState } from '../../chat/platform.ts';
import type { FeedStates } from '../../import/feeds/state.ts';
import { countSlots, type SlotState } from '../../store/slots.ts';
import type { Store } from '../../store/store.ts';
import { countSubscriptions } from '../../store/subscriptions.ts';

/** How a platform is doing: `trouble` is null while it is connected. */
export interface PlatformState {
  readonly name: PlatformName;
  readonly trouble: string | null;
  /** How each part of its connection is doing, where it is split. */
  readonly shards?: readonly ShardState[];
}

/** The state of a running bot in numbers. */
export interface Numbers {
  readonly queue: { readonly running: number; readonly waiting: number };
  readonly index: {
    readonly articles: number;
    readonly passages: number;
    readonly isComplete: boolean;
    readonly problems: number;
  };
  readonly platforms: readonly PlatformState[];
  /** Null where the store could not be read. */
  readonly digests: {
    readonly subscriptions: { readonly all: number; readonly paused: number };
    readonly slots: Readonly<Record<SlotState, number>>;
  } | null;
  /** Null where their state could not be read. */
  readonly feeds: {
    readonly following: number;
    readonly failing: number;
    readonly gone: number;
    /** The instant of the oldest last success, epoch milliseconds; null when none has succeeded yet. */
    readonly oldestSuccessMs: number | null;
  } | null;
}

/** Where the numbers of this moment are read. */
export interface NumberSources {
  readonly context: Context;
  readonly queue: Pick<Queue, 'running' | 'waiting'>;
  readonly platforms: readonly PlatformState[];
  readonly readFeeds: () => Promise<FeedStates>;
}

/** Reads the numbers of this moment; what cannot be read costs only its own. */
export async function readNumbers({ context, queue, platforms, readFeeds }: NumberSources): Promise<Numbers> {
  const { retriever, store } = context;
  const { isComplete, problems } = context.status();
  return {
    queue: { running: queue.running, waiting: queue.waiting },
    index: {
      articles: retriever.articles.size,
      passages: retriever.passageCount,
      isComplete,
      problems: problems.length,
    },
    platforms,
    digests: await digestNumbers(store).catch(() => null),
    feeds: await readFeeds().then(feedNumbers, () => null),
  };
}

async function digestNumbers(store: Store): Promise<Numbers['digests']> {
  return { subscriptions: await countSubscriptions(store), slots: await countSlots(store) };
}

function feedNumbers(states: FeedStates): Numbers['feeds'] {
  const all = [...states.values()];
  const gone = all.filter(({ isGone }) => isGone).length;
  const failing = all.filter(({ isGone, failures }) => !isGone && failures > 0).length;
  const successes = all.flatMap(({ isGone, succeededAtMs }) =>
    isGone || succeededAtMs === null ? [] : [succeededAtMs],
  );
  return {
    following: all.length - gone - failing,
    failing,
    gone,
    oldestSuccessMs: successes.length === 0 ? null : Math.min(...successes),
  };
}
