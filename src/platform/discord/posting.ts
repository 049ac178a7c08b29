import type { APIInteraction } from 'discord.js';
import type { Place } from '../../chat/interaction.ts';
import type { Threads } from './threads.ts';

/** Kinds of channels that take messages: text, voice, announcements, stage. */
const withMessages: readonly number[] = [0, 2, 5, 13];
const forums: readonly number[] = [15, 16];
const viewChannel = 1n << 10n;
const sendMessages = 1n << 11n;
/** Who installed the app: the key under which Discord names the server, where the server did. */
const guildInstall = '0';

type Payload = Exclude<APIInteraction, { type: 1 }>;

/** Why the bot could not post in an interaction's channel by itself, with what to do; null where nothing is known to be in the way. */
export function postingTrouble(payload: Payload, place: Place, kindOf: Threads['kindOf']): string | null {
  if (place.kind === 'direct') return null;
  if (place.kind === 'group')
    return 'I am no member of this group, so I can send nothing to it by myself. Use a channel of a server, or my direct messages.';
  const owners: object | undefined = payload.authorizing_integration_owners;
  if (owners !== undefined && !Object.hasOwn(owners, guildInstall))
    return 'I am not installed in this server, so I can send nothing to it by myself. Someone who manages the server can add me.';
  const kind = place.thread === null ? payload.channel?.type : place.channel && kindOf(place.channel);
  if (typeof kind === 'number' && !withMessages.includes(kind))
    return forums.includes(kind)
      ? 'This is a forum, which takes posts and no messages. Use a text channel.'
      : 'This kind of channel takes no messages. Use a text channel.';
  return missingIn(payload.app_permissions);
}

function missingIn(permissions: string | undefined): string | null {
  if (permissions === undefined) return null;
  const granted = BigInt(permissions);
  const administrator = 1n << 3n;
  if ((granted & administrator) !== 0n) return null;
  const missing =
    (granted & viewChannel) === 0n ? 'View Channel' : (granted & sendMessages) === 0n ? 'Send Messages' : null;
  return missing && `I lack the permission "${missing}" in this channel. Grant it here, and try again.`;
}
