import { isOpen, type Place, type PlatformName } from '../chat/interaction.ts';

/** A guild or a workspace; the installation is null where there is none, as in Discord's direct messages. */
export interface InstallationKey {
  readonly platform: PlatformName;
  readonly installation: string | null;
}

/** A channel of an installation. */
export interface ChannelKey extends InstallationKey {
  readonly channel: string;
}

/** The same as columns: a missing installation is an empty text there, because null equals nothing in a key. */
export function installationColumns({ platform, installation }: InstallationKey) {
  return { platform, installation: installation ?? '' };
}

export function columnsOf(key: ChannelKey) {
  return { ...installationColumns(key), channel: key.channel };
}

/** The channel that a place is or belongs to; null where what is said is not said to a channel, so that nothing is kept or listed. */
export function openChannelOf(place: Place): ChannelKey | null {
  const { platform, installation, channel } = place;
  return isOpen(place) && installation !== null && channel !== null ? { platform, installation, channel } : null;
}
