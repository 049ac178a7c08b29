import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { replaceFile } from '../../corpus/write.ts';
import { OperatorError } from '../../errors.ts';

/** Keys of items that were seen are remembered up to this many a feed, the newest. */
const maxSeen = 2_000;

const feedState = z.object({
  title: z.string().nullable().default(null),
  /** What the server gave to ask with next time. */
  etag: z.string().nullable().default(null),
  lastModified: z.string().nullable().default(null),
  polledAtMs: z.number().nullable().default(null),
  succeededAtMs: z.number().nullable().default(null),
  /** Not polled before this instant. */
  nextAtMs: z.number().default(0),
  /** The host asked to be left alone until then; null when it did not. */
  leaveAloneUntilMs: z.number().nullable().default(null),
  /** Polls in a row that failed. */
  failures: z.number().int().min(0).default(0),
  /** Why the last poll failed; null when it did not. */
  error: z.string().nullable().default(null),
  /** The server said that the feed is gone for good: it is not polled any more. */
  isGone: z.boolean().default(false),
  /** Keys of the items that came in or were refused for good. */
  seen: z.array(z.string()).default([]),
  /** Items that did not come in, newest last, with why. */
  refused: z.array(z.object({ source: z.string(), reason: z.string() })).default([]),
});

/** What is remembered of one feed between polls. */
export type FeedState = Readonly<z.infer<typeof feedState>>;

const stateFile = z.object({ version: z.literal(1), feeds: z.record(z.string(), feedState) });

/** All feeds' states by address. */
export type FeedStates = ReadonlyMap<string, FeedState>;

/** A feed that was never polled. */
export const newFeedState: FeedState = feedState.parse({});

/** What of a feed's state is of use to a person. */
export function shownState(state: FeedState = newFeedState) {
  const { polledAtMs, succeededAtMs, nextAtMs, failures, error, isGone } = state;
  return { polledAtMs, succeededAtMs, nextAtMs, failures, error, isGone };
}

/** The file that the states are in, below the data folder. */
export const feedStatePath = (dataDir: string): string => path.join(dataDir, 'feeds.json');

/**
 * Reads the states; none when there is no file yet.
 * @throws OperatorError naming the file when it is broken.
 */
export async function readFeedStates(file: string): Promise<FeedStates> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new OperatorError(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code})`, 1, { cause });
  }
  try {
    return new Map(Object.entries(stateFile.parse(JSON.parse(content)).feeds));
  } catch (cause) {
    throw new OperatorError(`${file}: is not a state of feeds. Delete it, and all feeds are read anew.`, 1, { cause });
  }
}

/** Writes the states in one step. */
export async function writeFeedStates(file: string, states: FeedStates): Promise<void> {
  const feeds = Object.fromEntries(
    [...states].map(([address, state]) => [
      address,
      { ...state, seen: state.seen.slice(-maxSeen), refused: state.refused.slice(-20) },
    ]),
  );
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, `${JSON.stringify({ version: 1, feeds }, null, 1)}\n`);
}
