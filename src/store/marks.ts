import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { settledValue } from './key-values.ts';
import type { InstallationKey } from './places.ts';
import type { Store } from './store.ts';

/** Enough that nobody guesses one, and short enough for the id of a button. */
const markChars = 14;

/**
 * A mark that shows that this bot gave out a text in an installation: nobody can make one without the secret that the store
 * made for itself, and one of another installation does not fit.
 */
export async function markOf(store: Store, place: InstallationKey, text: string): Promise<string> {
  const marked = JSON.stringify([place.platform, place.installation, text]);
  return createHmac('sha256', await secretOf(store))
    .update(marked)
    .digest('base64url')
    .slice(0, markChars);
}

/** Whether the mark is the one of this text in this installation. */
export async function isMark(store: Store, place: InstallationKey, text: string, mark: string): Promise<boolean> {
  const [own, given] = [Buffer.from(await markOf(store, place, text)), Buffer.from(mark)];
  return own.length === given.length && timingSafeEqual(own, given);
}

const secrets = new WeakMap<Store, Promise<string>>();

/** The store's secret for marks, read once. */
function secretOf(store: Store): Promise<string> {
  const known = secrets.get(store);
  if (known) return known;
  const reading = settledValue(store, 'mark-secret', randomBytes(32).toString('hex'));
  secrets.set(store, reading);
  reading.catch(() => secrets.delete(store));
  return reading;
}
