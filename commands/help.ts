import type { Command } from '../src/bot/command.ts';
import { optional, verb } from '../src/bot/command.ts';
import { helpReply } from '../src/reply/help.ts';

export const helpCommand: Command = {
  name: 'help',
  description: 'How to ask, and every command',
  verbs: [
    verb({
      name: null,
      description: 'How to ask, and every command',
      options: {
        command: optional('One command in full', {
          suggest: (typed, { commands }) =>
            commands
              .filter(({ name }) => name.startsWith(typed.replace(/^\//, '')))
              .map(({ name }) => ({ name: `/${name}`, value: name })),
        }),
      },
      examples: ['', 'ask'],
      access: 'everyone',
      run: (args, { context }) => helpReply(context.commands, args.command, context.words(true)),
    }),
  ],
  actions: {},
  menu: null,
};
