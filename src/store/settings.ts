import { type InstallationKey, installationColumns } from './places.ts';
import { takeNumbers } from './sequence.ts';
import type { Store } from './store.ts';

/** Where something is set: in one channel, or with null in all of an installation. */
export interface SettingPlace extends InstallationKey {
  readonly channel: string | null;
}

/** What is set in an installation or one of its channels. */
export interface Setting {
  readonly channel: string | null;
  readonly name: string;
  readonly value: string;
}

/** One change of a setting; null where nothing was, or is, set. */
export interface SettingChange {
  readonly channel: string | null;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The platform's id of who changed it; null once deleted on request. */
  readonly person: string | null;
  readonly atMs: number;
}

/** What something is set to in one channel, or with null in all of an installation; null where it is not set there. */
export const settingIn = (settings: readonly Setting[], channel: string | null, name: string): string | null =>
  settings.find((each) => each.channel === channel && each.name === name)?.value ?? null;

const columnsOf = ({ channel, ...installation }: SettingPlace) => ({
  ...installationColumns(installation),
  channel: channel ?? '',
});
const orNull = (channel: string): string | null => (channel === '' ? null : channel);

/** All that is set in an installation and its channels. */
export async function settingsIn(store: Store, key: InstallationKey): Promise<readonly Setting[]> {
  const db = await store.open();
  const { platform, installation } = installationColumns(key);
  const rows = await db
    .selectFrom('settings')
    .select(['channel', 'name', 'value'])
    .where('platform', '=', platform)
    .where('installation', '=', installation)
    .execute();
  return rows.map((row) => ({ ...row, channel: orNull(row.channel) }));
}

/** Whether anything is set anywhere. */
export async function isAnythingSet(store: Store): Promise<boolean> {
  const db = await store.open();
  return (await db.selectFrom('settings').select('name').limit(1).executeTakeFirst()) !== undefined;
}

/** Sets something, or with null takes the setting away; who did it, and when, is recorded with it. */
export async function changeSetting(
  store: Store,
  place: SettingPlace,
  { name, value }: { readonly name: string; readonly value: string | null },
  { person, atMs }: { readonly person: string; readonly atMs: number },
): Promise<void> {
  const db = await store.open();
  const columns = { ...columnsOf(place), name };
  await db.transaction().execute(async (transaction) => {
    // The number first: its row is what two changes at once wait for.
    const seq = await takeNumbers(transaction, 1);
    const same = transaction
      .selectFrom('settings')
      .select('value')
      .where('platform', '=', columns.platform)
      .where('installation', '=', columns.installation)
      .where('channel', '=', columns.channel)
      .where('name', '=', name);
    const before = (await same.executeTakeFirst())?.value ?? null;
    if (before === value) return;
    if (value === null)
      await transaction
        .deleteFrom('settings')
        .where('platform', '=', columns.platform)
        .where('installation', '=', columns.installation)
        .where('channel', '=', columns.channel)
        .where('name', '=', name)
        .execute();
    else
      await transaction
        .insertInto('settings')
        .values({ ...columns, value })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'installation', 'channel', 'name']).doUpdateSet({ value }),
        )
        .execute();
    await transaction
      .insertInto('settingChanges')
      .values({ seq, ...columns, before, after: value, person, atMs })
      .execute();
  });
}

/** The newest changes in an installation and its channels, the newest first. */
export async function settingChangesIn(
  store: Store,
  key: InstallationKey,
  limit: number,
): Promise<readonly SettingChange[]> {
  const db = await store.open();
  const { platform, installation } = installationColumns(key);
  const rows = await db
    .selectFrom('settingChanges')
    .select(['channel', 'name', 'before', 'after', 'person', 'atMs'])
    .where('platform', '=', platform)
    .where('installation', '=', installation)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, channel: orNull(row.channel) }));
}
