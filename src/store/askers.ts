import { createHmac, randomBytes } from 'node:crypto';
import type { Person } from '../chat/interaction.ts';
import { settledValue } from './key-values.ts';
import type { InstallationKey } from './places.ts';
import { ownTables } from './retention.ts';
import type { Store } from './store.ts';

/**
 * A pseudonym for a person in an installation: the same person gets the same one there, another one elsewhere, and nobody
 * can compute it, or read the person back from it, without the secret that the store made for itself.
 */
export async function askerOf(store: Store, place: InstallationKey, person: Pick<Person, 'id'>): Promise<string> {
  return pseudonym(await secretOf(store), place, person);
}

/** All pseudonyms under which the store may hold something of a person on this platform. */
export async function askersOf(
  store: Store,
  { platform, installation }: InstallationKey,
  person: Pick<Person, 'id'>,
): Promise<readonly string[]> {
  const db = await store.open();
  const installations = new Set([installation, null]);
  for (const table of ownTables) {
    const rows = await db
      .selectFrom(table)
      .select('installation')
      .distinct()
      .where('platform', '=', platform)
      .execute();
    for (const row of rows) if (row.installation !== '') installations.add(row.installation);
  }
  const secret = await secretOf(store);
  return [...installations].map((each) => pseudonym(secret, { platform, installation: each }, person));
}

function pseudonym(secret: string, { platform, installation }: InstallationKey, { id }: Pick<Person, 'id'>): string {
  const name = JSON.stringify([platform, installation, id]);
  return createHmac('sha256', secret).update(name).digest('base64url').slice(0, 22);
}

const secrets = new WeakMap<Store, Promise<string>>();

/** The store's secret, read once. */
function secretOf(store: Store): Promise<string> {
  const known = secrets.get(store);
  if (known) return known;
  const reading = settledValue(store, 'asker-secret', randomBytes(32).toString('hex'));
  secrets.set(store, reading);
  reading.catch(() => secrets.delete(store));
  return reading;
}
