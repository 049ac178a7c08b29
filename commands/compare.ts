import { nameFor } from '../src/answer/compare/pick-sources.ts';
import { suggestSources } from '../src/answer/sources.ts';
import { mannerOf } from '../src/bot/asking.ts';
import {
  type Call,
  type Command,
  flag,
  gathering,
  optional,
  required,
  type Suggest,
  verb,
} from '../src/bot/command.ts';
import { compared, comparisonReply, maxTopicChars } from '../src/bot/comparing.ts';
import type { Reply } from '../src/chat/reply.ts';
import { UserError } from '../src/errors.ts';
import { moreReply } from '../src/reply/compare.ts';

/** Nobody reads more pairs than this behind one button. */
const maxMore = 55;

const suggest: Suggest = (typed, { retriever }) => suggestSources(typed, retriever.articles);

const options = {
  first: required('An outlet or an article', { suggest }),
  second: required('The outlet or article to put beside it', { suggest }),
  topic: optional('Only what has to do with this', { maxChars: maxTopicChars }),
  private: flag('Show the comparison to you alone'),
};

const moreValue = /^([ap][\w-]{8})\.([ap][\w-]{8})\.(\d{1,3})\.(.{0,50})$/su;

/** The next pairs that both say, worked out again from the articles as they are now. */
async function more(value: string, call: Call): Promise<Reply> {
  const [, firstKey = '', secondKey = '', from = '0', topic = ''] = moreValue.exec(value) ?? [];
  const { articles } = call.context.retriever;
  const [first, second] = [nameFor(firstKey, articles), nameFor(secondKey, articles)];
  if (first === null || second === null) {
    throw new UserError({ kind: 'source-gone' });
  }
  const offset = Number(from);
  const wanted = { first, second, topic: topic === '' ? null : topic };
  const { result } = await gathering(call.context, (readable) => compared(wanted, offset + maxMore, readable));
  if (result.comparison.shared.length <= offset) throw new UserError({ kind: 'nothing-more' });
  return moreReply(result, { offset, more: null, tookMs: 0, ...mannerOf(call.context, true) });
}

export const compareCommand: Command = {
  name: 'compare',
  description: 'Put two sources side by side, in their own words',
  verbs: [
    verb({
      name: null,
      description: 'Put two sources side by side, in their own words',
      options,
      examples: ['Newsvane FactArrow', 'newsvane-pentagon-talks factarrow-china-influence --topic migration'],
      access: 'everyone',
      run: (args, { context }) => gathering(context, (readable) => comparisonReply(args, args.private, readable)),
    }),
  ],
  actions: { more },
  menu: null,
};
