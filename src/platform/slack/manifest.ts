import type { Command, Option, Suggestion, Verb } from '../../bot/command.ts';
import { type Language, usualLanguage } from '../../chat/language.ts';
import { isBlank, plainLine, shortened } from '../../chat/plain.ts';
import { describedIn } from '../../reply/help.ts';
import { type Words, wordsOf } from '../../reply/words/words.ts';
import {
  maxAgentDescriptionChars,
  maxOptionChars,
  maxOptions,
  maxOptionValueChars,
  maxShortcutDescriptionChars,
  maxShortcutNameChars,
  maxUsageHintChars,
} from './limits.ts';
import { eventsPath, redirectPath } from './paths.ts';

export interface ManifestSettings {
  /** Stands before every command's name, so that two apps can share a workspace. */
  readonly prefix: string;
  /** In which commands are described, and menu entries named; English where it is left out. */
  readonly language?: Language;
  /** Where Slack reaches the bot over HTTP, such as `https://quipu.example`; Socket Mode when left out. */
  readonly url?: string;
  /** Workspaces install the app themselves, and organisations for all of theirs. Needs `url`. */
  readonly isForMany?: boolean;
  /** One of Slack's agents, which needs a paid plan. */
  readonly isAgent?: boolean;
  /** Without reading channels: only what is addressed to the bot reaches it. */
  readonly isLean?: boolean;
}

/** Message menus are told apart by this and the command's name. */
export const menuCallback = 'menu.';

/** What the app must be allowed: each with what it is for, in the order in which the manifest lists them. */
export const scopes = {
  'app_mentions:read': 'mentions',
  'assistant:write': 'questions that an agent offers',
  'channels:history': 'lines in threads of public channels, and finding a digest again after a crash',
  'chat:write': 'answers',
  commands: 'slash commands and shortcuts',
  'groups:history': 'lines in threads of private channels',
  'im:history': 'direct messages',
  'im:write': 'writing to a person first',
  'mpim:history': 'mentions in group messages',
  'usergroups:read': 'user groups that may manage, where some are set',
  'users:read': "the reader's time zone, and who may manage digests",
} as const;

/** What lets the bot read along, and what it hears by that; a direct message is addressed to it. */
const readingScopes: readonly string[] = ['channels:history', 'groups:history', 'mpim:history'];
const readingEvents: readonly string[] = ['message.channels', 'message.groups', 'message.mpim'];

/** The scopes of an app, or of a lean one. */
export const scopesOf = (isLean: boolean, isAgent = false): readonly string[] =>
  Object.keys(scopes).filter(
    (scope) => (!isLean || !readingScopes.includes(scope)) && (isAgent || !agentScopes.includes(scope)),
  );

/** Without these an app is no agent; with them it is nothing else. */
const agentScopes: readonly string[] = ['assistant:write'];
const agentDescription =
  'Ask in your own words. Every line of an answer is a sentence of an article, with its source and date; where the articles do not say, Quipu says that.';

const events = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'message.mpim',
  'tokens_revoked',
];
/** What an organisation that installed the app says of its workspaces. */
const organisationEvents = ['team_access_granted', 'team_access_revoked'];

/** The manifest from which the Slack app is made; a JSON document for "Create an app, from a manifest". */
export function slackManifest(commands: readonly Command[], settings: ManifestSettings): object {
  const { prefix, isForMany = false, isLean = false, isAgent = false, language = usualLanguage } = settings;
  const words = wordsOf(language);
  const requestUrl = settings.url === undefined ? undefined : new URL(eventsPath, settings.url).href;
  const heard = events.filter((event) => !isLean || !readingEvents.includes(event));
  const url = requestUrl === undefined ? {} : { url: requestUrl };
  const request = requestUrl === undefined ? {} : { request_url: requestUrl };
  return {
    display_information: {
      name: 'Quipu',
      description: words.appDescription,
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      ...(isAgent ? { agent_view: { agent_description: shortened(agentDescription, maxAgentDescriptionChars) } } : {}),
      bot_user: { display_name: 'Quipu', always_online: true },
      shortcuts: commands.flatMap((command) => (command.menu ? [shortcut(command.menu.label, command, words)] : [])),
      slash_commands: commands.map((command) => ({
        command: `/${prefix}${command.name}`,
        description: plainLine(describedIn(command.name, command.description, words)),
        usage_hint: usageHint(command),
        should_escape: false,
        ...url,
      })),
    },
    oauth_config: {
      ...(isForMany ? { redirect_urls: [new URL(redirectPath, settings.url).href] } : {}),
      scopes: { bot: scopesOf(isLean, isAgent) },
    },
    settings: {
      event_subscriptions: { ...request, bot_events: isForMany ? [...heard, ...organisationEvents].sort() : heard },
      interactivity: {
        is_enabled: true,
        ...request,
        ...(requestUrl === undefined ? {} : { message_menu_options_url: requestUrl }),
      },
      org_deploy_enabled: isForMany,
      socket_mode_enabled: requestUrl === undefined,
      token_rotation_enabled: isForMany,
    },
  };
}

const shortcut = (label: string, command: Command, words: Words) => ({
  name: shortened(plainLine(describedIn(`menu.${command.name}`, label, words)), maxShortcutNameChars),
  type: 'message',
  callback_id: `${menuCallback}${command.name}`,
  description: shortened(plainLine(describedIn(command.name, command.description, words)), maxShortcutDescriptionChars),
});

/** What to type after a command, as Slack shows it while one types. */
export function usageHint({ verbs }: Command): string {
  const named = verbs.flatMap(({ name }) => (name === null ? [] : [name]));
  const [only] = verbs;
  const hint = named.length > 0 ? named.join(' | ') : only ? optionHints(only) : '';
  return shortened(hint, maxUsageHintChars);
}

function optionHints({ options }: Verb): string {
  return Object.entries(options)
    .sort(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([name, option]) => optionHint(name, option))
    .join(' ');
}

function optionHint(name: string, option: Option): string {
  if (option.required) return name;
  if (option.type === 'boolean') return `[--${name}]`;
  return option.type === 'date' ? `[--${name} 2025-05-06]` : `[--${name} …]`;
}

/** Suggestions as options of a select: at most 100, names shortened; a value that is too long is left out. */
export function optionsOf(suggestions: readonly Suggestion[]) {
  return suggestions
    .map(({ name, value }) => ({
      name: shortened(plainLine(name).replace(/[&<>]/g, ' ').trim(), maxOptionChars),
      value,
    }))
    .filter(({ name, value }) => !isBlank(name) && value !== '' && value.length <= maxOptionValueChars)
    .slice(0, maxOptions)
    .map(({ name, value }) => ({ text: { type: 'plain_text' as const, text: name, emoji: false }, value }));
}
