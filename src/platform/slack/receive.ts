import type { BlockAction, BlockElementAction, MessageShortcut, SlashCommand } from '@slack/bolt';
import { findVerb } from '../../bot/arguments.ts';
import type { Command, Option, Verb } from '../../bot/command.ts';
import { readTyped } from '../../bot/typed.ts';
import { readActionId } from '../../chat/action-id.ts';
import type { Interaction, Person, Place, PlaceKind, RawArguments } from '../../chat/interaction.ts';
import type { Action } from '../../chat/reply.ts';
import { type Trouble, UserError } from '../../errors.ts';
import { plainWords } from './escape.ts';
import { menuCallback } from './manifest.ts';
import { withoutCitations, wordsOf } from './words.ts';

/** What a slash command asks for. */
export type ReadCommand =
  | { readonly kind: 'run'; readonly path: string; readonly args: RawArguments }
  /** Nothing was typed though something is needed: a form asks for it. */
  | { readonly kind: 'form'; readonly path: string; readonly command: Command; readonly verb: Verb }
  /** It was not said which of its verbs is meant. */
  | { readonly kind: 'help'; readonly command: Command }
  | { readonly kind: 'refused'; readonly trouble: Trouble };

/** Who said it, before Slack was asked about them. */
export const unknownPerson = (id: string): Person => ({ id, locale: null, timeZone: null, mayManageChannel: null });

