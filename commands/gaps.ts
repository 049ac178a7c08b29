import { type Call, type Command, verb } from '../src/bot/command.ts';
import type { Reply } from '../src/chat/reply.ts';
import { UserError } from '../src/errors.ts';
import { gapsReply } from '../src/reply/gaps.ts';
import { channelGaps } from '../src/store/gaps.ts';
import { openChannelOf } from '../src/store/places.ts';
import { unansweredIn } from '../src/store/questions.ts';

const maxTerms = 15;
const maxQuestions = 10;

async function gaps({ interaction: { place }, context }: Call): Promise<Reply> {
  const channel = openChannelOf(place);
  if (channel === null) throw new UserError({ kind: 'private-gaps' });
  const { store, keepQuestionsDays } = context;
  const terms = await channelGaps(store, channel, maxTerms);
  const asked = keepQuestionsDays === 0 ? [] : await unansweredIn(store, channel, maxQuestions);
  // The reason may name articles that were seen here when it was given.
  const questions = context.collections === null ? asked : asked.map((each) => ({ ...each, gapReason: '' }));
  return gapsReply({ terms, questions, keepQuestionsDays }, context.words(true));
}

export const gapsCommand: Command = {
  name: 'gaps',
  description: 'What was asked in this channel and the articles could not answer',
  verbs: [
    verb({
      name: null,
      description: 'What was asked in this channel and the articles could not answer',
      options: {},
      examples: [''],
      access: 'managers',
      run: (_, call) => gaps(call),
    }),
  ],
  actions: {},
  menu: null,
};
