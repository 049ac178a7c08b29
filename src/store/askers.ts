import { createHmac, randomBytes } from 'node:crypto';
import type { Person, Place } from '../chat/interaction.ts';
import { settledValue } from './key-values.ts';
import type { Store } from './store.ts';

/**
 * A pseudonym for a person: the same person gets the same one in this store, and nobody can compute it, or read the
 * person back from it, without the secret that the store made for itself.
 */
export async function askerOf(
  store: Store,
  place: Pick<Place, 'platform' | 'installation'>,
  person: Pick<Person, 'id'>,
) {
  const secret = await settledValue(store, 'asker-secret', randomBytes(32).toString('hex'));
  const name = JSON.stringify([place.platform, place.installation, person.id]);
  return createHmac('sha256', secret).update(name).digest('base64url').slice(0, 22);
}
