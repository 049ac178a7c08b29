import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIInteraction,
  APIMessageComponentInteraction,
  GatewayMessageCreateDispatchData,
} from 'discord.js';
import { findVerb } from '../../bot/arguments.ts';
import type { Command } from '../../bot/command.ts';
import { readActionId } from '../../chat/action-id.ts';
import {
  type Interaction,
  isDirect,
  type Person,
  type Place,
  type PlaceKind,
  type RawArguments,
  type SuggestRequest,
} from '../../chat/interaction.ts';
import { plainWords } from './escape.ts';
import { postingTrouble } from './posting.ts';
import type { Threads } from './threads.ts';
import { type Wordy, withoutMarkdown, wordsOf } from './words.ts';

/** What an interaction of Discord asks for. */
export type Received =
  | { readonly kind: 'answer'; readonly interaction: Interaction }
  | { readonly kind: 'suggest'; readonly request: SuggestRequest };

/** Kinds of interactions, commands, options, channels and messages, as Discord numbers them. */
const kindOf = { command: 2, component: 3, autocomplete: 4 } as const;
const chatInput = 1;
const messageMenu = 3;
const subcommand = 1;
const button = 2;
const select = 3;
const threads: readonly number[] = [10, 11, 12];
const privateThread = 12;
const botDm = 1;
/** Where an interaction happens: in the bot's own direct messages. */
const withBot = 1;
const ordinaryMessages: readonly number[] = [0, 19];
/** Administrator, manage channels, manage server. */
/** Administrators, and whoever may manage the whole server. */
const managingAll = (1n << 3n) | (1n << 5n);
const managing = (1n << 3n) | (1n << 4n) | (1n << 5n);

/** Reads an interaction; null for kinds that the bot never asked for. */
export function fromInteraction(
  payload: APIInteraction,
  commands: readonly Command[],
  channels: Pick<Threads, 'kindOf'>,
  nowMs: number,
): Received | null {
  switch (payload.type) {
    case kindOf.command:
      return fromCommand(payload, commands, happeningOf(payload, channels, nowMs));
    case kindOf.component:
      return fromComponent(payload, happeningOf(payload, channels, nowMs));
    case kindOf.autocomplete:
      return fromAutocomplete(payload);
    default:
      return null;
  }
}

function fromCommand(
  payload: APIApplicationCommandInteraction,
  commands: readonly Command[],
  happening: ReturnType<typeof happeningOf>,
): Received | null {
  const { data } = payload;
  if (data.type === chatInput) {
    const { path, options } = typed(data.name, data.options ?? []);
    if (findVerb(commands, path) === null && commands.some(({ name }) => name === path))
      return {
        kind: 'answer',
        interaction: { ...happening, kind: 'command', command: 'help', args: { command: path } },
      };
    const args: RawArguments = Object.fromEntries(options.map(({ name, value }) => [name, argument(value)]));
    return { kind: 'answer', interaction: { ...happening, kind: 'command', command: path, args } };
  }
  if (data.type !== messageMenu) return null;
  const command = commands.find(({ menu }) => menu?.label === data.name);
  const verb = command?.verbs.find(({ options }) => Object.hasOwn(options, command.menu?.option ?? ''));
  if (!command?.menu || !verb) return null;
  const message = data.resolved.messages[data.target_id] as Wordy | undefined;
  const words = plainWords(withoutMarkdown(wordsOf(message ?? {})), payload.application_id);
  const args = { [command.menu.option]: words, ...alone(verb.options) };
  const path = verb.name === null ? command.name : `${command.name} ${verb.name}`;
  const interaction = { ...happening, kind: 'command', command: path, args, isPointedAt: true } as const;
  return { kind: 'answer', interaction };
}

/** What is asked about somebody's message is shown to the asker first, where the command can. */
const alone = (options: object): RawArguments => (Object.hasOwn(options, 'private') ? { private: true } : {});

function fromComponent(
  { data }: APIMessageComponentInteraction,
  happening: ReturnType<typeof happeningOf>,
): Received | null {
  const id = idOfComponent(data);
  if (id === null) return null;
  const interaction: Interaction = { ...happening, kind: 'action', action: readActionId(id) };
  return { kind: 'answer', interaction };
}

/** The id of a button; of a select the value that was picked, which names the action. Null for other kinds. */
function idOfComponent(data: APIMessageComponentInteraction['data']): string | null {
  if (data.component_type === button) return data.custom_id;
  return data.component_type === select ? (data.values[0] ?? null) : null;
}

