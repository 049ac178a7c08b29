import { type InstallationKey, installationColumns } from './places.ts';
import type { Db, Store } from './store.ts';

/** Rows that one statement is about. */
const rowsPerStatement = 200;

/**
 * Notes where an application is installed now. Where it was before and is no longer, it was removed meanwhile.
 * @param app tells the applications apart that may share a database.
 * @param isCounted whether an installation is one of those that would be named if it were there; others stay as they are.
 */
export async function notePresent(
  store: Store,
  platform: InstallationKey['platform'],
  app: string,
  installations: readonly string[],
  nowMs: number,
  isCounted: (installation: string) => boolean = () => true,
): Promise<void> {
  const db = await store.open();
  const present = new Set(installations);
  await db.transaction().execute(async (transaction) => {
    const before = await transaction
      .selectFrom('installations')
      .select('installation')
      .where('platform', '=', platform)
      .where('app', '=', app)
      .where('departedAtMs', 'is', null)
      .execute();
    const gone = before.map((row) => row.installation).filter((each) => !present.has(each) && isCounted(each));
    for (let start = 0; start < gone.length; start += rowsPerStatement)
      await transaction
        .updateTable('installations')
        .set({ departedAtMs: nowMs })
        .where('platform', '=', platform)
        .where('installation', 'in', gone.slice(start, start + rowsPerStatement))
        .execute();
    for (let start = 0; start < installations.length; start += rowsPerStatement)
      await upsert(
        transaction,
        installations.slice(start, start + rowsPerStatement).map((installation) => ({ platform, installation, app })),
      );
  });
}

/** Notes that an application is installed somewhere, for the first time or again: what was kept of it stays. */
export async function noteInstalled(store: Store, place: InstallationKey, app: string): Promise<void> {
  await upsert(await store.open(), [{ ...installationColumns(place), app }]);
}

async function upsert(db: Db, rows: readonly { platform: string; installation: string; app: string }[]): Promise<void> {
  await db
    .insertInto('installations')
    .values(rows.map((row) => ({ ...row, departedAtMs: null })))
    .onConflict((conflict) =>
      conflict.columns(['platform', 'installation']).doUpdateSet((eb) => ({
        app: eb.ref('excluded.app'),
        departedAtMs: null,
      })),
    )
    .execute();
}

/** Notes that an application was removed from somewhere; what is kept of it is deleted later, unless it comes back. */
export async function noteRemoved(store: Store, place: InstallationKey, app: string, nowMs: number): Promise<void> {
  const db = await store.open();
  await db
    .insertInto('installations')
    .values({ ...installationColumns(place), app, departedAtMs: nowMs })
    .onConflict((conflict) => conflict.columns(['platform', 'installation']).doUpdateSet({ departedAtMs: nowMs }))
    .execute();
}

/** What belongs to a guild or a workspace. */
const ownTables = ['gaps', 'questions', 'feedback', 'turns', 'replies', 'subscriptions'] as const;

/** Deletes all that is kept of the places from which the bot was removed before an instant. */
export async function forgetRemoved(store: Store, beforeMs: number): Promise<void> {
  const db = await store.open();
  const gone = await db
    .selectFrom('installations')
    .select(['platform', 'installation'])
    .where('departedAtMs', '<', beforeMs)
    .execute();
  for (const place of gone) await db.transaction().execute((transaction) => forgetOne(transaction, place));
}

async function forgetOne(db: Db, { platform, installation }: { platform: string; installation: string }) {
  const subscribed = db
    .selectFrom('subscriptions')
    .select('id')
    .where('platform', '=', platform)
    .where('installation', '=', installation);
  await db.deleteFrom('slots').where('subscriptionId', 'in', subscribed).execute();
  for (const table of [
    ...ownTables,
    'credentials',
    'memberships',
    'settings',
    'settingChanges',
    'installations',
  ] as const)
    await db.deleteFrom(table).where('platform', '=', platform).where('installation', '=', installation).execute();
  const quiet = `quiet.${JSON.stringify([platform, installation]).slice(0, -1)},`;
  await db.deleteFrom('keyValues').where('key', 'like', `${quiet}%`).execute();
}
