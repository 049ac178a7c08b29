import { Migrator } from 'kysely';
import { OperatorError } from '../errors.ts';
import { migrations } from './migrations/index.ts';
import type { Db } from './store.ts';

/** The schema of this release: the name of its newest migration. */
export const currentSchema = Object.keys(migrations).sort().at(-1) ?? '';

/**
 * Brings a database to a schema, one migration after the other, in one transaction.
 * @param where names the database in messages.
 * @throws OperatorError when the database was written by a newer release, or a migration fails.
 */
export async function migrateToCurrent(db: Db, where: string, schema = currentSchema): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateTo(schema);
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : String(error);
  const message = reason.includes('previously executed migration')
    ? `${where} was written by a newer release of Quipu (${reason}). Install that release, or restore a backup.`
    : `Cannot bring ${where} to the schema ${schema}: ${reason}`;
  throw new OperatorError(message, 1, { cause: error });
}
