import { type Call, type Command, choice, required, verb } from '../src/bot/command.ts';
import { checkMayManageAll, installationOf } from '../src/bot/rights.ts';
import {
  forAdministrators,
  onlyEverywhere,
  readSetting,
  type SettingName,
  settingNames,
} from '../src/bot/setting-values.ts';
import type { Reply } from '../src/chat/reply.ts';
import { UserError } from '../src/errors.ts';
import { settingsHistoryReply, settingsReply } from '../src/reply/settings.ts';
import { changeSetting, settingChangesIn, settingIn, settingsIn } from '../src/store/settings.ts';

const places = ['here', 'everywhere'] as const;
const shownChanges = 20;

async function show(call: Call, changed: SettingName | null = null): Promise<Reply> {
  const { interaction, context } = call;
  const all = await settingsIn(context.store, installationOf(interaction, 'settings'));
  const settings = settingNames.map((name) => ({
    name,
    here: settingIn(all, interaction.place.channel, name),
    everywhere: settingIn(all, null, name),
  }));
  return settingsReply({ settings, changed }, context.words(true));
}

async function set(
  name: SettingName,
  typed: string,
  where: (typeof places)[number] | null,
  call: Call,
): Promise<Reply> {
  const { interaction, context } = call;
  const key = installationOf(interaction, 'settings set');
  const isEverywhere = where === 'everywhere' || onlyEverywhere.includes(name);
  if (where === 'here' && onlyEverywhere.includes(name)) throw new UserError({ kind: 'setting-everywhere', name });
  if (isEverywhere || forAdministrators.includes(name)) checkMayManageAll(interaction, `settings set ${name}`);
  const value = readSetting(name, typed, interaction.place, context.library);
  const channel = isEverywhere ? null : interaction.place.channel;
  const { person, atMs } = interaction;
  await changeSetting(context.store, { ...key, channel }, { name, value }, { person: person.id, atMs });
  context.settings?.changed(key);
  return show(call, name);
}

async function history({ interaction, context }: Call): Promise<Reply> {
  const key = installationOf(interaction, 'settings history');
  return settingsHistoryReply(
    await settingChangesIn(context.store, key, shownChanges),
    interaction.place.channel,
    context.words(true),
  );
}

export const settingsCommand: Command = {
  name: 'settings',
  description: 'What is set for this channel and the whole server or workspace, and who changed it',
  verbs: [
    verb({
      name: 'show',
      description: 'What is set here and everywhere',
      options: {},
      examples: [''],
      access: 'managers',
      run: (_, call) => show(call),
    }),
    verb({
      name: 'set',
      description: 'Change a setting; the value "usual" ends it',
      options: {
        name: required('language, collections, managers, channels, feedback or limit', {
          suggest: (typed) =>
            settingNames.filter((name) => name.startsWith(typed.toLowerCase())).map((name) => ({ name, value: name })),
        }),
        value: required('Its new value, such as: es, off, 30, or ids of roles, groups or channels', {
          maxChars: 1_000,
        }),
        where: choice('This channel, which is usual, or the whole server or workspace', places),
      },
      examples: ['language es', 'limit 30 --where everywhere', 'feedback off'],
      access: 'managers',
      run({ name, value, where }, call) {
        const found = settingNames.find((each) => each === name.toLowerCase());
        if (found === undefined) throw new UserError({ kind: 'no-setting', name, there: settingNames });
        return set(found, value, where, call);
      },
    }),
    verb({
      name: 'history',
      description: 'Who changed which setting, and when',
      options: {},
      examples: [''],
      access: 'managers',
      run: (_, call) => history(call),
    }),
  ],
  actions: {},
  menu: null,
};
