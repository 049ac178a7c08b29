import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Interaction, Person, Place, RawArguments } from '../../../chat/interaction.ts';

/** Who calls: whoever has a token is one person, whoever sits at this machine another. */
export interface Caller {
  readonly id: string;
}

/** Where no token is asked for, only this machine reaches the server. */
export const localCaller: Caller = { id: 'local' };

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The caller that a token stands for; null for one that is not known. Takes the same time for any. */
export function callerOf(token: string, tokens: readonly string[]): Caller | null {
  const given = digestOf(token);
  const known = tokens.filter((each) => timingSafeEqual(digestOf(each), given));
  return known.length > 0 ? { id: `token-${given.toString('hex').slice(0, 12)}` } : null;
}

/** The ways to the web server; what is asked on one is not what another's follow-ups refer to. */
export type WebChannel = 'page' | 'api' | 'mcp';

export const placeOf = (channel: WebChannel, { id }: Caller): Place => ({
  platform: 'web',
  installation: null,
  channel: `${channel}:${id}`,
  thread: null,
  kind: 'direct',
});

export const personOf = ({ id }: Caller, locale: string | null = null, timeZone: string | null = null): Person => ({
  id,
  locale,
  timeZone,
  mayManageChannel: true,
});

/** A command that a program used. */
export const commandBy = (
  caller: Caller,
  channel: WebChannel,
  command: string,
  args: RawArguments,
  atMs: number,
): Interaction => ({
  kind: 'command',
  id: randomUUID(),
  place: placeOf(channel, caller),
  person: personOf(caller),
  atMs,
  command,
  args,
});
