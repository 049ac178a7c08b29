import { chosenCollections } from '../src/bot/collections.ts';
import { type Call, type Command, choice, optional, verb } from '../src/bot/command.ts';
import { checkMayManageAll, installationOf } from '../src/bot/rights.ts';
import type { Reply } from '../src/chat/reply.ts';
import { UserError } from '../src/errors.ts';
import { collectionsReply } from '../src/reply/collections.ts';
import { changeSetting, settingIn, settingsIn } from '../src/store/settings.ts';

const places = ['here', 'everywhere'] as const;

/** Shows which collections are seen here, or sets it for this channel or for all of the server or workspace. */
async function collections(names: string | null, where: (typeof places)[number], call: Call): Promise<Reply> {
  const { interaction, context } = call;
  const { library, store } = context;
  if (library === null) throw new UserError({ kind: 'collections-need-server' });
  const key = installationOf(interaction, 'quipu-admin collections');
  if (names !== null) {
    checkMayManageAll(interaction, 'quipu-admin collections');
    const value = chosenCollections(names, interaction.place, library);
    const channel = where === 'here' ? interaction.place.channel : null;
    const { person, atMs } = interaction;
    await changeSetting(store, { ...key, channel }, { name: 'collections', value }, { person: person.id, atMs });
    context.settings?.changed(key);
  }
  const seen = await library.at(interaction.place);
  const settings = await settingsIn(store, key);
  return collectionsReply(
    {
      isChanged: names !== null,
      seen: seen.collections === null ? null : [...seen.collections].sort(),
      articles: seen.retriever.articles.size,
      everywhere: settingIn(settings, null, 'collections'),
      here: settingIn(settings, interaction.place.channel, 'collections'),
      available: library.namesAt(interaction.place),
    },
    context.words(true),
  );
}

export const quipuAdminCommand: Command = {
  name: 'quipu-admin',
  description: 'For those who manage the server or workspace: what is seen where',
  verbs: [
    verb({
      name: 'collections',
      description: 'Which collections of articles are seen in this channel, or everywhere',
      options: {
        names: optional('Collections, such as: news sport; all ends the choice', {
          suggest: (typed, { library }, place) =>
            library === null
              ? []
              : ['all', ...library.namesAt(place)]
                  .filter((name) => name.startsWith(typed.trim().toLowerCase()))
                  .map((name) => ({ name, value: name })),
        }),
        where: choice('This channel, which is usual, or the whole server or workspace', places),
      },
      examples: ['', 'news sport', 'all --where everywhere'],
      access: 'managers',
      run: ({ names, where }, call) => collections(names, where ?? 'here', call),
    }),
  ],
  actions: {},
  menu: null,
};
