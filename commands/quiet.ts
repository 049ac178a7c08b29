import type { Call, Command } from '../src/bot/command.ts';
import { choice, verb } from '../src/bot/command.ts';
import { isQuiet, setQuiet } from '../src/bot/quiet.ts';
import { isDirect } from '../src/chat/interaction.ts';
import { paragraph, type Reply, reply, text } from '../src/chat/reply.ts';
import { UserError } from '../src/errors.ts';

const settings = ['on', 'off'] as const;

const said = {
  on: 'Quiet is on: in this channel I answer commands, and words that are written to me. Untagged lines in threads are left alone.',
  off: 'Quiet is off: in threads where I have answered, I also answer questions that are not tagged to me. Anything else is left alone.',
};

/** Sets or tells whether the bot keeps to what is addressed to it, in this channel. */
async function run(setting: (typeof settings)[number] | null, { interaction, context }: Call): Promise<Reply> {
  const { place } = interaction;
  if (isDirect(place) || place.channel === null)
    throw new UserError(
      'Here everything is written to me, so there is nothing to be quiet about. Use /quiet in a channel.',
    );
  if (setting !== null) await setQuiet(context.store, place, setting === 'on');
  const now = setting ?? ((await isQuiet(context.store, place)) ? 'on' : 'off');
  return reply([paragraph(text(said[now]))], {
    isPrivate: true,
    data: { kind: 'facts', value: { quiet: now === 'on' } },
  });
}

export const quietCommand: Command = {
  name: 'quiet',
  description: 'Whether I answer untagged questions in threads of this channel',
  verbs: [
    verb({
      name: null,
      description: 'Whether I answer untagged questions in threads of this channel',
      options: { setting: choice('on: only when I am addressed; off: also questions in threads I am in', settings) },
      examples: ['on', 'off'],
      access: 'managers',
      run: (args, call) => run(args.setting, call),
    }),
  ],
  actions: {},
  menu: null,
};
