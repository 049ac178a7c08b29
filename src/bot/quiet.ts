import type { Place } from '../chat/interaction.ts';
import { deleteValue, readValue, writeValue } from '../store/key-values.ts';
import type { Store } from '../store/store.ts';

const keyOf = ({ platform, installation, channel }: Place): string =>
  `quiet.${JSON.stringify([platform, installation, channel])}`;

/** Whether the bot answers in this channel only where it is addressed. */
export async function isQuiet(store: Store, place: Place): Promise<boolean> {
  return (await readValue(store, keyOf(place))) !== null;
}

/** Sets whether the bot answers in this channel only where it is addressed; also after a restart. */
export async function setQuiet(store: Store, place: Place, quiet: boolean): Promise<void> {
  if (quiet) await writeValue(store, keyOf(place), 'yes');
  else await deleteValue(store, keyOf(place));
}
