import { DiscordAPIError } from '@discordjs/rest';
import { codeOf, errorCode, missingPermission } from './call.ts';

/** Refusals that pass: slow mode, limits on writing, what Discord has switched off for a while. */
const passing: readonly number[] = [20016, 20022, 20028, 20029, 40004, 40006, 130000];
/** Status codes that say nothing about the message: the token, the time, the number of calls. */
const passingStatus: readonly number[] = [401, 408, 425, 429];

const noMessages = 'That channel takes no messages: it is a forum, a category or the like. Use a text channel.';
const noDirectMessages = 'This person does not take direct messages from the bot.';

const reasons: ReadonlyMap<number, string> = new Map([
  [errorCode.unknownChannel, 'The channel is gone.'],
  [errorCode.unknownGuild, 'The bot is no longer in that server.'],
  [errorCode.cannotWriteToPerson, noDirectMessages],
  [errorCode.noMutualServer, noDirectMessages],
  [errorCode.notATextChannel, noMessages],
  [errorCode.wrongKindOfChannel, noMessages],
  [errorCode.archivedThread, 'The thread is archived. Open it again, or write in the channel above it.'],
  [errorCode.lockedThread, 'The thread is locked. Unlock it, or write in the channel above it.'],
]);

/**
 * Why Discord will never take a message, in a sentence with what to do; null where trying again may help. What Discord
 * refuses is refused for good unless it is known to pass.
 */
export function refusalOf(error: unknown, isThread: boolean): string | null {
  const code = codeOf(error);
  if (!(error instanceof DiscordAPIError) || code === null) return null;
  if (passingStatus.includes(error.status) || error.status >= 500 || passing.includes(code)) return null;
  const permission = missingPermission(error, isThread);
  if (permission !== null) return `The bot lacks the permission "${permission}" in that channel. Grant it there.`;
  return reasons.get(code) ?? `Discord refuses it: ${error.message.split('\n')[0]} (${code}).`;
}
