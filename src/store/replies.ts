import { type InstallationKey, installationColumns } from './places.ts';
import type { Store } from './store.ts';

/** A reply that a button may ask for later. What it says is sealed: only the button itself opens it. */
export interface KeptReply {
  readonly id: string;
  /** Where and by whom it was asked for, `asker` from `askerOf`; null where nobody asked for it. */
  readonly asked: { readonly place: InstallationKey; readonly asker: string } | null;
  readonly sealed: string;
  readonly atMs: number;
}

/** Keeps a reply. */
export async function keepReply(store: Store, { asked, ...kept }: KeptReply): Promise<void> {
  const db = await store.open();
  const where = asked === null ? { platform: '', installation: '' } : installationColumns(asked.place);
  await db
    .insertInto('replies')
    .values({ ...kept, ...where, asker: asked?.asker ?? null, sharedAtMs: null })
    .execute();
}

/** What was sealed under an id, unless it is older than `sinceMs`; null when it was deleted, or never kept. */
export async function sealedReply(store: Store, id: string, sinceMs: number): Promise<string | null> {
  const db = await store.open();
  const row = await db
    .selectFrom('replies')
    .select('sealed')
    .where('id', '=', id)
    .where('atMs', '>', sinceMs)
    .executeTakeFirst();
  return row?.sealed ?? null;
}

/** Notes that a reply is shared. True for whoever is first, over all processes and restarts. */
export async function claimShare(store: Store, id: string, atMs: number): Promise<boolean> {
  const db = await store.open();
  const claimed = await db
    .updateTable('replies')
    .set({ sharedAtMs: atMs })
    .where('id', '=', id)
    .where('sharedAtMs', 'is', null)
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

/** Takes a share back that did not arrive. */
export async function releaseShare(store: Store, id: string): Promise<void> {
  const db = await store.open();
  await db.updateTable('replies').set({ sharedAtMs: null }).where('id', '=', id).execute();
}
