import { askReply } from '../commands/ask.ts';
import type { Call } from './command.ts';
import type { Reply } from './reply/reply.ts';
import { everything } from './retrieval/query.ts';

/** Answers plain words as a question. */
export async function converse(call: Call, words: string): Promise<Reply | null> {
  return words.trim() === '' ? null : askReply(words.trim(), everything, false, call.context);
}
