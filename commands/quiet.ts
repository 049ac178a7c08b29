import type { Call, Command } from '../src/bot/command.ts';
import { choice, verb } from '../src/bot/command.ts';
import { isQuiet, setQuiet } from '../src/bot/quiet.ts';
import { isDirect } from '../src/chat/interaction.ts';
import { paragraph, type Reply, reply, text } from '../src/chat/reply.ts';
import { UserError } from '../src/errors.ts';

const settings = ['on', 'off'] as const;

/** Sets or tells whether the bot keeps to what is addressed to it, in this channel. */
async function run(setting: (typeof settings)[number] | null, { interaction, context }: Call): Promise<Reply> {
  const { place } = interaction;
  if (isDirect(place) || place.channel === null) throw new UserError({ kind: 'quiet-here' });
  if (setting !== null) await setQuiet(context.store, place, setting === 'on');
  const now = setting ?? ((await isQuiet(context.store, place)) ? 'on' : 'off');
  const words = context.words(true);
  return reply([paragraph(text(now === 'on' ? words.quietOn : words.quietOff))], {
    language: words.language,
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
