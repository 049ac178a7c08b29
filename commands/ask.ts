import { maxQuestionChars } from '../src/answer/limits.ts';
import { follow } from '../src/answer/lines/pointer.ts';
import { suggestSources } from '../src/answer/sources.ts';
import { scopeOf } from '../src/bot/asking.ts';
import { type Call, type Command, day, flag, gathering, optional, required, verb } from '../src/bot/command.ts';
import { replyTo } from '../src/bot/reply-to.ts';
import type { Reply } from '../src/chat/reply.ts';
import { checkedReply } from '../src/reply/checked.ts';

const options = {
  question: required('What you want to know, in your own words', { maxChars: maxQuestionChars }),
  source: optional('Only from this outlet or article', {
    suggest: (typed, { retriever }) => suggestSources(typed, retriever.articles),
  }),
  since: day('Only from articles published on or after this day, such as 2025-05-01'),
  until: day('Only from articles published on or before this day, such as 2025-05-31'),
  private: flag('Show the answer to you alone'),
};

/** The sentence behind a citation's button, as the article has it now. */
const check = (pointer: string, { context }: Call): Promise<Reply> =>
  gathering(context, ({ retriever, words }) => {
    const pointed = follow(pointer, retriever.articles);
    const passages = pointed.kind === 'removed' ? [] : retriever.passages(pointed.article.id);
    return checkedReply(pointed, passages, words(true));
  });

/** A question on a button, asked as if it had been typed. */
const say = (question: string, { context }: Call): Promise<Reply> => replyTo(question, context);

export const askCommand: Command = {
  name: 'ask',
  description: 'Ask the articles; the answer is in their own words, with sources',
  verbs: [
    verb({
      name: null,
      description: 'Ask the articles; the answer is in their own words, with sources',
      options,
      examples: [
        'What is Operation Mercury?',
        'How many children need aid? --source newsvane',
        'Who met whom? --since 2025-05-01 --private',
      ],
      access: 'everyone',
      run: (args, { context }) =>
        replyTo(args.question, context, scopeOf(args.source, args.since, args.until, context), args.private),
    }),
  ],
  actions: { check, say },
  menu: { label: 'Ask about this', option: 'question' },
};
