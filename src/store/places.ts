import { isOpen, type Place, type PlatformName } from '../chat/interaction.ts';

/** A channel of an installation; the installation is null where the platform has none. */
export interface ChannelKey {
  readonly platform: PlatformName;
  readonly installation: string | null;
  readonly channel: string;
}

/** The same as columns: a missing installation is an empty text there, because null equals nothing in a key. */
export function columnsOf(key: ChannelKey): { platform: PlatformName; installation: string; channel: string } {
  return { platform: key.platform, installation: key.installation ?? '', channel: key.channel };
}

/** The channel that a place is or belongs to; null where what is said is not said to a channel, so that nothing is kept or listed. */
export function openChannelOf(place: Place): ChannelKey | null {
  const { platform, installation, channel } = place;
  return isOpen(place) && installation !== null && channel !== null ? { platform, installation, channel } : null;
}
