import { type Call, type Command, verb } from '../src/bot/command.ts';
import type { Reply } from '../src/chat/reply.ts';
import { gapsReply } from '../src/reply/gaps.ts';
import { installationGaps } from '../src/store/gaps.ts';
import { unansweredAnywhere } from '../src/store/questions.ts';

const maxTerms = 15;
const maxQuestions = 10;

async function gaps({ interaction: { place }, context }: Call): Promise<Reply> {
  const { store, keepQuestionsDays } = context;
  const terms = await installationGaps(store, place, maxTerms);
  const questions = keepQuestionsDays === 0 ? [] : await unansweredAnywhere(store, place, maxQuestions);
  return gapsReply({ terms, questions, keepQuestionsDays });
}

export const gapsCommand: Command = {
  name: 'gaps',
  description: 'What was asked here and the articles could not answer',
  verbs: [
    verb({
      name: null,
      description: 'What was asked here and the articles could not answer',
      options: {},
      examples: [''],
      access: 'managers',
      run: (_, call) => gaps(call),
    }),
  ],
  actions: {},
  menu: null,
};