function fromAutocomplete(payload: APIApplicationCommandAutocompleteInteraction): Received | null {
  const { data } = payload;
  const { path, options } = typed(data.name, data.options);
  const focused = options.find(({ focused }) => focused === true);
  if (!focused) return null;
  const request = { command: path, option: focused.name, typed: String(focused.value ?? ''), place: placeOf(payload) };
  return { kind: 'suggest', request };
}

interface TypedOption {
  readonly name: string;
  readonly type: number;
  readonly value?: unknown;
  readonly focused?: boolean;
  readonly options?: readonly TypedOption[];
}

/** The command with its verb, and the options under it. */
function typed(name: string, options: readonly unknown[]): { path: string; options: readonly TypedOption[] } {
  const all = options as readonly TypedOption[];
  const verb = all.find(({ type }) => type === subcommand);
  return verb ? { path: `${name} ${verb.name}`, options: verb.options ?? [] } : { path: name, options: all };
}

const argument = (value: unknown) =>
  typeof value === 'boolean' ? value : value === undefined ? undefined : String(value);

function happeningOf(payload: Exclude<APIInteraction, { type: 1 }>, channels: Pick<Threads, 'kindOf'>, nowMs: number) {
  const place = placeOf(payload);
  return {
    id: payload.id,
    place,
    person: personOf(payload, place),
    atMs: nowMs,
    postingTrouble: postingTrouble(payload, place, channels.kindOf),
    sharedLocale: payload.guild_locale ?? null,
  };
}

function kindOfPlace({ guild_id, channel, context }: Exclude<APIInteraction, { type: 1 }>): PlaceKind {
  if (guild_id !== undefined) return channel?.type === privateThread ? 'private-thread' : 'channel';
  return context === withBot || channel?.type === botDm ? 'direct' : 'group';
}

function placeOf(payload: Exclude<APIInteraction, { type: 1 }>): Place {
  const { channel } = payload;
  const id = channel?.id ?? payload.channel_id ?? null;
  const parent =
    channel && threads.includes(channel.type) && 'parent_id' in channel ? (channel.parent_id ?? null) : null;
  return {
    platform: 'discord',
    installation: payload.guild_id ?? null,
    channel: parent ?? id,
    thread: parent === null ? null : id,
    kind: kindOfPlace(payload),
  };
}

/** Alone with the bot everybody sets up what they like; among a few people outside of a server nobody is in charge. */
function personOf(payload: Exclude<APIInteraction, { type: 1 }>, place: Place): Person {
  const permissions = BigInt(payload.member?.permissions ?? '0');
  return {
    id: payload.member?.user.id ?? payload.user?.id ?? '',
    locale: payload.locale,
    timeZone: null,
    mayManageChannel: isDirect(place) || (permissions & managing) !== 0n,
    mayManageInstallation: (permissions & managingAll) !== 0n,
    roles: async () => payload.member?.roles ?? [],
  };
}

/**
 * Reads a message that is meant for the bot: written to it directly, with its name in it, or as an answer to one of its
 * own. Null for everything else, and for whatever a bot, a webhook or Discord itself wrote.
 *
 * @param threadOf what is known of a thread; null where a channel is not known to be one.
 */
export function fromMessage(
  message: GatewayMessageCreateDispatchData,
  botId: string,
  threadOf: Threads['threadOf'],
  nowMs: number,
): Interaction | null {
  const isGuild = message.guild_id !== undefined;
  const isOrdinary = ordinaryMessages.includes(message.type) && message.webhook_id === undefined;
  if (message.author.bot === true || message.author.id === botId || !isOrdinary) return null;
  if (isGuild && !message.mentions.some(({ id }) => id === botId)) return null;
  const thread = threadOf(message.channel_id);
  const kind = isGuild ? (thread?.isPrivate ? 'private-thread' : 'channel') : 'direct';
  return {
    kind: 'message',
    id: message.id,
    place: {
      platform: 'discord',
      installation: message.guild_id ?? null,
      channel: thread?.parent ?? message.channel_id,
      thread: thread === null ? null : message.channel_id,
      kind,
    },
    person: { id: message.author.id, locale: null, timeZone: null, mayManageChannel: kind === 'direct' ? true : null },
    atMs: nowMs,
    text: plainWords(message.content, botId),
    isAddressed: true,
    isInOwnThread: false,
  };
}
