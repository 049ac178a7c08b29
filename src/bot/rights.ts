import type { Interaction } from '../chat/interaction.ts';
import { UserError } from '../errors.ts';

/**
 * Lets those pass who may manage the channel. Where the platform does not say whether they may, they may not.
 * @param command as it is typed, without the slash.
 * @throws UserError for everybody else.
 */
export function checkMayManage({ person: { mayManageChannel } }: Interaction, command: string): void {
  if (mayManageChannel === true) return;
  throw new UserError(
    mayManageChannel === null
      ? `/${command} is for those who may manage this channel, and it could not be found out whether you may. Please try again in a moment.`
      : `/${command} is for those who may manage this channel.`,
  );
}

/**
 * Lets nothing be set up that the bot could not do: post in the channel by itself.
 * @throws UserError saying why not, and what to do.
 */
export function checkMayPost({ postingTrouble }: Interaction): void {
  if (postingTrouble) throw new UserError(postingTrouble);
}
