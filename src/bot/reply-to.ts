import type { Answer } from '../answer/answer.ts';
import type { Reply } from '../chat/reply.ts';
import { everything, type Scope } from '../search/query.ts';
import { withoutAsides } from '../talk/asides.ts';
import { readKind } from '../talk/kind.ts';
import { askReply } from './asking.ts';
import { type Context, gathering } from './command.ts';
import { replyToLine } from './line.ts';

/** Answers a line that stands alone: a question from the articles, any other kind of line as is due to it. */
export function replyTo(typed: string, context: Context, scope: Scope = everything, isPrivate = false): Promise<Reply> {
  const words = withoutAsides(typed);
  const read = readKind(words, true);
  return gathering(context, async (readable) => {
    const said = await replyToLine({ words, read, turns: [], scope, isPrivate, context: readable });
    return said === null ? askReply(words, scope, isPrivate, readable) : { ...said, isPrivate };
  });
}

/** The same as an answer, also where it is none: what `quipu ask --json` prints. */
export async function answerToLine(words: string, scope: Scope, context: Context): Promise<Answer> {
  const { data } = await replyTo(words, context, scope);
  if (data?.kind !== 'answer') throw new Error('A line always gets an answer.');
  return data.value;
}
