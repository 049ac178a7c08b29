import { type Interaction, isOpen } from '../chat/interaction.ts';
import { UserError } from '../errors.ts';
import type { InstallationKey } from '../store/places.ts';

/**
 * Lets those pass who may manage the channel. Where the platform does not say whether they may, they may not.
 * @param command as it is typed, without the slash.
 * @throws UserError for everybody else.
 */
export function checkMayManage({ person: { mayManageChannel } }: Interaction, command: string): void {
  if (mayManageChannel === true) return;
  throw new UserError({ kind: 'not-manager', command, isUnknown: mayManageChannel === null });
}

/**
 * Lets those pass who may manage the whole server or workspace.
 * @throws UserError for everybody else.
 */
export function checkMayManageAll({ person: { mayManageInstallation } }: Interaction, command: string): void {
  if (mayManageInstallation === true) return;
  throw new UserError({ kind: 'not-administrator', command });
}

/** The server or workspace in which something is set. @throws UserError where there is none, or nobody is in charge. */
export function installationOf({ place }: Interaction, command: string): InstallationKey {
  const { platform, installation } = place;
  if (installation === null || !isOpen(place)) throw new UserError({ kind: 'needs-installation', command });
  return { platform, installation };
}

/**
 * Lets nothing be set up that the bot could not do: post in the channel by itself.
 * @throws UserError saying why not, and what to do.
 */
export function checkMayPost({ postingTrouble }: Interaction): void {
  if (postingTrouble) throw new UserError({ kind: 'posting', why: postingTrouble });
}