export function readCommand(
  { command: typedName, text }: Pick<SlashCommand, 'command' | 'text'>,
  commands: readonly Command[],
  prefix: string,
  botId: string,
): ReadCommand {
  const slashed = typedName.replace(/^\//, '');
  const name = prefix !== '' && slashed.startsWith(prefix) ? slashed.slice(prefix.length) : slashed;
  const command = commands.find((each) => each.name === name);
  if (!command) return { kind: 'refused', trouble: { kind: 'no-command', name: slashed } };
  const words = plainWords(text, botId);
  const [first = ''] = words.split(' ');
  const named = command.verbs.find((verb) => verb.name !== null && verb.name === first.toLowerCase());
  const verb = named ?? command.verbs.find((each) => each.name === null);
  if (!verb) return { kind: 'help', command };
  const path = verb.name === null ? command.name : `${command.name} ${verb.name}`;
  const rest = named ? words.slice(first.length).trim() : words;
  const isNeeded = Object.values<Option>(verb.options).some(({ required }) => required);
  if (rest === '' && isNeeded) return { kind: 'form', path, command, verb };
  try {
    return { kind: 'run', path, args: readTyped(rest, verb.options) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'refused', trouble: error.trouble };
    throw error;
  }
}

export function placeOfCommand({ team_id, channel_id, channel_name }: SlashCommand): Place {
  return {
    platform: 'slack',
    installation: team_id,
    channel: channel_id,
    thread: null,
    kind: kindOf(channel_id, channel_name),
  };
}

/** Ids of direct messages begin with a D, names of group messages with `mpdm-`; in the app's home there is no channel. */
function kindOf(channel: string | null, name: string | undefined): PlaceKind {
  if (channel === null || channel.startsWith('D')) return 'direct';
  return name?.startsWith('mpdm-') ? 'group' : 'channel';
}

/** A mention does not say in what kind of channel it is; an id with a G is that of a group message, or of an old private channel. */
function kindOfMessage({ channel, channel_type }: MessageEvent): PlaceKind {
  const mayBeGroup = channel_type === 'mpim' || (channel_type === undefined && channel.startsWith('G'));
  return mayBeGroup ? 'group' : kindOf(channel, undefined);
}

/** What a button says, or what was picked from a select; null for elements that are neither. */
export function actionOf(element: BlockElementAction): Action | null {
  if (element.type === 'button') return readActionId(element.value ?? element.action_id);
  if (element.type === 'static_select') return readActionId(element.selected_option.value);
  return element.type === 'feedback_buttons' ? readActionId(element.value) : null;
}

/** The workspace in which somebody did something; where an organisation installed the bot, only the person says which. */
function teamOf({ team, user }: { team: { id: string } | null; user: object }): string | null {
  return team?.id ?? ('team_id' in user && typeof user.team_id === 'string' ? user.team_id : null);
}

/** Of an event about messages or the app: for whom it is delivered, and where it happened. */
export interface EventBody {
  readonly team_id: string;
  readonly enterprise_id?: string | null;
  readonly is_enterprise_install?: boolean;
  readonly authorizations?: readonly {
    readonly team_id: string | null;
    readonly enterprise_id: string | null;
    readonly is_enterprise_install?: boolean;
  }[];
}

/** The workspace that an event is delivered for: in a channel that several share it need not be the one of the writer. */
export const teamOfEvent = ({ authorizations, team_id }: EventBody): string => authorizations?.[0]?.team_id ?? team_id;

/** What an event about the app itself is about: a workspace, or the organisation that installed it as a whole. */
export function holderOfEvent(body: EventBody): string {
  const [first] = body.authorizations ?? [];
  const isOfAll = first?.is_enterprise_install === true || body.is_enterprise_install === true;
  const organisation = first?.enterprise_id ?? body.enterprise_id ?? null;
  return isOfAll && organisation !== null ? organisation : teamOfEvent(body);
}

/** Where a button was pressed. In the app's home there is no channel: the answer goes to the person. */
export function placeOfAction(body: BlockAction): Place {
  const channel = body.channel?.id ?? null;
  const thread: unknown = body.container.thread_ts ?? body.message?.thread_ts;
  return {
    platform: 'slack',
    installation: teamOf(body),
    channel,
    thread: typeof thread === 'string' ? thread : null,
    kind: kindOf(channel, body.channel?.name),
  };
}

/** What a menu entry on somebody's message asks for; to the asker alone first, where the command can. */
export function readShortcut(body: MessageShortcut, commands: readonly Command[], botId: string) {
  const command = commands.find(({ name, menu }) => menu !== null && body.callback_id === `${menuCallback}${name}`);
  const option = command?.menu?.option ?? '';
  const verb = command?.verbs.find(({ options }) => Object.hasOwn(options, option));
  if (!command || !verb) return null;
  const args: RawArguments = {
    [option]: withoutCitations(plainWords(wordsOf(body.message), botId)),
    ...(Object.hasOwn(verb.options, 'private') ? { private: true } : {}),
  };
  return { path: verb.name === null ? command.name : `${command.name} ${verb.name}`, args };
}

export function placeOfShortcut(body: MessageShortcut): Place {
  const { channel, message } = body;
  const thread: unknown = message.thread_ts;
  return {
    platform: 'slack',
    installation: teamOf(body),
    channel: channel.id,
    thread: typeof thread === 'string' ? thread : null,
    kind: kindOf(channel.id, channel.name),
  };
}

/** What the two kinds of events about messages, `app_mention` and `message`, have in common. */
export interface MessageEvent {
  readonly type: string;
  readonly subtype?: string | undefined;
  readonly channel: string;
  readonly channel_type?: string | undefined;
  readonly user?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly text?: string | undefined;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  readonly parent_user_id?: string | undefined;
  readonly edited?: { readonly ts: string } | undefined;
}

/** The event that says that a message was changed, or that Slack added something to it. */
export interface ChangedEvent {
  readonly subtype: 'message_changed';
  readonly channel: string;
  readonly channel_type?: string | undefined;
  readonly message: Omit<MessageEvent, 'channel'>;
  readonly previous_message?: { readonly text?: string | undefined } | undefined;
}

/** A message that is still one although Slack gives it a kind of its own. */
const ordinarySubtypes: readonly (string | undefined)[] = [undefined, 'thread_broadcast', 'file_share'];

/**
 * Reads a message that may be meant for the bot: a mention, a direct message, or a line in a thread. Null for everything
 * else, and for whatever a bot wrote. A mention comes twice, as an event of each kind: both have the same id.
 */
export function fromMessage(
  event: MessageEvent,
  team: string,
  botId: string,
  nowMs: number,
  isAgent = false,
): Extract<Interaction, { kind: 'message' }> | null {
  if (!ordinarySubtypes.includes(event.subtype) || event.bot_id !== undefined) return null;
  if (event.user === undefined || event.user === botId || event.user === 'USLACKBOT') return null;
  const text = event.text ?? '';
  const kind = kindOfMessage(event);
  const isMention = text.includes(`<@${botId}`);
  const isAddressed = kind === 'direct' || isMention || event.type === 'app_mention';
  if (!isAddressed && event.thread_ts === undefined) return null;
  return {
    kind: 'message',
    id: `${team}.${event.channel}.${event.ts}`,
    place: {
      platform: 'slack',
      installation: team,
      channel: event.channel,
      // A mention outside of a thread is answered in one, which it opens; so is whatever is written to an agent.
      thread: event.thread_ts ?? (kind === 'direct' && !isAgent ? null : event.ts),
      kind,
    },
    person: unknownPerson(event.user),
    atMs: nowMs,
    text: plainWords(text, botId),
    isAddressed,
    isInOwnThread: event.parent_user_id === botId,
  };
}

/** Whether Slack should be asked about a person first: their zone, and whether they are a guest, matter to few commands. */
export function needsPerson(interaction: Interaction, commands: readonly Command[]): boolean {
  if (interaction.kind === 'message') return false;
  const path = interaction.kind === 'command' ? interaction.command : interaction.action.name.split('.').at(0);
  const command = findVerb(commands, path ?? '')?.command ?? commands.find(({ name }) => name === path);
  return command?.verbs.some(({ access }) => access === 'managers') ?? false;
}
