import type { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Interaction, Person } from '../../chat/interaction.ts';
import type { Log } from '../../log.ts';
import { loggable, patiently } from './call.ts';

const rememberedPeople = 2_000;
const rememberedMs = 3_600_000;

/** What Slack says about the person behind an interaction. */
export interface People {
  /** The interaction with its person's zone and language, and whether they may set up a channel. Never rejects. */
  withPerson(interaction: Interaction): Promise<Interaction>;
}

/**
 * Asks Slack about people, at most once an hour each. Slack has no permission to manage a channel: every member may,
 * guests and people of other workspaces may not.
 */
export function createPeople(client: webApi.WebClient, log: Log): People {
  const known = new LRUCache<string, Person>({ max: rememberedPeople, ttl: rememberedMs });
  const ask = async (person: Person): Promise<Person> => {
    const { user } = await patiently(() => client.users.info({ user: person.id, include_locale: true }));
    const isGuest = user?.is_restricted === true || user?.is_ultra_restricted === true || user?.is_stranger === true;
    return { id: person.id, locale: user?.locale ?? null, timeZone: user?.tz ?? null, mayManageChannel: !isGuest };
  };
  return {
    async withPerson(interaction) {
      const { person } = interaction;
      const found = known.get(person.id);
      if (found) return { ...interaction, person: found };
      try {
        const asked = await ask(person);
        known.set(person.id, asked);
        return { ...interaction, person: asked };
      } catch (error) {
        log.warn({ err: loggable(error) }, 'Slack did not say who somebody is; the scope users:read may be missing');
        return interaction;
      }
    },
  };
}
