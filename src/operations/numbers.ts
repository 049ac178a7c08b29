import type { Context } from '../command.ts';
import type { PlatformName } from '../interaction.ts';
import type { Queue } from '../queue.ts';
import { feedStates } from '../store/feeds.ts';
import { countSlots, type SlotState } from '../store/slots.ts';
import type { Store } from '../store/store.ts';
import { countSubscriptions } from '../store/subscriptions.ts';

/** How a platform is doing: `trouble` is null while it is connected. */
export interface PlatformState {
  readonly name: PlatformName;
  readonly trouble: string | null;
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
  readonly feeds: { readonly all: number; readonly overdue: number } | null;
}

const overdueMs = 3_600_000;

/** Reads the numbers of this moment; a store that cannot be read costs only its own. */
export async function readNumbers(
  context: Context,
  queue: Queue,
  platforms: readonly PlatformState[],
): Promise<Numbers> {
  const { retriever, store, nowMs } = context;
  const { isComplete, problems } = context.status();
  return {
    queue: { running: queue.running, waiting: queue.waiting },
    index: {
      articles: retriever.articles.size,
      passages: retriever.vocabulary.passageCount,
      isComplete,
      problems: problems.length,
    },
    platforms,
    digests: await digestNumbers(store).catch(() => null),
    feeds: await feedNumbers(store, nowMs()).catch(() => null),
  };
}

async function digestNumbers(store: Store): Promise<Numbers['digests']> {
  return { subscriptions: await countSubscriptions(store), slots: await countSlots(store) };
}

async function feedNumbers(store: Store, now: number): Promise<Numbers['feeds']> {
  const feeds = await feedStates(store);
  return { all: feeds.length, overdue: feeds.filter(({ nextPollMs }) => nextPollMs < now - overdueMs).length };
}
