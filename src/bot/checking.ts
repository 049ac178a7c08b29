import { setImmediate } from 'node:timers/promises';
import type { Reply } from '../chat/reply.ts';
import { dayOf, mannerOf } from './asking.ts';
import type { ReadableContext } from './command.ts';

/** What the articles say for or against a sentence, as it is said. */
export async function claimReply(claim: string, isPrivate: boolean, context: ReadableContext): Promise<Reply> {
  // Its lexicon is large, and whoever asks a question does not need it.
  const [{ checkSlowly }, { checkReply }] = await Promise.all([
    import('../answer/check/check.ts'),
    import('../reply/check.ts'),
  ]);
  const startMs = context.nowMs();
  const today = dayOf(startMs);
  const checked = await checkSlowly({ claim, retriever: context.retriever, today }, setImmediate);
  const manner = mannerOf(context, isPrivate);
  const reply = checkReply(checked, context.nowMs() - startMs, manner);
  return { ...reply, asked: manner.words.claimed(claim) };
}
