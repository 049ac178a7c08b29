import { type Call, type Command, verb } from '../src/bot/command.ts';
import { answerUnder } from '../src/bot/thumbs.ts';
import type { Reply } from '../src/chat/reply.ts';
import { UserError } from '../src/errors.ts';
import { feedbackReply, reasonsReply, thanksReply } from '../src/reply/feedback.ts';
import { askerOf } from '../src/store/askers.ts';
import { type FeedbackReason, feedbackCounts, saveFeedback, type Verdict } from '../src/store/feedback.ts';
import { openChannelOf } from '../src/store/places.ts';

const shownDays = 90;
const dayMs = 86_400_000;

async function keep(value: string, verdict: Verdict, reason: FeedbackReason | null, call: Call): Promise<string> {
  const { place, person, atMs } = call.interaction;
  const channel = openChannelOf(place);
  if (channel === null) throw new UserError({ kind: 'private-thumb' });
  const answerId = await answerUnder(value, channel, call.context.store);
  const asker = await askerOf(call.context.store, place, person);
  await saveFeedback(call.context.store, { answerId, asker, channel, verdict, reason, atMs });
  return answerId;
}

const reason = (name: FeedbackReason) => async (value: string, call: Call) => {
  await keep(value, 'unhelpful', name, call);
  return thanksReply(call.context.words(true));
};

async function counts({ interaction: { place }, context }: Call): Promise<Reply> {
  const channel = openChannelOf(place);
  if (channel === null) throw new UserError({ kind: 'private-feedback' });
  const since = context.nowMs() - shownDays * dayMs;
  return feedbackReply(await feedbackCounts(context.store, channel, since), shownDays, context.words(true));
}

export const feedbackCommand: Command = {
  name: 'feedback',
  description: 'How helpful the answers in this channel were found, in counts',
  verbs: [
    verb({
      name: null,
      description: 'How helpful the answers in this channel were found, in counts',
      options: {},
      examples: [''],
      access: 'managers',
      run: (_, call) => counts(call),
    }),
  ],
  actions: {
    good: async (value, call) => {
      await keep(value, 'helpful', null, call);
      return thanksReply(call.context.words(true));
    },
    bad: async (value, call) => reasonsReply(await keep(value, 'unhelpful', null, call), call.context.words(true)),
    wrong: reason('wrong'),
    'off-topic': reason('off-topic'),
    incomplete: reason('incomplete'),
  },
  menu: null,
};
