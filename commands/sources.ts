import { mannerOf } from '../src/bot/asking.ts';
import type { Command } from '../src/bot/command.ts';
import { flag, verb } from '../src/bot/command.ts';
import { sourcesReply } from '../src/reply/sources.ts';

export const sourcesCommand: Command = {
  name: 'sources',
  description: 'What the bot knows: outlets, articles, dates',
  verbs: [
    verb({
      name: null,
      description: 'What the bot knows: outlets, articles, dates',
      options: { private: flag('Show the list to you alone') },
      examples: ['', '--private'],
      access: 'everyone',
      run: (args, { context }) =>
        sourcesReply(
          [...context.retriever.articles.values()],
          context.status(),
          context.nowMs(),
          mannerOf(context, args.private),
        ),
    }),
  ],
  actions: {},
  menu: null,
};
