import { setImmediate } from 'node:timers/promises';
import { type Compared, compareSlowly, shownLimits } from '../answer/compare/compare.ts';
import { type Sides, sideKey, sidesOf } from '../answer/compare/pick-sources.ts';
import type { Reply } from '../chat/reply.ts';
import { compareReply, shownPairs } from '../reply/compare.ts';
import { mannerOf } from './asking.ts';
import type { ReadableContext } from './command.ts';

/** The topic travels in a button's value, which has 100 characters for everything. */
export const maxTopicChars = 50;

export interface WantedComparison {
  readonly first: string;
  readonly second: string;
  readonly topic: string | null;
}

/** @throws UserError for sources that are not there or are one and the same. */
export async function compared(
  { first, second, topic }: WantedComparison,
  maxShared: number,
  { retriever }: Pick<ReadableContext, 'retriever'>,
): Promise<{ readonly sides: Sides; readonly result: Compared }> {
  const sides = sidesOf(first, second, retriever.articles);
  const limits = { ...shownLimits, maxShared };
  return { sides, result: await compareSlowly({ ...sides, topic, retriever, limits }, setImmediate) };
}

/** Two sources side by side, as it is said. @throws UserError for sources that are not there or are one and the same. */
export async function comparisonReply(
  wanted: WantedComparison,
  isPrivate: boolean,
  context: ReadableContext,
): Promise<Reply> {
  const startMs = context.nowMs();
  const { sides, result } = await compared(wanted, shownLimits.maxShared, context);
  const value = [sideKey(sides.first), sideKey(sides.second), shownPairs, wanted.topic ?? ''].join('.');
  return compareReply(result, {
    offset: 0,
    more: { name: 'compare.more', value },
    tookMs: context.nowMs() - startMs,
    ...mannerOf(context, isPrivate),
  });
}
