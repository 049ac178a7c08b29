import type { APIInteraction } from 'discord.js';
import type { Place } from '../../chat/interaction.ts';
import type { PostingTrouble } from '../../errors.ts';
import type { Threads } from './threads.ts';

/** Kinds of channels that take messages: text, voice, announcements, stage. */
const withMessages: readonly number[] = [0, 2, 5, 13];
const forums: readonly number[] = [15, 16];
const viewChannel = 1n << 10n;
const sendMessages = 1n << 11n;
/** Who installed the app: the key under which Discord names the server, where the server did. */
const guildInstall = '0';

type Payload = Exclude<APIInteraction, { type: 1 }>;

/** Why the bot could not post in an interaction's channel by itself; null where nothing is known to be in the way. */
export function postingTrouble(payload: Payload, place: Place, kindOf: Threads['kindOf']): PostingTrouble | null {
  if (place.kind === 'direct') return null;
  if (place.kind === 'group') return { kind: 'no-member' };
  const owners: object | undefined = payload.authorizing_integration_owners;
  if (owners !== undefined && !Object.hasOwn(owners, guildInstall)) return { kind: 'not-installed' };
  const kind = place.thread === null ? payload.channel?.type : place.channel && kindOf(place.channel);
  if (typeof kind === 'number' && !withMessages.includes(kind))
    return { kind: forums.includes(kind) ? 'forum' : 'no-messages' };
  return missingIn(payload.app_permissions);
}

function missingIn(permissions: string | undefined): PostingTrouble | null {
  if (permissions === undefined) return null;
  const granted = BigInt(permissions);
  const administrator = 1n << 3n;
  if ((granted & administrator) !== 0n) return null;
  const missing =
    (granted & viewChannel) === 0n ? 'View Channel' : (granted & sendMessages) === 0n ? 'Send Messages' : null;
  return missing === null ? null : { kind: 'permission', permission: missing };
}
