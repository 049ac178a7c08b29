import { type Call, type Command, verb } from '../src/bot/command.ts';
import type { Reply } from '../src/chat/reply.ts';
import { deletedReply, privacyReply } from '../src/reply/privacy.ts';
import { askersOf } from '../src/store/askers.ts';
import { deleteAllOf, heldOf, retentionDays } from '../src/store/retention.ts';

async function privacy({ interaction: { place, person }, context }: Call): Promise<Reply> {
  const askers = await askersOf(context.store, place, person);
  const held = await heldOf(context.store, askers, place.platform, person.id);
  const remembered = await context.memory.countOf(place, person);
  return privacyReply(
    { ...retentionDays, keepQuestionsDays: context.keepQuestionsDays },
    { ...held, remembered },
    context.words(true),
  );
}

/** Deletes what belongs to whoever presses: the button says nothing about whom, so nobody can delete for another. */
async function deleteMine(_value: string, { interaction: { place, person }, context }: Call): Promise<Reply> {
  const askers = await askersOf(context.store, place, person);
  const remembered = await context.memory.forget(place, person);
  const deleted = await deleteAllOf(context.store, askers, place.platform, person.id);
  return deletedReply({ ...deleted, remembered }, context.words(true));
}

export const privacyCommand: Command = {
  name: 'privacy',
  description: 'What is kept of what you ask, for how long, and a way to delete it',
  verbs: [
    verb({
      name: null,
      description: 'What is kept of what you ask, for how long, and a way to delete it',
      options: {},
      examples: [''],
      access: 'everyone',
      run: (_, call) => privacy(call),
    }),
  ],
  actions: { delete: deleteMine },
  menu: null,
};
