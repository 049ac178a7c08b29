import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Interaction, Person } from '../../chat/interaction.ts';
import type { Log } from '../../log.ts';
import { errorOf, loggable, patiently } from './call.ts';

const rememberedPeople = 2_000;
/** Somebody who became a guest is one here after this long. */
const rememberedMs = 600_000;
/** An answer does not wait longer for a language. */
const maxWaitMs = 800;

/** What Slack says about the person behind an interaction. */
export interface People {
  /**
   * The interaction with its person's zone and language, and whether they may set up a channel. Never rejects.
   * @param isNeeded whether more than the language depends on it: else nobody waits long for it.
   */
  withPerson(interaction: Interaction, client: webApi.WebClient, isNeeded: boolean): Promise<Interaction>;
}

/**
 * Asks Slack about people, at most every ten minutes each. Slack has no permission to manage a channel: every member of
 * the workspace may, guests and people of other workspaces may not, and nobody of whom Slack does not say.
 */
export function createPeople(log: Log): People {
  const known = new LRUCache<string, Person>({ max: rememberedPeople, ttl: rememberedMs });
  const failed = new LRUCache<string, true>({ max: rememberedPeople, ttl: rememberedMs });
  const ask = async (person: Person, team: string | null, client: webApi.WebClient): Promise<Person> => {
    const { user } = await patiently(() => client.users.info({ user: person.id, include_locale: true }));
    const isGuest = user?.is_restricted === true || user?.is_ultra_restricted === true || user?.is_stranger === true;
    // In an organisation people belong to it, and may be in several of its workspaces.
    const teams = user?.enterprise_user?.teams ?? (user?.team_id === undefined ? [] : [user.team_id]);
    const isFromElsewhere = team !== null && teams.length > 0 && !teams.includes(team);
    const isMember = user !== undefined && !isGuest && !isFromElsewhere && user.deleted !== true;
    return {
      id: person.id,
      locale: user?.locale ?? null,
      timeZone: user?.tz ?? null,
      // Who is in charge of another workspace is not in charge of this one.
      mayManageInstallation: isMember && (user.is_admin === true || user.is_owner === true),
      mayManageChannel: user === undefined ? null : isMember,
    };
  };
  /** User groups by person; Slack gives them all at once. */
  const groups = new LRUCache<string, Promise<ReadonlyMap<string, readonly string[]>>>({
    max: rememberedPeople,
    ttl: rememberedMs,
  });
  const groupsOf = async (person: string, team: string | null, client: webApi.WebClient) => {
    const key = team ?? '';
    const asked = groups.get(key) ?? groupsByPerson(client);
    groups.set(key, asked);
    try {
      return (await asked).get(person) ?? [];
    } catch (error) {
      // What Slack refuses it refuses again; what went wrong on the way may go right the next time.
      if (errorOf(error) === null) groups.delete(key);
      log.debug({ err: loggable(error) }, 'Slack did not say who is in which user group, so nobody is in any');
      return [];
    }
  };
  return {
    async withPerson(interaction, client, isNeeded) {
      const { person, place } = interaction;
      const key = JSON.stringify([place.installation, person.id]);
      const withRoles = (told: Person): Person => ({
        ...told,
        roles: () => groupsOf(person.id, place.installation, client),
      });
      const found = known.get(key);
      if (found) return { ...interaction, person: withRoles(found) };
      if (!isNeeded && failed.has(key)) return interaction;
      try {
        const asking = ask(person, place.installation, client).then((told) => {
          known.set(key, told);
          return told;
        });
        const asked = isNeeded ? await asking : await Promise.race([asking, sleep(maxWaitMs, null, { ref: false })]);
        if (asked === null) asking.catch(() => {});
        return asked === null ? interaction : { ...interaction, person: withRoles(asked) };
      } catch (error) {
        failed.set(key, true);
        log.warn({ err: loggable(error) }, 'Slack did not say who somebody is; the scope users:read may be missing');
        return interaction;
      }
    },
  };
}

async function groupsByPerson(client: webApi.WebClient): Promise<ReadonlyMap<string, readonly string[]>> {
  const byPerson = new Map<string, string[]>();
  const { usergroups = [] } = await patiently(() => client.usergroups.list({ include_users: true }));
  for (const { id, users = [] } of usergroups)
    for (const user of users) if (id !== undefined) byPerson.set(user, [...(byPerson.get(user) ?? []), id]);
  return byPerson;
}
