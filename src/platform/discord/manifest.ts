import type {
  APIApplicationCommandOption,
  APIApplicationCommandSubcommandOption,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option, Suggestion, Verb } from '../../bot/command.ts';
import { isBlank, plainLine, shortened } from '../../chat/plain.ts';
import { maxChoiceChars, maxChoices, maxCommandNameChars, maxCommandOptions, maxDescriptionChars } from './limits.ts';
import { localisedChoice, localisedCommand, localisedMenu, localisedOption } from './localised.ts';

/** One entry of a list of several kinds, but for a field. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What is registered for one command or menu entry. Permissions are sent as a number: Discord's OpenAPI document takes no other. */
export type Definition = Without<RESTPutAPIApplicationCommandsJSONBody[number], 'default_member_permissions'> & {
  readonly default_member_permissions: number | null;
};

/** Kinds of commands and options, contexts and permissions, as Discord numbers them. */
const chatInput = 1;
const messageMenu = 3;
const subcommand = 1;
const string = 3;
const boolean = 5;
const everyContext = [0, 1, 2];
const guildAndBotDm = [0, 1];
const guildInstall = 0;
const userInstall = 1;
const manageChannels = 1 << 4;

/**
 * What Discord is told about the commands: every command as a slash command, every menu entry as a message command.
 * Only a registration for all servers carries contexts and kinds of installation; one for a single server may not.
 */
export function definitions(commands: readonly Command[], isGlobal: boolean): readonly Definition[] {
  return [
    ...commands.map((command) => slashCommand(command, isGlobal)),
    ...commands.flatMap((command) => (command.menu ? [menuEntry(command.menu.label, command, isGlobal)] : [])),
  ];
}

function slashCommand(command: Command, isGlobal: boolean): Definition {
  const unnamed = command.verbs.find(({ name }) => name === null);
  const named = command.verbs.flatMap((verb) =>
    verb.name === null ? [] : [subcommandOf(command.name, verb.name, verb)],
  );
  return {
    type: chatInput,
    name: shortened(command.name, maxCommandNameChars),
    description: described(command.description, command.name),
    ...localisedCommand(command.name),
    // Discord knows either options or subcommands.
    options:
      named.length > 0 ? named.slice(0, maxCommandOptions) : unnamed ? [...optionsOf(command.name, unnamed)] : [],
    ...access(command, isGlobal),
  };
}

function menuEntry(label: string, command: Command, isGlobal: boolean): Definition {
  return {
    type: messageMenu,
    name: shortened(plainLine(label), maxCommandNameChars),
    ...localisedMenu(command.name),
    ...access(command, isGlobal),
  };
}

/** Where a command is shown, and to whom before an administrator says otherwise; the bot checks again when it is used. */
function access(command: Command, isGlobal: boolean) {
  const isForManagers = command.verbs.every((verb) => verb.access === 'managers');
  const default_member_permissions = isForManagers ? manageChannels : null;
  if (!isGlobal) return { default_member_permissions };
  // What managers set up happens in a channel of the server, where the bot must be installed itself.
  return isForManagers
    ? { default_member_permissions, contexts: guildAndBotDm, integration_types: [guildInstall] }
    : { default_member_permissions, contexts: everyContext, integration_types: [guildInstall, userInstall] };
}

function subcommandOf(command: string, name: string, verb: Verb): APIApplicationCommandSubcommandOption {
  const path = `${command} ${name}`;
  return {
    type: subcommand,
    name: shortened(name, maxCommandNameChars),
    description: described(verb.description, name),
    ...localisedCommand(path),
    options: [...optionsOf(path, verb)],
  };
}

type SimpleOption = Exclude<NonNullable<APIApplicationCommandSubcommandOption['options']>[number], { type: 1 }>;

/** Required options come first, as Discord wants them. Too long a value is refused by the bot, with a reason. */
function optionsOf(path: string, verb: Verb): readonly SimpleOption[] {
  return Object.entries(verb.options)
    .sort(([, a], [, b]) => Number(b.required) - Number(a.required))
    .slice(0, maxCommandOptions)
    .map(([name, option]) => optionOf(path, name, option));
}

function optionOf(path: string, name: string, option: Option): SimpleOption {
  const common = {
    name,
    description: described(option.description, name),
    ...localisedOption(path, name),
    required: option.required,
  };
  if (option.type === 'boolean') return { ...common, type: boolean };
  if (option.suggest !== null || option.choices.length > maxChoices)
    return { ...common, type: string, autocomplete: true };
  const choices = option.choices.map((choice) => ({
    name: shortened(choice, maxChoiceChars),
    ...localisedChoice(choice),
    value: choice,
  }));
  return choices.length > 0 ? { ...common, type: string, choices } : { ...common, type: string };
}

const described = (description: string, fallback: string) =>
  shortened(isBlank(description) ? fallback : plainLine(description), maxDescriptionChars);

/** Suggestions as choices: at most 25, names shortened; a value that is too long to be a choice is left out. */
export function choicesOf(
  suggestions: readonly Suggestion[],
): readonly { readonly name: string; readonly value: string }[] {
  return suggestions
    .map(({ name, value }) => ({ name: shortened(plainLine(name).trim(), maxChoiceChars), value }))
    .filter(({ name, value }) => !isBlank(name) && value !== '' && value.length <= maxChoiceChars)
    .slice(0, maxChoices);
}

/** Whether Discord already knows exactly these definitions; what it adds of its own does not count. */
export function isRegistered(wanted: readonly Definition[], known: readonly object[]): boolean {
  const keyed = (list: readonly object[]) =>
    list
      .map((each) => JSON.stringify(essence(each)))
      .sort()
      .join('\n');
  return keyed(wanted) === keyed(known);
}

/** Keys in one order, and what is left out as what it means. */
function essence(definition: object): unknown {
  const d = definition as Record<string, unknown>;
  return {
    type: d.type ?? chatInput,
    name: d.name,
    description: d.description ?? '',
    localised: localisedEssence(d),
    options: optionEssences(d.options),
    // It is read back as a string of digits.
    permissions: d.default_member_permissions == null ? null : String(d.default_member_permissions),
    contexts: sorted(d.contexts),
    installs: sorted(d.integration_types) ?? [guildInstall],
  };
}

function optionEssences(options: unknown): unknown {
  return (Array.isArray(options) ? (options as APIApplicationCommandOption[]) : []).map((option) => {
    const o = option as unknown as Record<string, unknown>;
    return {
      type: o.type,
      name: o.name,
      description: o.description,
      localised: localisedEssence(o),
      required: o.required ?? false,
      autocomplete: o.autocomplete ?? false,
      choices: (Array.isArray(o.choices) ? o.choices : []).map((choice) => [
        choice.name,
        choice.value,
        localisedEssence(choice),
      ]),
      options: optionEssences(o.options),
    };
  });
}

/** What is said in other languages, in one order. */
const localisedEssence = ({ name_localizations, description_localizations }: Record<string, unknown>): unknown =>
  [name_localizations, description_localizations].map((all) =>
    Object.entries(all ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const sorted = (values: unknown) => (Array.isArray(values) ? [...values].sort() : null);
