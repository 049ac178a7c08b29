import { type InstallationKey, installationColumns } from './places.ts';
import type { Store } from './store.ts';

/** A sealed credential, and whose it is. */
export interface SealedCredential {
  readonly installation: string;
  readonly sealed: string;
}

/** Puts a credential in the place of the one before; whoever was renewing that one no longer holds it. */
export async function saveCredential(store: Store, key: InstallationKey, sealed: string, nowMs: number): Promise<void> {
  const db = await store.open();
  const row = { sealed, heldUntilMs: 0, updatedAtMs: nowMs };
  await db
    .insertInto('credentials')
    .values({ ...installationColumns(key), ...row })
    .onConflict((conflict) => conflict.columns(['platform', 'installation']).doUpdateSet(row))
    .execute();
}

/** The credential of a workspace, or that of the organisation it belongs to; null when there is neither. */
export async function credentialFor(store: Store, key: InstallationKey): Promise<SealedCredential | null> {
  const db = await store.open();
  const { platform, installation } = installationColumns(key);
  const own = db
    .selectFrom('credentials')
    .select(['installation', 'sealed'])
    .where('platform', '=', platform)
    .where('installation', '=', installation);
  const found = await own.executeTakeFirst();
  if (found) return found;
  const ofOrganisation = await db
    .selectFrom('credentials')
    .innerJoin('memberships', (join) =>
      join
        .onRef('memberships.platform', '=', 'credentials.platform')
        .onRef('memberships.organisation', '=', 'credentials.installation'),
    )
    .select(['credentials.installation', 'credentials.sealed'])
    .where('memberships.platform', '=', platform)
    .where('memberships.installation', '=', installation)
    .executeTakeFirst();
  return ofOrganisation ?? null;
}

/** All credentials of a platform. */
export async function allCredentials(
  store: Store,
  platform: InstallationKey['platform'],
): Promise<readonly SealedCredential[]> {
  const db = await store.open();
  return db.selectFrom('credentials').select(['installation', 'sealed']).where('platform', '=', platform).execute();
}

/** Replaces a credential unless somebody else has replaced it since it was read. */
export async function resealCredential(
  store: Store,
  key: InstallationKey,
  change: { readonly from: string; readonly to: string },
): Promise<void> {
  const db = await store.open();
  const { platform, installation } = installationColumns(key);
  await db
    .updateTable('credentials')
    .set({ sealed: change.to })
    .where('platform', '=', platform)
    .where('installation', '=', installation)
    .where('sealed', '=', change.from)
    .execute();
}

/** True for whoever may renew a credential until an instant: one process at a time. */
export async function holdCredential(
  store: Store,
  key: InstallationKey,
  nowMs: number,
  untilMs: number,
): Promise<boolean> {
  const db = await store.open();
  const { platform, installation } = installationColumns(key);
  const held = await db
    .updateTable('credentials')
    .set({ heldUntilMs: untilMs })
    .where('platform', '=', platform)
    .where('installation', '=', installation)
    .where('heldUntilMs', '<=', nowMs)
    .returning('installation')
    .executeTakeFirst();
  return held !== undefined;
}

/** Lets others renew a credential that was not renewed after all. */
export async function releaseCredential(store: Store, key: InstallationKey): Promise<void> {
  const db = await store.open();
  const { platform, installation } = installationColumns(key);
  await db
    .updateTable('credentials')
    .set({ heldUntilMs: 0 })
    .where('platform', '=', platform)
    .where('installation', '=', installation)
    .execute();
}

/** Deletes a credential at once; of an organisation's, what belonged to it too. Returns the workspaces that lost theirs. */
export async function deleteCredential(store: Store, key: InstallationKey): Promise<readonly string[]> {
  const db = await store.open();
  const { platform, installation } = installationColumns(key);
  return db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('credentials')
      .where('platform', '=', platform)
      .where('installation', '=', installation)
      .execute();
    const members = await transaction
      .deleteFrom('memberships')
      .where('platform', '=', platform)
      .where((eb) => eb.or([eb('organisation', '=', installation), eb('installation', '=', installation)]))
      .returning('installation')
      .execute();
    return [...new Set([installation, ...members.map((each) => each.installation)])];
  });
}

/** Notes that a workspace is served with the credential of its organisation. */
export async function noteMembership(store: Store, key: InstallationKey, organisation: string): Promise<void> {
  const db = await store.open();
  await db
    .insertInto('memberships')
    .values({ ...installationColumns(key), organisation })
    .onConflict((conflict) => conflict.columns(['platform', 'installation']).doUpdateSet({ organisation }))
    .execute();
}
